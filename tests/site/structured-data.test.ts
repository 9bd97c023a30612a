import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical, DIST, pages, readPage } from './dist.ts';

const GUIDES = pages().filter((path) => /^guides\/[^/]+\/index/.test(path));
const QUIZZES = pages().filter(
  (path) => /^quizzes\/[^/]+\/index/.test(path) && readPage(path).includes('quiz-player'),
);

const FLOWS = pages().filter((path) => /^decide\/[^/]+\/index/.test(path));
const ESSAYS = pages().filter((path) => /^essays\/[^/]+\/index/.test(path));
/** Pages that say where they stand, and no more. */
const OTHERS = pages().filter(
  (path) =>
    !/^embed\/|^index\.html$|^(?:404|offline)/.test(path) &&
    ![...GUIDES, ...QUIZZES, ...FLOWS, ...ESSAYS].includes(path),
);

/** What a page says of itself in its one data block, by type. */
function dataOn(path: string): Map<string, Record<string, unknown>> {
  const blocks = [
    ...readPage(path).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
  ].map(([, text]) => text ?? '');
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).not.toContain('<');
  const data = JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
  expect(data['@context']).toBe('https://schema.org');
  const things = data['@graph'] as readonly Record<string, unknown>[];
  return new Map(things.map((thing) => [String(thing['@type']), thing]));
}

/** A text of the head as a reader sees it. */
const plain = (text = '') =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe.each([
  ['Article', GUIDES],
  ['Quiz', [...QUIZZES, 'feed/index.html']],
  ['Article', ESSAYS],
  ['LearningResource', FLOWS],
  ['DefinedTermSet', ['glossary/index.html']],
] as const)('%s', (type, paths) => {
  test.each(paths)('%s says what it is and where it stands, as the page does', (path) => {
    const html = readPage(path);
    const data = dataOn(path);
    expect([...data.keys()]).toEqual([type, 'BreadcrumbList']);
    const thing = data.get(type);
    const title = plain(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1]);
    expect(thing).toMatchObject({
      [type === 'Article' ? 'headline' : 'name']: title,
      url: canonical(path),
      description: plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]),
    });
    expect(existsSync(join(DIST, new URL(String(thing?.['image'])).pathname))).toBe(true);
    const crumbs = data.get('BreadcrumbList')?.['itemListElement'] as readonly { item: string }[];
    expect(crumbs.at(-1)?.item).toBe(canonical(path));
    for (const { item } of crumbs) {
      expect(existsSync(join(DIST, new URL(item).pathname, 'index.html'))).toBe(true);
    }
  });
});

test.each(OTHERS)('%s says where it stands, and every stop on the way exists', (path) => {
  const crumbs = dataOn(path).get('BreadcrumbList')?.['itemListElement'] as readonly {
    item: string;
  }[];
  const ways = crumbs.map(({ item }) => new URL(item).pathname);
  expect(ways.length).toBeGreaterThanOrEqual(2);
  expect(ways[0]).toBe('/');
  expect(`${ways.at(-1) ?? ''}index.html`).toBe(`/${path}`);
  for (const way of ways) expect(existsSync(join(DIST, way, 'index.html')), way).toBe(true);
});

test('an essay names what it is based on, as its page does', () => {
  for (const path of ESSAYS) {
    const { headline } = dataOn(path).get('Article')?.['isBasedOn'] as { headline: string };
    expect(headline.length).toBeGreaterThan(10);
    expect(readPage(path)).toContain(headline);
  }
});

test('every word of the glossary is at the place that it names', () => {
  const html = readPage('glossary/index.html');
  const terms = dataOn('glossary/index.html').get('DefinedTermSet')?.[
    'hasDefinedTerm'
  ] as readonly { url: string }[];
  expect(terms.length).toBeGreaterThanOrEqual(52);
  for (const { url } of terms) expect(html).toContain(`id="${new URL(url).hash.slice(1)}"`);
});

test('the home page and the pages in place of others say nothing of the kind', () => {
  for (const path of ['index.html', '404.html', 'offline/index.html']) {
    expect(readPage(path)).not.toContain('application/ld+json');
  }
});

test('there are guides and quizzes to say it of', () => {
  expect(GUIDES.length).toBeGreaterThanOrEqual(5);
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
});
