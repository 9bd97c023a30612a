import { describe, expect, test } from 'vitest';
import {
  anyOf,
  findAll,
  has,
  indexAt,
  matched,
  matchesOf,
  overlaps,
  scan,
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

describe('a phrase that may begin with anything', () => {
  const LIST = ['\\w{2,9} school', 'no fee', '\\w{1,9} xi'];

  test.for([
    ['where the rest of it stands', 'She left Hill School today', ['Hill School']],
    ['where a short rest of it stands', 'Henry XI sang', ['Henry XI']],
    ['beside one that begins plainly', 'No fee at our school', ['No fee', 'our school']],
    ['no part of a longer word', 'Hill schooling', []],
    ['only with all of it', 'school', []],
    ['where its pieces stand apart', 'a schoo, a lschool', []],
  ] as const)('is found %s', ([, text, expected]) => {
    expect(found(text, LIST)).toEqual(expected);
  });

  test('is found whatever else the list asks for', () => {
    expect(found('a tin roof', ['\\w{3} roof', '\\w{2}\\d{2}'])).toEqual(['tin roof']);
    expect(found('ab12', ['\\w{3} roof', '\\w{2}\\d{2}'])).toEqual(['ab12']);
    expect(found('ab12', ['\\w{2}\\d{2}', '\\w{3} roof'])).toEqual(['ab12']);
  });
});

describe('a phrase with figures', () => {
  test.for([
    ['one', 'after 7 weeks', ['7 weeks']],
    ['several', 'after 112 weeks', ['112 weeks']],
    ['none', 'after some weeks', []],
    ['another word behind them', 'after 112 days', []],
  ] as const)('with %s', ([, text, expected]) => {
    expect(found(text, ['\\d{1,3} weeks'])).toEqual(expected);
  });
});

describe('what a phrase must hold', () => {
  test('may stand at its end, in any of its ways', () => {
    const list = ['a (?:long )?(?:road|track|xy)'];
    expect(found('a long road, a track, a long xy, a bend', list)).toEqual([
      'a long road',
      'a track',
      'a long xy',
    ]);
  });

  test('does not make it stand where its pieces only stand somewhere', () => {
    expect(found('a bend in the road', ['a (?:long )?road'])).toEqual([]);
  });
});

test('an escape in capitals is not made small with the rest', () => {
  expect(found('one Two three', ['ONE\\W{1,3}two'])).toEqual(['one Two']);
});

test('letters and figures at the ends of their ranges belong to words', () => {
  const list = ['soup'];
  for (const unit of 'azAZ09_') {
    expect(found(`${unit}soup`, list)).toEqual([]);
    expect(found(`soup${unit}`, list)).toEqual([]);
    // An apostrophe belongs to the word before it.
    expect(found(`${unit}'soup`, list)).toEqual([]);
  }
  for (const unit of '@[`{/:') expect(found(`${unit}soup`, list)).toEqual(['soup']);
  expect(found("'soup", list)).toEqual(['soup']);
});

test('no phrase is found within another of its list', () => {
  expect(found('hot soup bowl, soup bowl', ['hot soup', 'soup bowl'])).toEqual([
    'hot soup',
    'soup bowl',
  ]);
});

describe('anyOf', () => {
  test('stands for all phrases of a list at word borders, in any case', () => {
    const pattern = anyOf(['soup', 'warm bread']);
    expect(matchesOf('Soup, souped, WARM BREAD', pattern)).toEqual([
      { start: 0, end: 4 },
      { start: 14, end: 24 },
    ]);
    expect(anyOf(['soup'])).not.toBe(pattern);
  });

  test('is one expression for one list, and matches nothing for an empty one', () => {
    const list = ['soup'];
    expect(anyOf(list)).toBe(anyOf(list));
    expect(matchesOf('soup', anyOf([]))).toEqual([]);
  });
});

describe('matched', () => {
  test('is what an expression matches first, or nothing', () => {
    expect(matched('a1b22', /\d+/)).toBe('1');
    expect(matched('ab', /\d+/)).toBe('');
  });
});

describe('a draft looked through at once', () => {
  const LISTS = [['soup', 'warm bread'], ['\\w{2,9} school'], ['a (?:long )?road']] as const;
  const TEXTS = ['Soup at Hill School, a long road', 'Warm bread, soup', 'A road', 'nothing'];
  const all = (text: string): string[][] => LISTS.map((list) => found(text, list));

  test('holds what each list would find in it alone, though others were looked through since', () => {
    const alone = TEXTS.map(all);
    // The first time lists join what is looked for, the second time they are looked for.
    for (let time = 0; time < 2; time += 1) {
      for (const text of TEXTS) scan(text);
      expect(TEXTS.map(all)).toEqual(alone);
    }
    expect(alone[0]).toEqual([['Soup'], ['Hill School'], ['a long road']]);
  });

  test('also holds what a list finds that is asked for only afterwards', () => {
    scan('A cold lemon');
    expect(found('A cold lemon', ['lemon'])).toEqual(['lemon']);
    expect(found('A cold lemon', ['cold', 'lemon'])).toEqual(['cold', 'lemon']);
    scan('Another lemon');
    expect(found('Another lemon', ['lemon'])).toEqual(['lemon']);
  });

  test('more of them than are remembered at once', () => {
    const drafts = [1, 2, 3, 4, 5, 6].map((number) => `soup number ${String(number)}`);
    for (const text of drafts) scan(text);
    for (const text of drafts) expect(found(text, LISTS[0])).toEqual(['soup']);
  });
});

describe('indexAt', () => {
  const spans = [0, 4, 9].map((start) => ({ start, end: start + 3 }));

  test.for([
    [0, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
    [99, 2],
  ] as const)('at place %i it is number %i', ([place, number]) => {
    expect(indexAt(spans, place)).toBe(number);
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
