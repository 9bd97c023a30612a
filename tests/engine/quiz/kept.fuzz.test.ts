import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginAttempt,
  calibration,
  currentItem,
  drawnFor,
  encodeResult,
  keepable,
  markOf,
  reduceAttempt,
  restore,
  scoreByTopic,
  scoreQuiz,
} from '../../../src/engine/index.ts';
import type { Attempt, Quiz } from '../../../src/engine/index.ts';
import { expectUnpolluted, hostileJson, often, spoilt } from '../../support/fuzz.ts';
import { anyQuiz, judgeItem, keyOf, quizOf } from './quizzes.ts';

/** The quiz gone through to its end, as a store would hold it. */
function stored(quiz: Quiz): unknown {
  let attempt: Attempt = beginAttempt(quiz, '7KQ2M');
  for (const item of drawnFor(quiz, attempt).items) {
    attempt = reduceAttempt(quiz, attempt, {
      type: 'respond',
      item: item.id,
      response: keyOf(item),
    });
    attempt = reduceAttempt(quiz, attempt, { type: 'next' });
  }
  const finished = { ...attempt, finish: { date: '2026-11-29', chance: 77 } };
  return JSON.parse(JSON.stringify(keepable(quiz, finished)));
}

test('an end whose chance has no end is forgotten, as no code could tell it', () => {
  const quiz = quizOf(judgeItem('a', 'share'));
  const endless = JSON.stringify(stored(quiz)).replace('"chance":77', '"chance":1e999');
  expect(endless).toContain('1e999');
  expect(restore(quiz, JSON.parse(endless))?.attempt).not.toHaveProperty('finish');
  expect(restore(quiz, stored(quiz))?.attempt).toHaveProperty('finish');
});

test('an attempt that was kept by anybody can be gone on with, scored and coded', () => {
  const kept = anyQuiz.chain((quiz) =>
    fc.tuple(fc.constant(quiz), fc.oneof(hostileJson, spoilt(stored(quiz)))),
  );
  fc.assert(
    fc.property(kept, ([quiz, state]) => {
      const back = restore(quiz, state);
      expectUnpolluted();
      if (!back) return;
      const { attempt } = back;
      const drawn = drawnFor(quiz, attempt);
      const { raw, max, scaled } = scoreQuiz(drawn, attempt.responses);
      expect(raw).toBeGreaterThanOrEqual(0);
      expect(raw).toBeLessThanOrEqual(max);
      expect(scaled).toBeGreaterThanOrEqual(0);
      expect(scaled).toBeLessThanOrEqual(1);
      scoreByTopic(drawn, attempt.responses);
      calibration(drawn, attempt.responses, attempt.sureness);
      currentItem(quiz, attempt);
      reduceAttempt(quiz, attempt, { type: 'next' });
      const { finish } = attempt;
      if (finish) {
        encodeResult(
          {
            quiz: quiz.id,
            version: 'AAA',
            seed: attempt.seed,
            again: false,
            marks: drawn.items.map((item) => markOf(item, attempt.responses[item.id])),
            pass: undefined,
            ...finish,
          },
          [quiz.id],
        );
      }
      // What is kept again comes back again, as far as JSON tells numbers apart.
      const text = JSON.stringify(keepable(quiz, attempt));
      const again = restore(quiz, JSON.parse(text));
      expect(again && JSON.stringify(keepable(quiz, again.attempt))).toBe(text);
    }),
    often,
  );
});
