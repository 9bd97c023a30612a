import type { Lexicon } from '../lexicons/en/index.ts';
import type { Category, GuardId, Reading, Room, Span, Verdict } from '../types.ts';
import { indexAt } from '../phrases.ts';
import { cornersOf, featuresOf, roomFeatures, SIGNAL_SHARE, signalFeature } from './features.ts';
import type { Corner } from './features.ts';
import { signalsIn } from './signals.ts';
import type { Look, Sum, Weight } from './weights.ts';

/**
 * What scripts/train.ts learned from labelled posts: two logistic models over the same
 * features. Here they are asked; packed.ts says how they travel.
 */

/** What the rules made of the draft in a room; the model weighs that too. */
export interface Ruled {
  readonly findings: readonly { readonly category: Category; readonly severity: number }[];
  readonly guards: readonly GuardId[];
  readonly verdict: Verdict;
  readonly mild: boolean;
}

/** Features of the rules' outcome. */
export function ruledFeatures({ findings, guards, verdict, mild }: Ruled): readonly string[] {
  const names = new Set<string>([`says:${verdict}`, `says:${verdict}${mild ? ' mildly' : ''}`]);
  for (const { category, severity } of findings) {
    names.add(`found:${category}`);
    names.add(`found:${category} ${severity}`);
    names.add(`found:${severity}`);
  }
  for (const guard of guards) names.add(`guard:${guard}`);
  return [...names];
}

/** Long texts hold more features, which must not shout louder for that. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(6, count));
}

export interface Opinion {
  /** 0–1: how likely it is that a careful editor would not call it fine. */
  readonly alarm: number;
  /** 0–1: how likely that, if not fine, it is better kept. */
  readonly keep: number;
}

/** A topic, and how much of the alarm speaks for it. */
export type Said = readonly [topic: Category, alarm: number];

/** What the words of one draft weigh, whatever the room. */
export interface Weighed {
  readonly tokens: readonly Span[];
  /** What each token adds to the alarm, in any room. */
  readonly heat: readonly number[];
  readonly opinion: (room: Room, ruled: Ruled) => Opinion;
  /** What the words between two tokens may be about, and how strongly they say so, most first. */
  readonly topicsOf: (from: number, to: number) => readonly Said[];
}

/** Weighs the words once; an opinion on each room is then a handful of additions. */
export function weigh(reading: Reading, lexicon: Lexicon, learned: Look): Weighed {
  const { tokens, stems, features } = featuresOf(reading);
  const weightOf = learned.among(stems);
  const heat = tokens.map(() => 0);
  const said = tally();
  /** Topics that a token votes for, and how strongly. */
  const votes: (readonly [token: number, topic: Category, alarm: number])[] = [];
  let single = 0;
  for (const feature of features) {
    const { from, to } = feature;
    if (from === to) single += 1;
    const weight = weightOf(feature);
    if (!weight) continue;
    count(said, weight);
    for (const token of from === to ? [from] : [from, to]) {
      heat[token] = (heat[token] ?? 0) + weight.alarm / (from === to ? 1 : 2);
      if (weight.topic) votes.push([token, weight.topic, weight.alarm]);
    }
  }
  const signals = tally();
  for (const { name, places } of signalsIn(reading, lexicon)) {
    const weight = learned.known(signalFeature(name));
    if (!weight) continue;
    count(signals, weight);
    for (const place of places) {
      const token = indexAt(tokens, place.start);
      heat[token] = (heat[token] ?? 0) + (weight.alarm * SIGNAL_SHARE) / places.length;
    }
  }
  return {
    tokens,
    heat,
    opinion: (room, ruled) => {
      const corners = cornersOf(room);
      // Single words are features in each corner as well.
      const share = shareOf(features.length + corners.length * single);
      const total = none();
      for (const corner of ['all', ...corners] as const) {
        add(total, said[corner], share);
        add(total, signals[corner], SIGNAL_SHARE);
      }
      for (const name of [...roomFeatures(room, reading.plain.length), ...ruledFeatures(ruled)]) {
        add(total, learned.known(name) ?? NOTHING);
      }
      return { alarm: chance(total.alarm), keep: chance(total.keep) };
    },
    topicsOf: (from, to) => {
      const sums = new Map<Category, number>();
      for (const [token, topic, alarm] of votes) {
        if (token >= from && token <= to) sums.set(topic, (sums.get(topic) ?? 0) + alarm);
      }
      return [...sums].sort((a, b) => b[1] - a[1]);
    },
  };
}

type Tally = Readonly<Record<Corner | 'all', Sum>>;

function tally(): Tally {
  return { all: none(), friends: none(), work: none(), wide: none(), company: none() };
}

function count(sums: Tally, weight: Weight): void {
  add(sums.all, weight);
  for (const [corner, more] of weight.corners) add(sums[corner], more);
}

const NOTHING: Readonly<Sum> = none();

function none(): Sum {
  return { alarm: 0, keep: 0 };
}

function add(sum: Sum, { alarm, keep }: Readonly<Sum>, share = 1): void {
  sum.alarm += alarm * share;
  sum.keep += keep * share;
}

function chance(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
