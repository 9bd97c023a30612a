import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { gzipSync } from 'node:zlib';
import type { ItemKind } from '../src/engine/index.ts';
import { entryOf } from '../src/widgets/player/entry.ts';
import type { ActivityData } from '../src/widgets/player/mount.ts';

/** What the layout of a widget leaves for the build to fill in. */
const HEAD = '<!--widget-head-->';
const SCRIPT = '<!--widget-script-->';

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const DATA = /<script type="application\/json" id="activity-data">([^]*?)<\/script>/;

/** The browsers that also know what our styles use, such as light-dark(). */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

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
        await writeFile(new URL('embed.js', dir), await loader(src));
        for (const path of pages.sort()) {
          const file = join(embed, path);
          const page = await readFile(file, 'utf8');
          const { activity, props } = dataOf(page, path);
          const kinds = props.quiz?.items.map(({ kind }) => kind) ?? [];
          const entry = entryOf(activity, kinds, src);
          const player = players.get(entry) ?? bundle(entry, src);
          players.set(entry, player);
          const html = inline(page, await player, path);
          await writeFile(file, html);
          const kilobytes = (gzipSync(html, { level: 9 }).length / 1000).toFixed(1);
          logger.info(`/embed/${activity}/ is one file, ${kilobytes} kB after gzip`);
        }
      },
    },
  };
}

interface Player {
  readonly script: string;
  readonly css: string;
}

function dataOf(
  page: string,
  path: string,
): ActivityData<{ readonly quiz?: { readonly items: readonly { readonly kind: ItemKind }[] } }> {
  const json = DATA.exec(page)?.[1];
  if (json === undefined) {
    throw new Error(
      `/embed/${path}: expected the data of an activity, found none. Draw it in src/layouts/Widget.astro.`,
    );
  }
  return JSON.parse(json) as ReturnType<typeof dataOf>;
}

/** The script that a stranger's page loads. */
async function loader(src: string): Promise<string> {
  const { script } = await bundle(
    `import ${JSON.stringify(join(src, 'widgets/host/loader.ts'))};`,
    src,
  );
  return `/* Right for the Room: puts our activities on your page. MIT licence. */\n${script}\n`;
}

/** A script as one classic script, and all its styles. */
async function bundle(code: string, src: string): Promise<Player> {
  const entry = join(src, 'widgets/:entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'widget-entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: CSS_TARGET,
      lib: { entry, formats: ['iife'], name: 'player', fileName: 'player', cssFileName: 'player' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) {
    throw new Error('A widget: expected the player as a script, found a build that watches.');
  }
  const [chunk, ...assets] = output.output;
  const css = assets.flatMap((asset) => (asset.type === 'asset' ? [String(asset.source)] : []));
  return {
    // A literal "</script" would end the element that holds the player.
    script: chunk.code.trim().replace(/<\/(script)/gi, '<\\/$1'),
    css: css.join('').trim(),
  };
}

/** One file out of a built page and the player that draws the same. */
function inline(page: string, { script, css }: Player, path: string): string {
  for (const marker of [HEAD, SCRIPT]) {
    expectCount(page, marker, 1, `Write it once in src/layouts/Widget.astro.`, path);
  }
  if (/<!--|<\/script/i.test(script)) {
    throw new Error(
      `/embed/${path}: the player holds "<!--" or "</script", which ends or hides a script inside a page. ` +
        'Write the text in two parts.',
    );
  }
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const bare = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    // The player has the same styles, and no others.
    .replace(STYLE, '')
    .replace(
      HEAD,
      () => `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`,
    );
  const inside = 'The widget is one file: import it in its player, or leave it out of its page.';
  expectCount(bare, /<link\b(?!\s+rel="alternate")/gi, 0, inside, path);
  expectCount(bare, /<script\b[^>]*\s(?:src=|type="module")/gi, 0, inside, path);
  expectCount(bare, /<style\b/gi, 1, 'Its styles have to be one element.', path);
  return bare.replace(SCRIPT, () => `<script>${script}</script>`);
}

function expectCount(
  page: string,
  what: string | RegExp,
  count: number,
  remedy: string,
  path: string,
): void {
  const found = typeof what === 'string' ? page.split(what).slice(1) : (page.match(what) ?? []);
  if (found.length === count) return;
  const name = typeof what === 'string' ? what : what.source;
  throw new Error(
    `/embed/${path}: expected ${name} ${String(count)} times, found it ${String(found.length)} times. ${remedy}`,
  );
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
