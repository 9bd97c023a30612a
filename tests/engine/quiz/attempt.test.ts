import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginAttempt,
  currentItem,
  isComplete,
  markOf,
  reduceAttempt,
  scoreQuiz,
} from '../../../src/engine/index.ts';
import type { Attempt, AttemptAction, Quiz, Response } from '../../../src/engine/index.ts';
import { anyQuiz, anyResponse, judgeItem, quizOf, saying } from './quizzes.ts';

const quiz = quizOf(judgeItem('a', 'share'), judgeItem('b', 'edit'), judgeItem('c', 'keep'));

const SEED = '7KQ2M';

const respond = (item: string, response: Response): AttemptAction => ({
  type: 'respond',
  item,
  response,
});

/** The attempt after all of these, from the start. */
function after(of: Quiz, ...actions: readonly AttemptAction[]): Attempt {
  return actions.reduce(
    (state, action) => reduceAttempt(of, state, action),
    beginAttempt(of, SEED),
  );
}

describe('an attempt', () => {
  test('begins at the first item, with nothing answered', () => {
    expect(beginAttempt(quiz, SEED)).toEqual({
      seed: SEED,
      count: undefined,
      round: ['a', 'b', 'c'],
      current: 'a',
      responses: {},
      sureness: {},
    });
  });

  test('goes on only from an answered item', () => {
    expect(after(quiz, { type: 'next' }).current).toBe('a');
    expect(after(quiz, respond('a', { kind: 'unsure' }), { type: 'next' }).current).toBe('b');
  });

  test('stays with the first answer, because the key has been shown', () => {
    const { responses } = after(quiz, respond('a', saying('keep')), respond('a', saying('share')));
    expect(responses).toEqual({ a: saying('keep') });
  });

  test('passes over an answer to an item that is not there', () => {
    expect(after(quiz, respond('z', saying('share')))).toEqual(beginAttempt(quiz, SEED));
  });

  test('is complete when everything is answered, and over after the last step on', () => {
    const actions: AttemptAction[] = ['a', 'b', 'c'].flatMap((id) => [
      respond(id, saying('share')),
      { type: 'next' },
    ]);
    const last = after(quiz, ...actions.slice(0, -1));
    expect(isComplete(quiz, last)).toBe(true);
    expect(currentItem(quiz, last)?.id).toBe('c');
    const over = after(quiz, ...actions);
    expect(currentItem(quiz, over)).toBeUndefined();
    expect(isComplete(quiz, after(quiz, ...actions.slice(0, 4)))).toBe(false);
  });

  test('does not step past the end', () => {
    const single = quizOf(judgeItem('a', 'share'));
    const over = after(single, respond('a', saying('share')), { type: 'next' });
    expect(reduceAttempt(single, over, { type: 'next' })).toBe(over);
  });

  test('retries what was wrong or near, in order, and keeps what was right', () => {
    const again = after(
      quiz,
      respond('a', saying('keep')),
      respond('b', saying('edit')),
      respond('c', saying('ask')),
      { type: 'retry' },
    );
    expect(again).toMatchObject({
      round: ['a', 'c'],
      current: 'a',
      responses: { b: saying('edit') },
    });
  });

  test('has nothing to retry when all of it was right', () => {
    const right = after(
      quiz,
      respond('a', saying('share')),
      respond('b', saying('edit')),
      respond('c', saying('keep')),
    );
    expect(reduceAttempt(quiz, right, { type: 'retry' })).toBe(right);
  });

  test('takes up another as it is', () => {
    const other = beginAttempt(quiz, '00000');
    expect(after(quiz, respond('a', saying('keep')), { type: 'resume', attempt: other })).toBe(
      other,
    );
  });
});

describe('for every quiz and all responses', () => {
  const given = fc.array(anyResponse, { minLength: 6, maxLength: 6 });

  const answering = (of: Quiz, responses: readonly Response[]) =>
    of.items.map(({ id }, index) => respond(id, responses[index] ?? { kind: 'unsure' }));

  test('the order of the answers makes no difference', () => {
    fc.assert(
      fc.property(anyQuiz, given, fc.infiniteStream(fc.nat()), (of, responses, dice) => {
        const actions = answering(of, responses);
        const shuffled = actions
          .map((action) => ({ action, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ action }) => action);
        expect(after(of, ...shuffled)).toEqual(after(of, ...actions));
      }),
    );
  });

  test('a retry keeps right answers, drops all others, and never lowers the score', () => {
    fc.assert(
      fc.property(anyQuiz, given, given, (of, first, second) => {
        const before = after(of, ...answering(of, first));
        const again = reduceAttempt(of, before, { type: 'retry' });
        for (const item of of.items) {
          const response = before.responses[item.id];
          const isRight = markOf(item, response) === 'right';
          expect(again.responses[item.id]).toBe(isRight || again === before ? response : undefined);
        }
        const right = of.items.filter(
          (item) => markOf(item, before.responses[item.id]) === 'right',
        );
        const done = answering(of, second).reduce(
          (state, action) => reduceAttempt(of, state, action),
          again,
        );
        expect(scoreQuiz(of, done.responses).raw).toBeGreaterThanOrEqual(right.length);
        for (const { id } of right) expect(done.responses[id]).toBe(before.responses[id]);
      }),
    );
  });

  test('whatever is done, the item at hand is in the round, or the round is over', () => {
    const anyAction: fc.Arbitrary<AttemptAction> = fc.oneof(
      fc.record({
        type: fc.constant('respond' as const),
        item: fc.constantFrom('i0', 'i1', 'i2', 'nowhere'),
        response: anyResponse,
      }),
      fc.constantFrom<AttemptAction>({ type: 'next' }, { type: 'retry' }),
    );
    fc.assert(
      fc.property(anyQuiz, fc.array(anyAction, { maxLength: 30 }), (of, actions) => {
        const attempt = after(of, ...actions);
        const { current, round, responses } = attempt;
        if (current === undefined) expect(isComplete(of, attempt)).toBe(true);
        else expect(round).toContain(current);
        const ids = of.items.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(Object.keys(responses)));
      }),
    );
  });
});

describe('the end of an attempt', () => {
  const one = quizOf(judgeItem('a', 'share'), judgeItem('b', 'keep'));
  const finish = { date: '2026-11-29', chance: 7 };

  test('is noted once all is answered, and not before', () => {
    const answered = { type: 'respond', response: saying('share') } as const;
    const half = after(one, { ...answered, item: 'a' }, { type: 'finish', finish });
    expect(half.finish).toBeUndefined();
    const whole = reduceAttempt(one, half, { ...answered, item: 'b' });
    expect(reduceAttempt(one, whole, { type: 'finish', finish }).finish).toEqual(finish);
  });

  test('is open again when items are tried a second time, which is told', () => {
    const done = [
      { type: 'respond', item: 'a', response: saying('share') },
      { type: 'next' },
      { type: 'respond', item: 'b', response: saying('share') },
      { type: 'finish', finish },
      { type: 'next' },
    ] as const;
    expect(after(one, ...done).again).toBeUndefined();
    const again = after(one, ...done, { type: 'retry' });
    expect(again).toMatchObject({ again: true, finish: undefined });
    expect(beginAttempt(one, SEED).again).toBeUndefined();
  });
});
