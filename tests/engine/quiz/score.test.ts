import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calibration,
  foundSpans,
  markOf,
  messageFor,
  readNext,
  scoreByTopic,
  scoreItem,
  scoreQuiz,
  VERDICTS,
} from '../../../src/engine/index.ts';
import type { Audience, Response, Verdict } from '../../../src/engine/index.ts';
import {
  accountItem,
  anyQuiz,
  anyResponse,
  judgeItem,
  keyOf,
  marking,
  orderItem,
  quizOf,
  rewriteItem,
  roomItem,
  saying,
  severalItem,
  singleItem,
  spotItem,
} from './quizzes.ts';

describe('a judge item', () => {
  /** What each answer is worth, by key; the columns are in the order of VERDICTS. */
  const TABLE: Readonly<Record<Verdict, readonly number[]>> = {
    //       share edit ask  switch keep report
    share: [1, 0, 0, 0, 0, 0],
    edit: [0, 1, 0.5, 0.5, 0.5, 0],
    ask: [0, 0.5, 1, 0, 0.5, 0],
    switch: [0, 0.5, 0, 1, 0.5, 0],
    keep: [0, 0.5, 0.5, 0, 1, 0],
    report: [0.5, 0.5, 0, 0, 0, 1],
  };

  const cells = VERDICTS.flatMap((key) =>
    VERDICTS.map((answer, column) => ({ key, answer, worth: TABLE[key][column] })),
  );

  test.for(cells)('with key $key gives $answer $worth', ({ key, answer, worth }) => {
    expect(scoreItem(judgeItem('i', key), saying(answer))).toEqual({
      raw: worth,
      max: 1,
      scaled: worth,
    });
  });

  test('gives nothing for "I don’t know", for no answer and for marks', () => {
    const responses: (Response | undefined)[] = [{ kind: 'unsure' }, undefined, marking('[a]')];
    for (const response of responses) {
      expect(scoreItem(judgeItem('i', 'share'), response).raw).toBe(0);
    }
  });

  test('is right, near or wrong by its score', () => {
    const item = judgeItem('i', 'edit');
    expect(markOf(item, saying('edit'))).toBe('right');
    expect(markOf(item, saying('ask'))).toBe('near');
    expect(markOf(item, saying('share'))).toBe('wrong');
  });
});

