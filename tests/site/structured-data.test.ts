import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, pages, readPage } from './dist.ts';

const GUIDES = pages().filter((path) => /^guides\/[^/]+\/index/.test(path));
const QUIZZES = pages().filter(
  (path) => /^quizzes\/[^/]+\/index/.test(path) && readPage(path).includes('quiz-player'),
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

const canonical = (path: string) =>
  /<link rel="canonical" href="([^"]*)"/.exec(readPage(path))?.[1] ?? 'no canonical address';

/** A text of the head as a reader sees it. */
const plain = (text = '') =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe.each([
  ['Article', GUIDES],
  ['Quiz', QUIZZES],
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

test('there are guides and quizzes to say it of', () => {
  expect(GUIDES.length).toBeGreaterThanOrEqual(5);
  expect(QUIZZES.length).toBeGreaterThanOrEqual(12);
});
