/** A policy cut into sentences, and each of them into words. */
import type { Span } from '../draft/types.ts';

export interface Word extends Span {
  /** In small letters. */
  readonly text: string;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** Words before this one stand above a list ("Staff must not:") and count for each entry. */
  readonly own: number;
}

/** So many words of what stands above a list are read with each entry. */
const STEM = 12;

const MARKER = /^[ \t]*(?:[-–—*•◦▪·]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]/i;
const PIECE = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.!?]/gu;
/** "e.g. pay": a point before a small letter, a figure or a comma ends nothing. */
const GOES_ON = /^\S|^ [\p{Ll},]/u;

/** Sentences in order. Policies are lists, so an entry is read together with what introduces it. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let own = 0;
  let stem: readonly Word[] = [];
  /** Whether the list has signs in front of its entries; unknown before the first. */
  let marks: boolean | undefined;
  let gap = false;

  const end = (): void => {
    if (words.length > own) sentences.push({ words, own });
    words = [];
    own = 0;
  };
  const begin = (): void => {
    end();
    words = [...stem];
    own = stem.length;
  };

  let at = 0;
  for (const line of text.split('\n')) {
    const from = at;
    at += line.length + 1;
    if (line.trim() === '') {
      end();
      gap = true;
      continue;
    }
    const marked = MARKER.test(line);
    if (stem.length > 0) {
      marks ??= marked;
      if (marked || (!marks && !gap)) begin();
      else if (gap || words.length === 0) stem = [];
    } else if (marked) {
      end();
    }
    gap = false;
    for (const { 0: piece, index } of line.matchAll(PIECE)) {
      if (/[.!?]/.test(piece)) {
        if (!GOES_ON.test(line.slice(index + 1, index + 3))) end();
        continue;
      }
      const start = from + index;
      const small = piece.toLowerCase().replace('’', "'");
      words.push({ text: small, start, end: start + piece.length });
    }
    if (line.trimEnd().endsWith(':')) {
      stem = words.slice(-STEM);
      marks = undefined;
    }
  }
  end();
  return sentences;
}
