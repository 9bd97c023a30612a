import { demandsOf, DEPTH } from './pattern.ts';
import type { Demands } from './pattern.ts';
import type { Span } from './types.ts';

/** One entry of a list, as it is tried at a place that is known to be a word border. */
interface Phrase {
  /** Its place in the list, each alternative counted. */
  readonly index: number;
  readonly pattern: string;
  /** Sets of pieces: one of each set stands in every match. */
  readonly needs: Demands['needs'];
  /** The number of the scan that was asked for them last (the scan itself would keep its text), and whether it may hold them. */
  asked?: number;
  could?: boolean;
  /** In small letters; made when first tried, as most never are. */
  here?: RegExp;
}

/** A list of phrases, ready to be looked for. */
interface Compiled {
  readonly phrases: readonly Phrase[];
  /** In the order in which lists were made ready. */
  readonly number: number;
  /** How many lists came before it to be looked for in whole drafts; unset: it is not. */
  turn?: number;
  /** Those of its phrases that may begin with anything. */
  readonly loose: readonly Phrase[];
  /** How its phrases begin. */
  readonly planted: readonly Planted[];
  /** The same to look up in a passage; made when first asked for. */
  heads?: Heads;
  /** All of them, at word borders, any case; made when first asked for, as most never are. */
  anywhere?: RegExp;
}

/** One of the ways in which a phrase of a list may begin. */
interface Planted {
  readonly head: string;
  readonly phrase: Phrase;
  /** Number of its list. */
  readonly list: number;
}

/** Phrases by how they begin. */
interface Heads {
  /** By `longer`, unit by unit. */
  readonly by: Map<number, Planted[]>;
  /** Set for each of them, at the remainder of its number: asked first, as a map is slow and most of a text begins nothing. */
  readonly marks: Uint8Array;
}

/** Where phrases could begin in a text, chained by list; plain arrays, as there are hundreds. */
interface Places {
  readonly at: number[];
  readonly phrases: Phrase[];
  /** For each the number of the next one of its list in the text, or 0. */
  readonly next: number[];
  /** By the number of a list its first one, or 0; the one numbered 0 is none. */
  readonly first: number[];
}

/** A text and where phrases could begin in it. */
interface Scan {
  readonly number: number;
  readonly text: string;
  readonly low: string;
  /** See `marksOf`; made when first asked for. */
  marks?: Uint8Array;
  readonly places: Places;
  /** So many lists were looked for; those that came later were not. */
  readonly lists: number;
  readonly found: Map<readonly string[], readonly Span[]>;
}

/** So many drafts may be judged in turns, a step at a time. */
const MOST_SCANS = 4;

/** Of `marksOf`: few enough to be made for each long text, and so many that most are not set. */
const MARKS = 4096;

/** How many marks the heads of all lists have, and those of one. */
const ALL_HEADS = 2 ** 15;
const HEADS = 2 ** 8;
/** Larger whole numbers are slow in some browsers. */
const MOST_KEY = 2 ** 30 - 1;

/** A text in which a look for a piece costs less than marks, which a passage would take from its draft. */
const SHORT = 200;

const NOWHERE: readonly never[] = [];
const NO_PHRASE: Phrase = { index: 0, pattern: '', needs: [] };

