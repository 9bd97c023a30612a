import { expect, test } from 'vitest';
import { quizProblems } from '../../../src/engine/index.ts';
import type { Span } from '../../../src/engine/index.ts';
import {
  accountItem,
  judgeItem,
  orderItem,
  quizOf,
  rewriteItem,
  roomItem,
  severalItem,
  singleItem,
  spotItem,
} from './quizzes.ts';

const text = 'Day one 🎉 at Brightwater.';
const at = (...spans: readonly Span[]) =>
  quizProblems(quizOf({ ...spotItem('z2-1', text), spans }));

test('a sound quiz has none', () => {
  const quiz = quizOf(
    judgeItem('a', 'share'),
    spotItem('b', 'Hello [there] 🎉'),
    spotItem('c', 'Hello'),
    accountItem('d', 'none'),
    orderItem('e', 'a b c', { tied: [['a', 'b']] }),
    severalItem('f', 'a b c', 'a b'),
    singleItem('g', 'a b c', 'b', 'c'),
    rewriteItem('h'),
    roomItem('i', [{ account: 'personal', audience: 'few' }], { instead: [{ say: 'Too large.' }] }),
  );
  expect(quizProblems(quiz)).toEqual([]);
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
      message: `Quiz "made-up", item "z2-1", spans 1 (${span.start} to ${span.end}): expected places within the draft, which has 0 to 26. Copy the words to mark from its text.`,
    },
  ]);
});

test.for([
  { start: 4, end: 4 },
  { start: 7, end: 4 },
])('a span without a letter: $start to $end', (span) => {
  expect(at(span).map(({ message }) => message)).toEqual([
    `Quiz "made-up", item "z2-1", spans 1 (${span.start} to ${span.end}): expected at least one letter, found none.`,
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
      message:
        'Quiz "made-up", item "z2-1", spans 2 (4 to 10): overlaps number 1, so its words would count twice.',
    },
  ]);
  expect(at({ start: 0, end: 4 }, { start: 4, end: 7 })).toEqual([]);
});

test('no message quotes the draft', () => {
  const messages = at({ start: 0, end: 9 }, { start: 2, end: 99 }).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join(' ')).not.toMatch(/Day|Brightwater|🎉/);
});

test.for([
  ['no right option', singleItem('i', 'a b c', 'x'), 'expected one right option, found 0'],
  [
    'no wrong option',
    severalItem('i', 'a b c', 'a b c'),
    'expected some right options and some wrong ones, found 3',
  ],
  ['an id taken twice', orderItem('i', 'a b a'), 'option "a": this id is taken'],
  [
    'a pair of which one is no option',
    orderItem('i', 'a b c', { tied: [['a', 'z']] }),
    'the pair names "z", which is no option',
  ],
  [
    'a model that loses a point',
    rewriteItem('i', { models: ['All finished.'] }),
    'model 1: loses part 2 of the message',
  ],
  [
    'a point that the draft does not make',
    rewriteItem('i', { needs: [{ point: 'rain', any: ['rain'] }], models: ['Rain.'] }),
    'the draft itself does not say part 1',
  ],
  [
    'a reply to whoever chose the right room',
    roomItem('i', [{ account: 'personal', audience: 'few' }], {
      instead: [{ audience: 'few', say: 'No.' }],
    }),
    'speaks to whoever chose personal and few, which is a right room',
  ],
] as const)('an item with %s', ([, item, message]) => {
  const found = quizProblems(quizOf(item));
  expect(found.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  expect(found[0]?.message).toMatch(/^Quiz "made-up", item "i"/);
});

test('an option without a word about it', () => {
  const item = singleItem('i', 'a b c', 'a');
  const options = item.options.map((option) => ({ ...option, because: '' }));
  expect(quizProblems(quizOf({ ...item, options }))).toHaveLength(3);
});

test('messages that leave the lowest score without one', () => {
  const quiz = { ...quizOf(judgeItem('a', 'share')), messages: [{ from: 0.5, text: 'Well.' }] };
  expect(quizProblems(quiz).map(({ message }) => message)).toEqual([
    'Quiz "made-up": expected a message from 0 upwards, so that nobody is left without one; the lowest begins at 0.5.',
  ]);
});
