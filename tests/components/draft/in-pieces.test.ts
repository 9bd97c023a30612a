import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inPieces } from '../../../src/components/draft/in-pieces.ts';

let now = 0;
let taken: number[] = [];

/** Each step takes so many milliseconds. */
function* work(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 1; step <= steps; step += 1) {
    taken.push(step);
    now += milliseconds;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  now = 0;
  taken = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('work in pieces', () => {
  test('is done at once where it is quick', () => {
    const done = vi.fn();
    inPieces(work(7, 1), done);
    expect(done).toHaveBeenCalledExactlyOnceWith('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('lets keys in after eight milliseconds', () => {
    const done = vi.fn();
    inPieces(work(5, 4), done);
    expect(taken).toEqual([1, 2]);
    vi.advanceTimersToNextTimer();
    expect(taken).toEqual([1, 2, 3, 4]);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    expect(done).toHaveBeenCalledExactlyOnceWith('done');
  });

  test('takes one step at a time where each is slow', () => {
    inPieces(work(3, 30), () => undefined);
    expect(taken).toEqual([1]);
    vi.advanceTimersToNextTimer();
    expect(taken).toEqual([1, 2]);
  });

  test('is not done any more once given up', () => {
    const done = vi.fn();
    const giveUp = inPieces(work(5, 8), done);
    vi.advanceTimersToNextTimer();
    giveUp();
    vi.runAllTimers();
    expect(taken).toEqual([1, 2]);
    expect(done).not.toHaveBeenCalled();
  });
});
