import { expect, test } from 'vitest';
import { essaySchema } from '../../src/schemas/essay.ts';
import { problemsIn } from '../support/wording.ts';

const said = { text: 'Soup is warm.', facts: ['E4-2'] };

const sound = {
  number: 4,
  slug: 'on-soup',
  title: 'Soup',
  date: '2012-01-31',
  by: 'Jo Ladle',
  description:
    'A post on soup, read again after many years: what it said, what has changed, what holds.',
  summary: 'On soup.',
  themes: ['soup'],
  threads: ['own'],
  written: 'It stood on a blog.',
  claims: [said, said, said],
  changed: [said, said],
  holds: [said],
  disagrees: [{ ...said, with: 'The bread' }],
  open: ['Which soup?'],
  leads: [{ href: '/decide/which-soup/', why: 'it began here.' }],
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
  ['an address with a space', { slug: 'on soup' }, /^slug: expected small letters/],
  ['themes that are no list', { themes: 'soup' }, /^themes: .*expected array/],
  ['a thread that nobody knows', { threads: ['soup'] }, /^threads\.0: /],
  ['a description that is none', { description: 'Soup.' }, /^description: .*>=80/],
  [
    'a claim without a fact',
    { claims: [said, said, { text: 'So.', facts: [] }] },
    /^claims\.2\.facts: .*>=1/,
  ],
  ['a change without a fact', { changed: [said, { text: 'So.' }] }, /^changed\.1\.facts: /],
  [
    'a fact that has no such id',
    { holds: [{ text: 'So.', facts: ['soup'] }] },
    /^holds\.0\.facts\.0: expected a fact id/,
  ],
  ['a quarrel with nobody', { disagrees: [said] }, /^disagrees\.0\.with: /],
  ['no quarrel at all', { disagrees: [] }, /^disagrees: .*>=1/],
  [
    'a lead to another site',
    { leads: [{ href: 'https://example.org/', why: 'no.' }] },
    /^leads\.0\.href: expected \/decide/,
  ],
  ['a field that nobody knows', { author: 'Jo' }, /Unrecognized key: "author"/],
] as const)('%s is named', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
