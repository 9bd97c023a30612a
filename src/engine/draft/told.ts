import type { Lexicon } from './lexicons/en/index.ts';
import { around, excerpt } from './near.ts';
import { subjectBefore } from './people.ts';
import { findAll, has } from './phrases.ts';
import { apart, trimmed } from './spans.ts';
import type { Match, Reading } from './types.ts';

/** Words by which a phrase says itself whose it is. */
const OWN = /\b(?:i|i'[mvd]e?|im|ive|my|our|we|we're|me|he|she|they)\b/i;

/** What the phrases of `list` tell, save where a word of `unless` stands close in the same sentence. */
export function told(
  reading: Reading,
  list: readonly string[],
  unless: readonly string[],
  confidence = 0.85,
): Match[] {
  const spans = findAll(reading.plain, list);
  // Most lists have nothing to say about most drafts.
  if (spans.length === 0) return [];
  return apart(
    spans
      .filter((span) => !has(around(reading, span, 60), unless))
      .map((span) => ({ span: trimmed(reading.plain, span), confidence, whose: 'mine' as const })),
  );
}

/** Only what is told of the writer, or of nobody in particular: not of somebody named. */
export function ofWriter(matches: readonly Match[], reading: Reading, lexicon: Lexicon): Match[] {
  return matches.filter(({ span }) => {
    if (OWN.test(excerpt(reading, span))) return true;
    const { who } = subjectBefore(reading, lexicon, span.start);
    return who === 'writer' || who === 'nobody';
  });
}

/** Offers words that can only stand where a sentence or a clause begins. */
export function atStart(match: Match, reading: Reading, instead: string): Match {
  const before = reading.plain.slice(Math.max(0, match.span.start - 4), match.span.start);
  return /(?:^|[.!?,;:\n] ?| and | so )$/i.test(before) || match.span.start === 0
    ? { ...match, instead }
    : match;
}
