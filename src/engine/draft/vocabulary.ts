import type { Reading, Span } from './types.ts';

/**
 * Word lists of hundreds of entries, looked up word by word: as fast for a thousand
 * phrases as for ten, where one long alternation of a regular expression is not. An entry
 * is one to six plain words; a star at a word's end stands for any ending, alone for any
 * word. "'s" counts for nothing: "nan's" is "nan".
 */
interface Phrase {
  readonly parts: readonly string[];
  /** The list it comes from. */
  readonly kind: string;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  /** By the first three letters of a first word that ends in a star. */
  readonly open: ReadonlyMap<string, readonly Phrase[]>;
}

interface Word {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase of a list, and where it stands. */
export interface Spotted extends Span {
  readonly kind: string;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Letters and digits with inner apostrophes and hyphens; bounded, so linear. */
const WORD = /[\p{L}\p{N}]{1,40}(?:['-][\p{L}\p{N}]{1,40}){0,3}/gu;
/** A possessive or a short "is" says nothing about which word it is. */
const OWNS = /'s$/;

const indices = new WeakMap<object, Index>();
const read = new WeakMap<Reading, readonly Word[]>();

/** Every place a phrase of the list stands, in order; of several at one word the longest. */
export function spot(reading: Reading, list: readonly string[]): Spotted[] {
  return spotIn(reading, list, 0, reading.plain.length);
}

/** The same for several lists at once, each place with the name of its list. */
export function spotKinds(reading: Reading, lists: Lists): Spotted[] {
  const index = indexOf(lists, Object.entries(lists));
  return scan(wordsOf(reading), 0, reading.plain.length, index);
}

/** The same between two places only. */
export function spotIn(
  reading: Reading,
  list: readonly string[],
  from: number,
  to: number,
): Spotted[] {
  const words = wordsOf(reading);
  return scan(words, firstFrom(words, from), to, indexOf(list, [['', list]]));
}

function scan(words: readonly Word[], first: number, to: number, index: Index): Spotted[] {
  const found: Spotted[] = [];
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= to) break;
    const exact = longestOf(words, at, index.exact.get(word.low));
    const open = longestOf(words, at, index.open.get(word.low.slice(0, 3)));
    const longest = (open?.parts.length ?? 0) > (exact?.parts.length ?? 0) ? open : exact;
    const last = words[at + (longest?.parts.length ?? 0) - 1];
    if (longest && last) found.push({ start: word.start, end: last.end, kind: longest.kind });
  }
  return found;
}

function longestOf(
  words: readonly Word[],
  at: number,
  phrases: readonly Phrase[] = [],
): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const phrase of phrases) {
    if (phrase.parts.length <= (longest?.parts.length ?? 0)) continue;
    if (phrase.parts.every((part, i) => fits(part, words[at + i]?.low))) longest = phrase;
  }
  return longest;
}

function fits(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}

/** Built once for a list and kept as long as the list lives. */
function indexOf(key: object, lists: readonly (readonly [string, readonly string[]])[]): Index {
  const known = indices.get(key);
  if (known) return known;
  const exact = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const [kind, list] of lists) {
    for (const entry of list) {
      const parts = entry.split(' ').map((part) => part.replace(OWNS, ''));
      const [head = ''] = parts;
      const [map, start] = head.endsWith('*') ? [open, head.slice(0, 3)] : [exact, head];
      const phrases = map.get(start) ?? [];
      phrases.push({ parts, kind });
      map.set(start, phrases);
    }
  }
  const index = { exact, open };
  indices.set(key, index);
  return index;
}

function wordsOf(reading: Reading): readonly Word[] {
  const known = read.get(reading);
  if (known) return known;
  const words: Word[] = [];
  for (const match of reading.plain.matchAll(WORD)) {
    const low = match[0].toLowerCase().replace(OWNS, '');
    words.push({ low, start: match.index, end: match.index + match[0].length });
  }
  read.set(reading, words);
  return words;
}

/** The first word at or after a place, by halving. */
function firstFrom(words: readonly Word[], from: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
