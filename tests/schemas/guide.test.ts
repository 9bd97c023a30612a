import { expect, test } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { problemsIn } from '../support/wording.ts';

const sound = {
  title: 'How much soup is too much?',
  short: 'Soup',
  order: 1,
  for: 'People who cook',
  answer: 'As much as the pot holds.',
  seconds: ['Taste it.', 'Salt it.', 'Serve it.'],
  description:
    'How much soup to make for a given number of people, and what to do with all the rest.',
  essays: [0, 4],
  illustration: 'soup',
  illustrationAlt: 'A pot of soup on a stove, with steam above it.',
  checked: '2026-11-25',
  next: { guide: 'bread', quiz: 'soup-or-stew' },
  takeaway: 'Keep some for tomorrow.',
};

function problems(more: object): string[] {
  return problemsIn(guideSchema, { ...sound, ...more });
}

test('a sound guide has no problems', () => {
  expect(problems({})).toEqual([]);
});

test('a title is a question', () => {
  expect(problems({ title: 'How much soup is too much' })).toEqual([
    'title: expected a question, ending in "?"',
  ]);
});

test('a day may come as text or as YAML’s date, and reads the same', () => {
  expect(problems({ checked: new Date('2026-11-25') })).toEqual([]);
  expect(guideSchema.parse({ ...sound, checked: new Date('2026-11-25') }).checked).toBe(
    '2026-11-25',
  );
  expect(problems({ checked: '25 November' })).toEqual([
    'checked: expected a day such as 2026-11-25',
  ]);
});

test.for([
  ['a short name that is long', { short: 'x'.repeat(41) }, /^short: .*<=40/],
  ['too little to read in 30 seconds', { seconds: ['Taste it.', 'Salt it.'] }, /^seconds: .*>=3/],
  ['too much to read in 30 seconds', { seconds: ['a', 'b', 'c', 'd', 'e'] }, /^seconds: .*<=4/],
  ['a description that is short', { description: 'Soup.' }, /^description: .*>=80/],
  ['a description that is long', { description: 'x'.repeat(171) }, /^description: .*<=170/],
  ['a picture in few words', { illustrationAlt: 'Soup.' }, /^illustrationAlt: .*40 letters/],
  ['no essay', { essays: [] }, /^essays: .*>=1/],
  ['an essay that does not exist', { essays: [5] }, /^essays\.0: .*<=4/],
  ['nothing to read next', { next: { guide: 'bread' } }, /^next\.quiz: .*expected string/],
  ['a field that nobody knows', { autor: 'Jo' }, /Unrecognized key: "autor"/],
] as const)('%s is named', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
