import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginAttempt,
  drawnFor,
  isComplete,
  keepable,
  reduceAttempt,
  restore,
} from '../../../src/engine/index.ts';
import type { Attempt, Item, Quiz } from '../../../src/engine/index.ts';
import {
  accountItem,
  anyQuiz,
  anyResponse,
  judgeItem,
  orderItem,
  quizOf,
  rewriteItem,
  roomItem,
  saying,
  severalItem,
  singleItem,
  spotItem,
} from './quizzes.ts';

const SEED = '7KQ2M';
const quiz = quizOf(
  judgeItem('a', 'share'),
  spotItem('b', 'Gate [14]'),
  severalItem('c', 'a b c', 'a'),
);

/** What comes back from a store that keeps text. */
const stored = (of: Quiz, attempt: Attempt): unknown =>
  JSON.parse(JSON.stringify(keepable(of, attempt)));

const begun = reduceAttempt(quiz, beginAttempt(quiz, SEED), {
  type: 'respond',
  item: 'a',
  response: saying('keep'),
  sureness: 'certain',
});

describe('a kept attempt', () => {
  test('comes back as it was', () => {
    const on = reduceAttempt(quiz, begun, { type: 'next' });
    for (const attempt of [begun, on]) {
      expect(restore(quiz, stored(quiz, attempt))).toEqual({ attempt, changed: false });
    }
  });

  test('comes back as it was, whatever was answered', () => {
    fc.assert(
      fc.property(anyQuiz, fc.array(anyResponse, { minLength: 1, maxLength: 6 }), (of, given) => {
        let attempt = beginAttempt(of, SEED);
        const answered = given.filter((response, at) => {
          const item = drawnFor(of, attempt).items[at];
          if (!item || (response.kind !== item.kind && response.kind !== 'unsure')) return false;
          // Options of another item: nobody can choose them here.
          if (response.kind === 'order' && item.kind === 'order') {
            if (response.order.length !== item.options.length) return false;
            if (!item.options.every(({ id }) => response.order.includes(id))) return false;
          }
          if (response.kind === 'spot' && response.spans.some(({ start, end }) => start >= end)) {
            return false;
          }
          attempt = reduceAttempt(of, attempt, { type: 'respond', item: item.id, response });
          return true;
        });
        const back = restore(of, stored(of, attempt));
        if (answered.length === 0) expect(back).toBeUndefined();
        else expect(back?.attempt.responses).toEqual(attempt.responses);
      }),
    );
  });

  test('holds no word of a draft', () => {
    expect(JSON.stringify(keepable(quiz, begun))).not.toMatch(/Gate|Kettle/);
  });

  test('stays over when it was over', () => {
    let attempt = begun;
    for (const item of ['b', 'c']) {
      attempt = reduceAttempt(quiz, attempt, { type: 'next' });
      attempt = reduceAttempt(quiz, attempt, {
        type: 'respond',
        item,
        response: { kind: 'unsure' },
      });
    }
    attempt = reduceAttempt(quiz, attempt, { type: 'next' });
    expect(attempt.current).toBeUndefined();
    expect(restore(quiz, stored(quiz, attempt))?.attempt).toEqual(attempt);
  });
});

describe('a quiz that has changed since', () => {
  test('keeps the answers that still fit, asks what is new, and says so', () => {
    const changed = {
      ...quizOf(judgeItem('new', 'edit'), judgeItem('a', 'share'), spotItem('b', 'Gate [15]')),
      version: 'V2',
    };
    const back = restore(changed, stored(quiz, begun));
    expect(back?.changed).toBe(true);
    expect(back?.attempt.responses).toEqual({ a: saying('keep') });
    expect(back?.attempt.round).toEqual(['new', 'a', 'b']);
    expect(isComplete(changed, back?.attempt ?? begun)).toBe(false);
  });

  test('forgets an answer that names an option which is gone', () => {
    const ticked = reduceAttempt(quiz, begun, {
      type: 'respond',
      item: 'c',
      response: { kind: 'several', options: ['c'] },
    });
    const changed = quizOf(judgeItem('a', 'share'), severalItem('c', 'a b', 'a'));
    expect(restore(changed, stored(quiz, ticked))?.attempt.responses).toEqual({
      a: saying('keep'),
    });
  });

  test('forgets marks that reach beyond a shorter draft', () => {
    const marked = reduceAttempt(quiz, begun, {
      type: 'respond',
      item: 'b',
      response: { kind: 'spot', spans: [{ start: 5, end: 7 }] },
    });
    const changed = quizOf(judgeItem('a', 'share'), spotItem('b', 'Gate'));
    expect(restore(changed, stored(quiz, marked))?.attempt.responses).toEqual({
      a: saying('keep'),
    });
  });
});

