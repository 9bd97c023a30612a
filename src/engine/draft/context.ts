import { sentenceAround } from './phrases.ts';
import type { Reading, Span } from './types.ts';

/**
 * The words around a place, never beyond its sentence and never more than `units` of
 * them: one look costs the same in a line and in a text of 100,000 characters.
 */
export function around(reading: Reading, span: Span, units: number): string {
  return before(reading, span, units) + excerpt(reading, span) + after(reading, span, units);
}

/** What stands before a place in its sentence. */
export function before(reading: Reading, span: Span, units: number): string {
  const { start } = sentenceAround(reading.sentences, span.start);
  return reading.plain.slice(Math.max(start, span.start - units), span.start);
}

/** What stands after a place in its sentence. */
export function after(reading: Reading, span: Span, units: number): string {
  const { end } = sentenceAround(reading.sentences, Math.max(span.start, span.end - 1));
  return reading.plain.slice(span.end, Math.min(end, span.end + units));
}

/** What stands around a place, across sentences. */
export function vicinity(reading: Reading, span: Span, units: number): string {
  return reading.plain.slice(Math.max(0, span.start - units), span.end + units);
}

/** The words of a place. */
export function excerpt(reading: Reading, span: Span): string {
  return reading.plain.slice(span.start, span.end);
}
