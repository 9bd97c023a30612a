import { demandsOf, headUnit } from './pattern.ts';
import type { Span } from './types.ts';

/** One entry of a list, as it is tried at a place that is known to be a word border. */
interface Phrase {
  readonly pattern: string;
  /** Nothing but the words themselves. */
  readonly isPlain: boolean;
  /** In small letters; made when first tried, as most never are. */
  here?: RegExp;
}

/** A list of phrases, ready to be looked for. */
interface Compiled {
  readonly phrases: readonly Phrase[];
  /** In the order in which lists were first looked for. */
  readonly number: number;
  /** Phrases that may begin with anything, by their place in the list. */
  readonly loose: readonly number[];
  /** One of these pieces stands in each of the loose ones. Unset: not even that is known. */
  readonly needles?: readonly string[] | undefined;
  /** All of them, at word borders, any case; made when first asked for, as most never are. */
  anywhere?: RegExp;
}

/** Beginnings of phrases, unit by unit, and the phrases that so begin. */
interface Branch {
  /** By UTF-16 unit. */
  readonly next: Map<number, Branch>;
  readonly phrases: { readonly list: number; readonly index: number }[];
}

/** Phrases of one list that could stand at a place, by their place in the list. */
interface Place {
  readonly at: number;
  readonly indexes: number[];
}

/** A text and where phrases could begin in it, by the number of their list. */
interface Scan {
  readonly text: string;
  readonly low: string;
  readonly places: readonly (readonly Place[] | undefined)[];
  readonly borders: readonly number[];
  /** Lists compiled later were not looked for. */
  readonly lists: number;
  readonly found: Map<readonly string[], readonly Span[]>;
}

/** The draft, and what guards make of it with look-alikes struck out. */
const MOST_SCANS = 4;

const NOWHERE: readonly Span[] = [];

/** What has a meaning of its own in an expression. */
const SIGN = /[\\^$.|?*+()[\]{}]/;

const compiled = new WeakMap<readonly string[], Compiled>();
const root: Branch = { next: new Map(), phrases: [] };
let listed = 0;
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
  const scan = scanOf(text);
  if (phrases.number >= scan.lists) return matchesOf(text, anywhereOf(phrases));
  const places = placesOf(phrases, scan);
  // Most lists have nothing to say about most drafts.
  if (!places) return NOWHERE;
  let spans = scan.found.get(list);
  if (!spans) {
    spans = spansAt(scan, places, phrases);
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

/** Gets a list ready to be looked for: a scan of a text looks for all lists that are. */
export function compile(list: readonly string[]): Compiled {
  const known = compiled.get(list);
  if (known) return known;
  const demands = list.map(demandsOf);
  const loose = [...demands.keys()].filter((index) => !demands[index]?.heads);
  const needles = loose.map((index) => demands[index]?.needles);
  const made: Compiled = {
    phrases: list.map((pattern) => ({ pattern, isPlain: !SIGN.test(pattern) })),
    number: listed,
    loose,
    needles: needles.every((pieces) => pieces !== undefined) ? needles.flat() : undefined,
  };
  demands.forEach(({ heads = [] }, index) => {
    for (const head of heads) plant(head, index);
  });
  listed += 1;
  compiled.set(list, made);
  return made;
}

function anywhereOf(compiled: Compiled): RegExp {
  // An empty alternation would match everywhere; an empty list stands for nothing.
  const any = compiled.phrases.map(({ pattern }) => pattern).join('|') || '(?!)';
  compiled.anywhere ??= new RegExp(`(?<!\\w'?)(?:${any})(?![\\w])`, 'gi');
  return compiled.anywhere;
}

/** Small letters, save in escapes: \W and \w are not the same. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\.|[^\\]/gs, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

/** Enters a beginning of a phrase of the list that is being compiled. */
function plant(head: string, index: number): void {
  let branch = root;
  for (let at = 0; at < head.length; at += 1) {
    const unit = head.charCodeAt(at);
    let next = branch.next.get(unit);
    if (!next) {
      next = { next: new Map(), phrases: [] };
      branch.next.set(unit, next);
    }
    branch = next;
  }
  branch.phrases.push({ list: listed, index });
}

/** The scan of a text, kept for the last few: many lists are looked for in the same one. */
function scanOf(text: string): Scan {
  const known = scans.find((scan) => scan.text === text);
  if (known) return known;
  const scan = scanned(text);
  scans = [scan, ...scans.slice(0, MOST_SCANS - 1)];
  return scan;
}

/** Walks once over the text: at every word border, which phrases begin so. */
function scanned(text: string): Scan {
  const low = small(text);
  const places: Place[][] = [];
  const borders: number[] = [];
  for (let at = 0; at < low.length; at += 1) {
    if (!isBorder(low, at)) continue;
    borders.push(at);
    let branch = root.next.get(headUnit(low.charCodeAt(at)));
    for (let next = at + 1; branch; next += 1) {
      for (const { list, index } of branch.phrases) {
        const known = (places[list] ??= []);
        const last = known.at(-1);
        if (last?.at === at) last.indexes.push(index);
        else known.push({ at, indexes: [index] });
      }
      branch = branch.next.get(headUnit(low.charCodeAt(next)));
    }
  }
  return { text, low, places, borders, lists: listed, found: new Map() };
}

/** Where phrases of a list could stand; those that may begin with anything could at every border. */
function placesOf({ number, loose, needles }: Compiled, scan: Scan): Scan['places'][number] {
  const places = scan.places[number];
  if (loose.length === 0) return places;
  if (needles && !needles.some((piece) => scan.low.includes(piece))) return places;
  const planted = new Map(places?.map(({ at, indexes }) => [at, indexes]));
  return scan.borders.map((at) => ({ at, indexes: [...(planted.get(at) ?? []), ...loose] }));
}

/** At each place the first phrase of the list that stands there, none within another. */
function spansAt({ low }: Scan, places: readonly Place[], { phrases }: Compiled): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (const { at, indexes } of places) {
    if (at < free) continue;
    for (const index of indexes.sort((a, b) => a - b)) {
      const end = endOf(phrases[index], low, at);
      if (end === undefined) continue;
      spans.push({ start: at, end });
      free = end;
      break;
    }
  }
  return spans;
}

/** Where a phrase that stands at this place ends; no letter may follow. */
function endOf(phrase: Phrase | undefined, low: string, at: number): number | undefined {
  if (!phrase) return undefined;
  if (phrase.isPlain) {
    const end = at + phrase.pattern.length;
    const stands = low.startsWith(phrase.pattern.toLowerCase(), at) && !isWord(low.charCodeAt(end));
    return stands ? end : undefined;
  }
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
