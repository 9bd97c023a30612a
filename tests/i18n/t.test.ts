import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plural, saidAnew, t } from '../../src/i18n/t.ts';

describe('t', () => {
  test.for([
    [
      'a place with its value',
      'Say “{words}” instead',
      { words: 'our place' },
      'Say “our place” instead',
    ],
    ['a number', '{count} of 100', { count: 79 }, '79 of 100'],
    ['nought', '{count} of 100', { count: 0 }, '0 of 100'],
    ['an empty value', 'a{gap}b', { gap: '' }, 'ab'],
    ['the same place twice', '{a} and {a}', { a: 'soup' }, 'soup and soup'],
    [
      'several places',
      '{verdict}. Exposure {exposure}.',
      { verdict: 'Share', exposure: 3 },
      'Share. Exposure 3.',
    ],
  ] as const)('fills %s', ([, text, values, expected]) => {
    expect(t(text, values)).toBe(expected);
  });

  test.for([
    ['a place without a value', '{count} of {all}', { count: 1 }, '1 of {all}'],
    ['a name that every object has', '{constructor} {toString}', {}, '{constructor} {toString}'],
    ['braces that are no place', '{ a } {} {a-b} {', { a: 'x' }, '{ a } {} {a-b} {'],
    ['a text without places', 'Clear', { count: 1 }, 'Clear'],
  ] as const)('leaves %s as it is, so that a test sees it', ([, text, values, expected]) => {
    expect(t(text, values)).toBe(expected);
  });

  test('does not fill what it has filled in', () => {
    expect(t('Say “{words}”', { words: '{count} $& $1', count: 3 })).toBe('Say “{count} $& $1”');
  });

  test('puts in any value just as it is', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(t('<{words}>', { words })).toBe(`<${words}>`);
      }),
    );
  });
});

describe('saidAnew', () => {
  test('gives the same words another end each time, and others as they are', () => {
    expect(saidAnew('Copied.', '')).toBe('Copied.');
    expect(saidAnew('Copied.', 'Copied.')).toBe('Copied.\u00a0');
    expect(saidAnew('Copied.', 'Copied.\u00a0')).toBe('Copied.');
    expect(saidAnew('Link copied.', 'Copied.')).toBe('Link copied.');
  });
});

describe('plural', () => {
  const forms = { one: '{count} thing', other: '{count} things' };

  test.for([
    [0, '0 things'],
    [1, '1 thing'],
    [2, '2 things'],
    [11, '11 things'],
    [21, '21 things'],
  ] as const)('has %i right', ([count, expected]) => {
    expect(plural(forms, count)).toBe(expected);
  });

  test('fills the other places too', () => {
    const title = {
      one: 'You got {count} of {of} right.',
      other: 'You got {count} of {of} right.',
    };
    expect(plural(title, 3, { of: 12 })).toBe('You got 3 of 12 right.');
  });

  test('takes a form without a number', () => {
    expect(plural({ one: 'Show one more', other: 'Show {count} more' }, 1)).toBe('Show one more');
  });

  test('follows the rules of the language', () => {
    expect(plural(forms, 0, {}, 'fr')).toBe('0 thing');
    expect(plural(forms, 0, {}, 'en')).toBe('0 things');
  });
});
