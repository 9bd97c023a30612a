import { expect, test } from 'vitest';
import { inWords } from '../../src/i18n/dates.ts';

test.for([
  ['2026-11-29', '29 November 2026'],
  ['2012-06', 'June 2012'],
  ['2012', '2012'],
  ['living page', 'living page'],
] as const)('%s is said as %s', ([date, words]) => {
  expect(inWords(date)).toBe(words);
});
