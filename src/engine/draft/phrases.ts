import { demandsOf, DEPTH } from './pattern.ts';
import type { Span } from './types.ts';

/** One entry of a list, as it is tried at a place that is known to be a word border. */
interface Phrase {
  /** Its place in the list. */
  readonly index: number;
  readonly pattern: string;
  /** In small letters; made when first tried, as most never are. */
  here?: RegExp;
}

/** A list of phrases, ready to be looked for. */
interface Compiled {
  readonly phrases: readonly Phrase[];
  /** Which of them begin so, in order. */
  readonly byHead: ReadonlyMap<string, readonly Phrase[]>;
  /** In the order in which lists were first looked for. */
  readonly number: number;
  /** Whether a phrase of it may begin with anything. */
  readonly isLoose: boolean;
  /** One of these pieces stands in each such phrase. Unset: not even that is known. */
  readonly needles?: readonly string[] | undefined;
  /** All of them, at word borders, any case; made when first asked for, as most never are. */
  anywhere?: RegExp;
}

/** Beginnings of phrases, unit by unit, and the lists that have a phrase so beginning. */
interface Branch {
  /** By UTF-16 unit. */
  readonly next: Map<number, Branch>;
  readonly lists: number[];
}

/** A text and where phrases could begin in it. */
interface Scan {
  readonly text: string;
  readonly low: string;
  /** In small letters, and 0 for any digit: as beginnings are written. */
  readonly coarse: string;
  /** By the number of a list. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Lists compiled later were not looked for. */
  readonly lists: number;
  readonly found: Map<readonly string[], readonly Span[]>;
}

/** The draft, and what guards make of it with look-alikes struck out. */
const MOST_SCANS = 4;
/** Below this a few plain searches are cheaper than a scan, unless it is the draft itself. */
const SHORT = 120;

const NOWHERE: readonly never[] = [];

const compiled = new WeakMap<readonly string[], Compiled>();
const root: Branch = { next: new Map(), lists: [] };
let listed = 0;
/** The last one used first. */
let scans: readonly Scan[] = [];

/**
 * One expression for a whole list, at word borders, any case. Entries are plain phrases
 * or small expressions ("sign(?:ed)? off"); they must not hold an unbounded quantifier.
 * An apostrophe belongs to a word only behind a letter ("o'clock"); before one it may
 * open a quotation.
 */
export function anyOf(list: readonly string[]): RegExp {
  return anywhereOf(compile(list));
}

/** Every place a phrase of the list stands, in order. */
export function findAll(text: string, list: readonly string[]): readonly Span[] {
  const phrases = compile(list);
  const scan = scanOf(text, text.length >= SHORT);
  if (!scan || phrases.number >= scan.lists) return matchesOf(text, anywhereOf(phrases));
  const anywhere = couldBeAnywhere(scan, phrases);
  const places = scan.places.get(phrases.number) ?? NOWHERE;
  // Most lists have nothing to say about most drafts.
  if (!anywhere && places.length === 0) return NOWHERE;
  let spans = scan.found.get(list);
  if (!spans) {
    spans = anywhere ? matchesOf(text, anywhereOf(phrases)) : spansAt(scan, places, phrases);
    scan.found.set(list, spans);
  }
  return spans;
}

