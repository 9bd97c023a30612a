import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../draft/types.ts';
import { areNear, isFindable, isProtectedTalk, wordsAt, wordsIn } from './phrase.ts';
import type { ScrambledWord } from './types.ts';

/**
 * Own words that nobody can simply read in a file. The salt is in the file too, so whoever
 * has it can try names: a list of all firms of a country takes a moment. It keeps names from
 * who only looks, and from search engines; it is no lock.
 */
export interface ScrambledBook {
  readonly salt: string;
  readonly words: ReadonlyMap<string, ScrambledWord>;
  /** How many words they have, the longest first. */
  readonly counts: readonly number[];
  /** What was looked up already: a person who types changes few words at a time. */
  readonly known: Map<string, ScrambledWord | undefined>;
}

/** Beyond this what is known is forgotten, so that a day of typing fills no memory. */
const MOST_KNOWN = 20_000;

/** The hash that stands for a phrase, whatever its letters' size and marks. */
export function scrambled(phrase: string, salt: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt} ${wordsIn(phrase).join(' ')}`)));
}

export function scrambledBook(words: readonly ScrambledWord[], salt: string): ScrambledBook {
  return {
    salt,
    words: new Map(words.map((word) => [word.hash, word])),
    counts: [...new Set(words.map(({ count }) => count))].sort((a, b) => b - a),
    known: new Map(),
  };
}

/**
 * Every place such a word stands, in order, none within another. What everybody may talk
 * about is not even looked up: no file can hide that it means pay.
 */
export function findScrambled(
  text: string,
  book: ScrambledBook,
): readonly { readonly span: Span; readonly value: ScrambledWord }[] {
  if (book.words.size === 0) return [];
  const words = wordsAt(text);
  const found: { span: Span; value: ScrambledWord }[] = [];
  let free = 0;
  words.forEach(({ start }, at) => {
    if (at < free) return;
    for (const count of book.counts) {
      const some = words.slice(at, at + count);
      const end = some.at(-1)?.end ?? start;
      if (some.length < count || !areNear(text, some)) continue;
      const value = lookUp(some.map(({ word }) => word).join(' '), book);
      if (value?.count !== count) continue;
      found.push({ span: { start, end }, value });
      free = at + count;
      return;
    }
  });
  return found;
}

function lookUp(phrase: string, { salt, words, known }: ScrambledBook): ScrambledWord | undefined {
  if (known.has(phrase)) return known.get(phrase);
  if (known.size > MOST_KNOWN) known.clear();
  const value =
    isFindable(phrase) && !isProtectedTalk(phrase) ? words.get(scrambled(phrase, salt)) : undefined;
  known.set(phrase, value);
  return value;
}
