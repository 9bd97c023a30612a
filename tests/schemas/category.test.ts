import { expect, test } from 'vitest';
import { categorySchema } from '../../src/schemas/category.ts';
import { problemsIn } from '../support/wording.ts';

const sound = {
  id: 'heated',
  title: 'Written in the heat',
  standard: 'Strong sentiment',
  message: 'This is hot.',
  definition: 'Soup that burns.',
  why: 'It burns.',
  advice: 'Let it cool.',
  pattern: 'Lukewarm soup.',
  facts: ['M01', 'E1-12'],
  flags: ['hot soup'],
  passes: [{ text: 'cold soup', because: 'it is cold' }],
};

function problems(more: object): string[] {
  return problemsIn(categorySchema, { ...sound, ...more });
}

test('sound words of a category have no problems', () => {
  expect(problems({})).toEqual([]);
});

test.for([
  ['an id that is no category', { id: 'hot' }, /^id: .*expected one of "access-secret"/],
  ['a fact that is none', { facts: ['M01', 'm2'] }, /^facts\.1: expected a fact id such as M09/],
  [
    'a look-alike without a reason',
    { passes: [{ text: 'cold soup' }] },
    /^passes\.0\.because: .*expected string/,
  ],
  ['a look-alike that is only a text', { passes: ['cold soup'] }, /^passes\.0: .*expected object/],
  ['no advice', { advice: undefined }, /^advice: .*expected string/],
  ['a field that nobody knows', { flagged: [] }, /Unrecognized key: "flagged"/],
] as const)('%s is named with its place', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
