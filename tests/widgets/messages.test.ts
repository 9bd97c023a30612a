import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROTOCOL, readMessage, SOURCE } from '../../src/widgets/messages.ts';

const common = { source: SOURCE, protocol: PROTOCOL };
const completed = {
  ...common,
  type: 'completed',
  activity: 'quiz/share-or-think',
  version: '7KQ2M7K',
  score: { raw: 8, max: 10, scaled: 0.8 },
  passed: true,
};

test('reads a height and a completed quiz as they were said', () => {
  expect(readMessage({ ...common, type: 'height', height: 612 })).toEqual({
    ...common,
    type: 'height',
    height: 612,
  });
  expect(readMessage(completed)).toEqual(completed);
});

test('leaves behind what is not listed', () => {
  expect(readMessage({ ...completed, text: 'what somebody typed', html: '<b>' })).toEqual(
    completed,
  );
});

test.for([
  ['no object', 'height=300'],
  ['nothing', null],
  ['somebody else’s', { ...completed, source: 'iframe-resizer' }],
  ['of a later protocol', { ...completed, protocol: 2 }],
  ['of a type that there is not', { ...completed, type: 'navigate' }],
  ['a height that is no whole number', { ...common, type: 'height', height: 300.5 }],
  ['a height in words', { ...common, type: 'height', height: '300' }],
  ['without an end', { ...common, type: 'height', height: Number.POSITIVE_INFINITY }],
  ['an activity that is no name', { ...completed, activity: 'javascript:alert(1)' }],
  ['an activity without end', { ...completed, activity: 'a'.repeat(500) }],
  ['a version that is an object', { ...completed, version: { toString: (): string => 'x' } }],
] as const)('passes over a message that is %s', ([, data]) => {
  expect(readMessage(data)).toBeUndefined();
});

test.for([
  ['a score of words', { score: { raw: '8', max: 10, scaled: 0.8 } }],
  ['a score below nothing', { score: { raw: -1, max: 10, scaled: 0.8 } }],
  ['a score without end', { score: { raw: Number.NaN, max: 10, scaled: 0.8 } }],
  ['a pass that is a word', { passed: 'yes' }],
  ['an id with blanks', { id: 'what I wrote' }],
] as const)('takes a message without %s', ([, part]) => {
  const read = readMessage({ ...completed, score: undefined, passed: undefined, ...part });
  expect(read).toEqual({
    ...common,
    type: 'completed',
    activity: completed.activity,
    version: completed.version,
  });
});

test('throws at nothing, and lets only known fields through', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
      const read = readMessage(data);
      if (read) expect(Object.keys(read).length).toBeLessThanOrEqual(8);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (more) => {
      const read = readMessage({ ...more, ...completed });
      expect(read).toEqual(completed);
    }),
  );
});
