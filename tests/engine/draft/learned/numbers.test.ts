import { describe, expect, test } from 'vitest';
import { writer } from '../../../../scripts/learned/writer.ts';
import {
  amount,
  AMOUNTS,
  counts,
  digits,
  reader,
} from '../../../../src/engine/draft/learned/numbers.ts';
import type { Bits } from '../../../../src/engine/draft/learned/numbers.ts';

/** Numbers below 2 ** 20, small ones more often, always the same. */
function numbers(many: number): number[] {
  let state = 7;
  return Array.from({ length: many }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> (12 + (state % 19));
  });
}

/** Goes through all of them by each way of counting. */
function through(bits: Bits, written: readonly number[]): number[] {
  const [small, large] = [counts(128), counts(AMOUNTS)];
  return written.map((number) =>
    number < 128
      ? digits(bits, small, 7, number)
      : amount(bits, large, number) + bits.plain(3, 5) - 5,
  );
}

function inBase64(written: readonly number[], way = through): string {
  const { base64, ...bits } = writer();
  way(bits, written);
  return base64();
}

describe('numbers', () => {
  test('are read as they were written, to the end', () => {
    const some = numbers(20_000);
    const { isAtEnd, ...bits } = reader(inBase64(some));
    // What is read is told by the reader: what is handed in only says which way to count.
    expect(through(bits, some)).toEqual(some);
    expect(isAtEnd()).toBe(true);
  });

  test.for([
    ['none', []],
    ['one', [0]],
    ['the largest', [2 ** 24, 2 ** 24 - 1, 127, 128]],
    ['the same for long, so that counts are halved', Array<number>(40_000).fill(1)],
  ] as const)('are read as they were written: %s', ([, some]) => {
    const { isAtEnd, ...bits } = reader(inBase64(some));
    expect(through(bits, some)).toEqual(some);
    expect(isAtEnd()).toBe(true);
  });

  test('come from the signs, not from what is handed in', () => {
    const all = counts(128);
    const bits = reader(inBase64([1, 2, 3]));
    expect([9, 9, 9].map((other) => digits(bits, all, 7, other))).toEqual([1, 2, 3]);
  });

  test('take the fewer signs the more they are alike', () => {
    const alike = inBase64(Array<number>(3000).fill(5)).length;
    const unlike = inBase64(numbers(3000).map((number) => number % 128)).length;
    expect(alike).toBeLessThan(60);
    expect(unlike).toBeGreaterThan(10 * alike);
  });

  test.for([
    ['another sign', (signs: string) => `${signs.slice(0, 3)}!${signs.slice(4)}`, /place 3/],
    ['a letter no base64 has', (signs: string) => `é${signs.slice(1)}`, /place 0/],
    ['too few signs', (signs: string) => signs.slice(0, -3), /Expected more than \d+ signs/],
    ['no sign', () => '', /Expected more than 0 signs/],
  ] as const)('are not read from %s', ([, spoil, message]) => {
    const some = numbers(50);
    expect(() => through(reader(spoil(inBase64(some))), some)).toThrow(message);
  });
});
