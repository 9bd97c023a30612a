import { around, excerpt } from './context.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { trimmed } from './near.ts';
import { subjectBefore } from './people.ts';
import { findAll, has } from './phrases.ts';
import { apart } from './spans.ts';
import type { Match, Reading } from './types.ts';

/** Words by which a phrase says itself whose it is. */
const OWN = /\b(?:i|i'[mvd]e?|im|ive|my|our|we|we're|me|he|she|they)\b/i;

/**
 * What the phrases of `list` tell of the writer, not of somebody named, and with no word of
 * `unless` close by in the same sentence.
 */
export function told(
  reading: Reading,
  lexicon: Lexicon,
  list: readonly string[],
  unless: readonly string[],
  confidence: number,
): Match[] {
  const own = (at: number): boolean => {
    const { who } = subjectBefore(reading, lexicon, at);
    return who === 'writer' || who === 'nobody';
  };
  return apart(
    findAll(reading.plain, list)
      .filter((span) => !has(around(reading, span, 60), unless))
      .filter((span) => OWN.test(excerpt(reading, span)) || own(span.start))
      .map((span) => ({ span: trimmed(reading.plain, span), confidence, whose: 'mine' as const })),
  );
}
