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
  expect(at({ start: 4, end: 7 }, { start: 0, end: 4 })).toEqual([]);
  expect(at({ start: 11, end: text.length }, { start: 0, end: 4 })).toEqual([]);
});

test('no message quotes the draft', () => {
  const messages = at({ start: 0, end: 9 }, { start: 2, end: 99 }).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join(' ')).not.toMatch(/Day|Brightwater|🎉/);
});

test.for([
  [
    'no right option',
    singleItem('i', 'a b c', 'x'),
    'expected one right option, found 0 marked right.',
    ['options'],
  ],
  [
    'nothing to tick',
    severalItem('i', 'a b c', 'x'),
    'expected some right options and some wrong ones, found 0 marked right.',
    ['options'],
  ],
  [
    'no wrong option',
    severalItem('i', 'a b c', 'a b c'),
    'expected some right options and some wrong ones, found 3 marked right.',
    ['options'],
  ],
  [
    'an id taken twice',
    orderItem('i', 'a b a'),
    'option "a": this id is taken by an earlier option. Give each its own.',
    ['options', 2, 'id'],
  ],
  [
    'a pair of which one is no option',
    orderItem('i', 'a b c', { tied: [['a', 'z']] }),
    'the pair names "z", which is no option',
    ['tied', 0],
  ],
  [
    'a model that loses a point',
    rewriteItem('i', { models: ['All finished.'] }),
    'model 1: loses part 2 of the message',
    ['models', 0],
  ],
  [
    'a model that loses the first point',
    rewriteItem('i', { models: ['Taking bookings for August.'] }),
    'model 1: loses part 1 of the message',
    ['models', 0],
  ],
  [
    'a model that still gives away what goes',
    rewriteItem('i', { models: ['All finished in Larch Row. August is open.'] }),
    'model 1: says a word that is to give away number 1 of what goes',
    ['models', 0],
  ],
  [
    'words that give away nothing in the draft',
    rewriteItem('i', { goes: [{ start: 12, end: 23, any: ['oak'] }] }),
    'goes 1: its quote says none of the words that are to give it away',
    ['goes', 0],
  ],
  [
    'a point that the draft does not make',
    rewriteItem('i', { needs: [{ point: 'rain', any: ['rain'] }], models: ['Rain.'] }),
    'the draft itself does not say part 1',
    ['needs', 0],
  ],
  [
    'a reply to whoever chose the right room',
    roomItem('i', [{ account: 'personal', audience: 'few' }], {
      instead: [{ audience: 'few', say: 'No.' }],
    }),
    'speaks to whoever chose personal and few, which is a right room',
    ['instead', 0],
  ],
] as const)('an item with %s', ([, item, message, path]) => {
  const found = quizProblems(quizOf(item));
  expect(found.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  expect(found[0]?.path).toEqual(['items', 0, ...path]);
  expect(found[0]?.message).toMatch(/^Quiz "made-up", item "i"/);
});

test.for([singleItem('i', 'a b c', 'a'), severalItem('i', 'a b c', 'a'), orderItem('i', 'a b c')])(
  'an option of $kind without a word about it',
  (item) => {
    const options = item.options.map((option) => ({ ...option, because: ' ' }));
    expect(quizProblems(quizOf({ ...item, options }))).toEqual(
      options.map(({ id }, index) => ({
        path: ['items', 0, 'options', index, 'because'],
        message: `Quiz "made-up", item "i", option "${id}": expected a sentence of feedback, found none. Right options need one too.`,
      })),
    );
  },
);

test.for([
  ['clues', judgeItem('i', 'share', { clues: [{ start: 0, end: 99 }] })],
  ['goes', rewriteItem('i', { goes: [{ start: 0, end: 99, any: ['Larch Row'] }] })],
] as const)('places in %s are looked at like marks', ([list, item]) => {
  expect(quizProblems(quizOf(item))).toEqual([
    {
      path: ['items', 0, list, 0],
      message: expect.stringMatching(
        `^Quiz "made-up", item "i", ${list} 1 \\(0 to 99\\): expected places within the draft`,
      ) as string,
    },
  ]);
});

test('a reply that changes nothing, where nothing need change', () => {
  const room = { account: 'personal', audience: 'public' } as const;
  const found = quizProblems(quizOf(roomItem('i', [room], { instead: [{ say: 'Smaller.' }] })));
  expect(found).toHaveLength(1);
  const work = { account: 'company', audience: 'work' } as const;
  const asGood = roomItem('i', [room], { accept: [work], instead: [{ ...work, say: 'No.' }] });
  expect(quizProblems(quizOf(asGood))).toHaveLength(1);
});

test('messages that leave the lowest score without one', () => {
  const sound = { ...quizOf(judgeItem('a', 'share')), messages: [{ from: 0, text: 'Well.' }] };
  expect(quizProblems(sound)).toEqual([]);
  const quiz = {
    ...quizOf(judgeItem('a', 'share')),
    messages: [
      { from: 0.8, text: 'Very well.' },
      { from: 0.5, text: 'Well.' },
    ],
  };
  expect(quizProblems(quiz)).toEqual([
    {
      path: ['messages'],
      message:
        'Quiz "made-up": expected a message from 0 upwards, so that nobody is left without one; the lowest begins at 0.5.',
    },
  ]);
});
