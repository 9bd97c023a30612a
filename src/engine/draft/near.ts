import { sentenceAround } from './phrases.ts';
import type { Match, Reading, Span } from './types.ts';

/** A post with more trouble than this needs no longer list; it also keeps hostile text cheap. */
export const MOST = 100;

/** The words just before a place, in its own sentence, at most `reach` units of them. */
export function wordsBefore(reading: Reading, at: number, reach = 100): string {
  const { start } = sentenceAround(reading.sentences, at);
  return reading.plain.slice(Math.max(start, at - reach), at);
}

/** The words just after a place, in its own sentence, at most `reach` units of them. */
export function wordsAfter(reading: Reading, at: number, reach = 100): string {
  const { end } = sentenceAround(reading.sentences, Math.max(0, at - 1));
  return reading.plain.slice(at, Math.min(end, at + reach));
}

/** A place with `near` sentences around it, never more than `reach` units on each side. */
export function passageAround(reading: Reading, span: Span, near = 1, reach = 240): string {
  const { start, end } = sentenceAround(reading.sentences, span.start, near);
  return reading.plain.slice(
    Math.max(start, span.start - reach),
    Math.min(Math.max(end, span.end), span.end + reach),
  );
}

/** The span without the spaces and stray punctuation at its ends. */
export function trimmed(plain: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.-]/.test(plain.charAt(start))) start += 1;
  while (end > start && /[\s,;:.!?-]/.test(plain.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** At most `MOST` matches, the earliest; of two that start together only the first. */
export function first(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return [...matches]
    .sort((a, b) => a.span.start - b.span.start || b.confidence - a.confidence)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start))
    .slice(0, MOST);
}
