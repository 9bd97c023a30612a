import { describe, expect, test } from 'vitest';
import {
  findAll,
  has,
  matchesOf,
  overlaps,
  sentenceAround,
} from '../../../src/engine/draft/phrases.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import { draft } from '../../support/draft.ts';

function found(text: string, list: readonly string[]): string[] {
  return findAll(text, list).map(({ start, end }) => text.slice(start, end));
}

describe('findAll', () => {
  test('finds every place a phrase of the list stands, in the order of the text', () => {
    const text = 'Soup, then bread, then more soup.';
    expect(found(text, ['bread', 'soup'])).toEqual(['Soup', 'bread', 'soup']);
  });

  test.for([
    ['in any case', 'ON STRIKE again', ['on strike'], ['ON STRIKE']],
    ['beside punctuation', '(on strike), on strike!', ['on strike'], ['on strike', 'on strike']],
    [
      'across a word that may change',
      'signed off, then sign off',
      ['sign(?:ed)? off'],
      ['signed off', 'sign off'],
    ],
    ['at both ends of a text', 'soup', ['soup'], ['soup']],
    ['behind an opening quote', "she wrote 'soup is on' to us", ['soup is on'], ['soup is on']],
    ['behind two opening quotes', "she wrote ''soup is on''", ['soup is on'], ['soup is on']],
    ['next to an emoji', '🙂soup🙂', ['soup'], ['soup']],
  ] as const)('finds a phrase %s', ([, text, list, expected]) => {
    expect(found(text, list)).toEqual(expected);
  });

  test.for([
    ['inside a longer word', 'pinstriped, a spinning top', ['pin']],
    ['as the beginning of a word', 'soups', ['soup']],
    ['as the end of a word', 'gazpachosoup', ['soup']],
    ['behind an apostrophe inside a word', "five o'clock", ['clock']],
    ['with a digit on it', 'room4 4room', ['room']],
    ['in other words', 'stew', ['soup', 'bread']],
  ] as const)('does not find a phrase %s', ([, text, list]) => {
    expect(found(text, list)).toEqual([]);
  });

  test('prefers the phrase that is listed first where two begin together', () => {
    expect(found('soup of the day', ['soup of the day', 'soup'])).toEqual(['soup of the day']);
    expect(found('soup of the day', ['soup', 'soup of the day'])).toEqual(['soup']);
  });

  test('finds nothing for an empty list', () => {
    expect(found('soup, and more', [])).toEqual([]);
    expect(has('soup, and more', [])).toBe(false);
  });

  test('finds the same again on the second call', () => {
    const list = ['soup'];
    expect(found('soup and soup', list)).toHaveLength(2);
    expect(found('soup and soup', list)).toHaveLength(2);
  });
});

describe('has', () => {
  test('says whether a phrase of the list stands anywhere, each time anew', () => {
    const list = ['soup', 'bread'];
    expect(has('warm bread', list)).toBe(true);
    expect(has('warm bread', list)).toBe(true);
    expect(has('warm breadboard', list)).toBe(false);
  });
});

describe('matchesOf', () => {
  test('gives each match as a half-open span', () => {
    expect(matchesOf('a1b22', /\d+/g)).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 5 },
    ]);
  });
});

test('an expression that can match nothing does not stand still', () => {
  expect(matchesOf('aba', /b?/g).filter(({ start, end }) => end > start)).toEqual([
    { start: 1, end: 2 },
  ]);
});

test('finds the right place behind a capital that is two letters when small', () => {
  // Long enough to be looked through once for all lists.
  const text = `\u0130zmir and the SOUP. ${'Bread and butter. '.repeat(8)}`;
  expect(text.toLowerCase()).not.toHaveLength(text.length);
  expect(found(text, ['soup'])).toEqual(['SOUP']);
});

describe('sentenceAround', () => {
  const text = 'One is here. Two is here.\nThree is here! Four';
  const { sentences } = read(draft(text));
  const around = (word: string, near?: number): string => {
    const { start, end } = sentenceAround(sentences, text.indexOf(word), near);
    return text.slice(start, end).trim();
  };

  test.for([
    ['One', 'One is here.'],
    ['Two', 'Two is here.'],
    ['Three', 'Three is here!'],
    ['Four', 'Four'],
  ] as const)('of %s is its own', ([word, expected]) => {
    expect(around(word)).toBe(expected);
  });

  test('takes in neighbours on both sides where it is told to', () => {
    expect(around('Four', 1)).toBe('Three is here! Four');
    expect(around('Two', 1)).toBe('One is here. Two is here.\nThree is here!');
  });

  test('stops at the ends of the text', () => {
    expect(around('One', 5)).toBe(text);
    expect(around('Four', 5)).toBe(text);
  });

  test('of a place beyond the text is the last', () => {
    const { start, end } = sentenceAround(sentences, 9999);
    expect(text.slice(start, end)).toBe(' Four');
  });

  test('of no sentences is nothing', () => {
    expect(sentenceAround([], 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('overlaps', () => {
  test.for([
    ['shared units', { start: 0, end: 3 }, { start: 2, end: 5 }, true],
    ['one inside the other', { start: 0, end: 9 }, { start: 3, end: 4 }, true],
    ['the same place', { start: 1, end: 2 }, { start: 1, end: 2 }, true],
    ['neighbours that only touch', { start: 0, end: 3 }, { start: 3, end: 5 }, false],
    ['places apart', { start: 0, end: 1 }, { start: 5, end: 6 }, false],
    [
      'two pictures, which take no room in the words',
      { start: 0, end: 0 },
      { start: 0, end: 0 },
      false,
    ],
  ] as const)('%s', ([, a, b, expected]) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});
