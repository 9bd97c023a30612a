import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipped } from '../../integrations/gzipped.ts';
import { bundle } from '../../integrations/single-file.ts';
import { attributes, DIST, pages, readPage } from './dist.ts';

/** 1 kB here is 1,000 bytes. */
const KB = 1000;

/** Scripts a page asks for by itself, and whatever those import, by path below dist/. */
function scripts(entries: readonly string[], seen = new Set<string>()): Set<string> {
  for (const entry of entries) {
    const path = entry.replace(/^\//, '');
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(join(DIST, path), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, to]) =>
      join('/', path, '..', to ?? ''),
    );
    scripts(imports, seen);
  }
  return seen;
}

function weigh(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipped(readFileSync(join(DIST, path))), 0);
}

/** What opening a page costs, in bytes after gzip: HTML, styles, and scripts of islands in view. */
function opening(path: string, islands: 'load' | 'all'): { html: number; css: number; js: number } {
  const html = readPage(path);
  const styles = attributes(html, 'link', 'href').filter((href) => href.endsWith('.css'));
  const wanted = [...html.matchAll(/<astro-island\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => islands === 'all' || /client="(?:load|painted)"/.test(tag))
    .flatMap((tag) =>
      [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url]) => url ?? ''),
    );
  return {
    html: gzipped(html),
    css: weigh(new Set(styles.map((href) => href.slice(1)))),
    js: weigh(scripts([...attributes(html, 'script', 'src'), ...wanted])),
  };
}

/** What a browser asks for at once: the first file of each family. */
function firstFonts(html: string): string[] {
  const files = new Map<string, string>();
  for (const [, family = '', file = ''] of html.matchAll(
    /@font-face\{font-family:([^;]+);src:url\("\/([^"]+\.woff2)"\)/g,
  )) {
    if (!files.has(family)) files.set(family, file);
  }
  return [...files.values()];
}

function bytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(DIST, path)).size, 0);
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

