import { describe, expect, test } from 'vitest';
import { TERM_WORDS, termSchema } from '../../src/schemas/term.ts';
import { problemsIn } from '../support/wording.ts';

const words = (count: number) => Array.from({ length: count }, () => 'soup').join(' ');

const sound = {
  id: 'soup-of-the-day',
  term: 'Soup of the day',
  text: words(TERM_WORDS.least),
  example: 'On Tuesday it was leek.',
  guides: ['what-oversharing-is'],
  related: ['soup'],
};

function problems(more: object): string[] {
  return problemsIn(termSchema, { ...sound, ...more });
}

test('a sound term has no problems, and needs no synonym and no fact', () => {
  expect(problems({})).toEqual([]);
  expect(termSchema.parse(sound)).toMatchObject({ also: [], facts: [] });
  expect(problems({ also: ['broth'], facts: ['M07', 'E4-2'] })).toEqual([]);
});

describe('a definition', () => {
  test.for([TERM_WORDS.least, TERM_WORDS.most])('may have %i words', (count) => {
    expect(problems({ text: words(count) })).toEqual([]);
  });

  test.for([TERM_WORDS.least - 1, TERM_WORDS.most + 1])('may not have %i', (count) => {
    expect(problems({ text: words(count) })).toEqual(['text: expected 15 to 60 words']);
  });
});

test('an example may end inside what somebody says', () => {
  expect(problems({ example: 'Ana asks: ‘Is there more?’' })).toEqual([]);
});

test.for([
  ['an id that is no address', { id: 'Soup' }, /^id: expected small letters/],
  ['an example without an end', { example: 'leek' }, /^example: expected a sentence/],
  ['a fact that is none', { facts: ['m7'] }, /^facts\.0: expected a fact id such as M09/],
  ['a term that leads nowhere', { guides: [] }, /^guides: /],
  ['a term that stands alone', { related: [] }, /^related: /],
  ['a field that nobody knows', { taste: 1 }, /Unrecognized key: "taste"/],
] as const)('%s is named with its place', ([, more, message]) => {
  const found = problems(more);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
