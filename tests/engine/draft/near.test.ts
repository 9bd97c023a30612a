import { describe, expect, test } from 'vitest';
import {
  around,
  clauseEnd,
  clauseStart,
  clauseUpTo,
  excerpt,
  passageAround,
  vicinity,
  wordsAfter,
  wordsBefore,
} from '../../../src/engine/draft/near.ts';
import { read } from '../../../src/engine/draft/reading.ts';
import type { Reading, Span } from '../../../src/engine/draft/types.ts';
import { draft } from '../../support/draft.ts';

/** The clause around a mark, at most `reach` units of it on each side. */
function clause(marked: string, reach?: number): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(clauseStart(text, at, reach), clauseEnd(text, at, reach));
}

describe('a clause', () => {
  test.for([
    ['Soup is on, we fly |on Saturday, bye.', 'we fly on Saturday'],
    ['Soup is on. We fly |on Saturday! Bye.', 'We fly on Saturday'],
    ['Soup (we fly |on Saturday) is on.', 'we fly on Saturday'],
    ['Soup - we fly |on Saturday - is on.', 'we fly on Saturday'],
    ['Soup is on because we fly |on Saturday but not far.', 'we fly on Saturday'],
    ['Soup is on…we fly |on Saturday…bye', 'we fly on Saturday'],
    // A full stop inside a number or an address ends nothing.
    ['We fly |at 9.30 from gate.example now.', 'We fly at 9.30 from gate.example now'],
    // From the beginning of the text to its end.
    ['We fly |on Saturday', 'We fly on Saturday'],
    ['|We fly on Saturday', 'We fly on Saturday'],
    ['', ''],
  ] as const)('in "%s" is "%s"', ([marked, expected]) => {
    expect(clause(marked)).toBe(expected);
  });

  test('that is long is cut between words', () => {
    expect(clause('one two three four |five six seven eight', 10)).toBe('four five six');
  });

  test('that is one long word is cut where it is', () => {
    expect(clause(`${'a'.repeat(30)}|${'b'.repeat(30)}`, 10)).toBe('');
  });
});

describe('what stands near a place', () => {
  // A space between two sentences belongs to the second.
  const text = 'Soup is on today. We all fly to Leeds, so bye. Tea is on. See you there.';
  const reading = read(draft(text));
  const fly = spanOf('fly');

  function spanOf(words: string): Span {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  }

  test('is its own words', () => {
    expect(excerpt(reading, fly)).toBe('fly');
  });

  test.for<[string, (reading: Reading) => string, string]>([
    ['before it, in its sentence', (one) => wordsBefore(one, fly.start), ' We all '],
    ['before it, so many letters', (one) => wordsBefore(one, fly.start, 4), 'all '],
    ['before it, whole words alone', (one) => wordsBefore(one, fly.start, 6), ' all '],
    ['after it, whole words alone', (one) => wordsAfter(one, fly.end, 7), ' to '],
    ['after it, not even one word', (one) => wordsAfter(one, fly.end + 1, 1), ''],
    ['after it, in its sentence', (one) => wordsAfter(one, fly.end), ' to Leeds, so bye.'],
    ['after it, so many letters', (one) => wordsAfter(one, fly.end, 9), ' to Leeds'],
    ['after nothing', (one) => wordsAfter(one, 0, 4), 'Soup'],
    ['after the end of a sentence', (one) => wordsAfter(one, spanOf('today.').end), ''],
    ['around it', (one) => around(one, fly, 100), ' We all fly to Leeds, so bye.'],
    ['around it, so many letters', (one) => around(one, fly, 4), 'all fly to '],
    [
      'around it across sentences',
      (one) => vicinity(one, fly, 14),
      'today. We all fly to Leeds, so ',
    ],
    ['around the first word', (one) => vicinity(one, spanOf('Soup'), 4), 'Soup is '],
    [
      'around it with the sentences beside',
      (one) => passageAround(one, fly),
      'Soup is on today. We all fly to Leeds, so bye. Tea is on.',
    ],
    ['in its sentence alone', (one) => passageAround(one, fly, 0), ' We all fly to Leeds, so bye.'],
    ['in its passage, so many letters', (one) => passageAround(one, fly, 1, 4), 'all fly to '],
    [
      'in the passage of words that reach into the next sentence',
      (one) => passageAround(one, spanOf('bye. Tea'), 0),
      ' We all fly to Leeds, so bye. Tea',
    ],
    ['in its clause up to it', (one) => clauseUpTo(one, spanOf('bye')), 'so bye'],
    ['in a clause that begins a sentence', (one) => clauseUpTo(one, fly), 'We all fly'],
  ])('stands %s', ([, words, expected]) => {
    expect(words(reading)).toBe(expected);
  });
});
