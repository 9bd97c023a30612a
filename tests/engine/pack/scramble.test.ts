import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findScrambled, scrambled, scrambledBook } from '../../../src/engine/pack/scramble.ts';
import type { ScrambledWord } from '../../../src/engine/pack/types.ts';

const SALT = '00112233445566778899aabbccddeeff';

const hidden = (phrase: string, salt = SALT): ScrambledWord => ({
  hash: scrambled(phrase, salt),
  count: phrase.split(' ').length,
  is: 'code-name',
});
const book = (...phrases: string[]) =>
  scrambledBook(
    phrases.map((phrase) => hidden(phrase)),
    SALT,
  );
/** What is found, as it stands in the text. */
const found = (text: string, ...phrases: string[]) =>
  findScrambled(text, book(...phrases)).map(({ span }) => text.slice(span.start, span.end));

describe('the hash that stands for a phrase', () => {
  test('is SHA-256 of the salt and the words in small letters, so that others can make it too', () => {
    const other = createHash('sha256').update(`${SALT} velvet anchor`).digest('hex');
    expect(scrambled('Velvet Anchor', SALT)).toBe(other);
  });

  test.each(['VELVET ANCHOR', 'velvet-anchor', '  Velvet   Anchor!', '“Velvet, Anchor”'])(
    'is the same for %s',
    (phrase) => {
      expect(scrambled(phrase, SALT)).toBe(scrambled('Velvet Anchor', SALT));
    },
  );

  test.each(['Velvet Anchors', 'VelvetAnchor', 'Anchor Velvet'])('is another for %s', (phrase) => {
    expect(scrambled(phrase, SALT)).not.toBe(scrambled('Velvet Anchor', SALT));
  });

  test('is another with another salt', () => {
    expect(scrambled('Velvet Anchor', SALT)).not.toBe(scrambled('Velvet Anchor', `1${SALT}`));
  });
});

describe('scrambled words', () => {
  test('are found where they stand, at the beginning, in the middle and at the end', () => {
    const text = 'Velvet Anchor? A velvet anchor, or the VELVET ANCHOR';
    expect(found(text, 'Velvet Anchor')).toEqual([
      'Velvet Anchor',
      'velvet anchor',
      'VELVET ANCHOR',
    ]);
  });

  test('come with what they stand for', () => {
    const words = [hidden('Heron'), { ...hidden('Jonas & Sons'), count: 2, say: 'a client' }];
    const [heron, sons] = findScrambled('Heron is for Jonas & Sons.', scrambledBook(words, SALT));
    expect(heron?.value).toBe(words[0]);
    expect(sons?.value).toBe(words[1]);
  });

  test('are the longest that stand there, and none within another', () => {
    expect(found('Blue Heron Two is late', 'Heron', 'Blue Heron', 'Blue Heron Two')).toEqual([
      'Blue Heron Two',
    ]);
    expect(found('Blue Heron Heron', 'Heron', 'Blue Heron')).toEqual(['Blue Heron', 'Heron']);
  });

  test('have no room beyond the end of a text', () => {
    expect(found('A Velvet', 'Velvet Anchor')).toEqual([]);
    expect(found('', 'Velvet Anchor')).toEqual([]);
  });

  test('stand close together on one line', () => {
    expect(found('Velvet & Anchor', 'Velvet Anchor')).toEqual(['Velvet & Anchor']);
    expect(found('Velvet -- - Anchor', 'Velvet Anchor')).toEqual([]);
    expect(found('Velvet\nAnchor', 'Velvet Anchor')).toEqual([]);
  });

  test('whose count is not theirs are not found', () => {
    const wrong = [{ ...hidden('Velvet Anchor'), count: 1 }, hidden('Heron')];
    expect(findScrambled('Velvet Anchor', scrambledBook(wrong, SALT))).toEqual([]);
    const longer = [{ ...hidden('Heron'), count: 2 }, hidden('Velvet')];
    expect(findScrambled('Heron goes', scrambledBook(longer, SALT))).toEqual([]);
  });

  test.each(['overtime', 'our union', 'pay rise', 'unsafe conditions'])(
    'cannot mean “%s”: everybody may talk about it',
    (phrase) => {
      expect(found(`So, ${phrase} it is.`, phrase)).toEqual([]);
    },
  );

  test('of two letters are not looked for, of three they are', () => {
    expect(found('We use QX here.', 'QX')).toEqual([]);
    expect(found('We use QXZ here.', 'QXZ')).toEqual(['QXZ']);
  });

  test('none of them, nothing is read', () => {
    const none = scrambledBook([], SALT);
    expect(findScrambled('Velvet Anchor', none)).toEqual([]);
    expect(none.known.size).toBe(0);
  });
});

describe('what was looked up', () => {
  test('is known for the next letter, found or not', () => {
    const kept = book('Heron');
    findScrambled('The heron', kept);
    expect([...kept.known.keys()]).toEqual(['the', 'heron']);
    // Only what is known can say so now.
    kept.known.set('the', hidden('The'));
    expect(findScrambled('The heron', kept)).toHaveLength(2);
  });

  test('is forgotten beyond twenty thousand words', () => {
    const kept = book('Heron');
    for (let word = 0; word <= 20_000; word += 1) kept.known.set(`w${String(word)}`, undefined);
    findScrambled('heron', kept);
    expect([...kept.known.keys()]).toEqual(['heron']);
  });

  test('is kept up to there', () => {
    const kept = book('Heron');
    for (let word = 0; word < 20_000; word += 1) kept.known.set(`w${String(word)}`, undefined);
    findScrambled('heron', kept);
    expect(kept.known.size).toBe(20_001);
  });
});
