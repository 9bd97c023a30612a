import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { neededStyles, wordsIn } from './needed-styles.ts';
import { unescape } from './unescape.ts';

/** Shorter than this, what an island needs is cheaper inside the page than in a file. */
const WORTH_A_FILE = 1000;

/**
 * Takes out of built pages what their readers need not wait for: styles of what the page never
 * shows, hashes of styles and scripts that other pages have, and what islands need once they
 * come into view.
 */
export function lighten(): AstroIntegration {
  let base = '/';
  return {
    name: 'right-for-the-room/lighten',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await mkdir(join(site, '_astro/props'), { recursive: true });
        const paths = await readdir(site, { recursive: true });
        const scripts = await readScripts(join(site, '_astro'));
        for (const path of paths.filter((one) => one.endsWith('.html'))) {
          const page = join(site, path);
          const built = withoutUids(readFileSync(page, 'utf8'));
          const styled = await ownStyles(headStyles(built), scripts);
          const light = lateScripts(ownHashes(joinedStyles(styled)));
          const { html, props } = lateProps(light, base);
          writeFileSync(page, html);
          if (props) writeFileSync(join(site, props.path), props.json);
        }
      },
    },
  };
}

/**
 * The page without the name that Astro gives each island. Nobody asks for it, and it is a hash
 * of where the project lies, so it would differ from machine to machine.
 */
export function withoutUids(html: string): string {
  return html.replace(/(<astro-island\b[^>]*?) uid="[^"]*"/g, '$1');
}

/** A style of Astro’s own, which it writes before the first island of a page. */
const ISLANDS = /<style>astro-island[^<]*<\/style>/;

/**
 * The page with the style for islands in its head, where HTML allows styles and nowhere else.
 * The policy knows it by its hash, so it may stand anywhere after that.
 */
export function headStyles(html: string): string {
  const [style] = ISLANDS.exec(html) ?? [];
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', `${style}</head>`);
}

/** A script of the site: the words in it, and which other scripts it names. */
export interface Script {
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** The scripts of a folder by their file names. */
async function readScripts(folder: string): Promise<ReadonlyMap<string, Script>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, at) => [name, scriptOf(texts[at] ?? '')]));
}

export function scriptOf(text: string): Script {
  return { words: new Set(wordsIn(text)), names: namesIn(text) };
}

function namesIn(text: string): readonly string[] {
  // Scripts are named by an address, and slashes are quickly found.
  return (text.match(/\/[\w.~-]+\.js\b/g) ?? []).map((address) => address.slice(1));
}

const STYLE = /(<style\b[^>]*>)([^]*?)<\/style>/g;

/** The page without styles of what neither it nor a script that it may load can show. */
export async function ownStyles(
  html: string,
  scripts: ReadonlyMap<string, Script>,
): Promise<string> {
  const bare = html.replace(STYLE, '');
  const words = new Set(wordsIn(bare));
  const sources: ReadonlySet<string>[] = [words];
  const loaded = new Set(namesIn(bare));
  for (const name of loaded) {
    const script = scripts.get(name);
    if (!script) continue;
    sources.push(script.words);
    for (const next of script.names) loaded.add(next);
  }
  // One style sheet uses what another defines, such as the families of letters.
  for (const [, used = ''] of html.matchAll(/\bvar\(\s*(--[\w-]+)/g)) words.add(used);
  // Asked for the words of a style sheet, which are fewer than those of all scripts.
  const isThere = (word: string): boolean => sources.some((one) => one.has(word));
  let own = html;
  for (const [whole, open = '', css = ''] of html.matchAll(STYLE)) {
    const needed = await neededStyles(css, isThere);
    own = own.replace(whole, () => (needed === '' ? '' : `${open}${needed}</style>`));
  }
  return own;
}

/** The page with styles that follow each other as one: each costs a hash, which nothing can pack. */
export function joinedStyles(html: string): string {
  return html.replaceAll('</style><style>', '');
}

/**
 * The page with a policy that names its own styles and scripts, and all of its styles: Astro
 * names those of all pages, and forgets the styles of what a guide itself imports.
 */
export function ownHashes(html: string): string {
  const of = (tag: string) =>
    new Set(
      [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${sha256(text, 'base64')}'`,
      ),
    );
  const styles = of('style');
  const scripts = of('script');
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) => {
    const missing = [...styles].filter((hash) => !policy.includes(hash));
    return policy
      .replace(/ '(sha256-[^']+)'/g, (kept) =>
        styles.has(kept.trim()) || scripts.has(kept.trim()) ? kept : '',
      )
      .replace(/\bstyle-src\b[^;"]*/, (source) => [source.trimEnd(), ...missing].join(' '));
  });
}

/**
 * The page with scripts that are fetched after fonts: they open the search or keep a theme, and
 * a slow phone would show the text half a second later for them.
 */
export function lateScripts(html: string): string {
  return html.replaceAll(
    '<script type="module" src=',
    '<script type="module" fetchpriority="low" src=',
  );
}

/**
 * The page without the properties of islands that wait to be seen or used, and these as a file: most
 * of them are texts that stand in the page already. An island finds its own by the number
 * after the "#"; island-client.ts fetches them.
 */
export function lateProps(
  html: string,
  base: string,
): { readonly html: string; readonly props?: { readonly path: string; readonly json: string } } {
  const late: unknown[] = [];
  const marked = html.replace(/<astro-island\b[^>]*>/g, (island) => {
    const [whole, escaped = ''] = /\sprops="([^"]*)"/.exec(island) ?? [];
    if (!/client="(?:visible|used)"/.test(island) || !whole || escaped.length < WORTH_A_FILE) {
      return island;
    }
    late.push(plain([0, JSON.parse(unescape(escaped))]));
    return island.replace(whole, () => ` props="{}" data-props="#${String(late.length - 1)}"`);
  });
  if (late.length === 0) return { html };
  const json = JSON.stringify(late);
  const path = `_astro/props/${sha256(json, 'hex').slice(0, 16)}.json`;
  const address = `${base.replace(/\/$/, '')}/${path}`;
  return {
    html: marked.replace(/ data-props="#/g, () => ` data-props="${address}#`),
    props: { path, json },
  };
}

/** Astro writes each value with a number for its kind; plain data needs only two of the kinds. */
function plain(value: unknown): unknown {
  const [kind, inner] = value as readonly [number, unknown];
  if (kind === 1) return (inner as readonly unknown[]).map(plain);
  if (kind !== 0) {
    throw new Error(
      `An island that waits to be seen: expected plain data (kind 0 or 1), found kind ${String(kind)}. ` +
        'Hand it texts, numbers, lists and objects.',
    );
  }
  if (typeof inner !== 'object' || inner === null) return inner;
  return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, plain(one)]));
}

function sha256(text: string, as: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(as);
}
