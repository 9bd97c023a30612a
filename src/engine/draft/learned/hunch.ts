import type { Candidate } from '../guards/guard.ts';
import { sentenceAround } from '../phrases.ts';
import { across } from '../spans.ts';
import type { Category, Reading, Span, Whose } from '../types.ts';
import type { Weighed } from './model.ts';

/** Whose the trouble usually is; who it is really about nobody has parsed. */
const WHOSE: Readonly<Partial<Record<Category, Whose>>> = {
  'third-party': 'other',
  child: 'child',
  'customer-data': 'customer',
  'confidential-work': 'employer',
  'market-sensitive': 'employer',
  'security-detail': 'employer',
  heated: 'other',
};

/** A hunch never claims to be clear; see `CLEAR`. */
const MOST_CONFIDENCE = 0.7;

/** Each further token has to earn its place in the span. */
const PRICE = 0.03;

/** What the words that weigh most say together: where, and what it is about. */
export function hunchOf(reading: Reading, weighed: Weighed): Omit<Candidate, 'confidence'> {
  const { first, last } = hottest(reading, weighed);
  const { tokens } = weighed;
  const span = across(tokens.slice(first, last + 1));
  const category =
    weighed.topicOf(first, last) ?? weighed.topicOf(0, tokens.length - 1) ?? 'context-mismatch';
  return { detector: 'hunch', category, span, whose: WHOSE[category] ?? 'mine' };
}

/** How sure a hunch is, 0–1. */
export function confidenceOf(alarm: number): number {
  return Math.min(MOST_CONFIDENCE, alarm);
}

/** The run of tokens within a sentence that adds the most to the alarm (Kadane's way). */
function hottest(
  { sentences }: Reading,
  { tokens, heat }: Weighed,
): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: 0, sum: -Infinity };
  let run = { first: 0, sum: 0 };
  let sentence: Span | undefined;
  tokens.forEach(({ start }, at) => {
    const own = sentenceAround(sentences, start);
    if (own.start !== sentence?.start || run.sum <= 0) run = { first: at, sum: 0 };
    sentence = own;
    run.sum += (heat[at] ?? 0) - PRICE;
    if (run.sum > best.sum) best = { first: run.first, last: at, sum: run.sum };
  });
  return best;
}
