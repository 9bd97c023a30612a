import { describe, expect, test } from 'vitest';
import { confidenceOf, hunchOf } from '../../../../src/engine/draft/learned/hunch.ts';
import type { Said, Weighed } from '../../../../src/engine/draft/learned/model.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import { draft } from '../../../support/draft.ts';

/** A hunch about a text in which each word weighs what its place in the row says. */
function hunch(text: string, heat: readonly number[], topicsOf: Weighed['topicsOf'] = () => []) {
  const tokens = [...text.matchAll(/[a-z]+/gi)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const opinion = () => ({ alarm: 0, keep: 0 });
  const { span, ...said } = hunchOf(read(draft(text)), { tokens, heat, opinion, topicsOf });
  return { words: text.slice(span.start, span.end), ...said };
}

describe('a hunch stands', () => {
  test.for([
    ['on the clause of the words that weigh most', [0, 0, 0, 0, 1, 1], 'my soup was cold'],
    ['on the clause of a single word', [0, 0, 0, 0, 0, 0, 0, 0, 2], 'I left hungry'],
    [
      'on all clauses from one heavy word to another',
      [0, 2, 0, 0, 2],
      'I came in, my soup was cold',
    ],
    [
      'on the lightest word’s where none weighs anything',
      [-2, -1, -2, -3, -3, -3, -3, -3, -3, -3, -3],
      'I came in',
    ],
  ] as const)('%s', ([, heat, words]) => {
    expect(hunch('I came in, my soup was cold and I left hungry.', heat).words).toBe(words);
  });

  test('on whole words, without the marks around them', () => {
    const text = 'Hello, Kelly, we saw it all.';
    const tokens = [
      { start: 5, end: 6 },
      { start: 7, end: 12 },
      { start: 12, end: 13 },
    ];
    const weighed = {
      tokens,
      heat: [1, 1, 1],
      opinion: () => ({ alarm: 0, keep: 0 }),
      topicsOf: () => [],
    };
    const { span } = hunchOf(read(draft(text)), weighed);
    expect(text.slice(span.start, span.end)).toBe('Kelly');
  });

  test('in one sentence, never across two', () => {
    expect(hunch('Cold soup. Cold bread.', [0, 2, 2, 3]).words).toBe('Cold bread');
  });
});

describe('a hunch is about', () => {
  const text = 'My soup was cold today.';
  const heat = [0, 1, 1, 0, 0];
  const unnamed = { category: 'context-mismatch', aspects: ['unnamed'] };

  test('what its own words are about, where one topic leads by far', () => {
    const topicsOf = (from: number): readonly Said[] => [[from === 1 ? 'child' : 'whereabouts', 9]];
    const about = hunch(text, heat, topicsOf);
    expect(about).toMatchObject({ category: 'child', whose: 'child' });
    expect(about.aspects).toBeUndefined();
  });

  test('something it does not name, where two topics are near to each other', () => {
    const topicsOf = (): readonly Said[] => [
      ['child', 9],
      ['customer-data', 8],
    ];
    expect(hunch(text, heat, topicsOf)).toMatchObject(unnamed);
  });

  test('something it does not name, where nothing says more', () => {
    expect(hunch(text, heat)).toMatchObject(unnamed);
  });

  test.for(['heated', 'self-contradiction', 'intimate-self'] as const)(
    'something it does not name, where it could only be called %s',
    (topic) => {
      expect(hunch(text, heat, () => [[topic, 20]])).toMatchObject(unnamed);
    },
  );
});

test('a hunch never claims to be clear', () => {
  expect(confidenceOf(0.4)).toBe(0.4);
  expect(confidenceOf(0.99)).toBe(0.7);
});
