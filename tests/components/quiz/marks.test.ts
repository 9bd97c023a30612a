import { describe, expect, test } from 'vitest';
import { markedWords, reduceMarks, unmarked } from '../../../src/components/quiz/marks.ts';
import type { MarksAction } from '../../../src/components/quiz/marks.ts';

/** The marked words after all of these, in order. */
function after(...actions: readonly MarksAction[]): number[] {
  return [...markedWords(actions.reduce(reduceMarks, unmarked))].sort((a, b) => a - b);
}

const toggle = (word: number): MarksAction => ({ type: 'toggle', word });
const sweep = (from: number, to: number, on = true): MarksAction => ({
  type: 'sweep',
  from,
  to,
  on,
});

describe('marks', () => {
  test('a tap marks a word, and a second one unmarks it', () => {
    expect(after(toggle(3), toggle(5))).toEqual([3, 5]);
    expect(after(toggle(3), toggle(5), toggle(3))).toEqual([5]);
  });

  test('a sweep covers all from end to end, in either direction', () => {
    expect(after(sweep(2, 4))).toEqual([2, 3, 4]);
    expect(after(sweep(4, 2))).toEqual([2, 3, 4]);
  });

  test('a sweep that turns back gives up what it leaves, and nothing else', () => {
    expect(after(toggle(4), sweep(1, 5), sweep(1, 2))).toEqual([1, 2, 4]);
  });

  test('a sweep from a marked word unmarks', () => {
    expect(after(sweep(1, 5), { type: 'settle' }, sweep(2, 3, false))).toEqual([1, 4, 5]);
  });

  test('a sweep that was no sweep leaves no trace', () => {
    expect(after(toggle(9), sweep(1, 5), { type: 'drop' })).toEqual([9]);
  });

  test('a second sweep keeps the first', () => {
    expect(after(sweep(1, 2), sweep(5, 6))).toEqual([1, 2, 5, 6]);
    expect(after(sweep(1, 2), { type: 'go', word: 5 }, sweep(5, 6))).toEqual([1, 2, 5, 6]);
  });

  test('clearing unmarks everything and stays where one was', () => {
    const state = reduceMarks(reduceMarks(unmarked, sweep(1, 4)), { type: 'clear' });
    expect([...markedWords(state)]).toEqual([]);
    expect(state.at).toBe(4);
  });
});
