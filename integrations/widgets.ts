import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { InlineConfig } from 'vite';
import { gzipped } from './gzipped.ts';
import { bundle, dataOf, inline, itemKindsOf, partsFor, smaller } from './single-file.ts';
import type { Player } from './single-file.ts';
import { kindOf } from '../src/widgets/activities.ts';
import { entryOf } from '../src/widgets/player/entry.ts';

/**
 * Turns the pages below /embed/ into single files: styles and player inlined, a policy by
 * hashes that allows no connection at all. Astro's own module scripts cannot serve here,
 * because sandboxed frames and file:// refuse them.
 */
export function widgets(): AstroIntegration {
  let root: URL;
  return {
    name: 'right-for-the-room/widgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const src = fileURLToPath(new URL('src/', root));
        const embed = fileURLToPath(new URL('embed/', dir));
        const players = new Map<string, Promise<Player>>();
        const pages = (await readdir(embed, { recursive: true })).filter((path) =>
          path.endsWith('index.html'),
        );
        for (const [name, file] of SCRIPTS) {
          await writeFile(new URL(name, dir), await hostScript(file, src));
        }
        for (const path of pages.sort()) {
          const file = join(embed, path);
          const page = await readFile(file, 'utf8');
          const data = dataOf(page, path);
          const { activity } = data;
          const entry = entryOf(activity, itemKindsOf(data), src);
          const player =
            players.get(entry) ?? bundle(entry, src, ownParts(activity, src)).then(smaller);
          players.set(entry, player);
          const html = await inline(partsFor('widget', page), await player, path);
          await writeFile(file, html);
          const kilobytes = (gzipped(html) / 1000).toFixed(1);
          logger.info(`/embed/${activity}/ is one file, ${kilobytes} kB after gzip`);
        }
      },
    },
  };
}

/** What a stranger's page loads, by name at the root of the site. */
const SCRIPTS = [
  ['embed.js', 'widgets/host/loader.ts'],
  ['embed-pack.js', 'widgets/host/pack.ts'],
] as const;

/** What takes the place of a library in an activity that would weigh too much with all of it. */
function ownParts(activity: string, src: string): Pick<InlineConfig, 'resolve'> {
  if (!['decide', 'quiz'].includes(kindOf(activity) ?? '')) return {};
  const replacement = join(src, 'widgets/player/small-preact.ts');
  return { resolve: { alias: [{ find: /^preact(\/hooks)?$/, replacement }] } };
}

async function hostScript(file: string, src: string): Promise<string> {
  const { script } = await smaller(await bundle(`import ${JSON.stringify(join(src, file))};`, src));
  return `/* Right for the Room: activities for your page. MIT licence. */\n${script}\n`;
}
