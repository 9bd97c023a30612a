import { demandsOf, headUnit } from './pattern.ts';
import type { Span } from './types.ts';

/** A list of phrases, ready to be looked for. */
interface Compiled {
  /** All of them, at word borders, any case. */
  readonly anywhere: RegExp;
  /** All of them in small letters, at one place that is known to be a word border. */
  readonly here: RegExp;
  /** In the order in which lists were first looked for. */
  readonly number: number;
  /**
   * Some phrases may begin with anything: one of these pieces stands in each of them. Unset:
   * not even that is known.
   */
  readonly needles?: readonly string[] | undefined;
}

/** Beginnings of phrases, unit by unit, and the lists that have a phrase so beginning. */
interface Branch {
  /** By UTF-16 unit. */
  readonly next: Map<number, Branch>;
  readonly lists: number[];
}

/** A text and where phrases could begin in it, by the number of their list. */
interface Scan {
  readonly text: string;
  readonly low: string;
  readonly places: readonly (readonly number[] | undefined)[];
  readonly borders: readonly number[];
  /** Lists compiled later were not looked for. */
  readonly lists: number;
  readonly found: Map<readonly string[], readonly Span[]>;
}

/** Below this a plain search is cheaper than a scan. */
const SHORT = 120;

/** The draft, and what guards make of it with look-alikes struck out. */
const MOST_SCANS = 4;

const NOWHERE: readonly Span[] = [];

const compiled = new WeakMap<readonly string[], Compiled>();
const root: Branch = { next: new Map(), lists: [] };
let listed = 0;
let scans: readonly Scan[] = [];

/**
 * One expression for a whole list, at word borders, any case. Entries are plain phrases
 * or small expressions ("sign(?:ed)? off"); they must not hold an unbounded quantifier.
 * An apostrophe belongs to a word only behind a letter ("o'clock"); before one it may
 * open a quotation.
 */
export function anyOf(list: readonly string[]): RegExp {
  return compile(list).anywhere;
}

/** Every place a phrase of the list stands, in order. */
export function findAll(text: string, list: readonly string[]): readonly Span[] {
  const phrases = compile(list);
  if (text.length < SHORT) return matchesOf(text, phrases.anywhere);
  const scan = scanOf(text);
  const { number, needles } = phrases;
  if (number >= scan.lists) return matchesOf(text, phrases.anywhere);
  const anywhere = !needles || needles.some((piece) => scan.low.includes(piece));
  const places = anywhere ? scan.borders : scan.places[number];
  // Most lists have nothing to say about most drafts.
  if (!places) return NOWHERE;
  let spans = scan.found.get(list);
  if (!spans) {
    spans = spansAt(scan, places, phrases.here);
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
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function compile(list: readonly string[]): Compiled {
  const known = compiled.get(list);
  if (known) return known;
  // An empty alternation would match everywhere; an empty list stands for nothing.
  const any = list.length > 0 ? list.join('|') : '(?!)';
  const demands = list.map(demandsOf);
  const loose = demands.filter(({ heads }) => heads === undefined);
  const made: Compiled = {
    anywhere: new RegExp(`(?<!\\w'?)(?:${any})(?![\\w])`, 'gi'),
    here: new RegExp(`(?:${inSmallLetters(any)})(?![\\w])`, 'y'),
    number: plant(demands.flatMap(({ heads }) => [...(heads ?? [])])),
    needles: loose.every(({ needles }) => needles !== undefined)
      ? loose.flatMap(({ needles }) => needles ?? [])
      : undefined,
  };
  compiled.set(list, made);
  return made;
}

/** Small letters, save in escapes: \W and \w are not the same. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\.|[^\\]/gs, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

/** Enters the beginnings of a list's phrases, and gives the list its number. */
function plant(heads: readonly string[]): number {
  const number = listed;
  listed += 1;
  for (const head of new Set(heads)) {
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

/** The scan of a text, kept for the last few: many lists are looked for in the same one. */
function scanOf(text: string): Scan {
  const known = scans.find((scan) => scan.text === text);
  if (known) return known;
  const scan = scanned(text);
  scans = [scan, ...scans.slice(0, MOST_SCANS - 1)];
  return scan;
}

/** Walks once over the text: at every word border, which lists have a phrase that begins so. */
function scanned(text: string): Scan {
  const low = small(text);
  const places: number[][] = [];
  const borders: number[] = [];
  for (let at = 0; at < low.length; at += 1) {
    if (!isBorder(low, at)) continue;
    borders.push(at);
    let branch = root.next.get(headUnit(low.charCodeAt(at)));
    for (let next = at + 1; branch; next += 1) {
      for (const list of branch.lists) {
        const known = places[list];
        if (!known) places[list] = [at];
        else if (known[known.length - 1] !== at) known.push(at);
      }
      branch = branch.next.get(headUnit(low.charCodeAt(next)));
    }
  }
  return { text, low, places, borders, lists: listed, found: new Map() };
}

function spansAt({ low }: Scan, places: readonly number[], here: RegExp): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const start of places) {
    if (start < free) continue;
    here.lastIndex = start;
    if (!here.test(low)) continue;
    free = here.lastIndex;
    spans.push({ start, end: free });
  }
  return spans;
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
