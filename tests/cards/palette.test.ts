import { describe, expect, test } from 'vitest';
import { lightRules, lightTokens } from '../../src/cards/palette.ts';

const tokens = lightTokens(`
  /* --not: light-dark(oklch(0 0 0), oklch(0 0 0)); */
  --white: light-dark(oklch(1 0 0), oklch(0 0 0));
  --black: light-dark(
    oklch(0 0 0),
    oklch(1 0 0)
  );
  --red: light-dark(oklch(0.627955 0.257683 29.2339), oklch(1 0 0));
  --shade: light-dark(oklch(0.3 0.05 260 / 14%), oklch(0 0 0 / 45%));
`);

describe('lightTokens', () => {
  test('turns the light side of each opaque colour into sRGB', () => {
    expect(Object.fromEntries(tokens)).toEqual({
      '--white': '#ffffff',
      '--black': '#000000',
      '--red': '#ff0000',
    });
  });
});

describe('lightRules', () => {
  test('puts colours in the place of tokens', () => {
    expect(lightRules('.wall { stroke: var(--red); }', tokens)).toBe('.wall { stroke: #ff0000; }');
  });

  test('keeps the light side of a rule of its own', () => {
    const rule =
      '.warm { fill: light-dark(var(--red), color-mix(in oklab, var(--red) 60%, var(--x))); }';
    expect(lightRules(rule, tokens)).toBe('.warm { fill: #ff0000; }');
  });

  test('leaves out what asks for a kind of screen', () => {
    const rules =
      '.a { fill: none; } @media (forced-colors: active) { .a { fill: Canvas; } .b { fill: Canvas; } }';
    expect(lightRules(rules, tokens).trim()).toBe('.a { fill: none; }');
  });

  test('names a token that is no colour', () => {
    expect(() => lightRules('.a { fill: var(--radius); }', tokens)).toThrow('"--radius"');
  });
});