describe('a spot item', () => {
  const one = spotItem('i', 'Gate 14! [Booking ref K7QX2M] if you are on the same flight.');
  const two = spotItem(
    'i',
    'Thanks. [Sam is off again with his back], so it is [just me till nine].',
  );
  const none = spotItem('i', 'Full moon, full ward.');

  test.for([
    [
      'the words of the key',
      one,
      'Gate 14! [Booking ref K7QX2M] if you are on the same flight.',
      1,
    ],
    [
      'just over half of the key',
      one,
      'Gate 14! Booking r[ef K7QX2M] if you are on the same flight.',
      1,
    ],
    [
      'less than half of the key',
      one,
      'Gate 14! Booking ref [K7QX2M] if you are on the same flight.',
      0,
    ],
    [
      'a little more than the key',
      one,
      'Gate [14! Booking ref K7QX2M if] you are on the same flight.',
      1,
    ],
    [
      'the key word by word',
      one,
      'Gate 14! [Booking][ ref ][K7QX2M] if you are on the same flight.',
      1,
    ],
    [
      'the key and something harmless',
      one,
      '[Gate 14!] [Booking ref K7QX2M] if you are on the same flight.',
      0.5,
    ],
    [
      'the key and two harmless things',
      one,
      '[Gate] 14! [Booking ref K7QX2M] if you are on the [same] flight.',
      0,
    ],
    [
      'everything, most of it harmless',
      one,
      '[Gate 14! Booking ref K7QX2M if you are on the same flight.]',
      0.5,
    ],
    [
      'something harmless only',
      one,
      'Gate 14! Booking ref K7QX2M if you are on the [same flight].',
      0,
    ],
    ['nothing', one, 'Gate 14! Booking ref K7QX2M if you are on the same flight.', 0],
    [
      'both places',
      two,
      'Thanks. [Sam is off again with his back], so it is [just me till nine].',
      1,
    ],
    [
      'one place of two',
      two,
      'Thanks. Sam is off again with his back, so it is [just me till nine].',
      0.5,
    ],
    [
      'one of two, and a harmless word',
      two,
      '[Thanks]. Sam is off again with his back, so it is [just me till nine].',
      0.25,
    ],
    [
      'both in one stroke',
      two,
      'Thanks. [Sam is off again with his back, so it is just me till nine].',
      1,
    ],
    ['nothing where there is nothing', none, 'Full moon, full ward.', 1],
    ['a word where there is nothing', none, 'Full moon, full [ward].', 0],
  ] as const)('marking %s scores %4$d', ([, item, text, worth]) => {
    expect(scoreItem(item, marking(text)).raw).toBe(worth);
  });

  test('gives nothing for "I don’t know", with an empty key too', () => {
    expect(scoreItem(none, { kind: 'unsure' }).raw).toBe(0);
    expect(scoreItem(one, { kind: 'unsure' }).raw).toBe(0);
  });

  test('counts a letter that is marked twice once', () => {
    const half = {
      kind: 'spot',
      spans: [
        { start: 9, end: 16 },
        { start: 9, end: 16 },
      ],
    } as const;
    expect(scoreItem(one, half).raw).toBe(0);
  });

  test('says which places were found', () => {
    const text = 'Thanks. Sam is off again with his back, so it is [just me till nine].';
    expect(foundSpans(two, marking(text))).toEqual([false, true]);
    expect(foundSpans(two, { kind: 'unsure' })).toEqual([false, false]);
  });

  test('never scores more for a wrong mark added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (start, length) => {
          // Before the key lie nine letters, "Gate 14! ": marks there are always wrong.
          const stray = { start, end: Math.min(8, start + length) };
          const key = one.spans[0] ?? { start: 0, end: 0 };
          const without = scoreItem(one, { kind: 'spot', spans: [key] }).raw;
          const withIt = scoreItem(one, { kind: 'spot', spans: [stray, key] }).raw;
          expect(withIt).toBeLessThan(stray.start < stray.end ? without : without + 1);
        },
      ),
    );
  });
});

describe('a quiz', () => {
  test('sums its items, and what is missing counts as nothing', () => {
    const quiz = quizOf(judgeItem('a', 'share'), judgeItem('b', 'edit'), judgeItem('c', 'keep'));
    const responses = { a: saying('share'), b: saying('ask'), gone: saying('share') };
    expect(scoreQuiz(quiz, responses)).toEqual({ raw: 1.5, max: 3, scaled: 0.5 });
  });

  test('without items scores 0 of 0', () => {
    expect(scoreQuiz(quizOf(), {})).toEqual({ raw: 0, max: 0, scaled: 0 });
  });

  test('does not take a name of every object for a response', () => {
    const quiz = quizOf(judgeItem('constructor', 'share'));
    expect(scoreQuiz(quiz, {}).raw).toBe(0);
  });

  test('scores between 0 and its maximum, whatever the responses', () => {
    fc.assert(
      fc.property(anyQuiz, fc.array(anyResponse, { maxLength: 6 }), (quiz, given) => {
        const responses = Object.fromEntries(
          given.map((response, index) => [`i${index}`, response]),
        );
        const { raw, max, scaled } = scoreQuiz(quiz, responses);
        expect(max).toBe(quiz.items.length);
        expect(raw).toBeGreaterThanOrEqual(0);
        expect(raw).toBeLessThanOrEqual(max);
        expect(scaled).toBeCloseTo(raw / max);
      }),
    );
  });

  test('gives all marks for its own keys', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const keys = quiz.items.map((item) => [item.id, keyOf(item)] as const);
        expect(scoreQuiz(quiz, Object.fromEntries(keys)).scaled).toBe(1);
      }),
    );
  });

  test('names what to read, most needed first, and nothing for what was right', () => {
    const quiz = quizOf(
      judgeItem('a', 'share', { guide: 'rooms' }),
      judgeItem('b', 'share', { guide: 'customers' }),
      judgeItem('c', 'edit', { guide: 'customers' }),
      judgeItem('d', 'keep', { guide: 'voice' }),
      judgeItem('e', 'keep'),
    );
    const responses = { a: saying('keep'), b: saying('edit'), c: saying('ask'), d: saying('keep') };
    expect(readNext(quiz, responses)).toEqual(['customers', 'rooms']);
  });
});

