import { sentenceAround } from './phrases.ts';
import type { Reading, Span } from './types.ts';

/** Punctuation, a dash, or words that turn to something else. */
const CLAUSE_END =
  /[.!?](?=[.!?\s]|$)|[,;:()\n\u2026]|\s-\s|\s(?:but|so|which|and (?:i|i'm|we|we're))\s/i;

const CLAUSE_START = /[.,!?;:()\n\u2026]\s?|\s-\s|\s(?:and|but|so|because|cos|while)\s/g;

/** The words of a place. */
export function excerpt(reading: Reading, { start, end }: Span): string {
  return reading.plain.slice(start, end);
}

/**
 * The words around a place, never beyond its sentence and never more than `reach` units on
 * each side: one look costs the same in a line and in a text of 100,000 characters.
 */
export function around(reading: Reading, span: Span, reach: number): string {
  const { start, end } = span;
  return (
    wordsBefore(reading, start, reach) + excerpt(reading, span) + wordsAfter(reading, end, reach)
  );
}

/** What stands around a place, across sentences, `reach` units on each side. */
export function vicinity(reading: Reading, span: Span, reach: number): string {
  return reading.plain.slice(Math.max(0, span.start - reach), span.end + reach);
}

/** The whole words just before a place, in its own sentence, at most `reach` units of them. */
export function wordsBefore({ plain, sentences }: Reading, at: number, reach = 100): string {
  const from = Math.max(sentenceAround(sentences, at).start, at - reach);
  const words = plain.slice(from, at);
  return isWithin(plain, from) ? words.replace(/^\w+/, '') : words;
}

/** The whole words just after a place, in its own sentence, at most `reach` units of them. */
export function wordsAfter({ plain, sentences }: Reading, at: number, reach = 100): string {
  const to = Math.min(sentenceAround(sentences, Math.max(0, at - 1)).end, at + reach);
  const words = plain.slice(at, to);
  return isWithin(plain, to) ? words.slice(0, words.lastIndexOf(' ') + 1) : words;
}

/** Whether a place parts a word: "ho|tel" would be read as a word for telephoning. */
function isWithin(plain: string, at: number): boolean {
  return /^\w\w/.test(plain.slice(Math.max(0, at - 1), at + 1));
}

/** A place with `near` sentences around it, never more than `reach` units on each side. */
export function passageAround(reading: Reading, span: Span, near = 1, reach = 240): string {
  const { start, end } = sentenceAround(reading.sentences, span.start, near);
  return reading.plain.slice(
    Math.max(start, span.start - reach),
    Math.min(Math.max(end, span.end), span.end + reach),
  );
}

/** Where the clause that `at` stands in ends: at punctuation or a turn, or a whole word before `reach`. */
export function clauseEnd(plain: string, at: number, reach = 60): number {
  const rest = plain.slice(at, at + reach + 1);
  const stop = rest.search(CLAUSE_END);
  if (stop >= 0) return at + stop;
  if (rest.length <= reach) return at + rest.length;
  const space = rest.lastIndexOf(' ');
  return at + Math.max(0, space);
}

/** The clause of a place as far as the place goes: who it is said of, and what. */
export function clauseUpTo({ plain }: Reading, { start, end }: Span): string {
  return plain.slice(clauseStart(plain, start), end);
}

/** Where the clause that `at` stands in begins: after punctuation, at most `reach` units back. */
export function clauseStart(plain: string, at: number, reach = 60): number {
  const from = Math.max(0, at - reach);
  const stops = [...plain.slice(from, at).matchAll(CLAUSE_START)];
  const last = stops.at(-1);
  if (last) return from + last.index + last[0].length;
  if (from === 0) return 0;
  const space = plain.slice(from, at).indexOf(' ');
  return space < 0 ? at : from + space + 1;
}
