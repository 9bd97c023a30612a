import type { Reading, Span } from './types.ts';

/**
 * Word lists of hundreds of entries, looked up word by word: as fast for a thousand
 * phrases as for ten, where one long alternation of a regular expression is not.
 * An entry is one to five plain words; a star at a word's end stands for any ending.
 */
interface Index {
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By the first three letters of a first word that ends in a star. */
  readonly open: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Word {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with inner apostrophes and hyphens; bounded, so linear. */
const WORD = /[\p{L}\p{N}]{1,40}(?:['-][\p{L}\p{N}]{1,40}){0,3}/gu;

/** A possessive or a short "is" says nothing about which word it is. */
const OWNS = /'s$/;

const indices = new WeakMap<readonly string[], Index>();
const read = new WeakMap<Reading, readonly Word[]>();

/** Every place a phrase of the list stands, in order; of several at one word the longest. */
export function spot(reading: Reading, list: readonly string[]): Span[] {
  const words = wordsOf(reading);
  const index = indexOf(list);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = longestAt(words, at, index);
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** The same between two places only. */
export function spotIn(
  reading: Reading,
  list: readonly string[],
  from: number,
  to: number,
): Span[] {
  const words = wordsOf(reading);
  const index = indexOf(list);
  const spans: Span[] = [];
  for (let at = firstFrom(words, from); at < words.length; at += 1) {
    const first = words[at];
    if (!first || first.start >= to) break;
    const last = words[at + longestAt(words, at, index) - 1];
    if (last && last.end >= first.end && longestAt(words, at, index) > 0) {
      spans.push({ start: first.start, end: last.end });
    }
  }
  return spans;
}

function longestAt(words: readonly Word[], at: number, index: Index): number {
  const low = words[at]?.low ?? '';
  let longest = 0;
  const tried = [...(index.exact.get(low) ?? []), ...(index.open.get(low.slice(0, 3)) ?? [])];
  for (const phrase of tried) {
    if (phrase.length <= longest) continue;
    if (phrase.every((part, i) => fits(part, words[at + i]?.low))) longest = phrase.length;
  }
  return longest;
}

function fits(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word;
}

function indexOf(list: readonly string[]): Index {
  const known = indices.get(list);
  if (known) return known;
  const exact = new Map<string, string[][]>();
  const open = new Map<string, string[][]>();
  for (const entry of list) {
    const parts = entry.split(' ').map((part) => part.replace(OWNS, ''));
    const [head = ''] = parts;
    const [map, key] = head.endsWith('*') ? [open, head.slice(0, 3)] : [exact, head];
    map.set(key, [...(map.get(key) ?? []), parts]);
  }
  const index = { exact, open };
  indices.set(list, index);
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
