import { describe, expect, test } from 'vitest';
import { signsOf } from '../../../../scripts/learned/pack.ts';
import { MOST, reader, SIGNS } from '../../../../src/engine/draft/learned/numbers.ts';

describe('numbers', () => {
  test('are read as they were written, to the end', () => {
    const some = [0, 1, MOST - 1, MOST, MOST + 1, 2 * MOST, 5000, 0];
    const { next, isAtEnd } = reader(some.map(signsOf).join(''));
    expect(isAtEnd()).toBe(false);
    expect(some.map(next)).toEqual(some);
    expect(isAtEnd()).toBe(true);
  });

  test('are one sign each where they are small', () => {
    expect(signsOf(MOST - 1)).toHaveLength(1);
    expect(signsOf(MOST)).toHaveLength(2);
  });

  test('are written in signs that JSON and HTML take as they are', () => {
    expect(new Set(SIGNS).size).toBe(SIGNS.length);
    expect(JSON.stringify(SIGNS)).toBe(`"${SIGNS}"`);
    expect(SIGNS).not.toMatch(/[<&`]/);
  });

  test('are refused where one is missing or torn', () => {
    expect(() => reader('').next()).toThrow('Expected more than 0 signs; found their end.');
    expect(() => reader(SIGNS.charAt(MOST)).next()).toThrow('Expected more than 1 signs');
    expect(() => reader('é').next()).toThrow('Expected a sign of a number at place 0');
  });
});
