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
  keyOf,
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

  test('of some items comes back with the same items', () => {
    const some = reduceAttempt(quiz, beginAttempt(quiz, SEED, 1), {
      type: 'respond',
      item: beginAttempt(quiz, SEED, 1).round[0] ?? '',
      response: { kind: 'unsure' },
    });
    expect(Object.keys(some.responses)).toHaveLength(1);
    expect(restore(quiz, stored(quiz, some))).toEqual({ attempt: some, changed: false });
  });

  test('that asks some items again still asks those alone', () => {
    const two = quizOf(judgeItem('a', 'share'), judgeItem('b', 'edit'));
    const again = [
      { type: 'respond', item: 'a', response: saying('share') },
      { type: 'next' },
      { type: 'respond', item: 'b', response: saying('share') },
      { type: 'retry' },
      { type: 'respond', item: 'b', response: saying('edit') },
    ] as const;
    const attempt = again.reduce<Attempt>(
      (state, action) => reduceAttempt(two, state, action),
      beginAttempt(two, SEED),
    );
    expect(attempt).toMatchObject({ round: ['b'], current: 'b' });
    expect(restore(two, stored(two, attempt))?.attempt).toEqual(attempt);
  });

  test('is taken without what cannot be read in it', () => {
    const spoilt = (more: object) =>
      restore(quiz, { ...(stored(quiz, begun) as object), ...more })?.attempt;
    const { sureness, ...others } = begun;
    expect(sureness).toEqual({ a: 'certain' });
    for (const none of [{ a: 'sure' }, ['certain'], 'certain', null])
      expect(spoilt({ sureness: none })).toStrictEqual({ ...others, sureness: {} });
    for (const round of ['a', [1, 2], null]) expect(spoilt({ round })).toEqual(begun);
    for (const current of ['z', 7, null]) expect(spoilt({ current })?.current).toBe('b');
    expect(spoilt({ again: 'yes' })).toEqual(begun);
    expect(spoilt({ current: undefined })?.current).toBe('b');
  });

  test('does not take a name of every object for a response', () => {
    const odd = quizOf(judgeItem('constructor', 'share'), judgeItem('a', 'share'));
    const answered = reduceAttempt(odd, beginAttempt(odd, SEED), {
      type: 'respond',
      item: 'a',
      response: saying('keep'),
    });
    expect(restore(odd, stored(odd, answered))?.attempt).toEqual(answered);
  });

  test('takes marks at both ends of a draft', () => {
    const [start, end] = [0, 'Gate 14'.length];
    const marked = reduceAttempt(quiz, begun, {
      type: 'respond',
      item: 'b',
      response: { kind: 'spot', spans: [{ start, end }] },
    });
    expect(restore(quiz, stored(quiz, marked))?.attempt).toEqual(marked);
  });

  test('holds no word of a draft', () => {
    expect(JSON.stringify(keepable(quiz, begun))).not.toMatch(/Gate|Kettle/);
  });

  test('comes back with the right answer to an item of every kind', () => {
    const of = quizOf(
      judgeItem('a', 'share'),
      spotItem('b', 'Gate [14] at [noon]'),
      accountItem('c', 'none'),
      orderItem('d', 'a b c'),
      severalItem('e', 'a b c', 'a c'),
      singleItem('f', 'a b c', 'b'),
      rewriteItem('g'),
      roomItem('h', [{ account: 'personal', audience: 'work' }]),
    );
    const attempt = of.items.reduce(
      (state, item) =>
        reduceAttempt(of, state, { type: 'respond', item: item.id, response: keyOf(item) }),
      beginAttempt(of, SEED),
    );
    expect(Object.keys(attempt.responses)).toHaveLength(8);
    expect(restore(of, stored(of, attempt))?.attempt).toEqual(attempt);
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
    ['a day and more', { ...finish, date: '2026-11-29T10:00' }],
    ['something before the day', { ...finish, date: 'on 2026-11-29' }],
    ['a day that is a number', { ...finish, date: 20261129 }],
    ['no number', { ...finish, chance: '7' }],
    ['a number without end', { ...finish, chance: Infinity }],
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
  const answered = ['b', 'c'].reduce(
    (attempt, item) =>
      reduceAttempt(quiz, attempt, { type: 'respond', item, response: { kind: 'unsure' } }),
    begun,
  );

  test.for([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'a'],
    ['a list', [1]],
    ['another quiz', { ...(stored(quiz, begun) as object), quiz: 'other' }],
    ['an older shape', { ...(stored(quiz, begun) as object), shape: 1 }],
    ['a seed that is none', { ...(stored(quiz, begun) as object), seed: '<b>' }],
    ['a seed that is a number', { ...(stored(quiz, begun) as object), seed: 70022 }],
    ['a count that is none', { ...(stored(quiz, answered) as object), count: -1 }],
    ['a count of nothing', { ...(stored(quiz, answered) as object), count: 0 }],
    ['a count of halves', { ...(stored(quiz, answered) as object), count: 1.5 }],
    ['a count in words', { ...(stored(quiz, answered) as object), count: '2' }],
    ['responses in a list', { ...(stored(quiz, begun) as object), responses: [saying('keep')] }],
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
    ['nothing for a mark', spotItem('i', 'Gate [14]'), { kind: 'spot', spans: [null] }],
    [
      'one mark of two',
      spotItem('i', 'Gate [14]'),
      { kind: 'spot', spans: [{ start: 0, end: 2 }, 7] },
    ],
    ['one tick of two', severalItem('i', 'a b', 'a'), { kind: 'several', options: ['a', 'z'] }],
    [
      'a mark turned round',
      spotItem('i', 'Gate [14]'),
      { kind: 'spot', spans: [{ start: 4, end: 2 }] },
    ],
    ...[
      { start: -1, end: 2 },
      { start: 0.5, end: 2 },
      { start: 1, end: 2.5 },
      { start: 2, end: 2 },
      { start: '1', end: 2 },
      { start: 1, end: '2' },
      { start: 6, end: 8 },
    ].map((span): [string, Item, unknown] => [
      `a mark from ${String(span.start)} to ${String(span.end)} in seven letters`,
      spotItem('i', 'Gate [14]'),
      { kind: 'spot', spans: [span] },
    ]),
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
    ['an order that is no list', orderItem('i', 'a b c'), { kind: 'order', order: 'abc' }],
    [
      'an order that is too long',
      orderItem('i', 'a b c'),
      { kind: 'order', order: ['a', 'b', 'c', 'a'] },
    ],
    ['a tick that is no id', severalItem('i', 'a b', 'a'), { kind: 'several', options: ['a', 1] }],
    ['an answer to another kind', judgeItem('i', 'share'), { kind: 'account', account: 'none' }],
    ['an answer in a list', judgeItem('i', 'share'), [saying('share')]],
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
      'a room of an account that there is not',
      one,
      { kind: 'room', room: { account: 'ours', audience: 'work' } },
    ],
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
