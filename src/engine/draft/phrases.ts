import type { Span } from './types.ts';

const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * One expression for a whole list, at word borders, any case. Entries are plain phrases
 * or small expressions ("sign(?:ed)? off"); they must not hold an unbounded quantifier.
 * One alternation is some seventy times faster than a loop over the list. An apostrophe
 * belongs to a word only behind a letter ("o'clock"); before one it may open a quotation.
 */
export function anyOf(list: readonly string[]): RegExp {
  let pattern = compiled.get(list);
  if (!pattern) {
    // An empty alternation would match everywhere; an empty list stands for nothing.
    const any = list.length > 0 ? list.join('|') : '(?!)';
    pattern = new RegExp(`(?<!\\w'?)(?:${any})(?![\\w])`, 'gi');
    compiled.set(list, pattern);
  }
  return pattern;
}

/** Every place a phrase of the list stands, in order. */
export function findAll(text: string, list: readonly string[]): Span[] {
  return matchesOf(text, anyOf(list));
}

/** Every place the pattern (with flag g) matches, in order. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Whether a phrase of the list stands anywhere in the text. */
export function has(text: string, list: readonly string[]): boolean {
  return text.search(anyOf(list)) >= 0;
}

/** The sentence around a place; `near` sentences more on each side. */
export function sentenceAround(sentences: readonly Span[], at: number, near = 0): Span {
  // Binary search keeps a long text linear over many matches.
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const first = sentences[Math.max(0, low - near)];
  const last = sentences[Math.min(sentences.length - 1, low + near)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
