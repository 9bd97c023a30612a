import { expect, test } from 'vitest';
import { quizProblems } from '../../../src/engine/index.ts';
import type { Span } from '../../../src/engine/index.ts';
import { judgeItem, quizOf, spotItem } from './quizzes.ts';

const text = 'Day one 🎉 at Brightwater.';
const at = (...spans: readonly Span[]) =>
  quizProblems(quizOf({ ...spotItem('z2-1', text), spans }));

test('a sound quiz has none', () => {
  const quiz = quizOf(
    judgeItem('a', 'share'),
    spotItem('b', 'Hello [there] 🎉'),
    spotItem('c', 'Hello'),
  );
  expect(quizProblems(quiz)).toEqual([]);
});

test('a quiz without items', () => {
  expect(quizProblems(quizOf())).toEqual([
    { path: ['items'], message: 'Quiz "made-up": expected at least one item, found none.' },
  ]);
});

test('an id that stands twice is named once, with both places', () => {
  const quiz = quizOf(judgeItem('a', 'share'), judgeItem('b', 'edit'), judgeItem('a', 'keep'));
  expect(quizProblems(quiz)).toEqual([
    {
      path: ['items', 2, 'id'],
      message:
        'Quiz "made-up": items 1 and 3 are both "a". Responses are kept by id, so each item needs its own.',
    },
  ]);
});

test.for([
  ['ends after the text', { start: 0, end: 27 }],
  ['begins before the text', { start: -1, end: 3 }],
  ['lies between the places', { start: 0.5, end: 3 }],
] as const)('a span that %s', ([, span]) => {
  expect(at(span)).toEqual([
    {
      path: ['items', 0, 'spans', 0],
      message: `Item "z2-1", span 1 (${span.start} to ${span.end}): expected places within the draft, which has 0 to 26. Copy the words to mark from its text.`,
    },
  ]);
});

test.for([
  { start: 4, end: 4 },
  { start: 7, end: 4 },
])('a span without a letter: $start to $end', (span) => {
  expect(at(span).map(({ message }) => message)).toEqual([
    `Item "z2-1", span 1 (${span.start} to ${span.end}): expected at least one letter, found none.`,
  ]);
});

test('a span that cuts an emoji, at either end', () => {
  expect(text.slice(8, 10)).toBe('🎉');
  expect(at({ start: 0, end: 9 })[0]?.message).toContain('cuts a character in two');
  expect(at({ start: 9, end: 12 })[0]?.message).toContain('cuts a character in two');
  expect(at({ start: 8, end: 10 })).toEqual([]);
});

test('two spans over the same words', () => {
  expect(at({ start: 0, end: 7 }, { start: 4, end: 10 })).toEqual([
    {
      path: ['items', 0, 'spans', 1],
      message: 'Item "z2-1", span 2 (4 to 10): overlaps span 1, so its words would count twice.',
    },
  ]);
  expect(at({ start: 0, end: 4 }, { start: 4, end: 7 })).toEqual([]);
});

test('no message quotes the draft', () => {
  const messages = at({ start: 0, end: 9 }, { start: 2, end: 99 }).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join(' ')).not.toMatch(/Day|Brightwater|🎉/);
});
