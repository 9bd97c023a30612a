import { small } from './phrases.ts';
import type { Reading, Span } from './types.ts';

/**
 * Word lists of hundreds of entries, looked up word by word in one pass over the text for
 * all lists: as fast for a thousand phrases as for ten. An entry is one to five plain
 * words; a star at a word's end stands for any ending.
 */
interface Entry {
  readonly list: readonly string[];
  readonly parts: readonly Part[];
}

/** A word of an entry. */
interface Part {
  readonly text: string;
  /** Whether any ending may follow. */
  readonly isOpen: boolean;
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

const NONE: readonly Entry[] = [];
const NO_PART: Part = { text: '', isOpen: false };

/** Entries with one first word: by the second, or all others. */
interface Start {
  next?: Map<string, Entry[]>;
  readonly others: Entry[];
}

/** By the whole first word, or by the first three letters of one that ends in a star. */
const exact = new Map<string, Start>();
const open = new Map<string, Entry[]>();
/** Every list entered so far, in order. */
const entered = new Map<readonly string[], number>();
const read = new WeakMap<Reading, Spotted>();

/** Every place a phrase of the list stands, in order; of several at one word the longest. */
export function spot(reading: Reading, list: readonly string[]): readonly Span[] {
  enter(list);
  return spotted(reading).get(list) ?? [];
}

/** The same for all lists entered so far that stand anywhere. */
export function spotted(reading: Reading): ReadonlyMap<readonly string[], readonly Span[]> {
  let known = read.get(reading);
  if (!known || known.lists < entered.size) {
    const words = known?.words ?? wordsIn(reading);
    known = { words, spans: spansOf(words), lists: entered.size };
    read.set(reading, known);
  }
  return known.spans;
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
  const note = (entries: readonly Entry[], at: number): void => {
    for (const { list, parts } of entries) {
      const span = spanAt(words, at, parts);
      if (!span) continue;
      const spans = all.get(list);
      const before = spans?.at(-1);
      if (!spans) all.set(list, [span]);
      else if (before?.start !== span.start) spans.push(span);
      else if (span.end > before.end) spans[spans.length - 1] = span;
    }
  };
  for (let at = 0; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    const start = exact.get(low);
    if (start) {
      note(start.others, at);
      note(start.next?.get(words[at + 1]?.low ?? '') ?? NONE, at);
    }
    note(open.get(low.slice(0, 3)) ?? NONE, at);
  }
  return all;
}

/** What an entry covers whose first word stands at this place; undefined where it does not. */
function spanAt(words: readonly Word[], at: number, parts: readonly Part[]): Span | undefined {
  let last: Word | undefined;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    last = words[at + i];
    if (!part || !last) return undefined;
    const fits = part.isOpen ? last.low.startsWith(part.text) : last.low === part.text;
    if (!fits) return undefined;
  }
  return last && { start: words[at]?.start ?? last.start, end: last.end };
}

/** Enters a list once, so that one pass over a text looks for it as well; its number. */
export function enter(list: readonly string[]): number {
  const known = entered.get(list);
  if (known !== undefined) return known;
  for (const phrase of list) {
    const parts = phrase.split(' ').map(partOf);
    entriesLike(parts).push({ list, parts });
  }
  entered.set(list, entered.size);
  return entered.size - 1;
}

/** The entries among which one with these words is looked for. */
function entriesLike([head = NO_PART, next]: readonly Part[]): Entry[] {
  if (head.isOpen) return entriesAt(open, head.text.slice(0, 3));
  const start = exact.get(head.text) ?? { others: [] };
  exact.set(head.text, start);
  if (!next || next.isOpen) return start.others;
  start.next ??= new Map();
  return entriesAt(start.next, next.text);
}

function entriesAt(map: Map<string, Entry[]>, key: string): Entry[] {
  const entries = map.get(key) ?? [];
  map.set(key, entries);
  return entries;
}

function partOf(written: string): Part {
  const isOpen = written.endsWith('*');
  return { text: isOpen ? written.slice(0, -1) : withoutOwns(written), isOpen };
}

function wordsIn({ plain }: Reading): readonly Word[] {
  const text = small(plain);
  let end = 0;
  // Between words stands no letter, so the next place is the one; quicker than a look at each match.
  return (text.match(WORD) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { low: withoutOwns(word), start, end };
  });
}

/** A possessive or a short "is" says nothing about which word it is. */
function withoutOwns(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
