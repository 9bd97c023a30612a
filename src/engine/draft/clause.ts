import { matched } from './phrases.ts';
import type { Span } from './types.ts';

/** A clause of the writer's text, without the mark or word that joins it to the one before. */
export interface Clause extends Span {
  /** Length of an "and", "but" or "because" just before it, with its spaces; 0 after a mark. */
  readonly joint: number;
}

/** Marks and words between which a clause stands; a mark inside a number is none, nor is the "so" of "is so heavy". */
const BORDER =
  /[,;:.!?\u2026](?=[\s"'\u2019\u201D)]|$)|[\n()[\]"\u201C\u201D\u2013\u2014]|\s-(?=\s)|(?<!\b(?:is|are|was|were|am|been|['\u2019](?:s|m|re)))\sso(?=\s)|\s(?:and|but|or|because|cos|while)(?=\s)/gi;

/** A longer clause is cut where it is; bounds the work in any text. */
const REACH = 200;

/** The clause around a place in the writer's own text. */
export function clauseAround(text: string, { start, end }: Span): Clause {
  const from = Math.max(0, start - REACH);
  const last = [...text.slice(from, start).matchAll(BORDER)].at(-1);
  const border = last ? from + last.index + last[0].length : from;
  const word = last && /^\s\w/.test(last[0]) ? last[0].length : 0;
  // The space behind a mark belongs to the mark.
  const opens = border + matched(text.slice(border, start), /^[ \t]{1,4}/).length;
  const [stop] = text.slice(end, end + REACH).matchAll(BORDER);
  return {
    start: opens,
    end: stop ? end + stop.index : Math.min(text.length, end + REACH),
    joint: word > 0 ? word + (opens - border) : 0,
  };
}

const SENTENCE_END = /[.!?\u2026](?=[\s"'\u2019\u201D)]|$)|\n/g;

/** The sentence around a place in the writer's own text, without the mark at its end. */
export function sentenceOf(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  const opens = from + (last ? last.index + last[0].length : 0);
  const stop = text.slice(end, end + REACH).search(SENTENCE_END);
  return {
    start: opens + matched(text.slice(opens, start), /^["'\u2019\u201D)]?[ \t]{1,4}/).length,
    end: stop < 0 ? Math.min(text.length, end + REACH) : end + stop,
  };
}