describe('the end of a kept attempt', () => {
  const one = quizOf(judgeItem('a', 'share'));
  const finish = { date: '2026-11-29', chance: 7 };
  const done: Attempt = {
    ...beginAttempt(one, SEED),
    current: undefined,
    responses: { a: saying('share') },
    again: true,
    finish,
  };

  test('comes back with its day', () => {
    expect(restore(one, stored(one, done))?.attempt).toMatchObject({ again: true, finish });
  });

  test.for([
    ['no record', 7],
    ['a day that is none', { ...finish, date: 'today' }],
    ['no number', { ...finish, chance: '7' }],
  ] as const)('is dropped where it holds %s', ([, value]) => {
    const kept = { ...(stored(one, done) as object), finish: value };
    expect(restore(one, kept)?.attempt.finish).toBeUndefined();
  });

  test('is dropped where the quiz has got another item since', () => {
    const more = quizOf(judgeItem('a', 'share'), judgeItem('b', 'keep'));
    expect(restore(more, stored(more, { ...done, round: ['a', 'b'] }))?.attempt.finish).toBe(
      undefined,
    );
  });
});

describe('what is not a kept attempt', () => {
  test.for([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'a'],
    ['a list', [1]],
    ['another quiz', { ...(stored(quiz, begun) as object), quiz: 'other' }],
    ['an older shape', { ...(stored(quiz, begun) as object), shape: 1 }],
    ['a seed that is none', { ...(stored(quiz, begun) as object), seed: '<b>' }],
    ['a count that is none', { ...(stored(quiz, begun) as object), count: -1 }],
    ['no responses', { ...(stored(quiz, begun) as object), responses: {} }],
    ['responses of no kind', { ...(stored(quiz, begun) as object), responses: { a: { kind: 7 } } }],
    [
      'a verdict nobody knows',
      { ...(stored(quiz, begun) as object), responses: { a: saying('no' as 'keep') } },
    ],
  ] as const)('is left alone: %s', ([, kept]) => {
    expect(restore(quiz, kept)).toBeUndefined();
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(anyQuiz, fc.jsonValue(), (of, value) => {
        const kept = { ...(stored(of, beginAttempt(of, SEED)) as object), responses: value };
        const back = restore(of, kept);
        if (back) expect(Object.keys(back.attempt.responses).length).toBeGreaterThan(0);
        expect(() => restore(of, value)).not.toThrow();
      }),
    );
  });
});

describe('an answer that does not fit its item is asked again', () => {
  const one = roomItem('i', [{ account: 'personal', audience: 'work' }]);

  test.for<[string, Item, unknown]>([
    ['a verdict that there is not', judgeItem('i', 'share'), { kind: 'judge', verdict: 'shout' }],
    ['marks that are no list', spotItem('i', 'Gate [14]'), { kind: 'spot', spans: 'all' }],
    ['a mark that is none', spotItem('i', 'Gate [14]'), { kind: 'spot', spans: [7] }],
    [
      'a mark turned round',
      spotItem('i', 'Gate [14]'),
      { kind: 'spot', spans: [{ start: 4, end: 2 }] },
    ],
    [
      'a mark beyond the draft',
      spotItem('i', 'Gate [14]'),
      { kind: 'spot', spans: [{ start: 0, end: 99 }] },
    ],
    [
      'an account that there is not',
      accountItem('i', 'none'),
      { kind: 'account', account: 'ours' },
    ],
    ['an order that is too short', orderItem('i', 'a b c'), { kind: 'order', order: ['a', 'b'] }],
    ['an order with one twice', orderItem('i', 'a b c'), { kind: 'order', order: ['a', 'b', 'b'] }],
    ['ticks that are no list', severalItem('i', 'a b', 'a'), { kind: 'several', options: 'a' }],
    ['a tick at nothing', severalItem('i', 'a b', 'a'), { kind: 'several', options: ['z'] }],
    ['an option that there is not', singleItem('i', 'a b', 'a'), { kind: 'single', option: 'z' }],
    [
      'a draft neither fine nor not',
      rewriteItem('i'),
      { kind: 'rewrite', fine: 'yes', kept: [true, true] },
    ],
    ['points that are no list', rewriteItem('i'), { kind: 'rewrite', fine: true, kept: true }],
    ['too few points', rewriteItem('i'), { kind: 'rewrite', fine: true, kept: [true] }],
    ['no room', one, { kind: 'room', room: 'here' }],
    [
      'a room that there is not',
      one,
      { kind: 'room', room: { account: 'personal', audience: 'moon' } },
    ],
  ])('%s', ([, item, response]) => {
    const of = quizOf(judgeItem('first', 'share'), item);
    const answered = ['first', 'i'].reduce(
      (attempt, id) =>
        reduceAttempt(of, attempt, { type: 'respond', item: id, response: { kind: 'unsure' } }),
      beginAttempt(of, SEED),
    );
    const spoiled = stored(of, answered) as { responses: Record<string, unknown> };
    spoiled.responses['i'] = response;
    expect(Object.keys(restore(of, spoiled)?.attempt.responses ?? {})).toEqual(['first']);
  });
});
