import type { Reading, Room, Span } from '../types.ts';

/**
 * What the learned part of the checker sees of a draft: its words by their stems, what
 * stands beside what, and names as names. The same for training and for judging.
 */

/** A word, with inner apostrophes, dots and signs ("don't", "09.30"), a picture or one mark. */
const TOKEN =
  /[\p{L}\p{N}]{1,40}(?:['.@-][\p{L}\p{N}]{1,40}){0,4}|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;
/** The same in a text of ASCII, where it takes a quarter of the time. */
const ASCII_TOKEN = /[a-z0-9]{1,40}(?:['.@-][a-z0-9]{1,40}){0,4}|[^\sa-z0-9]/gi;
const BEYOND_ASCII = /[^ -~\n]/;
const DIGIT = /\d/;
const CAPITALISED = /^\p{Lu}\p{Ll}{2}/u;
const LETTER = /[\p{L}\p{N}]/u;
/** So that "miscarried" and "miscarriage", "rang" apart, share what they have in common; "s" after what ends in it. */
const ENDINGS = ['ing', "'s", 'ed', 'es', 'ly', 'er', 's'];

/** Stands for any number: what numbers give away is for rules to tell. */
const NUMBER = '0';
/** Stands for a name: which one does not matter. */
const NAME = '\u00A7';
const START = '^';
const END = '$';

/** Rooms in which the same thing weighs differently: by who hears, and where the firm speaks. */
export const CORNERS = ['friends', 'work', 'wide', 'company'] as const;
export type Corner = (typeof CORNERS)[number];

/** A stem alone, with the next one, with the one after that. */
export const ALONE = 0;
export const NEXT = 1;
export const AFTER = 2;
export type Kind = typeof ALONE | typeof NEXT | typeof AFTER;

/** One thing seen, and where. */
export interface Feature {
  readonly kind: Kind;
  /** Which stem; alone, both are the same. */
  readonly first: number;
  readonly second: number;
  /** In which tokens; of a word alone, or beside the start or end, both are the same. */
  readonly from: number;
  readonly to: number;
}

export interface Features {
  readonly tokens: readonly Span[];
  /** Distinct. */
  readonly stems: readonly string[];
  /** Distinct, in order of reading. */
  readonly features: readonly Feature[];
}

/** What a feature is called where it is learned. */
export function nameOf({ kind, first, second }: Feature, stems: readonly string[]): string {
  const [a = '', b = ''] = [stems[first], stems[second]];
  return kind === ALONE ? a : kind === NEXT ? `${a} ${b}` : `${a} _ ${b}`;
}

/** The features of a text, linear in its length. */
export function featuresOf({ plain }: Pick<Reading, 'plain'>): Features {
  const tokens: Span[] = [];
  const numbers = new Map<string, number>();
  const times: number[] = [];
  const numberOf = (stem: string): number => {
    let number = numbers.get(stem);
    if (number === undefined) numbers.set(stem, (number = times.push(0) - 1));
    times[number] = (times[number] ?? 0) + 1;
    return number;
  };
  const read: number[] = [];
  /** The stem beside the name, for names that are words: "Monday", "Grindr". */
  const named = new Map<number, number>();
  const text = plain.toLowerCase();
  // A few capitals are two letters when small: then places no longer fit.
  const fits = text.length === plain.length;
  const shouts = plain === plain.toUpperCase();
  const counts = DIGIT.test(plain);
  let opens = true;
  let from = 0;
  // Only spaces stand between tokens, so the next place is the one; quicker than a look at each match.
  for (const token of plain.match(BEYOND_ASCII.test(plain) ? TOKEN : ASCII_TOKEN) ?? []) {
    const start = plain.indexOf(token, from);
    from = start + token.length;
    const at = tokens.push({ start, end: from }) - 1;
    const low = fits ? text.slice(start, from) : token.toLowerCase();
    const stem = numberOf(counts && DIGIT.test(low) ? NUMBER : stemOf(low));
    const isName = !opens && !shouts && token !== low && CAPITALISED.test(token);
    if (isName) named.set(at, stem);
    read.push(isName ? numberOf(NAME) : stem);
    opens = '.!?:\u2026'.includes(token) || (opens && !LETTER.test(token));
  }
  const [start, end] = [numberOf(START), numberOf(END)];
  const stems = [...numbers.keys()];
  const features = distinct(read, named, { start, end, times });
  return { tokens, stems, features };
}

function distinct(
  read: readonly number[],
  named: ReadonlyMap<number, number>,
  {
    start,
    end,
    times,
  }: { readonly start: number; readonly end: number; readonly times: readonly number[] },
): Feature[] {
  const seen = new Set<number>();
  const features: Feature[] = [];
  const see = (kind: Kind, first: number, second: number, from: number, to: number): void => {
    // Only what both stand more than once in can have been seen: few, as a set asked for all is slow.
    if (times[first] !== 1 && times[second] !== 1) {
      const key = (kind * times.length + first) * times.length + second;
      if (seen.has(key)) return;
      seen.add(key);
    }
    features.push({ kind, first, second, from, to });
  };
  read.forEach((stem, at) => {
    const next = read[at + 1];
    const after = read[at + 2];
    see(ALONE, stem, stem, at, at);
    const word = named.get(at);
    if (word !== undefined) see(ALONE, word, word, at, at);
    if (at === 0) see(NEXT, start, stem, at, at);
    if (next === undefined) see(NEXT, stem, end, at, at);
    else see(NEXT, stem, next, at, at + 1);
    if (after !== undefined) see(AFTER, stem, after, at, at + 2);
  });
  return features;
}

function stemOf(low: string): string {
  const ending = low.length > 4 ? ENDINGS.find((one) => low.endsWith(one)) : undefined;
  return ending ? low.slice(0, -ending.length) : low;
}

/** The corners a room stands in. */
export function cornersOf({ account, audience }: Room): readonly Corner[] {
  const heard = audience === 'few' || audience === 'closed' ? 'friends' : audience;
  const near = heard === 'friends' || heard === 'work' ? heard : 'wide';
  return account === 'company' ? [near, 'company'] : [near];
}

/** A feature as it weighs in one corner. No token holds such a sign, so no draft can name one. */
export function inCorner(name: string, corner: Corner): string {
  return `${name}|${corner}`;
}

/** A signal is a guess, and counts half of what is known. */
export const SIGNAL_SHARE = 0.5;

export function signalFeature(name: string): string {
  return `signal:${name}`;
}

/** What is known of every draft, and of its room and length in doublings of a character. */
export function roomFeatures({ account, audience }: Room, length: number): readonly string[] {
  const long = Math.min(8, Math.round(Math.log2(length + 1)));
  const voice = account === 'company' ? 'company' : 'person';
  return ['any:', `heard:${audience}`, `voice:${voice}`, `long:${long}`];
}
