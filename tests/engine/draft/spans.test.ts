import { describe, expect, test } from 'vitest';
import { MOST, across, apart, first, joined, trimmed } from '../../../src/engine/draft/spans.ts';
import type { Match, Span } from '../../../src/engine/draft/types.ts';

const at = (start: number, end: number): Span => ({ start, end });

const match = (start: number, confidence = 0.8, end = start + 2): Match => ({
  span: { start, end },
  confidence,
  whose: 'mine',
});

/** More of them than anybody reads, none touching another. */
const many = Array.from({ length: MOST + 5 }, (_, number) => match(number * 3));

describe('across', () => {
  test('goes from the earliest beginning to the latest end, in any order', () => {
    expect(across([at(5, 9), at(2, 3), at(4, 12), at(6, 7)])).toEqual(at(2, 12));
    expect(across([at(5, 9)])).toEqual(at(5, 9));
  });
});

describe('apart', () => {
  test('keeps of two that overlap the one listed first', () => {
    const [early, late] = [match(4, 0.8, 8), match(2, 0.9, 5)];
    expect(apart([early, late])).toEqual([early]);
    expect(apart([late, early])).toEqual([late]);
  });

  test('keeps neighbours that only touch', () => {
    const both = [match(4, 0.8, 8), match(2, 0.8, 4)];
    expect(apart(both)).toEqual(both);
  });

  test('what overlaps something left out may stay', () => {
    const [one, two, three] = [match(0, 0.8, 4), match(3, 0.8, 7), match(5, 0.8, 9)];
    expect(apart([one, two, three])).toEqual([one, three]);
  });

  test('stops at a hundred', () => {
    expect(MOST).toBe(100);
    expect(apart(many)).toEqual(many.slice(0, MOST));
    expect(apart([])).toEqual([]);
  });
});

describe('joined', () => {
  const JOINT = /^[ ,]{0,40}(?:and )?$/;
  /** Every run of digits, joined. */
  const runs = (text: string): string[] =>
    joined(
      text,
      [...text.matchAll(/\d+/g)].map(({ index, 0: run }) => at(index, index + run.length)),
      JOINT,
    ).map(({ start, end }) => text.slice(start, end));

  test.for([
    ['gate 4410, 2291 today', ['4410, 2291']],
    ['gate 4410 and 2291 and 77', ['4410 and 2291 and 77']],
    ['gate 4410, door 2291', ['4410', '2291']],
    ['gate 4410 or 2291, 77', ['4410', '2291, 77']],
    [`1${' '.repeat(20)}2`, [`1${' '.repeat(20)}2`]],
    [`1${' '.repeat(21)}2`, ['1', '2']],
    ['none', []],
  ] as const)('%s', ([text, words]) => expect(runs(text)).toEqual(words));

  test('a span inside the one before does not shorten it', () => {
    expect(joined('4410 2291', [at(0, 9), at(2, 4)], /^$/)).toEqual([at(0, 9)]);
  });
});

describe('trimmed', () => {
  test.for([
    ['  soup ', 'soup'],
    [', ;:.-soup, ;:.-!?', 'soup'],
    ['soup\n', 'soup'],
    // What opens a sentence with a mark of asking or shouting means it.
    ['?soup', '?soup'],
    ['!soup!', '!soup'],
    ['a, b. c', 'a, b. c'],
    ['(soup)', '(soup)'],
    ['soup', 'soup'],
    [' . ', ''],
    ['', ''],
  ] as const)('"%s" is "%s"', ([text, words]) => {
    const plain = `x${text}y`;
    const { start, end } = trimmed(plain, at(1, 1 + text.length));
    expect(plain.slice(start, end)).toBe(words);
    expect(start).toBeLessThan(end + 1);
  });

  test('looks no further than the span', () => {
    expect(trimmed('a , b', at(2, 3))).toEqual(at(3, 3));
    expect(trimmed(' soup ', at(1, 5))).toEqual(at(1, 5));
  });
});

describe('first', () => {
  test('puts them in order of reading', () => {
    const [one, two, three] = [match(1), match(4), match(9)];
    expect(first([three, one, two])).toEqual([one, two, three]);
  });

  test('keeps of two that start together the surer one', () => {
    const [sure, unsure] = [match(4, 0.9), match(4, 0.6)];
    expect(first([unsure, sure])).toEqual([sure]);
    expect(first([sure, unsure, match(5)])).toEqual([sure, match(5)]);
    expect(first([match(0), match(0)])).toHaveLength(1);
  });

  test('keeps the earliest hundred, and leaves the list as it was', () => {
    const backwards = [...many].reverse();
    expect(first(backwards)).toEqual(many.slice(0, MOST));
    expect(backwards[0]).toEqual(many.at(-1));
  });
});
