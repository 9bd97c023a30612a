import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, pages, readPage } from './dist.ts';

/** Trees that guides fetch, and all pages that hold data for script. */
const FILES = [
  ...readdirSync(join(DIST, 'words', 'flow')).map((file) => `words/flow/${file}`),
  ...pages().filter((path) => /^(?:embed|decide|quizzes)\//.test(path)),
];

/** How often a key with a value that begins so stands in a page's data, be it escaped or not. */
function count(page: string, key: string, value: string): number {
  return (
    page.replaceAll('&quot;', '"').match(new RegExp(`"${key}":(?:\\[0,)?"${value}`, 'g'))?.length ??
    0
  );
}

const dated = FILES.map((path) => ({ path, page: readPage(path) })).filter(
  ({ page }) => count(page, 'checked', '\\d{4}-') > 0,
);

test('law stands in widgets, in decisions, in quizzes and in what guides fetch', () => {
  for (const folder of ['embed/decide/', 'embed/quiz/', 'decide/', 'quizzes/', 'words/flow/'])
    expect(dated.some(({ path }) => path.startsWith(folder))).toBe(true);
});

describe.each(dated)('$path', ({ page }) => {
  test('has each day of its law in words: no browser looks for them during a tap', () => {
    expect(count(page, 'day', '\\d{1,2} [A-Z]')).toBe(count(page, 'checked', '\\d{4}-'));
  });
});

test('the day of the help lines stands in its sentence', () => {
  const page = readFileSync(join(DIST, 'embed/decide/should-i-share-this/index.html'), 'utf8');
  expect(page).toMatch(/"checked":"Numbers checked on \d{1,2} [A-Z][a-z]+ \d{4}\."/);
});