describe('an item of another kind', () => {
  const room = (account: 'personal' | 'company', audience: Audience) =>
    ({ kind: 'room', room: { account, audience } }) as const;
  const toWork = roomItem('i', [{ account: 'personal', audience: 'work' }], {
    accept: [{ account: 'company', audience: 'work' }],
  });
  const asItIs = roomItem('i', [{ account: 'personal', audience: 'public' }]);
  const rewritten = (fine: boolean, ...kept: readonly boolean[]) =>
    ({ kind: 'rewrite', fine, kept }) as const;
  const order = (ids: string) => ({ kind: 'order', order: ids.split(' ') }) as const;
  const ticks = (ids: string) =>
    ({ kind: 'several', options: ids.split(' ').filter((id) => id !== '') }) as const;

  test.for([
    ['the right account', accountItem('i', 'none'), { kind: 'account', account: 'none' }, 1],
    ['another account', accountItem('i', 'none'), { kind: 'account', account: 'company' }, 0],
    ['the right option', singleItem('i', 'a b c', 'b', 'c'), { kind: 'single', option: 'b' }, 1],
    ['nearly right', singleItem('i', 'a b c', 'b', 'c'), { kind: 'single', option: 'c' }, 0.5],
    ['a wrong option', singleItem('i', 'a b c', 'b', 'c'), { kind: 'single', option: 'a' }, 0],
    ['no such option', singleItem('i', 'a b c', 'b', 'c'), { kind: 'single', option: 'z' }, 0],
    ['all right ticks', severalItem('i', 'a b c d', 'a b'), ticks('a b'), 1],
    ['one of two', severalItem('i', 'a b c d', 'a b'), ticks('a'), 0.5],
    ['one right, one wrong', severalItem('i', 'a b c d', 'a b'), ticks('a c'), 0],
    ['two right, one wrong', severalItem('i', 'a b c d', 'a b'), ticks('a b c'), 0.5],
    ['all ticked', severalItem('i', 'a b c d', 'a b'), ticks('a b c d'), 0],
    ['nothing to tick, something ticked', severalItem('i', 'a b', ''), ticks('a'), 0],
    ['none ticked', severalItem('i', 'a b c d', 'a b'), ticks(''), 0],
    ['the right order', orderItem('i', 'a b c d'), order('a b c d'), 1],
    ['two neighbours swapped', orderItem('i', 'a b c d'), order('b a c d'), 2 / 3],
    ['turned round', orderItem('i', 'a b c d'), order('d c b a'), 0],
    ['no better than chance', orderItem('i', 'a b c d'), order('d a b c'), 0],
    ['a tied pair swapped', orderItem('i', 'a b c', { tied: [['a', 'b']] }), order('b a c'), 1],
    [
      'options all as good as each other',
      orderItem('i', 'a b', { tied: [['a', 'b']] }),
      order('b a'),
      1,
    ],
    ['an order with a gap', orderItem('i', 'a b c'), order('a b'), 0],
    ['fine and all kept', rewriteItem('i'), rewritten(true, true, true), 1],
    ['fine and half kept', rewriteItem('i'), rewritten(true, true, false), 0.5],
    ['fine because it is empty', rewriteItem('i'), rewritten(true, false, false), 0],
    ['not fine, all kept', rewriteItem('i'), rewritten(false, true, true), 0],
    ['the right room', toWork, room('personal', 'work'), 1],
    ['a room as good', toWork, room('company', 'work'), 1],
    ['a smaller room than need be', toWork, room('personal', 'few'), 0.5],
    ['a smaller room of the wrong account', toWork, room('company', 'few'), 0],
    ['an assistant, which is no smaller room', toWork, room('personal', 'assistant'), 0],
    ['the room as it was', toWork, room('personal', 'public'), 0],
    ['left as it is, rightly', asItIs, room('personal', 'public'), 1],
    ['made smaller without need', asItIs, room('personal', 'closed'), 0],
  ] as const)('%s', ([, item, response, worth]) => {
    expect(scoreItem(item, response).raw).toBeCloseTo(worth, 10);
  });

  test('takes a verdict that is as good as the key', () => {
    const item = judgeItem('i', 'edit', { accept: ['keep'] });
    expect(scoreItem(item, saying('keep')).raw).toBe(1);
  });

  test('is found by the words that do the harm, and by all the words around them', () => {
    const item = spotItem('i', 'Gate 14! [Booking ref K7QX2M] if you are on the same flight.');
    const [span] = item.spans;
    if (!span) throw new Error('expected a span');
    const core = { start: span.end - 6, end: span.end };
    const cored = { ...item, spans: [{ ...span, core }] };
    expect(scoreItem(item, { kind: 'spot', spans: [core] }).raw).toBe(0);
    expect(scoreItem(cored, { kind: 'spot', spans: [core] }).raw).toBe(1);
    expect(scoreItem(cored, { kind: 'spot', spans: [span] }).raw).toBe(1);
    expect(scoreItem(cored, { kind: 'spot', spans: [{ ...span, end: core.start }] }).raw).toBe(0);
  });

  test('neither earns nor costs anything for optional marks', () => {
    const [may] = spotItem('i', 'The [gate] is open.').spans;
    const [must] = spotItem('i', 'The gate is [open].').spans;
    if (!may || !must) throw new Error('expected spans');
    const item = {
      ...spotItem('i', 'The gate is open.'),
      spans: [{ ...may, optional: true }, must],
    };
    expect(scoreItem(item, { kind: 'spot', spans: [must] }).raw).toBe(1);
    expect(scoreItem(item, { kind: 'spot', spans: [may, must] }).raw).toBe(1);
    expect(scoreItem(item, { kind: 'spot', spans: [may] }).raw).toBe(0);
    const none = { ...item, spans: [{ ...may, optional: true }] };
    expect(scoreItem(none, { kind: 'spot', spans: [may] }).raw).toBe(1);
    expect(scoreItem(none, { kind: 'spot', spans: [] }).raw).toBe(1);
    expect(scoreItem(none, { kind: 'spot', spans: [must] }).raw).toBe(0);
  });
});

