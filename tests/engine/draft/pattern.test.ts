import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandsOf } from '../../../src/engine/draft/pattern.ts';
import { anyOf, findAll, matchesOf, scan } from '../../../src/engine/draft/phrases.ts';
import { en } from '../../../src/engine/index.ts';
import { samples } from '../../support/wording.ts';

describe('how a phrase may begin', () => {
  test.for([
    ['door code', ['door ']],
    ['(?:he|she) left', ['he le', 'she l']],
    ['(the )?boss', ['the b', 'boss']],
    ['colou?r', ['colou', 'color']],
    ['\\d\\d degrees', ['0 deg']],
    ['\\d{1,3}(?:st)? \\d{2}x', ['0 0x', '0st 0']],
    ['(?:\\d|a){1,2}b', ['0', 'a']],
    ['[ab]c', ['ac', 'bc']],
    ['(?<!one of )most', ['most']],
    ['Gate', ['gate']],
    ['a', ['a']],
    ['ab{1,3}c', ['ab']],
    ['\\u00E9tat', ['\u00E9tat']],
    // What only says where it stands is no letter.
    ['^gate', ['gate']],
    ['gate$', ['gate']],
    ['\\bgate', ['gate']],
    // How often is known only of what stands once.
    ['ab+c', ['ab']],
    ['ab*c', ['ab', 'ac']],
    ['a{2}b', ['a']],
    ['a{1}b', ['ab']],
    ['[abcdefgh]x', ['ax', 'bx', 'cx', 'dx', 'ex', 'fx', 'gx', 'hx']],
  ] as const)('%s', ([pattern, heads]) => {
    expect([...(demandsOf(pattern)[0]?.heads ?? [])].sort()).toEqual([...heads].sort());
  });

  test.for(['\\w{2,5} left', '.{0,9}http', '[^a]b', '(x)?', '[abcdefghi]x', '[a-c]x', '[a\\]]x'])(
    '%s: with anything',
    (pattern) => {
      expect(demandsOf(pattern)[0]?.heads).toBeUndefined();
    },
  );
});

describe('what a phrase must hold', () => {
  test.for([
    ['\\w{2,9} school', [[' school']]],
    ['\\w{2,9} (?:school|nursery)s?', [['school', 'nursery'], [' ']]],
    ['[\\w.]{1,9}@x', [['@x']]],
    ['(?<=seed words )\\w{2,9}', [['seed words ']]],
    ['(?<!seed words )\\w{2,9} b', [[' b']]],
    ['\\w{2,9} (?:n\\u00E9e|born)', [['n\u00E9e', 'born'], [' ']]],
    ['(?=seed)\\w{2,9}', [['seed']]],
    ['[a\\]b]cd', [['cd']]],
    ['.xy', [['xy']]],
    // What may be missing says nothing.
    ['\\w(?:abc)?d', [['d']]],
    ['\\wabc?d', [['ab'], ['d']]],
    // All of it has to stand, what tells most first: of several pieces the shortest counts.
    ['\\w(?:\\w|cde)f', [['f']]],
    ['\\w(?:ab|cdefg)hij', [['hij'], ['ab', 'cdefg']]],
    ['(?<=son|pupil)\\w{2,9} in (?:year|class)', [[' in '], ['year', 'class'], ['son', 'pupil']]],
    ['\\w(?:ab\\w{1,3}cdef|g)', [['cdef', 'g']]],
    ['\\w(?:ab\\w{1,3}cdef)', [['cdef']]],
    ['\\w{1,9}', []],
  ] as const)('%s', ([pattern, needs]) => {
    expect(demandsOf(pattern)[0]?.needs).toEqual(needs);
  });
});

describe('the alternatives of a phrase', () => {
  test.for([
    ['gate', ['gate']],
    ['gate|door', ['gate', 'door']],
    ['a|b(?:c|d)|[|]e|f\\|g', ['a', 'b(?:c|d)', '[|]e', 'f\\|g']],
    ['a|', ['a', '']],
  ] as const)('%s', ([pattern, alternatives]) => {
    expect(demandsOf(pattern).map((one) => one.pattern)).toEqual(alternatives);
  });
});

describe('looking in one pass', () => {
  const lists: (readonly string[])[] = [];
  const gather = (value: unknown): void => {
    // Lists with a star for any ending are looked up word by word.
    if (Array.isArray(value) && value.some((one) => /(?:^|[\w ])\*/.test(String(one)))) return;
    if (Array.isArray(value)) lists.push(value as readonly string[]);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  // Word classes and what was learned are looked up another way.
  gather({ ...en, classes: undefined, learned: undefined, seams: undefined, signals: undefined });

  test('finds what looking for each list by itself finds, in any text', () => {
    const words = samples.flatMap(({ text }) => text.split(/(?<= )/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 30, maxLength: 60 }), (some) => {
        const text = some.join('').replace(/[\u2018\u2019]/g, "'");
        const apart = lists.map((list) => findAll(text, list));
        expect(apart).toEqual(lists.map((list) => matchesOf(text, anyOf(list))));
        scan(text);
        expect(lists.map((list) => findAll(text, list))).toEqual(apart);
      }),
      { numRuns: 40 },
    );
  });

  test('looks a list through that came after the scan', () => {
    scan('Gate code 4471');
    expect(findAll('Gate code 4471', ['gate cod', 'code'])).toEqual([{ start: 5, end: 9 }]);
  });
});
