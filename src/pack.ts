import { readFileSync } from 'node:fs';
import { readPackText } from './engine/pack/read-pack.ts';
import type { House, Pack } from './engine/pack/types.ts';

/**
 * The company pack that a build is given: `PACK=pack.json npm run build`. Whoever builds with
 * a wrong one wants to know before anybody sees the site, so the build stops.
 */
export function bakedPack(file = process.env['PACK']): Pack | undefined {
  if (!file) return undefined;
  const { pack, problems } = readPackText(textOf(file));
  if (pack) return pack;
  const told = problems.map(({ path, message }) => `  ${path || 'The file'}: ${message}`);
  throw new Error(
    `PACK="${file}" is not a company pack:\n${told.join('\n')}\nMend it, or build without PACK.`,
  );
}

/** What of it stands around activities: the checker has the rest with its words. */
export function bakedHouse(): (House & Pick<Pack, 'version'>) | undefined {
  const pack = bakedPack();
  if (!pack) return undefined;
  const { version, organisation, contacts, policies, accounts, accent, logo } = pack;
  return { version, organisation, contacts, policies, accounts, accent, logo };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `PACK="${file}": expected a file there, found none that can be read. Write its path as seen from the project’s folder.`,
    );
  }
}
