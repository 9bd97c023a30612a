import { expect, test } from 'vitest';
import { beginAttempt, keepable } from '../../../src/engine/index.ts';
import {
  asText,
  fromText,
  isoDuration,
  resultOf,
  twoDecimals,
} from '../../../src/widgets/recorders/session.ts';
import { quizzes } from '../../components/quiz/content.ts';
import { keyOf } from '../../engine/quiz/quizzes.ts';

test.for(quizzes.map((quiz) => [quiz.id, quiz] as const))(
  'every system has room for a whole attempt at %s',
  ([, quiz]) => {
    const responses = Object.fromEntries(quiz.items.map((item) => [item.id, keyOf(item)]));
    const sureness = Object.fromEntries(quiz.items.map(({ id }) => [id, 'certain' as const]));
    const finish = { date: '2026-11-29', chance: 16_383 };
    const attempt = { ...beginAttempt(quiz, 'AAAAA'), responses, sureness, again: true, finish };
    expect(asText(keepable(quiz, attempt))).toBeDefined();
  },
);

test('what fills a system to the last letter is not kept, nor is it cut', () => {
  expect(asText('x'.repeat(4093))).toHaveLength(4095);
  expect(asText('x'.repeat(4094))).toBeUndefined();
});

test('what is kept comes back the same; what is no longer whole comes back as nothing', () => {
  expect(fromText(asText({ a: [1] }) ?? '')).toEqual({ a: [1] });
  expect(fromText('')).toBeUndefined();
  expect(fromText('{"a":')).toBeUndefined();
});

test('shares are rounded down to whole per cent, and exact ones stay', () => {
  expect([0.8, 0.79999, 0.29, 1, 0].map(twoDecimals)).toEqual([0.8, 0.79, 0.29, 1, 0]);
});

test('an item is right, wrong, in between, or none of it', () => {
  const half = { raw: 1, max: 2, scaled: 0.5 };
  expect(resultOf(half, 'wrong')).toBe('0.5');
  expect(resultOf({ ...half, scaled: 1 }, 'wrong')).toBe('correct');
  expect(resultOf({ ...half, scaled: 0 }, 'wrong')).toBe('wrong');
  expect(resultOf({ ...half, scaled: 0 }, 'incorrect')).toBe('incorrect');
  expect(resultOf(undefined, 'wrong')).toBe('neutral');
});

test('a time is written in seconds', () => {
  expect(isoDuration(83.5)).toBe('PT83.5S');
});
