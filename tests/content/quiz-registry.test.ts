import { expect, test } from 'vitest';
import { MOST_ITEMS } from '../../src/engine/index.ts';
import { QUIZ_REGISTRY } from '../../src/quiz-registry.ts';
import { quizzes } from '../components/quiz/content.ts';

test('every quiz has a place for its result codes', () => {
  const missing = quizzes.map(({ id }) => id).filter((id) => !QUIZ_REGISTRY.includes(id));
  // Remedy: add the quiz at the end of src/quiz-registry.ts.
  expect(missing).toEqual([]);
});

test('no place is given twice', () => {
  expect(new Set(QUIZ_REGISTRY).size).toBe(QUIZ_REGISTRY.length);
});

// Codes that were given out say "the third quiz"; a list in another order would rename them.
test('the first places are those that were given out first', () => {
  expect(QUIZ_REGISTRY.slice(0, 13)).toEqual([
    'share-or-think',
    'spot-the-overshare',
    'which-account',
    'rank-the-risk',
    'who-can-see-this',
    'customer-care',
    'may-we-post',
    'talking-about-work',
    'whats-in-the-background',
    'safe-to-paste',
    'starter-check',
    'then-and-now',
    'put-it-right',
  ]);
});

test('a code can count the items of every quiz', () => {
  for (const { items } of quizzes) expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
});
