import type { Candidate } from '../guards/guard.ts';
import { clauseEnd, clauseStart } from '../near.ts';
import { sentenceAround } from '../phrases.ts';
import { across } from '../spans.ts';
import type { Category, Reading, Span, Whose } from '../types.ts';
import type { Said, Weighed } from './model.ts';

/** Whose the trouble usually is; who it is really about nobody has parsed. */
const WHOSE: Readonly<Partial<Record<Category, Whose>>> = {
  'third-party': 'other',
  child: 'child',
  'customer-data': 'customer',
  'confidential-work': 'employer',
  'market-sensitive': 'employer',
  'security-detail': 'employer',
};

/** A hunch never claims to be clear; see `CLEAR`. */
const MOST_CONFIDENCE = 0.7;

/** Each further token has to earn its place in the span. */
const PRICE = 0.03;

/**
 * So far one topic has to lead before a hunch names it: of those that do, seven in ten were
 * right on posts left out of learning, of the rest fewer than two in five.
 */
const LEAST_LEAD = 5;
/** What is seldom right however far it leads, and hurts when it is wrong. */
const NEVER_NAMED: readonly Category[] = ['heated', 'self-contradiction', 'intimate-self'];

/** What the words that weigh most say together: in which clause, and what it is about, if they tell. */
export function hunchOf(reading: Reading, weighed: Weighed): Omit<Candidate, 'confidence'> {
  const { first, last } = hottest(reading, weighed);
  const { tokens } = weighed;
  const span = clauseOf(reading, across(tokens.slice(first, last + 1)));
  const category = leading(weighed.topicsOf(first, last));
  return category
    ? { detector: 'hunch', category, span, whose: WHOSE[category] ?? 'mine' }
    : {
        detector: 'hunch',
        category: 'context-mismatch',
        span,
        whose: 'mine',
        aspects: ['unnamed'],
      };
}

/** Words that weigh most may begin in the middle of a thought; what is marked is all of it. */
function clauseOf({ plain }: Reading, { start, end }: Span): Span {
  const words = [...plain.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { start, end };
  return {
    start: clauseStart(plain, start + first.index),
    end: clauseEnd(plain, start + last.index + last[0].length),
  };
}

function leading([most, next]: readonly Said[]): Category | undefined {
  if (!most || NEVER_NAMED.includes(most[0])) return undefined;
  return most[1] - (next?.[1] ?? 0) < LEAST_LEAD ? undefined : most[0];
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
