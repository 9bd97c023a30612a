import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../src/schemas/draft.ts';
import { problemsIn } from '../support/wording.ts';

const sound = {
  id: 'p99',
  account: 'personal',
  audience: 'public',
  text: 'Soup is on. Come to 3 Mill Cottages – it’s warm.',
  verdict: 'edit',
  findings: [{ category: 'contact-detail', quote: '3 Mill Cottages' }],
  why: 'A home is not a venue.',
  facts: ['M01'],
};

function problems(more: object): string[] {
  return problemsIn(draftSchema, { ...sound, ...more });
}

test('a sound sample draft has no problems, with all that it may say or without', () => {
  expect(problems({})).toEqual([]);
  expect(
    problems({
      employer: 'Glimlet',
      reply: 'invited',
      review: true,
      pictures: ['card', 'child'],
      pictureNote: 'A card on a table',
      about: 'A party',
      rewrite: 'Soup is on.',
      guard: 'g-role',
    }),
  ).toEqual([]);
});

describe('a quote', () => {
  test('that does not stand in the text is named, with what to do', () => {
    const findings = [
      { category: 'contact-detail', quote: '3 Mill Cottages' },
      { category: 'contact-detail', quote: '4 Mill Cottages' },
    ];
    expect(problems({ findings })).toEqual([
      'findings.1.quote: expected words that stand in the text, found "4 Mill Cottages", which does not. Copy the words from "text", quotes and all.',
    ]);
  });

  test.for([
    ['another apostrophe', "it's warm"],
    ['another dash', '3 Mill Cottages - it’s'],
    ['another case', '3 mill cottages'],
  ] as const)('with %s does not stand in the text', ([, quote]) => {
    expect(problems({ findings: [{ category: 'contact-detail', quote }] })).toHaveLength(1);
  });

  test('may run on over punctuation', () => {
    expect(
      problems({ findings: [{ category: 'contact-detail', quote: 'Cottages – it’s' }] }),
    ).toEqual([]);
  });
});

describe('a mistake', () => {
  test.for([
    ['id', { id: 'post-1' }, 'id: expected an id such as p07'],
    ['fact', { facts: ['M1'] }, 'facts.0: expected a fact id such as M09 or E3-5'],
    ['verdict', { verdict: 'delete' }, /^verdict: .*expected one of "share"\|"edit"\|"ask"/],
    ['audience', { audience: 'friends' }, /^audience: .*expected one of "few"\|"closed"/],
    ['account', { account: 'private' }, /^account: .*expected one of "personal"/],
    [
      'category',
      { findings: [{ category: 'contact', quote: 'Soup' }] },
      /^findings\.0\.category: .*expected one of/,
    ],
    ['picture', { pictures: ['dog'] }, /^pictures\.0: .*expected one of "document"/],
    ['guard', { guard: 'g-joke' }, /^guard: .*expected one of "g-crisis"/],
    ['text', { text: undefined }, /^text: .*expected string/],
    ['field', { verdcit: 'share' }, /Unrecognized key: "verdcit"/],
  ] as const)('in the %s is named, with what was expected', ([, more, message]) => {
    const found = problems(more);
    expect(found).toHaveLength(1);
    if (typeof message === 'string') expect(found[0]).toBe(message);
    else expect(found[0]).toMatch(message);
  });
});
