import { expect, test } from 'vitest';
import {
  findPhrases,
  isFindable,
  isProtectedTalk,
  phrasebook,
} from '../../../src/engine/pack/phrase.ts';

function found(text: string, ...phrases: string[]): string[] {
  return findPhrases(text, phrasebook(phrases.map((phrase) => [phrase, phrase]))).map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

test.for([
  ['any case', 'We met ROTHWELL.', 'Rothwell', 'ROTHWELL'],
  ['a possessive', "Rothwell's cake", 'Rothwell', 'Rothwell'],
  ['marks between its words', 'For Smith and J.P. Morgan', 'JP Morgan', ''],
  ['the same marks between its words', 'For J. P. Morgan', 'J.P. Morgan', 'J. P. Morgan'],
  ['composed and taken-apart letters', 'At Cafe\u0301 Noir', 'Café Noir', 'Cafe\u0301 Noir'],
  ['letters of any script', 'Für Bäckerei Müller & Söhne', 'müller & söhne', 'Müller & Söhne'],
  ['digits', 'Ring 01632 960 001 now', '01632 960 001', '01632 960 001'],
])('finds a phrase by its words: %s', ([, text = '', phrase = '', words = '']) => {
  expect(found(text, phrase).join()).toBe(words);
});

test.for([
  ['part of a word', 'The heronry is shut.', 'Heron'],
  ['words far apart', 'A project about the heron', 'Project Heron'],
  ['words on two lines', 'Project\nHeron', 'Project Heron'],
  ['signs of patterns taken as such', 'aaaa', '(a+)+'],
])('passes %s', ([, text = '', phrase = '']) => {
  expect(found(text, phrase)).toEqual([]);
});

test('so little may stand between two words as between initials', () => {
  expect(found('A heron, or - cooler', 'heron or')).toEqual(['heron, or']);
  expect(found('Heron - cooler', 'heron cooler')).toEqual(['Heron - cooler']);
  expect(found('Heron  - cooler', 'heron cooler')).toEqual([]);
  expect(found('Soup.\nHeron - cooler\nSoup.', 'heron cooler')).toEqual(['Heron - cooler']);
});

test('goes on after what it found, and after what only began like it', () => {
  expect(found('ada ada bo, ada bo ada', 'ada bo', 'bo ada')).toEqual(['ada bo', 'ada bo']);
  expect(found('Heron cool Heron cooler', 'Heron cooler')).toEqual(['Heron cooler']);
});

test('says where a phrase stands and what it stands for', () => {
  const book = phrasebook([
    ['Heron', 1],
    ['Heron cooler', 2],
    ['  heron!', 3],
  ]);
  expect(findPhrases('A Heron cooler. A heron.', book)).toEqual([
    { span: { start: 2, end: 14 }, value: 2 },
    { span: { start: 18, end: 23 }, value: 3 },
  ]);
});

test('takes the longer of two that begin alike, and none within another', () => {
  expect(found('Heron cooler, Heron', 'Heron', 'Heron cooler', 'cooler')).toEqual([
    'Heron cooler',
    'Heron',
  ]);
});

test('is done with hostile text and five hundred phrases in no time', { tags: 'speed' }, () => {
  const phrases = Array.from({ length: 500 }, (_, index) => `a a a a a a a a a a b${index}`);
  const start = performance.now();
  expect(found('a '.repeat(50_000), ...phrases)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('knows what is too little or too much to be looked for', () => {
  expect(['', '&', 'ab', 'a b'].map(isFindable)).toEqual([false, false, false, false]);
  expect(['BBC', 'a b c', 'a '.repeat(12), 'a '.repeat(13)].map(isFindable)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.for(['pay rise', 'the union', 'overtime', 'Bullying', 'unsafe work', 'our wages', 'WAGES'])(
  'takes “%s” for what everybody may talk about',
  (phrase) => {
    expect(isProtectedTalk(phrase)).toBe(true);
  },
);

test.for(['Union Square Hotel', 'Paywell Ltd', 'Project Heron', '&', ''])(
  'does not take “%s” for protected talk',
  (phrase) => {
    expect(isProtectedTalk(phrase)).toBe(false);
  },
);

test('a phrase without a letter or digit is never found', () => {
  expect(found('Well! ... ok', '...', '')).toEqual([]);
});
