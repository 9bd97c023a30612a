import { expect, test } from 'vitest';
import { essaySchema } from '../../src/schemas/essay.ts';
import { problemsIn } from '../support/wording.ts';

const sound = {
  number: 4,
  title: 'Soup',
  date: '2012-01-31',
  summary: 'On soup.',
  themes: ['soup'],
};

function problems(more: object): string[] {
  return problemsIn(essaySchema, { ...sound, ...more });
}

test('a sound essay has no problems', () => {
  expect(problems({})).toEqual([]);
});

test('a date reads the same whatever YAML made of it', () => {
  const dateOf = (date: unknown): string => essaySchema.parse({ ...sound, date }).date;
  expect(dateOf('2012-01-31')).toBe('2012-01-31');
  expect(dateOf(new Date('2012-01-31'))).toBe('2012-01-31');
  expect(dateOf(2012)).toBe('2012');
});

test.for([
  ['a sixth essay', { number: 5 }, /^number: .*<=4/],
  ['half an essay', { number: 1.5 }, /^number: .*int/],
  ['themes that are no list', { themes: 'soup' }, /^themes: .*expected array/],
  ['a field that nobody knows', { author: 'Jo' }, /Unrecognized key: "author"/],
] as const)('%s is named', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
