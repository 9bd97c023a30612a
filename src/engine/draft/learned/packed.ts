import { finished } from '../finished.ts';
import type { Lexicon, PackedLexicon } from '../lexicons/en/index.ts';
import type { Category } from '../types.ts';
import { CATEGORIES } from '../types.ts';
import { AFTER, ALONE, CORNERS, NEXT } from './features.ts';
import type { Corner } from './features.ts';
import { weigh } from './model.ts';
import { AMOUNTS, amount, counts, digits, reader } from './numbers.ts';
import type { Bits } from './numbers.ts';
import type { Learned, Look, Sum, Weight } from './weights.ts';

/**
 * What was learned, as it travels: words not by their letters but by 24 bits of a hash, pairs
 * of them by the places of both among all words, weights in whole steps, and all of these
 * numbers packed tightly. scripts/learned/ packs; learned.tsv beside learned.ts can be read.
 * Whoever hands the checker its words unpacks them (`lexiconFrom`); what unpacks and weighs is
 * no part of the checker's own script, but comes with the words.
 */
export interface Packed {
  readonly version: number;
  /** Mixed into codes, so that no word of the posts it learned from is taken for another. */
  readonly salt: number;
  /** One step of a weight. */
  readonly step: Readonly<Sum>;
  /** Numbers, in base64. */
  readonly numbers: string;
}

export const VERSION = 1;

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

export function learnedFrom({ version, salt, step, numbers }: Packed): Learned {
  if (version !== VERSION) {
    throw new Error(
      `Expected what was learned in version ${VERSION}; found ${String(version)}. "npm run train" writes it anew.`,
    );
  }
  let unpacked: Weights | undefined;
  // Whoever wants it goes on where the last one stopped: the next key gives a judgement up.
  let steps = unpack(numbers, step);
  const next = (): IteratorResult<void, Weights> => {
    try {
      return steps.next();
    } catch (error) {
      steps = unpack(numbers, step);
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
      const codes = stems.map((stem) => codeOf(stem, salt));
      const alone = codes.map((code) => words.get(code));
      return ({ kind, first, second }) => {
        if (kind === ALONE) return alone[first];
        // Most words are in no pair.
        if (!alone[first] || !alone[second]) return undefined;
        return pairs.get(pairOf(kind, codes[first] ?? 0, codes[second] ?? 0));
      };
    },
  };
  return { ...look, unpacking, weigh: (reading, lexicon) => weigh(reading, lexicon, look) };
}

export interface Weights {
  /** What is known of every draft, and its signals, by `codeOf`. */
  readonly known: ReadonlyMap<number, Weight>;
  /** Every word that stands in a feature, by `codeOf`. */
  readonly words: ReadonlyMap<number, Weight>;
  /** Two words, by `pairOf`. */
  readonly pairs: ReadonlyMap<number, Weight>;
}

const CODES = 2 ** 24;

/** A word, or the name of what is known, by 24 bits of a hash (FNV-1a, mixed once more). */
export function codeOf(word: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 8;
}

export function pairOf(kind: number, first: number, second: number): number {
  return (kind * CODES + first) * CODES + second;
}

function* unpack(numbers: string, step: Readonly<Sum>): Generator<void, Weights> {
  const bits = reader(numbers);
  const weights = yield* through(bits, step);
  if (!bits.isAtEnd()) throw new Error('Expected the end of what was learned; found more of it.');
  return weights;
}

const NOTHING: Weight = { alarm: 0, keep: 0, topic: undefined, corners: {} };
const NO_SUM: Sum = { alarm: 0, keep: 0 };
const TOPICS: readonly (Category | undefined)[] = [undefined, ...CATEGORIES];

/**
 * The one description of how it is packed: goes through all of it, and tells what `bits`
 * reads, or writes what is given.
 */
