import { expect, test } from 'vitest';
import { knownWords, meant } from '../../../src/components/site/meant.ts';

const KNOWN = knownWords(['Holiday posts', 'A customer’s permission', 'salary', 'the firm’s pay']);

test('knows the longer words of texts once, in small letters, what is said most often first', () => {
  expect(knownWords(['Pay for holiday', 'customers', 'a customer’s holiday'])).toEqual([
    'holiday',
    'customers',
    'customer',
  ]);
  expect([...KNOWN].sort()).toEqual(['customer', 'holiday', 'permission', 'posts', 'salary']);
});

test.each([
  ['holidy', 'holiday'],
  ['Salery', 'salary'],
  ['permision', 'permission'],
  ['may I post a holidy', 'may i post a holiday'],
])('‘%s’ may have meant ‘%s’', (typed, better) => {
  expect(meant(typed, KNOWN, [])).toBe(better);
});

test('offers nothing for a word that is known or found in another form, or is short', () => {
  expect(meant('holiday', KNOWN, [])).toBeUndefined();
  expect(meant('posted', KNOWN, [])).toBeUndefined();
  expect(meant('custom', KNOWN, ['Customs'])).toBeUndefined();
  expect(meant('sal', KNOWN, [])).toBeUndefined();
});

test('offers nothing where nothing is near, or only a word that begins otherwise', () => {
  expect(meant('zyxwvutq', KNOWN, [])).toBeUndefined();
  expect(meant('moliday', KNOWN, [])).toBeUndefined();
});
