import { matchesOf } from './phrases.ts';
import type { Reading, Span } from './types.ts';

/**
 * Word lists of hundreds of entries, looked up word by word in one pass over the text for
 * all lists: as fast for a thousand phrases as for ten. An entry is one to five plain
 * words; a star at a word's end stands for any ending.
 */
interface Entry {
  readonly list: readonly string[];
  readonly parts: readonly string[];
}

interface Word {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a reading, and where the entries of each list stand. */
interface Spotted {
  readonly words: readonly Word[];
  readonly spans: ReadonlyMap<readonly string[], readonly Span[]>;
  /** Lists entered later were not looked for. */
  readonly lists: number;
}

/** Letters and digits with inner apostrophes and hyphens; bounded, so linear. */
const WORD = /[\p{L}\p{N}]{1,40}(?:['-][\p{L}\p{N}]{1,40}){0,3}/gu;

/** A possessive or a short "is" says nothing about which word it is. */
const OWNS = /'s$/;

/** By the whole first word, or by the first three letters of one that ends in a star. */
const exact = new Map<string, Entry[]>();
const open = new Map<string, Entry[]>();
/** Every list entered so far, in order. */
const entered = new Map<readonly string[], number>();
const read = new WeakMap<Reading, Spotted>();

/** Every place a phrase of the list stands, in order; of several at one word the longest. */
export function spot(reading: Reading, list: readonly string[]): readonly Span[] {
  const number = enter(list);
  let spotted = read.get(reading);
  if (!spotted || number >= spotted.lists) {
    const words = spotted?.words ?? wordsIn(reading);
    spotted = { words, spans: spansOf(words), lists: entered.size };
    read.set(reading, spotted);
  }
  return spotted.spans.get(list) ?? [];
}

/** The same between two places only. */
export function spotIn(
  reading: Reading,
  list: readonly string[],
  from: number,
  to: number,
): readonly Span[] {
  return spot(reading, list).filter(({ start }) => start >= from && start < to);
}

function spansOf(words: readonly Word[]): Map<readonly string[], Span[]> {
  const all = new Map<readonly string[], Span[]>();
  const note = (entry: Entry, at: number): void => {
    const { list, parts } = entry;
    const first = words[at];
    const last = words[at + parts.length - 1];
    if (!first || !last || !parts.every((part, i) => fits(part, words[at + i]?.low))) return;
    const spans = all.get(list) ?? [];
    const before = spans.at(-1);
    if (before?.start !== first.start) spans.push({ start: first.start, end: last.end });
    else if (last.end > before.end) spans[spans.length - 1] = { start: first.start, end: last.end };
    all.set(list, spans);
  };
  words.forEach(({ low }, at) => {
    for (const entry of exact.get(low) ?? []) note(entry, at);
    for (const entry of open.get(low.slice(0, 3)) ?? []) note(entry, at);
  });
  return all;
}

function fits(part: string, word: string | undefined): boolean {
  return part.endsWith('*') ? word?.startsWith(part.slice(0, -1)) === true : part === word;
}

/** Enters a list once, so that one pass over a text looks for it as well; its number. */
export function enter(list: readonly string[]): number {
  const known = entered.get(list);
  if (known !== undefined) return known;
  for (const phrase of list) {
    const parts = phrase.split(' ').map((part) => part.replace(OWNS, ''));
    const [head = ''] = parts;
    const [map, key] = head.endsWith('*') ? [open, head.slice(0, 3)] : [exact, head];
    const entries = map.get(key) ?? [];
    entries.push({ list, parts });
    map.set(key, entries);
  }
  entered.set(list, entered.size);
  return entered.size - 1;
}

function wordsIn(reading: Reading): readonly Word[] {
  const words: Word[] = [];
  for (const { start, end } of matchesOf(reading.plain, WORD)) {
    words.push({
      low: reading.plain.slice(start, end).toLowerCase().replace(OWNS, ''),
      start,
      end,
    });
  }
  return words;
}
