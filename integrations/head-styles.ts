import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A style of Astro’s own, which it writes before the first island of a page. */
const ISLANDS = /<style>astro-island[^<]*<\/style>/;

/**
 * Takes the style for islands into the head, where HTML allows styles and nowhere else. The
 * policy knows it by its hash, so it may stand anywhere after that.
 */
export function headStyles(): AstroIntegration {
  return {
    name: 'right-for-the-room/head-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(site, file);
          const html = await readFile(path, 'utf8');
          const [style] = ISLANDS.exec(html) ?? [];
          if (style === undefined) continue;
          await writeFile(path, html.replace(style, '').replace('</head>', `${style}</head>`));
        }
      },
    },
  };
}
