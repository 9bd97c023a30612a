import { expect, test } from 'vitest';
import { contrastOn, GROUNDS, isReadable } from '../../../src/engine/pack/contrast.ts';
import { luminanceOf } from '../../support/palette.ts';

test('the grounds are those of the site', () => {
  expect(luminanceOf('--floor', 'light')).toBeCloseTo(GROUNDS.light, 3);
  expect(luminanceOf('--floor', 'dark')).toBeCloseTo(GROUNDS.dark, 3);
});

test('knows black, white and what lies between', () => {
  expect(contrastOn('light', '#000000')).toBeGreaterThan(18);
  expect(contrastOn('dark', '#ffffff')).toBeGreaterThan(15);
  expect(contrastOn('light', '#ffffff')).toBeLessThan(1.2);
});

test.for([
  ['light', '#000000', 18.474],
  ['light', '#808080', 3.474],
  ['light', '#ff0000', 3.5175],
  ['light', '#00ff00', 1.2055],
  ['light', '#0000ff', 7.5589],
  ['light', '#0a0a0a', 17.4151],
  ['light', '#0b0b0b', 17.3134],
  ['dark', '#808080', 3.8871],
  ['dark', '#000000', 1.368],
] as const)('on the %s ground %s has a contrast of %d', ([theme, colour, contrast]) => {
  expect(contrastOn(theme, colour)).toBeCloseTo(contrast, 2);
});

test('asks for a contrast of 4.5', () => {
  expect(contrastOn('light', '#6d6d6d')).toBeGreaterThan(4.5);
  expect(contrastOn('light', '#6f6f6f')).toBeLessThan(4.5);
  expect([isReadable('light', '#6d6d6d'), isReadable('light', '#6f6f6f')]).toEqual([true, false]);
});

test('takes an accent that can be read, in its own theme alone', () => {
  expect([isReadable('light', '#7a1f3d'), isReadable('dark', '#7a1f3d')]).toEqual([true, false]);
  expect([isReadable('light', '#f2a7c3'), isReadable('dark', '#f2a7c3')]).toEqual([false, true]);
  expect(isReadable('light', 'black')).toBe(false);
});
