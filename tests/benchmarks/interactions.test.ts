import { describe, expect, test } from 'vitest';
import { interactions } from '../../benchmarks/interactions.ts';
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
