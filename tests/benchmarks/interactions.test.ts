import { describe, expect, test } from 'vitest';
import { interactions, toNextPaint, UNHEARD } from '../../benchmarks/interactions.ts';
import type { Timing } from '../../benchmarks/interactions.ts';

const timing = (interaction: number, duration: number): Timing => ({
  interaction,
  name: 'keydown',
  duration,
  waited: 1,
  worked: 2,
});

describe('the interactions in what a browser reports', () => {
  test('are as long as their longest event', () => {
    const found = interactions([timing(7, 24), timing(7, 48), timing(7, 16)]);
    expect(found.map(({ duration }) => duration)).toEqual([48]);
  });

  test('come with the slowest first', () => {
    const found = interactions([timing(7, 24), timing(14, 96), timing(21, 48)]);
    expect(found.map(({ interaction }) => interaction)).toEqual([14, 21, 7]);
  });

  test('leave out what belongs to none, such as a pointer that moves', () => {
    expect(interactions([timing(0, 500)])).toEqual([]);
  });
});

describe('from interactions to the next paint', () => {
  const slowestFirst = [timing(1, 96), timing(2, 64), timing(3, 32)];

  test.each([
    ['of a few, the slowest', 49, 96],
    ['of fifty, the slowest but one', 50, 64],
    ['of more than a hundred, the slowest but two', 120, 32],
  ])('%s counts', (_, count, duration) => {
    expect(toNextPaint(slowestFirst, count).duration).toBe(duration);
  });

  test('what was too quick to be reported counts as the quickest that is', () => {
    expect(toNextPaint([], 3)).toBe(UNHEARD);
    expect(toNextPaint(slowestFirst, 200)).toBe(UNHEARD);
  });
});