describe('a result', () => {
  const quiz = quizOf(
    judgeItem('a', 'share', { topic: 'heat' }),
    judgeItem('b', 'edit', { topic: 'ai' }),
    judgeItem('c', 'keep', { topic: 'heat' }),
  );

  test('is told by topic, in the order in which topics come up', () => {
    const responses = { a: saying('share'), b: saying('share'), c: saying('ask') };
    expect(scoreByTopic(quiz, responses)).toEqual([
      { topic: 'heat', items: 2, right: 1 },
      { topic: 'ai', items: 1, right: 0 },
    ]);
  });

  test('says how often one was right when one was certain, and leaves out what was not asked', () => {
    const responses = { a: saying('share'), b: saying('share'), c: { kind: 'unsure' } } as const;
    const sureness = { a: 'certain', b: 'certain', c: 'guess' } as const;
    expect(calibration(quiz, responses, sureness)).toEqual([
      { sureness: 'certain', items: 2, right: 1 },
    ]);
    expect(calibration(quiz, responses, {})).toEqual([]);
  });

  test.for([
    [0, 'low'],
    [0.49, 'low'],
    [0.5, 'middle'],
    [1, 'high'],
  ] as const)('with %s of the marks gets the message "%s"', ([scaled, text]) => {
    const messages = [
      { from: 0.9, text: 'high' },
      { from: 0, text: 'low' },
      { from: 0.5, text: 'middle' },
    ];
    expect(messageFor(messages, scaled)).toBe(text);
    expect(messageFor([], scaled)).toBeUndefined();
  });
});
