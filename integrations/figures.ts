import { readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';
import { gzipped } from './gzipped.ts';
import { isInCopy } from './kept-copy.ts';

/**
 * Fills in what is only known once the site is built: how many pages it has, how much they
 * weigh. A page leaves a comment where such a figure belongs: `<!--figure:pages-->`.
 */
export function figures(): AstroIntegration {
  return {
    name: 'right-for-the-room/figures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await filesIn(site);
        const known = await measure(site, files);
        for (const path of files.filter((one) => one.endsWith('.html'))) {
          const file = join(site, path);
          const html = readFileSync(file, 'utf8');
          const filled = fill(html, known, path);
          if (filled !== html) await writeFile(file, filled);
        }
      },
    },
  };
}

function fill(html: string, known: Readonly<Record<string, string>>, path: string): string {
  return html.replace(/<!--figure:([a-z-]+)-->/g, (_whole, name: string) => {
    const figure = known[name];
    if (figure !== undefined) return figure;
    throw new Error(
      `${path}: expected a figure that is measured (${Object.keys(known).join(', ')}), found "${name}". ` +
        'Measure it in integrations/figures.ts, or write another.',
    );
  });
}

async function measure(
  site: string,
  files: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const isPage = (path: string): boolean => path.endsWith('.html');
  const sizes = files.filter(isInCopy).map(async (path) => (await stat(join(site, path))).size);
  const copy = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const widgets = files.filter((path) => isPage(path) && path.startsWith('embed/'));
  const { components } = JSON.parse(await readFile(join(site, 'sbom.cdx.json'), 'utf8')) as {
    components: readonly { readonly scope: string }[];
  };
  const check = gzipped(await readFile(join(site, 'embed/check/index.html')));
  return {
    pages: count(files.filter(isPage).length - widgets.length),
    widgets: count(widgets.length),
    'copy-megabytes': (copy / 1e6).toFixed(0),
    'checker-kilobytes': count(Math.round(check / 1000)),
    packages: count(components.length),
    'packages-shipped': count(components.filter(({ scope }) => scope === 'required').length),
  };
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
