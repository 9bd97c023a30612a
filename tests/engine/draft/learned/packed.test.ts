import { describe, expect, test } from 'vitest';
import { packed } from '../../../../scripts/learned/pack.ts';
import type { Table } from '../../../../scripts/learned/table.ts';
import { AFTER, ALONE, NEXT } from '../../../../src/engine/draft/learned/features.ts';
import type { Kind } from '../../../../src/engine/draft/learned/features.ts';
import { learnedFrom, lexiconFrom } from '../../../../src/engine/draft/learned/packed.ts';
import type { Packed } from '../../../../src/engine/draft/learned/packed.ts';
import { check, packedEn } from '../../../../src/engine/index.ts';

const SALT = 3;
const TABLE: Table = {
  step: { alarm: 0.5, keep: 0.25 },
  rows: [
    { name: 'soup', alarm: 4, keep: -2, topic: 'heated' },
    { name: 'soup|work', alarm: -1, keep: 44 },
    { name: 'bread|company', alarm: 3, keep: 0 },
    { name: 'cold soup', alarm: -44, keep: 1 },
    { name: 'soup _ again', alarm: 2, keep: 0 },
    { name: 'soup $', alarm: 1, keep: 1, topic: 'child' },
    { name: 'soup $|friends', alarm: 7, keep: 7 },
    { name: 'says:keep mildly', alarm: 9, keep: 9 },
    { name: 'signal:death, mine|wide', alarm: 5, keep: 6 },
  ],
};

const PACKED = packed(TABLE, SALT);

describe('what was learned is unpacked', () => {
  const { known, among } = learnedFrom(PACKED);
  const pair = (kind: Kind, ...stems: readonly [string, string]) =>
    among(stems)({ kind, first: 0, second: 1, from: 0, to: 1 });
  const word = (stem: string) => pair(ALONE, stem, stem);

  test('word by word, with its topic and what it weighs more in a corner', () => {
    expect(word('soup')).toEqual({
      alarm: 2,
      keep: -0.5,
      topic: 'heated',
      corners: [['work', { alarm: -0.5, keep: 11 }]],
    });
  });

  test('pair by pair, beside each other or with one between', () => {
    expect(pair(NEXT, 'cold', 'soup')).toMatchObject({ alarm: -22, keep: 0.25 });
    expect(pair(AFTER, 'soup', 'again')).toMatchObject({ alarm: 1, keep: 0 });
    expect(pair(NEXT, 'soup', '$')).toMatchObject({
      topic: 'child',
      corners: [['friends', { alarm: 3.5, keep: 1.75 }]],
    });
    expect(pair(NEXT, 'soup', 'cold')).toBeUndefined();
    expect(pair(NEXT, 'soup', 'again')).toBeUndefined();
  });

  test('with nothing for a word that weighs only beside another or in a corner', () => {
    const nothing = { alarm: 0, keep: 0, topic: undefined };
    expect(word('cold')).toEqual({ ...nothing, corners: [] });
    expect(word('bread')).toEqual({ ...nothing, corners: [['company', { alarm: 1.5, keep: 0 }]] });
    expect(word('stew')).toBeUndefined();
  });

  test('and what is known apart from words, so that none can be taken for it', () => {
    expect(known('says:keep mildly')).toMatchObject({ alarm: 4.5, keep: 2.25 });
    expect(known('signal:death, mine')?.corners).toEqual([['wide', { alarm: 2.5, keep: 1.5 }]]);
    expect(known('soup')).toBeUndefined();
    expect(word('says:keep mildly')).toBeUndefined();
  });

  test('once for each lexicon', () => {
    const { learned } = lexiconFrom(packedEn);
    if (!learned) throw new Error('expected what was learned, found none.');
    expect(lexiconFrom(packedEn).learned).toBe(learned);
    for (const _ of learned.unpacking());
    expect(learned.known('any:')).toBe(learned.known('any:'));
    expect(learned.unpacking().next().done).toBe(true);
  });

  test('from where the last one stopped, who was given up by the next key', () => {
    const { unpacking } = learnedFrom(packedEn.learned);
    const first = unpacking();
    for (let count = 0; count < 5000; count += 1) first.next();
    let left = 0;
    const second = unpacking();
    while (!second.next().done) left += 1;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(5000);
    expect(first.next().done).toBe(true);
  });

  test('in thousands of steps, so that a page can pause between them', () => {
    const steps = learnedFrom(packedEn.learned).unpacking();
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBeGreaterThan(5000);
  });
});

test('a lexicon that nothing was learned for goes without', () => {
  expect(lexiconFrom({ ...packedEn, learned: undefined }).learned).toBeUndefined();
});

describe('what was learned is refused, with what was expected,', () => {
  const refused = (more: Partial<Record<keyof Packed, unknown>>): (() => unknown) => {
    const learned = { ...PACKED, ...more } as Packed;
    const lexicon = { ...packedEn, learned };
    return () =>
      check({ text: 'a', account: 'personal', audience: 'public' }, lexiconFrom(lexicon));
  };

  const columns = (more: Partial<Packed['columns']>) => ({
    columns: { ...PACKED.columns, ...more },
  });
  const { keep, pairs } = PACKED.columns;

  test.for([
    ['of another version', { version: 7 }, /version 2; found 7.*npm run train/],
    ['without a version', { version: undefined }, /version 2; found undefined/],
    ['without columns', { columns: {} }, /column codeHigh.*found none/],
    ['in other signs', columns({ keep: `é${keep}` }), /sign of a number at place 0/],
    ['cut short', columns({ keep: keep.slice(0, 2) }), /more than 2 signs/],
    ['with signs behind it', columns({ keep: `${keep}A` }), /the end of what was learned/],
    ['with pairs of no word', columns({ pairs: pairs.replace(/./, '~') }), /Expected/],
  ] as const)('%s', ([, more, message]) => {
    expect(refused(more)).toThrow(message);
    // And not taken for whole by who asks again.
    expect(refused(more)).toThrow(message);
  });
});
