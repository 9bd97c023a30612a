import { expect, test } from 'vitest';
import { styleProblems } from '../../../src/engine/index.ts';
import type { StyleQuiz } from '../../../src/engine/index.ts';
import { madeUp, situation } from './made-up.ts';

const [first = situation('a'), ...rest] = madeUp.situations;
const withFirst = (changed: StyleQuiz['situations'][number]): StyleQuiz => ({
  ...madeUp,
  situations: [changed, ...rest],
});

test('a sound self-portrait has no problems', () => {
  expect(styleProblems(madeUp)).toEqual([]);
});

test.for([
  [
    'a situation that leaves a style out',
    withFirst({ ...first, ways: first.ways.slice(1) }),
    ['situations', 0, 'ways'],
    'Style quiz "made-up", situation "a": expected one way for each of open, audience, content, hybrid; found 3 ways, none for open.',
  ],
  [
    'a situation with a style twice',
    withFirst({
      ...first,
      ways: [...first.ways, { style: 'open', text: 'Once more', rule: 'I am here again.' }],
    }),
    ['situations', 0, 'ways'],
    'Style quiz "made-up", situation "a": expected one way for each of open, audience, content, hybrid; found 5 ways.',
  ],
  [
    'two situations of one id',
    withFirst({ ...first, id: 'b' }),
    ['situations', 1, 'id'],
    'Style quiz "made-up": two situations are called "b". Give each its own id.',
  ],
  [
    'a rule that stands there already',
    withFirst({
      ...first,
      ways: first.ways.map((way) =>
        way.style === 'open' ? { ...way, rule: 'I am content on a.' } : way,
      ),
    }),
    ['situations', 0, 'ways', 2, 'rule'],
    'Style quiz "made-up", situation "a": the rule of "content" stands in situation "a" already. Give each answer a rule of its own.',
  ],
  [
    'too few situations',
    { ...madeUp, situations: madeUp.situations.slice(1) },
    ['situations'],
    'Style quiz "made-up": expected 10 to 12 situations, found 9.',
  ],
  [
    'too many situations',
    { ...madeUp, situations: [...madeUp.situations, ...['k', 'l', 'm'].map(situation)] },
    ['situations'],
    'Style quiz "made-up": expected 10 to 12 situations, found 13.',
  ],
] as const)('%s is named with its place', ([, quiz, path, message]) => {
  expect(styleProblems(quiz)).toEqual([{ path, message }]);
});
