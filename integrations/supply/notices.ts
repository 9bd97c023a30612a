/** What those ask whose work reaches readers: that their notice goes with it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockedPackage } from './lock.ts';

const HEAD = `What this site hands on of the work of others, and under which licences.

Everything below is part of a file that your browser may fetch: a script, a font, the search.
None of it was changed, but for packing it together and, with fonts, leaving out letters that
nobody needs. Its source is where the line "source" says. What only builds or tests this site
is in /sbom.cdx.json, marked as such.
`;

const RULE = '-'.repeat(72);

/** Where Vite's licence goes on to what Vite is made of; of that, nothing reaches readers. */
const NOT_HANDED_ON = /^# Licenses of bundled dependencies[^]*/m;

/** The notices as one plain text; the licences are read out of the packages themselves. */
export async function notices(root: string, packages: readonly LockedPackage[]): Promise<string> {
  const parts = [];
  for (const { place, name, version, licence } of packages) {
    const folder = join(root, place);
    const files = await licenceFiles(folder);
    if (files.length === 0) {
      throw new Error(
        `${name}@${version}: expected a file with its licence, found none. Its notice has to go ` +
          'with what it leaves in our files: use another package, or ask its authors for one.',
      );
    }
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const head = `${name} ${version}\nlicence: ${licence}\nsource: ${await sourceOf(folder)}`;
    parts.push(
      [RULE, head, ...texts.map((text) => text.replace(NOT_HANDED_ON, '').trim())].join('\n\n'),
    );
  }
  return `${[HEAD, ...parts].join('\n')}\n`;
}

/** Most packages have one file; some have a folder of them. */
async function licenceFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /^[\\/]?(?:licen[cs]e|notice)/i.test(path.slice(folder.length)))
    .sort();
}

async function sourceOf(folder: string): Promise<string> {
  const { name, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    repository?: string | { readonly url: string };
  };
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) throw new Error(`${name}: expected where its source is, found nothing.`);
  const plain = url
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^git:/, 'https:');
  return plain.includes(':') ? plain : `https://github.com/${plain}`;
}
