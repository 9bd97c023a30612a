/** The bill of materials: everything that a build is made of or made with, as CycloneDX. */
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parse from 'spdx-expression-parse';
import type { LockedPackage } from './lock.ts';

const LICENCES = new Contrib.License.Factories.LicenseFactory(parse);

/**
 * As JSON. What readers get is "required", what only builds or tests is "excluded": CycloneDX's
 * words for both. Nothing in it says when or where it was made, so that the same lock file makes
 * the same bytes.
 */
export function billOfMaterials(
  packages: readonly LockedPackage[],
  shipped: ReadonlySet<string>,
  product: { readonly name: string; readonly version: string },
): string {
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, product.name, {
    bomRef: product.name,
    version: product.version,
    licenses: new Models.LicenseRepository([LICENCES.makeFromString('MIT')]),
  });
  const lines = new Map<string, Models.Component>();
  for (const one of packages) {
    const purl = purlOf(one);
    const isShipped = shipped.has(one.place);
    const known = lines.get(purl);
    // npm may put one version into several places; one of them shipped is shipped.
    if (known) {
      if (isShipped) known.scope = Enums.ComponentScope.Required;
      continue;
    }
    lines.set(purl, component(one, purl, isShipped));
  }
  for (const line of lines.values()) bom.components.add(line);
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function component(
  { name, version, licence, integrity }: LockedPackage,
  purl: string,
  isShipped: boolean,
): Models.Component {
  const [, group, plain = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return new Models.Component(Enums.ComponentType.Library, plain, {
    bomRef: purl,
    group,
    version,
    purl,
    scope: isShipped ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    licenses: new Models.LicenseRepository([LICENCES.makeFromString(licence)]),
    hashes: new Models.HashDictionary(
      digest === undefined
        ? []
        : [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]],
    ),
  });
}

function purlOf({ name, version }: LockedPackage): string {
  const [plain = name, group] = name.split('/').reverse();
  return new PackageURL('npm', group, plain, version).toString();
}
