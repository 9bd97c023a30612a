import { finished } from '../finished.ts';
import type { Lexicon, PackedLexicon } from '../lexicons/en/index.ts';
import type { Category } from '../types.ts';
import { CATEGORIES } from '../types.ts';
import { AFTER, ALONE, CORNERS, NEXT } from './features.ts';
import { weigh } from './model.ts';
import { MOST, reader } from './numbers.ts';
import type { Reader } from './numbers.ts';
import type { Learned, Look, Sum, Weight } from './weights.ts';

/**
 * What was learned, as it travels: words not by their letters but by 24 bits of a hash, pairs
 * of them by the places of both among all words, and weights in whole steps. Numbers of one sort
 * stand together in a text, a sign or two each, which gzip packs. scripts/learned/ packs;
 * learned.tsv beside learned.ts can be read. Whoever hands the checker its words unpacks them
 * (`lexiconFrom`); what unpacks and weighs is no part of the checker's own script, but comes
 * with the words.
 */
export interface Packed {
  readonly version: number;
  /** Mixed into codes, so that no word of the posts it learned from is taken for another. */
  readonly salt: number;
  /** One step of a weight. */
  readonly step: Readonly<Sum>;
  /** How many there are of what is known of every draft, and how many words. */
  readonly known: number;
  readonly words: number;
  readonly columns: Readonly<Record<Column, string>>;
}

/**
 * What is known, words, pairs beside each other and pairs with one between stand in this order
 * in each column that they have. A large number has two or three digits, to the base of `MOST`.
 */
export interface Columns {
  /** Steps, and `MOST_STEPS` more. */
  readonly alarm: string;
  readonly keep: string;
  readonly cornerAlarm: string;
  readonly cornerKeep: string;
  /** From code to code, as they rise: what lies between. */
  readonly codeHigh: string;
  readonly codeMiddle: string;
  readonly codeLow: string;
  /** From second word to second word, those that stand there most coming first: what lies between. */
  readonly gapLow: string;
  readonly gapHigh: string;
  /** In how many pairs each word stands second. */
  readonly uses: string;
  /** How many pairs begin with each word. */
  readonly pairs: string;
  /** Of what speaks for an alarm: 0, or the place of its category and 1 more. */
  readonly topic: string;
  /** In which corners it weighs more, a bit each. */
  readonly corners: string;
}

export type Column = keyof Columns;

export const VERSION = 2;

/** Weights are whole steps, at most so many either way. */
export const MOST_STEPS = 44;

const lexicons = new WeakMap<PackedLexicon, Lexicon>();

/** The lexicon for the checker from one that travelled; the same for the same, as it is unpacked once. */
export function lexiconFrom(packed: PackedLexicon): Lexicon {
  const { learned, ...lists } = packed;
  const known = lexicons.get(packed);
  const lexicon = known ?? { ...lists, learned: learned && learnedFrom(learned) };
  lexicons.set(packed, lexicon);
  return lexicon;
}

export function learnedFrom(packed: Packed): Learned {
  const { salt } = packed;
  let unpacked: Weights | undefined;
  // Whoever wants it goes on where the last one stopped: the next key gives a judgement up.
  let steps = unpack(packed);
  const next = (): IteratorResult<void, Weights> => {
    try {
      return steps.next();
    } catch (error) {
      steps = unpack(packed);
      throw error;
    }
  };
  function* unpacking(): Generator<void, Weights> {
    while (!unpacked) {
      const { done, value } = next();
      if (done) unpacked = value;
      else yield;
    }
    return unpacked;
  }
  const weights = (): Weights => unpacked ?? finished(unpacking());
  const look: Look = {
    known: (name) => weights().known.get(codeOf(name, salt)),
    among: (stems) => {
      const { words, pairs } = weights();
      const learned = stems.map((stem) => words.get(codeOf(stem, salt)));
      return ({ kind, first, second }) => {
        const [one, other] = [learned[first], learned[second]];
        if (kind === ALONE) return one?.weight;
        return one && other && pairs.get(pairOf(kind, one.place, other.place));
      };
    },
  };
  return { ...look, unpacking, weigh: (reading, lexicon) => weigh(reading, lexicon, look) };
}

