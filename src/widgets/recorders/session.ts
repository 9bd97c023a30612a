/** What the recorders of all kinds of learning system have in common. */
import { percentOf } from '../../engine/index.ts';
import type { Recorder, Score, Store } from '../../engine/index.ts';

/** What a recorder must know of an activity beforehand. */
export interface Lesson {
  /** How many items are scored; undefined in what has no score. */
  readonly items: number | undefined;
}

/** One visit to an activity inside a learning system. */
export interface Session {
  readonly recorder: Recorder;
  /** Undefined where the system only lets people look: then nothing of the visit is kept. */
  readonly store: Store | undefined;
  /** Share of the marks from which the system counts a pass, 0–1; undefined where it did not say. */
  readonly pass: number | undefined;
  /** Where the system wants people to go afterwards. */
  readonly wayBack?: string | undefined;
  /** Ends the visit, once; what is told after that goes nowhere. Settles when all is told. */
  readonly end: () => Promise<void>;
}

/** Stricter systems take 4,096 letters, the last of which some count as one too many. */
const MOST_LETTERS = 4095;

/** What is kept, as text that every system has room for; undefined for more than that. */
export function asText(kept: unknown): string | undefined {
  const text = JSON.stringify(kept);
  return text.length > MOST_LETTERS ? undefined : text;
}

/** What was kept; undefined for what is no longer whole. */
export function fromText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A share as systems take it, with two decimals: rounded down, or a system that compares it
 * with its pass mark would pass somebody whom we told otherwise.
 */
export function twoDecimals(share: number): number {
  return percentOf(share) / 100;
}

/** How an item went, in the words of SCORM, which differ in the one for wrong. */
export function resultOf(score: Score | undefined, wrong: 'wrong' | 'incorrect'): string {
  if (!score) return 'neutral';
  if (score.scaled >= 1) return 'correct';
  return score.scaled <= 0 ? wrong : String(twoDecimals(score.scaled));
}

/** Seconds since a moment, as both kinds of time want them: no more than two decimals. */
export function secondsSince(began: number): number {
  return Math.max(0, Math.floor((Date.now() - began) / 10) / 100);
}

/** A time as ISO 8601 writes it: "PT83.5S". */
export function isoDuration(seconds: number): string {
  return `PT${String(seconds)}S`;
}