/** Every place the pattern (with flag g) matches, in order. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    // An empty match would stand still for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return spans;
}

/** What the pattern (without flag g) matches first, or nothing. */
export function matched(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a phrase of the list stands anywhere in the text. */
export function has(text: string, list: readonly string[]): boolean {
  return findAll(text, list).length > 0;
}

/** The sentence around a place; `near` sentences more on each side. */
export function sentenceAround(sentences: readonly Span[], at: number, near = 0): Span {
  const own = indexAt(sentences, at);
  const first = sentences[Math.max(0, own - near)];
  const last = sentences[Math.min(sentences.length - 1, own + near)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Number of the last span, of spans in order, that begins at or before a place; by halving, so linear overall. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = spans[middle];
    if (span && span.start <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gets a list ready to be looked for: a scan of a text looks for all lists that are. */
export function compile(list: readonly string[]): Compiled {
  const known = compiled.get(list);
  if (known) return known;
  const phrases = list.map((pattern, index): Phrase => ({ index, pattern }));
  const loose: (readonly string[] | undefined)[] = [];
  const byHead = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { heads, needles } = demandsOf(phrase.pattern);
    if (!heads) loose.push(needles);
    for (const head of heads ?? []) byHead.set(head, [...(byHead.get(head) ?? []), phrase]);
  }
  const made: Compiled = {
    phrases,
    byHead,
    number: plant(byHead.keys()),
    isLoose: loose.length > 0,
    needles: loose.every((pieces) => pieces !== undefined) ? loose.flat() : undefined,
  };
  compiled.set(list, made);
  return made;
}

function anywhereOf(compiled: Compiled): RegExp {
  compiled.anywhere ??= new RegExp(`(?<!\\w'?)(?:${anyIn(compiled)})(?![\\w])`, 'gi');
  return compiled.anywhere;
}

/** All phrases as one alternative. An empty one would match everywhere; an empty list stands for nothing. */
function anyIn({ phrases }: Compiled): string {
  return phrases.map(({ pattern }) => pattern).join('|') || '(?!)';
}

/** Small letters, save in escapes: \W and \w are not the same. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\.|[^\\]/gs, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

/** Enters the beginnings of a list's phrases, and gives the list its number. */
function plant(heads: Iterable<string>): number {
  const number = listed;
  listed += 1;
  for (const head of heads) {
    let branch = root;
    for (let at = 0; at < head.length; at += 1) {
      const unit = head.charCodeAt(at);
      let next = branch.next.get(unit);
      if (!next) {
        next = { next: new Map(), lists: [] };
        branch.next.set(unit, next);
      }
      branch = next;
    }
    branch.lists.push(number);
  }
  return number;
}

/**
 * The scan of a text, in which all lists that are ready are looked for; kept for the last
 * few. Where it is not worth while there is none, unless it is known.
 */
export function scanOf(text: string, isWorth = true): Scan | undefined {
  const [last] = scans;
  if (last?.text === text) return last;
  const found = scans.find((one) => one.text === text) ?? (isWorth ? scanned(text) : undefined);
  if (found) scans = [found, ...scans.filter((one) => one !== found).slice(0, MOST_SCANS - 1)];
  return found;
}

/** Walks once over the text: at every word border, which lists have a phrase that begins so. */
function scanned(text: string): Scan {
  const low = small(text);
  const places = new Map<number, number[]>();
  const coarse = low.replace(/[1-9]/g, '0');
  for (let at = 0; at < low.length; at += 1) {
    if (!isBorder(low, at)) continue;
    let branch = root.next.get(coarse.charCodeAt(at));
    for (let next = at + 1; branch; next += 1) {
      for (const list of branch.lists) {
        const known = places.get(list);
        if (!known) places.set(list, [at]);
        else if (known[known.length - 1] !== at) known.push(at);
      }
      branch = branch.next.get(coarse.charCodeAt(next));
    }
  }
  return { text, low, coarse, places, lists: listed, found: new Map() };
}

/** Whether a phrase that may begin with anything could stand in the text. */
function couldBeAnywhere({ low }: Scan, { isLoose, needles }: Compiled): boolean {
  return isLoose && (!needles || needles.some((piece) => low.includes(piece)));
}

/** At each place the first phrase of the list that stands there, none within another. */
function spansAt(scan: Scan, places: readonly number[], compiled: Compiled): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const start of places) {
    if (start < free) continue;
    const end = endOfFirst(scan, start, compiled);
    if (end === undefined) continue;
    spans.push({ start, end });
    free = end;
  }
  return spans;
}

/** Where the first phrase of the list that stands at a place ends. */
function endOfFirst({ low, coarse }: Scan, at: number, compiled: Compiled): number | undefined {
  let first = Infinity;
  let end: number | undefined;
  for (let length = 1; length <= DEPTH; length += 1) {
    for (const phrase of compiled.byHead.get(coarse.slice(at, at + length)) ?? []) {
      if (phrase.index > first) break;
      const there = endOf(phrase, low, at);
      if (there === undefined) continue;
      first = phrase.index;
      end = there;
      break;
    }
  }
  return end;
}

/** Where a phrase that stands at this place ends; no letter may follow. */
function endOf(phrase: Phrase, low: string, at: number): number | undefined {
  phrase.here ??= new RegExp(`(?:${inSmallLetters(phrase.pattern)})(?![\\w])`, 'y');
  phrase.here.lastIndex = at;
  return phrase.here.test(low) ? phrase.here.lastIndex : undefined;
}

/** No letter before, and no apostrophe that belongs to one. */
function isBorder(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (isWord(before)) return false;
  return before !== 39 || at < 2 || !isWord(text.charCodeAt(at - 2));
}

/** What \w means: letters and digits of ASCII, and the underscore. */
function isWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    unit === 95
  );
}

/** In small letters, and of the same length: a few capitals become two letters. */
function small(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/[^]/g, (unit) => {
    const one = unit.toLowerCase();
    return one.length === unit.length ? one : unit;
  });
}
