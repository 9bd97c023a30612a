import { describe, expect, test } from 'vitest';
import { expand } from '../../../src/components/site/expand.ts';
import { synonymWording } from '../../../src/schemas/search-wording.ts';
import { wordingOf } from '../../support/wording.ts';

const WORDS = {
  synonyms: { 'sick day': 'illness', selfie: 'photo', sick: 'health' },
  little: 'a can i my post',
};

describe('expand', () => {
  test.for([
    ['keeps a word that it knows nothing of', 'badge', ['badge']],
    ['adds our word to an everyday one', 'selfie', ['selfie', 'photo']],
    ['reads capitals and marks away', 'Selfie?', ['Selfie?', 'selfie', 'photo']],
    ['leaves out the words that say nothing', 'can I badge', ['can I badge', 'badge']],
    [
      'puts our word into the question, and asks for it alone',
      'a selfie with my badge',
      ['a selfie with my badge', 'selfie with badge', 'photo with badge', 'photo'],
    ],
    [
      'takes the longer of two everyday words first',
      'sick day',
      ['sick day', 'illness', 'health day', 'health'],
    ],
    ['does not find a word inside another', 'sickle', ['sickle']],
    ['looks for nothing where nothing is typed', '  ', []],
  ] as const)('%s', ([, typed, expected]) => {
    expect(expand(typed, WORDS).ask).toEqual(expected);
  });

  test('names our words among what it asks, and no others', () => {
    expect(expand('a selfie with my badge', WORDS).also).toEqual(['photo']);
    expect(expand('badge', WORDS).also).toEqual([]);
  });

  test('asks at most five times', () => {
    expect(expand('selfie on a sick day', WORDS).ask).toHaveLength(5);
  });
});

test('every everyday word of the site brings its own', () => {
  const words = wordingOf('synonyms', synonymWording);
  for (const [say, mean] of Object.entries(words.synonyms)) {
    expect(expand(say, words).also).toContain(mean);
  }
});

test('no everyday word is made of words that say nothing', () => {
  const { synonyms, little } = wordingOf('synonyms', synonymWording);
  const small = new Set(little.split(' '));
  const empty = Object.values(synonyms).filter((mean) =>
    mean.split(' ').every((word) => small.has(word)),
  );
  expect(empty).toEqual([]);
});
