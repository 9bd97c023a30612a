import { Validation, Spec } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../integrations/supply/bill.ts';
import { isAllowed } from '../../integrations/supply/licences.ts';
import { nameOf, readLock } from '../../integrations/supply/lock.ts';
import { placeOf } from '../../integrations/supply/shipped.ts';

const PACKAGES = await readLock(new URL('../../package-lock.json', import.meta.url));
const PRODUCT = { name: 'a-site', version: '1.2.3' };

describe('licences', () => {
  test('of all packages are ones that we take', () => {
    expect(PACKAGES.length).toBeGreaterThan(500);
    const refused = PACKAGES.filter(({ licence }) => !isAllowed(licence, 'tools'));
    expect(refused).toEqual([]);
  });

  test.for([
    ['MIT', true, true],
    ['MPL-2.0', true, true],
    ['LGPL-3.0-or-later', false, true],
    ['Apache-2.0 AND LGPL-3.0-or-later', false, true],
    ['(BSD-3-Clause OR GPL-2.0)', true, true],
    ['GPL-3.0-only', false, false],
    ['MIT AND GPL-3.0-only', false, false],
    ['AGPL-3.0-or-later', false, false],
  ] as const)('%s: for readers %s, for tools %s', ([licence, readers, tools]) => {
    expect(isAllowed(licence, 'readers')).toBe(readers);
    expect(isAllowed(licence, 'tools')).toBe(tools);
  });
});

describe('what readers get a part of', () => {
  test.for([
    ['/a/node_modules/preact/dist/preact.module.js', 'node_modules/preact'],
    ['/a/node_modules/@b/c/index.js?used', 'node_modules/@b/c'],
    ['/a/node_modules/b/node_modules/@c/d/e.js', 'node_modules/b/node_modules/@c/d'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['/a/src/engine/index.ts', undefined],
    ['\0virtual:something', undefined],
  ] as const)('is found from the id of a module: %s', ([id, place]) => {
    expect(placeOf(id)).toBe(place);
  });

  test('is named by the last folder of packages in its place', () => {
    expect(nameOf('node_modules/b/node_modules/@c/d')).toBe('@c/d');
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(PACKAGES, new Set(['node_modules/preact']), PRODUCT);
  const { components } = JSON.parse(bill) as {
    components: { name: string; scope: string; purl: string }[];
  };

  test('is CycloneDX, by its own schema', { timeout: 60_000 }, async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(bill)).toBeNull();
  });

  test('lists each version once, and apart what readers get', () => {
    const addresses = components.map(({ purl }) => purl);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toHaveLength(
      new Set(PACKAGES.map(({ name, version }) => `${name}@${version}`)).size,
    );
    const required = components.filter(({ scope }) => scope === 'required');
    expect(required.map(({ name }) => name)).toEqual(['preact']);
  });

  test('is the same, byte for byte, whatever order the packages come in', () => {
    const other = billOfMaterials(PACKAGES.toReversed(), new Set(['node_modules/preact']), PRODUCT);
    expect(other).toBe(bill);
  });
});
