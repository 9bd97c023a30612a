import { expect, test } from 'vitest';
import { en, packedEn } from '../../../src/engine/index.ts';

/** Every list of phrases in a lexicon, with the path that leads to it. */
function lists(value: unknown, path = 'en'): [string, readonly string[]][] {
  if (Array.isArray(value)) return [[path, value as readonly string[]]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}.${key}`));
}

/** A star, a plus or an open brace that is not escaped, outside a class of characters. */
const UNBOUNDED = /(?<!\\)[*+](?![^[]*\])|\{\d{1,3},\}/;

test('holds plain data, so that it can travel as JSON', () => {
  expect(JSON.parse(JSON.stringify(packedEn))).toEqual(packedEn);
});

test('holds no unbounded quantifier, so that no text can hang it', () => {
  const open = lists(en)
    // Vocabularies are words with "*" for any ending, not expressions.
    .filter(([, list]) => list.every((phrase) => !/^[\w' -]{0,30}\*[\w' -]{0,30}$/.test(phrase)))
    .flatMap(([path, list]) => list.filter((phrase) => UNBOUNDED.test(phrase)).map(() => path));
  expect(open).toEqual([]);
});

test('holds expressions that compile', () => {
  for (const [path, list] of lists(en)) {
    for (const phrase of list) {
      if (phrase.includes('*')) continue;
      expect(() => new RegExp(phrase, 'i'), path).not.toThrow();
    }
  }
});
