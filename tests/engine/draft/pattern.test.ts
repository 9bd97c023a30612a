import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandsOf } from '../../../src/engine/draft/pattern.ts';
import { anyOf, findAll, matchesOf } from '../../../src/engine/draft/phrases.ts';
import { en } from '../../../src/engine/index.ts';
import { samples } from '../../support/wording.ts';

describe('how a phrase may begin', () => {
  test.for([
    ['door code', ['doo']],
    ['(?:he|she) left', ['he ', 'she']],
    ['(the )?boss', ['the', 'bos']],
    ['colou?r', ['col']],
    ['\\d\\d degrees', ['00 ']],
    ['[ab]c', ['ac', 'bc']],
    ['(?<!one of )most', ['mos']],
    ['Gate', ['gat']],
    ['a', ['a']],
    ['ab{1,3}c', ['ab']],
    ['ab+c', ['ab']],
    ['ab*c', ['ab', 'ac']],
  ] as const)('%s', ([pattern, heads]) => {
    expect([...(demandsOf(pattern).heads ?? [])].sort()).toEqual([...heads].sort());
  });

  test.for(['\\w{2,5} left', '.{0,9}http', '[^a]b', '(x)?'])('%s: with anything', (pattern) => {
    expect(demandsOf(pattern).heads).toBeUndefined();
  });
});

describe('what a phrase must hold', () => {
  test.for([
    ['\\w{2,9} school', [' school']],
    ['\\w{2,9} (?:school|nursery)s?', ['school', 'nursery']],
    ['[\\w.]{1,9}@x', ['@x']],
  ] as const)('%s', ([pattern, needles]) => {
    expect(demandsOf(pattern).needles).toEqual(needles);
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
  gather({ ...en, classes: undefined, learned: undefined, signals: undefined });

  test('finds what looking for each list by itself finds, in any text', () => {
    const words = samples.flatMap(({ text }) => text.split(/(?<= )/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 30, maxLength: 60 }), (some) => {
        const text = some.join('').replace(/[\u2018\u2019]/g, "'");
        for (const list of lists) {
          expect(findAll(text, list)).toEqual(matchesOf(text, anyOf(list)));
        }
      }),
      { numRuns: 40 },
    );
  });
});