const compiled = new WeakMap<readonly string[], Compiled>();
/** How the phrases begin that whole drafts are asked for, and of how many lists they are. */
const all = headsOf([], ALL_HEADS);
let standing = 0;
let listed = 0;
let scanning = 0;
/** The last one used first. */
let scans: readonly Scan[] = [];
/** A 0 for every list. */
const nowhere: number[] = [];

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
  const { number } = phrases;
  const whole = scanOf(text);
  const isIn = whole && turnOf(phrases) < whole.lists;
  const looked = isIn ? whole : scanned(text, (phrases.heads ??= headsOf(phrases.planted, HEADS)));
  const { places, found } = looked;
  const anywhere = couldBeAnywhere(looked, phrases);
  // Most lists have nothing to say about most drafts.
  if (!anywhere && !places.first[number]) return NOWHERE;
  let spans = found.get(list);
  if (!spans) {
    spans = anywhere ? matchesOf(text, anywhereOf(phrases)) : spansAt(looked, number);
    found.set(list, spans);
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

/** Gets a list ready to be looked for. */
export function compile(list: readonly string[]): Compiled {
  const known = compiled.get(list);
  if (known) return known;
  const number = listed;
  listed += 1;
  nowhere.push(0);
  const phrases: Phrase[] = [];
  const loose: Phrase[] = [];
  const planted: Planted[] = [];
  for (const { pattern, heads, needs } of list.flatMap(demandsOf)) {
    const phrase: Phrase = { index: phrases.length, pattern, needs };
    phrases.push(phrase);
    if (!heads) loose.push(phrase);
    for (const head of heads ?? []) planted.push({ head, phrase, list: number });
  }
  const made: Compiled = {
    phrases,
    number,
    planted,
    loose,
  };
  compiled.set(list, made);
  return made;
}

/** A list that is asked of one draft will be asked of others, and is looked for in them with the rest. */
function turnOf(compiled: Compiled): number {
  if (compiled.turn === undefined) {
    compiled.turn = standing;
    standing += 1;
    plant(all, compiled.planted);
  }
  return compiled.turn;
}

function anywhereOf(compiled: Compiled): RegExp {
  compiled.anywhere ??= new RegExp(`(?<!\\w'?)(?:${prepared(anyIn(compiled))})(?![\\w])`, 'gi');
  return compiled.anywhere;
}

/** All phrases as one alternative. An empty one would match everywhere; an empty list stands for nothing. */
function anyIn({ phrases }: Compiled): string {
  return phrases.map(({ pattern }) => pattern).join('|') || '(?!)';
}

/** In small letters, save in escapes (\W and \w are not the same), with groups that keep nothing, as nobody asks for it. */
function prepared(pattern: string): string {
  let isInClass = false;
  return pattern.replace(/\\.|\(\?|[^\\]/gs, (part) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (part === '(' && !isInClass) return '(?:';
    return part.startsWith('\\') ? part : part.toLowerCase();
  });
}

function headsOf(planted: readonly Planted[], length: number): Heads {
  const heads = { by: new Map<number, Planted[]>(), marks: new Uint8Array(length) };
  plant(heads, planted);
  return heads;
}

function plant({ by, marks }: Heads, planted: readonly Planted[]): void {
  for (const one of planted) {
    let key = 1;
    for (let at = 0; at < one.head.length; at += 1) key = longer(key, one.head.charCodeAt(at));
    const same = by.get(key);
    if (same) same.push(one);
    else by.set(key, [one]);
    marks[key % marks.length] = 1;
  }
}

/** The number of a beginning with one more unit. Two beginnings seldom share one: then more is tried, and nothing else found. */
function longer(key: number, unit: number): number {
  return (Math.imul(key, 131) + unit) & MOST_KEY;
}

/** Looks at once for all lists that drafts are asked for. */
export function scan(text: string): void {
  scans = [scanned(text, all), ...scans.slice(0, MOST_SCANS - 1)];
}

/** What was found in a whole draft; undefined for a passage of one. */
function scanOf(text: string): Scan | undefined {
  for (const one of scans) if (one.text === text) return one;
  return undefined;
}

/** At every word border of a text, from the last: which phrases begin so. */
function scanned(text: string, { by, marks }: Heads): Scan {
  const low = small(text);
  const at = [0];
  const phrases = [NO_PHRASE];
  const next = [0];
  const first = nowhere.slice();
  for (let place = low.length - 1; place >= 0; place -= 1) {
    if (!isBorder(low, place)) continue;
    let key = 1;
    let end = place;
    for (let depth = 0; depth < DEPTH && end < low.length; depth += 1) {
      let unit = low.charCodeAt(end);
      end += 1;
      // As beginnings are written: 0 for any run of digits.
      if (isDigit(unit)) {
        unit = 48;
        while (isDigit(low.charCodeAt(end))) end += 1;
      }
      key = longer(key, unit);
      if (marks[key % marks.length] === 0) continue;
      for (const { phrase, list } of by.get(key) ?? NOWHERE) {
        next.push(first[list] ?? 0);
        first[list] = at.push(place) - 1;
        phrases.push(phrase);
      }
    }
  }
  scanning += 1;
  const places = { at, phrases, next, first };
  return { number: scanning, text, low, places, lists: standing, found: new Map() };
}

/** Whether a phrase that may begin with anything could stand in the text. */
function couldBeAnywhere(scan: Scan, { loose }: Compiled): boolean {
  return loose.some(({ needs }) =>
    needs.every((set) => set.some((piece) => mayHold(scan, piece) && scan.low.includes(piece))),
  );
}

/** Whether a text may hold what a phrase needs; asked once for all its places. */
function couldStand(scan: Scan, phrase: Phrase): boolean {
  if (phrase.asked !== scan.number) {
    phrase.asked = scan.number;
    phrase.could = phrase.needs.every((set) => set.some((piece) => mayHold(scan, piece)));
  }
  return phrase.could === true;
}

/** Whether a piece may stand in the text: tells quickly that most stand nowhere. */
function mayHold(scan: Scan, piece: string): boolean {
  if (scan.low.length < SHORT) return scan.low.includes(piece);
  const marks = (scan.marks ??= marksOf(scan.low));
  for (let at = piece.length - 3; at >= 0; at -= 1)
    if (marks[tripleAt(piece, at)] === 0) return false;
  return true;
}

/** Marks which three units in a row a text holds: most pieces are known not to stand in it by these. */
function marksOf(low: string): Uint8Array {
  const marks = new Uint8Array(MARKS);
  for (let at = low.length - 3; at >= 0; at -= 1) marks[tripleAt(low, at)] = 1;
  return marks;
}

function tripleAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) + text.charCodeAt(at + 1) * 19 + text.charCodeAt(at + 2) * 317) % MARKS
  );
}

/** At each place the phrase of a list that stands there and is listed first, none within another. */
function spansAt(scan: Scan, list: number): Span[] {
  const { low, places } = scan;
  const { at, phrases, next, first } = places;
  const spans: Span[] = [];
  let free = 0;
  let index = 0;
  for (let number = first[list]; number; number = next[number]) {
    const start = at[number] ?? 0;
    const phrase = phrases[number] ?? NO_PHRASE;
    const isSamePlace = spans.at(-1)?.start === start;
    if (isSamePlace ? phrase.index >= index : start < free) continue;
    const end = couldStand(scan, phrase) ? endOf(phrase, low, start) : undefined;
    if (end === undefined) continue;
    if (isSamePlace) spans.pop();
    spans.push({ start, end });
    index = phrase.index;
    free = end;
  }
  return spans;
}

/** Where a phrase that stands at this place ends; no letter may follow. */
function endOf(phrase: Phrase, low: string, at: number): number | undefined {
  phrase.here ??= new RegExp(`(?:${prepared(phrase.pattern)})(?![\\w])`, 'y');
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
  return (unit >= 97 && unit <= 122) || isDigit(unit) || (unit >= 65 && unit <= 90) || unit === 95;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** In small letters, and of the same length: a few capitals become two letters. */
export function small(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/[^]/g, (unit) => {
    const one = unit.toLowerCase();
    return one.length === unit.length ? one : unit;
  });
}
