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
  test.for(['pay', '{ban} {post}', '{ban} ... wage*', 'the firm? pay', "don't {post}"])(
    '%s',
    (phrase) => {
      expect(phraseProblem(phrase, Object.keys(GROUPS))).toBeUndefined();
    },
  );
});

describe('says what is wrong with a phrase', () => {
  test.for([
    ['Pay rise', 'found "Pay"'],
    ['wa* up', 'expected at least 3 letters before "*", found "wa*"'],
    ['{forbid} {post}', 'expected one of the groups ban, post, found "{forbid}"'],
    ['... pay', 'found a place that may be empty'],
    ['pay the?', 'found a place that may be empty'],
  ] as const)('%s', ([phrase, problem]) => {
    expect(phraseProblem(phrase, Object.keys(GROUPS))).toContain(problem);
  });
});

describe('finds a phrase', () => {
  test.for([
    ['of a group and a beginning', 'You must not post wages.', '{ban} {post} wage*', 1],
    ['whose words stand a little apart', 'Do not ever post pay.', '{ban} ... pay', 1],
    ['without what may be missing', 'Do not post pay.', '{ban} post the? pay', 1],
    ['with what may be missing', 'Do not post the pay.', '{ban} post the? pay', 1],
    ['not across a turn', 'Do not shout but tell your pay.', '{ban} ... pay', 0],
    ['not with too much between', 'Do not a b c d e f g h i pay.', '{ban} ... pay', 0],
    ['not of a group that has no words', 'Do not post.', '{nobody} post', 0],
  ] as const)('%s', ([, text, phrase, times]) => {
    expect(found(text, phrase)).toHaveLength(times);
  });
});
