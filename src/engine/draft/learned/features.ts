import type { Reading, Room, Span } from '../types.ts';

/**
 * What the learned part of the checker sees of a draft: its words by their stems, what
 * stands beside what, and names as names. The same for training and for judging.
 */

/** A word, with inner apostrophes, dots and signs ("don't", "09.30"), a picture or one mark. */
const TOKEN =
  /[\p{L}\p{N}]{1,40}(?:['.@-][\p{L}\p{N}]{1,40}){0,4}|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;
const DIGIT = /\d/;
const CAPITALISED = /^\p{Lu}\p{Ll}{2}/u;
const LETTER = /[\p{L}\p{N}]/u;
/** So that "miscarried" and "miscarriage", "rang" apart, share what they have in common. */
const ENDING = /(?:'s|ing|ed|es|s|ly|er)$/;

/** Stands for any number: what numbers give away is for rules to tell. */
const NUMBER = '0';
/** Stands for a name: which one does not matter. */
const NAME = '\u00A7';
const START = '^';
const END = '$';

/** Rooms in which the same thing weighs differently: by who hears, and where the firm speaks. */
export const CORNERS = ['friends', 'work', 'wide', 'company'] as const;
export type Corner = (typeof CORNERS)[number];

/** One thing seen, and the tokens that it was seen in. */
export interface Feature {
  readonly name: string;
  readonly tokens: readonly number[];
}

export interface Features {
  readonly tokens: readonly Span[];
  /** Distinct, in order of reading. */
  readonly features: readonly Feature[];
}

/** The features of a text, linear in its length. */
export function featuresOf({ plain }: Pick<Reading, 'plain'>): Features {
  const tokens: Span[] = [];
  const stems: string[] = [];
  /** The stem beside the name, for names that are words: "Monday", "Grindr". */
  const named = new Map<number, string>();
  const shouts = plain === plain.toUpperCase();
  let opens = true;
  for (const { 0: token, index } of plain.matchAll(TOKEN)) {
    const at = tokens.push({ start: index, end: index + token.length }) - 1;
    const stem = stemOf(token.toLowerCase());
    const isName = !opens && !shouts && CAPITALISED.test(token);
    if (isName) named.set(at, stem);
    stems.push(isName ? NAME : stem);
    opens = '.!?:\u2026'.includes(token) || (opens && !LETTER.test(token));
  }
  return { tokens, features: distinct(stems, named) };
}

function distinct(stems: readonly string[], named: ReadonlyMap<number, string>): Feature[] {
  const seen = new Set<string>();
  const features: Feature[] = [];
  const see = (name: string, ...tokens: number[]): void => {
    if (seen.has(name)) return;
    seen.add(name);
    features.push({ name, tokens });
  };
  stems.forEach((stem, at) => {
    const next = stems[at + 1];
    const after = stems[at + 2];
    see(stem, at);
    const word = named.get(at);
    if (word !== undefined) see(word, at);
    if (at === 0) see(`${START} ${stem}`, at);
    if (next === undefined) see(`${stem} ${END}`, at);
    else see(`${stem} ${next}`, at, at + 1);
    if (after !== undefined) see(`${stem} _ ${after}`, at, at + 2);
  });
  return features;
}

function stemOf(low: string): string {
  if (DIGIT.test(low)) return NUMBER;
  return low.length > 4 ? low.replace(ENDING, '') : low;
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
