import { describe, expect, test } from 'vitest';
import { phraseProblem, phrasebook, placesIn } from '../../../src/engine/policy/phrase.ts';
import { sentencesOf } from '../../../src/engine/policy/sentences.ts';

const GROUPS = { ban: ['do not', 'must not'], post: ['post', 'write about'] };

/** The words of each place where a phrase stands. */
function found(text: string, phrase: string): string[] {
  const book = phrasebook([[phrase, phrase]], GROUPS, ['but']);
  return sentencesOf(text).flatMap(({ words }) =>
    placesIn(words, book).map(({ start, end }) =>
      text.slice(words[start]?.start, words[end - 1]?.end),
    ),
  );
}

describe('a phrase is well written', () => {
  test.for(['pay', '{ban} {post}', '{ban} ... wage*', 'the firm? pay', 'wag* up', "don't {post}"])(
    '%s',
    (phrase) => {
      expect(phraseProblem(phrase, Object.keys(GROUPS))).toBeUndefined();
    },
  );
});

describe('says what is wrong with a phrase', () => {
  const FORM = 'expected words in small letters, "{group}", "word*", "word?" and "...", found';
  const ENDS = 'expected a word or a group at both ends, found a place that may be empty';

  test.for([
    ['Pay rise', `${FORM} "Pay"`],
    ['pay-rise now', `${FORM} "pay-rise"`],
    ['pay .... now', `${FORM} "...."`],
    ['pay  now', `${FORM} ""`],
    ['{ban}s pay', `${FORM} "{ban}s"`],
    ['to{ban} pay', `${FORM} "to{ban}"`],
    ['{} pay', `${FORM} "{}"`],
    ['wag*e', `${FORM} "wag*e"`],
    ['wa* up', 'expected at least 3 letters before "*", found "wa*"'],
    ['{forbid} {post}', 'expected one of the groups ban, post, found "{forbid}"'],
    ['{ban} {forbid}? pay', 'expected one of the groups ban, post, found "{forbid}?"'],
    ['... pay', ENDS],
    ['pay ...', ENDS],
    ['the? pay', ENDS],
    ['pay the?', ENDS],
  ] as const)('%s', ([phrase, problem]) => {
    expect(phraseProblem(phrase, Object.keys(GROUPS))).toBe(problem);
  });
});

test('of one that can end in several places the longest counts', () => {
  expect(found('Do not say pay, my pay or your pay.', '{ban} ... pay')).toEqual([
    'Do not say pay, my pay or your pay',
  ]);
  expect(found('You must not write about pay.', 'must ... {post}')).toEqual([
    'must not write about',
  ]);
});

test('of a group any row may stand, a longer one too that begins alike', () => {
  const book = phrasebook([['{say} pay', 'told']], { say: ['say', 'say to all'] }, []);
  for (const text of ['Say pay.', 'Say to all pay.']) {
    const [sentence] = sentencesOf(text);
    expect(placesIn(sentence?.words ?? [], book)).toHaveLength(1);
  }
});

test('a book of many phrases finds each with what it stands for', () => {
  const book = phrasebook(
    [
      ['{ban} ... pay', 'pay'],
      ['{ban} ... post', 'post'],
      ['{post} pay', 'told'],
    ],
    GROUPS,
    [],
  );
  const [sentence] = sentencesOf('Do not post pay.');
  expect(placesIn(sentence?.words ?? [], book)).toEqual([
    { phrase: 'pay', start: 0, end: 4 },
    { phrase: 'post', start: 0, end: 3 },
    { phrase: 'told', start: 2, end: 4 },
  ]);
});

describe('finds a phrase', () => {
  test.for([
    ['of a group and a beginning', 'You must not post wages.', '{ban} {post} wage*', 1],
    ['whose words stand a little apart', 'Do not ever post pay.', '{ban} ... pay', 1],
    ['without what may be missing', 'Do not post pay.', '{ban} post the? pay', 1],
    ['with what may be missing', 'Do not post the pay.', '{ban} post the? pay', 1],
    ['with a group that may be missing', 'Do not pay or post pay.', '{ban} {post}? pay', 1],
    ['that ends with a group that was missing', 'Post pay. Pay.', '{post} {ban}? pay', 1],
    ['of one word in every place', 'Pay for pay, not for payment.', 'pay', 2],
    ['not with a word between where no gap is', 'Do not post a pay.', '{ban} post pay', 0],
    ['not in another order', 'Post pay, do not.', '{ban} ... pay', 0],
    ['not half of a row of words', 'You must post pay.', '{ban} ... pay', 0],
    ['not of a row that the text ends in', 'You must.', '{ban}', 0],
    ['not a longer word', 'Do not post payments.', '{ban} ... pay', 0],
    ['not another beginning', 'Do not post wares.', '{ban} ... wag*', 0],
    ['with as much between as may be', 'Do not a b c d e f g h pay.', '{ban} ... pay', 1],
    ['with the turn itself at the end', 'Do not say but.', '{ban} ... but', 1],
    ['not across a turn', 'Do not shout but tell your pay.', '{ban} ... pay', 0],
    ['not with too much between', 'Do not a b c d e f g h i pay.', '{ban} ... pay', 0],
    ['not of a group that has no words', 'Do not post.', '{nobody} post', 0],
  ] as const)('%s', ([, text, phrase, times]) => {
    expect(found(text, phrase)).toHaveLength(times);
  });
});
