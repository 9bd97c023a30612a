import type { Lexicon } from '../lexicons/en/index.ts';
import type { Account, Audience, Category, GuardId, Reading, Span, Verdict } from '../types.ts';
import { CATEGORIES } from '../types.ts';
import {
  CORNERS,
  cornersOf,
  featuresOf,
  roomFeatures,
  SIGNAL_SHARE,
  signalFeatures,
} from './features.ts';
import type { Features } from './features.ts';
import { signalsIn } from './signals.ts';

/**
 * What was learned from labelled posts by scripts/train.ts: two logistic models over the
 * same features, small enough to read. Data, so that it travels with the lexicon.
 */
export interface Learned {
  /** Names of features, a line each. */
  readonly features: string;
  /** How much each speaks for "not fine as it is", one character each; see `weightOf`. */
  readonly alarm: string;
  /** How much each speaks for "better kept" among posts that are not fine. */
  readonly keep: string;
  /** The category each is seen in most, as a letter from A, or a space. */
  readonly topics: string;
  /** One step of a weight. */
  readonly step: { readonly alarm: number; readonly keep: number };
}

/** Weights are whole steps from -46 to 46, written as printable characters around "R". */
export const MIDDLE = 80;
export const MOST_STEPS = 44;

interface Weight {
  readonly alarm: number;
  readonly keep: number;
  readonly topic: Category | undefined;
}

const decoded = new WeakMap<Learned, ReadonlyMap<string, Weight>>();

function weightsOf(learned: Learned): ReadonlyMap<string, Weight> {
  let known = decoded.get(learned);
  if (!known) {
    known = new Map(
      learned.features.split('\n').map((name, at) => [
        name,
        {
          alarm: (learned.alarm.charCodeAt(at) - MIDDLE) * learned.step.alarm,
          keep: (learned.keep.charCodeAt(at) - MIDDLE) * learned.step.keep,
          topic: CATEGORIES[learned.topics.charCodeAt(at) - 65],
        },
      ]),
    );
    decoded.set(learned, known);
  }
  return known;
}

/** What the rules made of the draft in a room; the model weighs that too. */
export interface Ruled {
  readonly findings: readonly { readonly category: Category; readonly severity: number }[];
  readonly guards: readonly GuardId[];
  readonly verdict: Verdict;
  readonly mild: boolean;
}

/** Features of the rules' outcome. */
export function ruledFeatures({ findings, guards, verdict, mild }: Ruled): readonly string[] {
  const names = new Set<string>([`says ${verdict}`, `says ${verdict}${mild ? ' mildly' : ''}`]);
  for (const { category, severity } of findings) {
    names.add(`found ${category}`);
    names.add(`found ${category} ${severity}`);
    names.add(`found ${severity}`);
  }
  for (const guard of guards) names.add(`guard ${guard}`);
  return [...names];
}

/** Long texts hold more features, which must not shout louder for that. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(6, count));
}

/** How long a text is, in doublings of a character. */
export function lengthFeature(length: number): string {
  return `long ${Math.min(8, Math.round(Math.log2(length + 1)))}`;
}

export interface Opinion {
  /** 0–1: how likely it is that a careful editor would not call it fine. */
  readonly alarm: number;
  /** 0–1: how likely that, if not fine, it is better kept. */
  readonly keep: number;
}

/** What the words of one draft weigh, whatever the room. */
export interface Weighed {
  readonly seen: Features;
  /** What each token adds to the alarm, in this corner of rooms. */
  readonly heat: readonly number[];
  readonly opinion: (room: { account: Account; audience: Audience }, ruled: Ruled) => Opinion;
  /** What the words between two tokens are about, by how much they say so. */
  readonly topicOf: (from: number, to: number) => Category | undefined;
}

/** Weighs the words once; an opinion on each room is then a handful of additions. */
export function weigh(reading: Reading, lexicon: Lexicon, learned: Learned): Weighed {
  const weights = weightsOf(learned);
  const signals = signalsIn(reading, lexicon);
  const seen = featuresOf(reading);
  const sums = { all: none(), friends: none(), work: none(), company: none() };
  const heat = seen.tokens.map(() => 0);
  const topics = new Map<number, Weight[]>();
  for (const { name, tokens } of seen.features) {
    const weight = weights.get(name);
    if (weight) {
      add(sums.all, weight);
      for (const token of tokens) {
        heat[token] = (heat[token] ?? 0) + weight.alarm / tokens.length;
        topics.set(token, [...(topics.get(token) ?? []), weight]);
      }
    }
    if (tokens.length > 1) continue;
    for (const corner of CORNERS) {
      const more = weights.get(`${name}|${corner}`);
      if (more) add(sums[corner], more);
    }
  }
  for (const { name, places } of signals) {
    const weight = weights.get(`& ${name}`);
    if (!weight) continue;
    for (const place of places) {
      const token = tokenAt(seen.tokens, place.start);
      heat[token] = (heat[token] ?? 0) + (weight.alarm * SIGNAL_SHARE) / places.length;
    }
  }
  const single = seen.features.filter(({ tokens }) => tokens.length === 1).length;
  const steady = lengthFeature(reading.plain.length);
  return {
    seen,
    heat,
    opinion: ({ account, audience }, ruled) => {
      const corners = cornersOf(account, audience);
      const share = shareOf(seen.features.length + corners.length * single);
      const total = none();
      add(total, sums.all, share);
      for (const corner of corners) add(total, sums[corner], share);
      for (const name of [
        'always',
        steady,
        ...roomFeatures(account, audience),
        ...ruledFeatures(ruled),
      ]) {
        const weight = weights.get(name);
        if (weight) add(total, weight);
      }
      for (const { name } of signals) {
        for (const feature of signalFeatures(name, account, audience)) {
          const weight = weights.get(feature);
          if (weight) add(total, weight, SIGNAL_SHARE);
        }
      }
      return { alarm: chance(total.alarm), keep: chance(total.keep) };
    },
    topicOf: (from, to) => {
      const votes = new Map<Category, number>();
      for (let token = from; token <= to; token += 1) {
        for (const { topic, alarm } of topics.get(token) ?? []) {
          if (topic && alarm > 0) votes.set(topic, (votes.get(topic) ?? 0) + alarm);
        }
      }
      return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    },
  };
}

/** The token that begins at or before a place; by halving. */
function tokenAt(tokens: readonly Span[], at: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

interface Sum {
  alarm: number;
  keep: number;
}

function none(): Sum {
  return { alarm: 0, keep: 0 };
}

function add(sum: Sum, { alarm, keep }: Sum, share = 1): void {
  sum.alarm += alarm * share;
  sum.keep += keep * share;
}

function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
