import { expect, test } from 'vitest';
import { inWords } from '../../src/i18n/dates.ts';

test.for([
  ['2026-11-29', '29 November 2026'],
  ['2026-05-03', '3 May 2026'],
  ['2012-06', 'June 2012'],
  ['2012', '2012'],
  ['2012-13', '2012-13'],
  ['2012-00-01', '2012-00-01'],
  ['living page', 'living page'],
] as const)('%s is said as %s', ([date, words]) => {
  expect(inWords(date)).toBe(words);
});

test('every month has the name that a browser gives it', () => {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
  for (let month = 1; month <= 12; month += 1) {
    const date = `2026-${String(month).padStart(2, '0')}`;
    expect(inWords(date)).toBe(format.format(new Date(`${date}-15`)));
  }
});
