import { describe, expect, test } from 'vitest';
import { confidenceOf, hunchOf } from '../../../../src/engine/draft/learned/hunch.ts';
import type { Weighed } from '../../../../src/engine/draft/learned/model.ts';
import { read } from '../../../../src/engine/draft/reading.ts';
import type { Category } from '../../../../src/engine/index.ts';
import { draft } from '../../../support/draft.ts';

/** A hunch about a text in which each word weighs what its place in the row says. */
function hunch(
  text: string,
  heat: readonly number[],
  topicOf: Weighed['topicOf'] = () => undefined,
) {
  const tokens = [...text.matchAll(/[a-z]+/gi)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const opinion = () => ({ alarm: 0, keep: 0 });
  const { span, category, whose } = hunchOf(read(draft(text)), { tokens, heat, opinion, topicOf });
  return { words: text.slice(span.start, span.end), category, whose };
}

describe('a hunch stands', () => {
  test.for([
    ['on the words that weigh most', [0, 1, 1, 0, 0], 'soup was'],
    ['over a light word between two heavy ones', [0, 1, 0, 1, 0], 'soup was cold'],
    ['on a single word', [0, 0, 0, 2, 0], 'cold'],
    ['on the lightest word where none weighs anything', [-2, -1, -1, -2, -3], 'soup'],
  ] as const)('%s', ([, heat, words]) => {
    expect(hunch('My soup was cold today.', heat).words).toBe(words);
  });

  test('in one sentence, never across two', () => {
    expect(hunch('Cold soup. Cold bread.', [0, 2, 2, 3]).words).toBe('Cold bread');
  });
});

describe('a hunch is about', () => {
  const text = 'My soup was cold today.';
  const heat = [0, 1, 1, 0, 0];

  test('what its own words are about', () => {
    const topicOf = (from: number): Category => (from === 1 ? 'child' : 'heated');
    expect(hunch(text, heat, topicOf)).toMatchObject({ category: 'child', whose: 'child' });
  });

  test('what the whole text is about, where its own words do not say', () => {
    const topicOf = (from: number, to: number): Category | undefined =>
      from === 0 && to === 4 ? 'money-self' : undefined;
    expect(hunch(text, heat, topicOf)).toMatchObject({ category: 'money-self', whose: 'mine' });
  });

  test('the wrong room, where nothing says more', () => {
    expect(hunch(text, heat)).toMatchObject({ category: 'context-mismatch', whose: 'mine' });
  });
});

test('a hunch never claims to be clear', () => {
  expect(confidenceOf(0.4)).toBe(0.4);
  expect(confidenceOf(0.99)).toBe(0.7);
});