const GUIDES = pages().filter((path) => /^guides\/.+\//.test(path));

test('knows the guides', () => {
  expect(GUIDES.length).toBeGreaterThanOrEqual(5);
});

describe.each(GUIDES)('%s', (path) => {
  test('opens in under 31 kB of HTML, styles and script, and no framework', () => {
    const { html, css, js } = opening(path, 'load');
    expect(html + css + js).toBeLessThan(31 * KB);
    expect(js).toBeLessThan(4 * KB);
  });

  // Every byte that a browser really asks for is counted in first-visit.spec.ts.
  test('needs at most 60 kB with its two fonts, of which script 8 kB', () => {
    const { css, js } = opening(path, 'load');
    const inline = [...readPage(path).matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    );
    expect(js + gzipped(inline.join(''))).toBeLessThanOrEqual(8 * KB);
    const fonts = firstFonts(readPage(path));
    expect(fonts).toHaveLength(2);
    expect(brotli(readPage(path)) + css + js + bytes(fonts)).toBeLessThanOrEqual(60 * KB);
  });

  test('names in its policy only the styles and scripts that it holds', () => {
    const [policy = ''] =
      /<meta http-equiv="content-security-policy"[^>]*>/i.exec(readPage(path)) ?? [];
    const held = readPage(path).match(/<(?:style|script)[ >]/g) ?? [];
    expect(policy.match(/sha256-/g)?.length).toBeGreaterThan(1);
    expect(policy.match(/sha256-/g)?.length).toBeLessThanOrEqual(held.length);
  });
});

test('keeps the script of the check page under 60 kB', () => {
  const { js } = opening('check/index.html', 'all');
  expect(js).toBeGreaterThan(10 * KB);
  expect(js).toBeLessThan(60 * KB);
});

test('keeps the words of the checker under 127 kB, and what unpacks and weighs them under 4', () => {
  const words = readFileSync(join(DIST, 'words', 'en.json'));
  expect(gzipped(words)).toBeGreaterThan(10 * KB);
  expect(gzipped(words)).toBeLessThan(127 * KB);
  const unpacks = readdirSync(join(DIST, '_astro')).filter((file) => file.startsWith('packed.'));
  expect(unpacks).toHaveLength(1);
  expect(weigh(unpacks.map((file) => join('_astro', file)))).toBeLessThan(4 * KB);
});

test('keeps the script of the home page under 58 kB', () => {
  const { js } = opening('index.html', 'all');
  expect(js).toBeGreaterThan(10 * KB);
  expect(js).toBeLessThan(58 * KB);
});

test('keeps the script of each decision under 15.5 kB', { timeout: 30_000 }, () => {
  const decisions = pages().filter((page) => /^decide\/.+\//.test(page));
  expect(decisions.length).toBeGreaterThanOrEqual(7);
  for (const path of decisions) {
    expect(opening(path, 'all').js, path).toBeLessThan(15.5 * KB);
  }
});

const QUIZZES = pages().filter(
  (page) => /^quizzes\/[^/]+\/index/.test(page) && readPage(page).includes('quiz-player'),
);

test('keeps the script of each quiz at 25 kB, the larger kinds of item under 5 kB more', () => {
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
  for (const path of QUIZZES) expect(opening(path, 'all').js, path).toBeLessThan(25.2 * KB);
  const later = readdirSync(join(DIST, '_astro')).filter((file) => file.startsWith('later-items'));
  expect(later).toHaveLength(1);
  expect(weigh(later.map((file) => join('_astro', file)))).toBeLessThan(5 * KB);
});

test('keeps the script of slides under 8 kB with that of the frame, and of sheets under 5 kB', () => {
  const SLIDES = pages().filter((path) => /^quizzes\/[^/]+\/slides\//.test(path));
  expect(SLIDES.length).toBeGreaterThanOrEqual(12);
  for (const path of SLIDES) {
    const { js } = opening(path, 'all');
    expect(js, path).toBeGreaterThan(2 * KB);
    expect(js, path).toBeLessThan(8 * KB);
    const sheet = path.replace('/slides/', '/sheet/');
    expect(opening(sheet, 'all').js, sheet).toBeLessThan(5 * KB);
    expect(readPage(sheet)).not.toContain('<astro-island');
    expect(readPage(path)).not.toContain('<astro-island');
  }
});

test('keeps the script of the feed under 25 kB', () => {
  const { js } = opening('feed/index.html', 'all');
  expect(js).toBeGreaterThan(5 * KB);
  expect(js).toBeLessThan(25 * KB);
});

const WIDGETS = pages().filter((path) => /^embed\/(?:check|feed|decide|quiz)\//.test(path));

/** Most bytes after gzip of one activity as a single file. */
function mostOf(path: string): number {
  if (path.startsWith('embed/check/')) return 202 * KB;
  // Forty-five questions and outcomes: 11 kB of words alone.
  if (path === 'embed/decide/should-i-share-this/index.html') return 25 * KB;
  return path.startsWith('embed/decide/') ? 21 * KB : 35 * KB;
}

test.for(WIDGETS)('keeps %s within its weight', (path) => {
  expect(gzipped(readPage(path))).toBeLessThan(mostOf(path));
});

test('keeps the script that puts them on a page under 1.5 kB', () => {
  expect(gzipped(readPage('embed.js'))).toBeLessThan(1.5 * KB);
});

test.for([
  ['scorm12', 2],
  ['scorm2004', 2],
  ['cmi5', 2.5],
] as const)('keeps what speaks to a learning system by %s under %s kB', async ([name, most]) => {
  const src = join(import.meta.dirname, '../../src');
  const { script } = await bundle(
    `import { ${name} } from './recorders/${name}.ts';\nglobalThis.begin = ${name};`,
    src,
  );
  expect(gzipped(script)).toBeGreaterThan(KB);
  expect(gzipped(script)).toBeLessThan(most * KB);
});
