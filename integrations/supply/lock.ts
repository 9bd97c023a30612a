/** The lock file: every package there is, with its version, licence and digest. */
import { readFile } from 'node:fs/promises';
import { SAID_ELSEWHERE } from './licences.ts';

export interface LockedPackage {
  /** Where npm puts it: "node_modules/preact". */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** As npm writes it: "sha512-…". */
  readonly integrity?: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

export async function readLock(file: URL): Promise<readonly LockedPackage[]> {
  const { packages } = JSON.parse(await readFile(file, 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages).flatMap(([place, { version, license, integrity }]) => {
    if (place === '') return [];
    const name = nameOf(place);
    const licence = SAID_ELSEWHERE[`${name}@${version}`] ?? license;
    if (licence === undefined) {
      throw new Error(
        `package-lock.json, ${name}@${version}: expected a licence, found none. Read the package's ` +
          'own files and add what they say to SAID_ELSEWHERE in integrations/supply/licences.ts.',
      );
    }
    return [{ place, name, version, licence, ...(integrity && { integrity }) }];
  });
}

/** "node_modules/a/node_modules/@b/c" is the package @b/c. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
