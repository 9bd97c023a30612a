import { expect, test } from 'vitest';
import { styleSchema } from '../../src/schemas/style.ts';
import { dataOf, problemsIn } from '../support/wording.ts';

type Values = Readonly<Record<string, unknown>>;

const sound = dataOf('styles/en/boundary-style.yaml') as Values;
const situations = sound['situations'] as readonly Values[];
const portraits = sound['portraits'] as Values;

/** The first way of the first situation, changed. */
function withWay(more: Values): Values {
  const [first = {}, ...rest] = situations;
  const [way = {}, ...ways] = first['ways'] as readonly Values[];
  return { ...sound, situations: [{ ...first, ways: [{ ...way, ...more }, ...ways] }, ...rest] };
}

test('the self-portrait that we have is sound', () => {
  expect(problemsIn(styleSchema, sound)).toEqual([]);
});

test.for([
  ['a fact that is none', { ...sound, fact: 'theory' }, /^fact: expected a fact id/],
  [
    'a guide that is no address',
    { ...sound, guide: 'One persona?' },
    /^guide: expected lower-case/,
  ],
  [
    'a style without a portrait',
    { ...sound, portraits: { ...portraits, hybrid: undefined } },
    /^portraits\.hybrid: /,
  ],
  [
    'a style that nobody knows',
    { ...sound, portraits: { ...portraits, loud: portraits['open'] } },
    /^portraits: .*"loud"/,
  ],
  ['a way of no known style', withWay({ style: 'loud' }), /^situations\.0\.ways\.0\.style: /],
  ['a rule without its full stop', withWay({ rule: 'I am' }), /rule: expected a sentence with/],
  [
    'a rule that fits no card',
    withWay({ rule: `${'I am here and there '.repeat(6)}.` }),
    /rule: expected at most 110 letters/,
  ],
  ['a field that nobody reads', { ...sound, score: 1 }, /Unrecognized key: "score"/],
  [
    'what only the engine sees',
    { ...sound, situations: situations.slice(2) },
    /^situations: .*expected 10 to 12 situations, found 9/,
  ],
] as const)('%s is named with its place', ([, values, message]) => {
  const found = problemsIn(styleSchema, values);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});
