/** How a page below /embed/ becomes one file: its styles and its player inside, and a policy by hashes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { neededStyles, wordsIn } from './needed-styles.ts';
import { noteShipped } from './supply/shipped.ts';
import { TERSER } from './terser.ts';
import type { ItemKind } from '../src/engine/index.ts';
import type { ActivityData } from '../src/widgets/player/mount.ts';

/** What the layout of a widget leaves for the build to fill in. */
const HEAD = '<!--widget-head-->';
const SCRIPT = '<!--widget-script-->';

/** What stands only in widgets, or only in packages for learning systems. */
const PARTS = /<!--only:(widget|package)-->([^]*?)<!--\/only-->/g;

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const DATA = /<script type="application\/json" id="activity-data">([^]*?)<\/script>/;

/** The browsers that also know what our styles use, such as light-dark(). */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** On the first line of each component, so that the lines of its errors stay what they are. */
const JSX = "import { h as hyper, Fragment as Fragments } from 'preact'; ";

export interface Player {
  readonly script: string;
  readonly css: string;
}

type Data = ActivityData<{
  readonly quiz?: { readonly items: readonly { readonly kind: ItemKind }[] };
}>;

export function dataOf(page: string, path: string): Data {
  const json = DATA.exec(page)?.[1];
  if (json === undefined) {
    throw new Error(
      `/embed/${path}: expected the data of an activity, found none. Draw it in src/layouts/Widget.astro.`,
    );
  }
  return JSON.parse(json) as Data;
}

/** The kinds of item of a quiz; none of what is no quiz. */
export function itemKindsOf({ props }: Data): readonly ItemKind[] {
  return props.quiz?.items.map(({ kind }) => kind) ?? [];
}

/** A page with the parts for one kind of place, and without those for the other. */
export function partsFor(place: 'widget' | 'package', page: string): string {
  return page.replace(PARTS, (_whole, only: string, part: string) => (only === place ? part : ''));
}

/** A script as one classic script, and all its styles. `more` are changes on the way. */
export async function bundle(
  code: string,
  src: string,
  more: Pick<InlineConfig, 'define' | 'plugins' | 'resolve'> = {},
): Promise<Player> {
  const entry = join(src, 'widgets/:entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: more.resolve ?? {},
    define: { 'process.env.NODE_ENV': '"production"', ...more.define },
    // Plain calls are 0.3 kB less than those of the runtime that the site has for JSX.
    oxc: { jsx: { runtime: 'classic', pragma: 'hyper', pragmaFrag: 'Fragments' } },
    plugins: [
      noteShipped(),
      {
        name: 'widget-entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
      {
        name: 'widget-jsx',
        enforce: 'pre',
        transform: (text, id) => (id.endsWith('.tsx') ? JSX + text : null),
      },
      ...(more.plugins ?? []),
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

/**
 * The same script by Terser, which is two hundredths smaller than what Vite makes: that counts
 * where a file has a limit, and would take a minute over all packages, which have none.
 */
export async function smaller(player: Player): Promise<Player> {
  const { code } = await minify(player.script, TERSER);
  return { ...player, script: code ?? player.script };
}

/** Drawn by the player in a moment, and said to nobody: the page need not hold it as well. */
const DECORATION = /(<svg\b[^>]*\saria-hidden="true"[^>]*>)[^]*?<\/svg>/g;

/**
 * One file out of a built page and the player that draws the same. `connections` are whom it
 * may ask for something.
 */
export async function inline(
  page: string,
  player: Player,
  path: string,
  connections = "'none'",
): Promise<string> {
  const { script } = player;
  const words = new Set(wordsIn(page.replace(STYLE, '') + script));
  const css = await neededStyles(player.css, (word) => words.has(word));
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
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const bare = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    // The player has the same styles, and no others.
    .replace(STYLE, '')
    .replace(DECORATION, '$1</svg>')
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