export function* through(
  bits: Bits,
  step: Readonly<Sum>,
  given?: Weights,
): Generator<void, Weights> {
  const known = yield* coded(bits, step, given?.known);
  const words = yield* coded(bits, step, given?.words);
  const pairs = new Map<number, Weight>();
  const seconds = secondsIn(given);
  const uses = counts(AMOUNTS);
  // Words that often stand second come first, so that most pairs name a small number.
  const ranked = [...words.keys()]
    .map((code) => ({ code, often: amount(bits, uses, seconds.often.get(code) ?? 0) }))
    .sort((a, b) => b.often - a.often)
    .map(({ code }) => code);
  for (const kind of [NEXT, AFTER]) {
    const weight = weighed(bits, step);
    const many = counts(AMOUNTS);
    // Among many the way to the next is short.
    const gaps = Array.from({ length: 32 }, () => counts(AMOUNTS));
    for (const first of ranked) {
      const places = (seconds.behind.get(pairOf(kind, first, 0)) ?? [])
        .map((second) => ranked.indexOf(second))
        .sort((a, b) => a - b);
      let at = -1;
      for (let left = amount(bits, many, places.length); left > 0; left -= 1) {
        const gap = (places.at(-left) ?? 0) - at - 1;
        at += 1 + amount(bits, gaps[31 - Math.clz32(left)] ?? many, gap);
        const second = ranked[at];
        if (second === undefined) throw new Error('Expected a learned word; found none there.');
        const pair = pairOf(kind, first, second);
        pairs.set(pair, weight(given?.pairs.get(pair)));
      }
      yield;
    }
  }
  return { known, words, pairs };
}

/** Weights by code, which rises. */
function* coded(
  bits: Bits,
  step: Readonly<Sum>,
  given: ReadonlyMap<number, Weight> = new Map<number, Weight>(),
): Generator<void, Map<number, Weight>> {
  const codes = [...given.keys()].sort((a, b) => a - b);
  const all = new Map<number, Weight>();
  const weight = weighed(bits, step);
  const gaps = counts(AMOUNTS);
  let code = -1;
  for (let left = amount(bits, counts(AMOUNTS), codes.length); left > 0; left -= 1) {
    code += 1 + amount(bits, gaps, (codes.at(-left) ?? 0) - code - 1);
    all.set(code, weight(given.get(code)));
    yield;
  }
  return all;
}

/** Goes through weights of one sort, which are alike. */
function weighed(bits: Bits, step: Readonly<Sum>): (written?: Weight) => Weight {
  const [isSet, topics, masks] = [counts(1), counts(32), counts(16)];
  const [everywhere, more] = [summed(bits, step), summed(bits, step)];
  return (written = NOTHING) => {
    const sum = bits.bit(isSet, 0, written.alarm || written.keep ? 1 : 0)
      ? everywhere(written)
      : NO_SUM;
    const topic =
      sum.alarm > 0 ? TOPICS[digits(bits, topics, 5, TOPICS.indexOf(written.topic))] : undefined;
    let mask = 0;
    CORNERS.forEach((corner, at) => (mask |= written.corners[corner] ? 1 << at : 0));
    mask = digits(bits, masks, CORNERS.length, mask);
    const corners: Partial<Record<Corner, Sum>> = {};
    CORNERS.forEach((corner, at) => {
      if (mask & (1 << at)) corners[corner] = more(written.corners[corner] ?? NO_SUM);
    });
    return { alarm: sum.alarm, keep: sum.keep, topic, corners };
  };
}

function summed(bits: Bits, step: Readonly<Sum>): (written: Readonly<Sum>) => Sum {
  const all = { alarm: counts(128), keep: counts(128) };
  const one = (of: keyof Sum, written: Readonly<Sum>): number =>
    (digits(bits, all[of], 7, written[of] + MOST_STEPS) - MOST_STEPS) * step[of];
  return (written) => ({ alarm: one('alarm', written), keep: one('keep', written) });
}

/** Of what is given: how often each word stands second, and behind which first. */
function secondsIn(given: Weights | undefined): {
  readonly often: ReadonlyMap<number, number>;
  readonly behind: ReadonlyMap<number, readonly number[]>;
} {
  const often = new Map<number, number>();
  const behind = new Map<number, number[]>();
  for (const pair of given?.pairs.keys() ?? []) {
    const second = pair % CODES;
    often.set(second, (often.get(second) ?? 0) + 1);
    behind.set(pair - second, [...(behind.get(pair - second) ?? []), second]);
  }
  return { often, behind };
}
