import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foundSpans,
  markOf,
  readNext,
  scoreItem,
  scoreQuiz,
  VERDICTS,
} from '../../../src/engine/index.ts';
import type { Response, Verdict } from '../../../src/engine/index.ts';
import { anyQuiz, anyResponse, judgeItem, marking, quizOf, saying, spotItem } from './quizzes.ts';

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
        const keys = quiz.items.map((item): [string, Response] => [
          item.id,
          item.kind === 'judge' ? saying(item.verdict) : { kind: 'spot', spans: item.spans },
        ]);
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
