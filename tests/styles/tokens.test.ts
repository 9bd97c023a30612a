import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const defined = [...read('src/styles/tokens.css').matchAll(/^ {2}(--[\w-]+):/gm)].map(
  ([, name = '']) => name,
);
/** "`--space-1` to `--space-4`" names those in between as well. */
const written = read('docs/design.md').replaceAll(
  /`(--[a-z-]+-)(\d)` to `\1(\d)`/g,
  (_, stem: string, from: string, to: string) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (__, index) => `\`${stem}${String(Number(from) + index)}\``,
    ).join(' '),
);
const named = [...written.matchAll(/`(--[\w-]+)`/g)].map(([, name = '']) => name);

test('the page on design names every token', () => {
  expect(defined.length).toBeGreaterThan(40);
  expect(defined.filter((name) => !named.includes(name))).toEqual([]);
});

test('the page on design names no token that is not there', () => {
  expect(named.filter((name) => !defined.includes(name))).toEqual([]);
});
