import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, passageAround } from '../near.ts';
import { findAll, has, sentenceAround } from '../phrases.ts';
import { first, MOST } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';
import { spot } from '../vocabulary.ts';

type Words = Lexicon['securityDetail'];

interface Kind {
  readonly list: Exclude<keyof Words['instead'], 'weak'>;
  /** A list of which a phrase must stand near. */
  readonly needs?: 'when' | 'firstDay';
  readonly confidence: number;
}

/** What an impostor or a thief would want to know, each with its own words. */
const KINDS: readonly Kind[] = [
  { list: 'approvals', confidence: 0.85 },
  { list: 'migrating', needs: 'when', confidence: 0.8 },
  { list: 'alone', confidence: 0.8 },
  { list: 'breach', confidence: 0.8 },
  { list: 'cash', confidence: 0.8 },
  { list: 'reporting', needs: 'firstDay', confidence: 0.8 },
];

/**
 * A stranger sounds genuine, or picks the thin hour: "payment approvals are with Lin
 * until the 30th". Finds who signs, what is in flux, who is alone and what is broken;
 * service notices by the firm, adverts and lessons are told in order to help.
 */
export const securityDetail: Detector = {
  id: 'security-detail',
  category: 'security-detail',
  find(reading, { securityDetail: words }) {
    const told = KINDS.flatMap((kind) =>
      places(reading, words[kind.list], words)
        .filter((span) => !kind.needs || has(passageAround(reading, span), words[kind.needs]))
        .map((span): Match => matchOf(reading, span, kind, words)),
    );
    const weak = weaknesses(reading, words);
    const shown = places(reading, words.screens, words).map((span): Match => ({
      span,
      confidence: 0.8,
      whose: 'employer',
      aspects: ['background'],
    }));
    return first([...told, ...weak, ...shown]);
  },
};

function places(reading: Reading, list: readonly string[], words: Words): Span[] {
  return findAll(reading.plain, list)
    .slice(0, MOST)
    .filter((span) => !has(passageAround(reading, span), words.fine));
}

/** What guards a place or a system, and what is wrong with it, in one sentence. */
function weaknesses(reading: Reading, words: Words): Match[] {
  const faults = spot(reading, words.faults);
  if (faults.length === 0) return [];
  return spot(reading, words.guards)
    .slice(0, MOST)
    .flatMap((guard): Match[] => {
      const { start, end } = sentenceAround(reading.sentences, guard.start);
      const fault = faults.find(
        (one) => one.start >= start && one.end <= end && Math.abs(one.start - guard.start) < 90,
      );
      if (!fault || has(passageAround(reading, guard), words.fine)) return [];
      const from = clauseStart(reading.plain, Math.min(guard.start, fault.start), 40);
      const to = clauseEnd(reading.plain, Math.max(guard.end, fault.end), 90);
      return [
        {
          span: { start: from, end: to },
          confidence: 0.78,
          whose: 'employer',
          instead: words.instead.weak,
        },
      ];
    });
}

/** The whole clause: what is left of it would tell nothing, or not read as English. */
function matchOf({ plain }: Reading, span: Span, { list, confidence }: Kind, words: Words): Match {
  const clause = { start: clauseStart(plain, span.start, 30), end: clauseEnd(plain, span.end, 30) };
  const lone = list === 'alone' && has(plain.slice(span.start, span.end), words.lone);
  return {
    span: clause,
    confidence,
    whose: 'employer',
    aspects: lone ? ['alone'] : [],
    instead: words.instead[list],
  };
}