interface Weights {
  /** What is known of every draft, and its signals, by `codeOf`. */
  readonly known: ReadonlyMap<number, Weight>;
  /** Every word that stands in a feature, by `codeOf`. */
  readonly words: ReadonlyMap<number, Word>;
  /** Two words, by `pairOf`. */
  readonly pairs: ReadonlyMap<number, Weight>;
}

interface Word {
  /** Its place among all words, by `rankedBy`. */
  readonly place: number;
  readonly weight: Weight;
}

/** More words than this and a pair is no small number, by which a map finds things quickly. */
const MOST_WORDS = 2 ** 14;

/** A word, or the name of what is known, by 24 bits of a hash (FNV-1a, mixed once more). */
export function codeOf(word: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 8;
}

function pairOf(kind: number, first: number, second: number): number {
  return (kind * MOST_WORDS + first) * MOST_WORDS + second;
}

const TOPICS: readonly (Category | undefined)[] = [undefined, ...CATEGORIES];

function* unpack(packed: Packed): Generator<void, Weights> {
  const { version, step, known, words, columns } = packed;
  if (version !== VERSION) {
    throw new Error(
      `Expected what was learned in version ${VERSION}; found ${String(version)}. "npm run train" writes it anew.`,
    );
  }
  const readers = new Map<string, Reader>();
  for (const [name, text] of Object.entries(columns)) readers.set(name, reader(text));
  const next = (column: Column): number => {
    const numbers = readers.get(column);
    if (!numbers) throw new Error(`Expected a column ${column} in what was learned; found none.`);
    return numbers.next();
  };
  const between = (...digits: readonly Column[]): number =>
    digits.reduce((above, column) => above * MOST + next(column), 0);
  const sum = (alarm: Column, keep: Column): Sum => ({
    alarm: (next(alarm) - MOST_STEPS) * step.alarm,
    keep: (next(keep) - MOST_STEPS) * step.keep,
  });
  const weight = (): Weight => {
    const everywhere = sum('alarm', 'keep');
    const topic = everywhere.alarm > 0 ? TOPICS[next('topic')] : undefined;
    const mask = next('corners');
    const corners = CORNERS.filter((_, at) => mask & (1 << at)).map(
      (corner) => [corner, sum('cornerAlarm', 'cornerKeep')] as const,
    );
    return { ...everywhere, topic, corners };
  };
  function* coded(many: number): Generator<void, Map<number, Weight>> {
    const all = new Map<number, Weight>();
    let code = -1;
    for (let left = many; left > 0; left -= 1) {
      code += 1 + between('codeHigh', 'codeMiddle', 'codeLow');
      all.set(code, weight());
      yield;
    }
    return all;
  }

  const weighed = { known: yield* coded(known), words: yield* coded(words) };
  const ranked = rankedBy([...weighed.words], () => next('uses'));
  const pairs = new Map<number, Weight>();
  for (const kind of [NEXT, AFTER]) {
    for (const first of ranked.keys()) {
      let second = -1;
      for (let left = next('pairs'); left > 0; left -= 1) {
        second += 1 + between('gapHigh', 'gapLow');
        if (second >= ranked.length) throw new Error('Expected a learned word; found none there.');
        pairs.set(pairOf(kind, first, second), weight());
      }
      yield;
    }
  }
  if (![...readers.values()].every(({ isAtEnd }) => isAtEnd())) {
    throw new Error('Expected the end of what was learned; found more of it.');
  }
  return {
    known: weighed.known,
    words: new Map(ranked.map(([code, weight], place) => [code, { place, weight }])),
    pairs,
  };
}

/** Words that often stand second come first, so that most pairs name a small number. */
export function rankedBy<T>(words: readonly T[], usesOf: (word: T) => number): readonly T[] {
  return words
    .map((word) => ({ word, uses: usesOf(word) }))
    .sort((a, b) => b.uses - a.uses)
    .map(({ word }) => word);
}
