import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOn, GROUNDS, isReadable } from '../../../src/engine/pack/contrast.ts';

/** Relative luminance of "oklch(L C H)", by the matrices of CSS Color 4. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the grounds are those of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [, pair = ''] = /--floor:\s*light-dark\(([^;]+)\);/.exec(tokens) ?? [];
  const [light, dark] = [...pair.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map((one) =>
    luminance(Number(one[1]), Number(one[2]), Number(one[3])),
  );
  expect(light).toBeCloseTo(GROUNDS.light, 3);
  expect(dark).toBeCloseTo(GROUNDS.dark, 3);
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
