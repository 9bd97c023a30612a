import { anyOf, findAll, overlaps } from './phrases.ts';
import type { Reading, Span } from './types.ts';

/** The lists a kind of speech is recognised by; a missing list simply has no say. */
export interface Cues {
  /** Enough on its own. */
  readonly alone?: readonly string[];
  /** Needs a word of `work` in the same sentence or the one beside it. */
  readonly topic?: readonly string[];
  readonly work?: readonly string[];
  /** Silences the whole sentence it stands in, and those beside it. */
  readonly unless?: readonly string[];
}

/** Sentences that are not blank, so that an empty line does not part neighbours. */
const cache = new WeakMap<Reading, readonly Span[]>();

export function linesOf(reading: Reading): readonly Span[] {
  let lines = cache.get(reading);
  if (!lines) {
    lines = reading.sentences.filter(
      ({ start, end }) => reading.plain.slice(start, end).trim() !== '',
    );
    cache.set(reading, lines);
  }
  return lines;
}

/** The text with every phrase of the list struck out, its length unchanged. */
export function hide(text: string, list: readonly string[]): string {
  return text.replace(anyOf(list), (found) => '#'.repeat(found.length));
}

/** Numbers of the sentences in which a phrase of the list begins. */
export function linesWith(
  text: string,
  lines: readonly Span[],
  list: readonly string[] = [],
): ReadonlySet<number> {
  if (list.length === 0) return new Set();
  return new Set(findAll(text, list).map(({ start }) => lineAt(lines, start)));
}

/** Where a kind of speech stands: each place is one sentence, or two that need each other. */
export function speechIn(text: string, reading: Reading, cues: Cues): Span[] {
  const lines = linesOf(reading);
  const unless = linesWith(text, lines, cues.unless);
  const alone = linesWith(text, lines, cues.alone);
  const places = pairs(linesWith(text, lines, cues.topic), linesWith(text, lines, cues.work));
  for (const line of alone) places.push([line, line]);
  return places
    .filter(([first, last]) => !around(unless, first) && !around(unless, last))
    .map(([first, last]) => ({ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 }));
}

/** First and last sentence of every topic that has its partner in reach. */
export function pairs(
  topic: ReadonlySet<number>,
  partner: ReadonlySet<number>,
): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const line of topic) {
    const other = [line, line + 1, line - 1].find((near) => partner.has(near));
    if (other !== undefined) found.push([Math.min(line, other), Math.max(line, other)]);
  }
  return found;
}

/** Whether the set holds this sentence or a neighbour. */
export function around(set: ReadonlySet<number>, line: number): boolean {
  return set.has(line) || set.has(line - 1) || set.has(line + 1);
}

/**
 * Whether the span stands in the same sentence as one of the places, or within `reach`
 * sentences of it. A picture ({0,0}) goes with the whole draft.
 */
export function isAbout(span: Span, where: readonly Span[], reading: Reading, reach = 1): boolean {
  if (span.end === 0) return true;
  const lines = linesOf(reading);
  const line = lineAt(lines, span.start);
  const from = lines[Math.max(0, line - reach)]?.start ?? 0;
  const to = lines[Math.min(lines.length - 1, line + reach)]?.end ?? reading.plain.length;
  return where.some((place) => overlaps(place, { start: from, end: Math.max(to, span.end) }));
}

/** The sentence the span begins in, as text. */
export function sentenceOf(span: Span, reading: Reading): string {
  const lines = linesOf(reading);
  const line = lines[lineAt(lines, span.start)];
  return reading.plain.slice(line?.start ?? 0, Math.max(line?.end ?? 0, span.end));
}

/** Number of the last sentence that begins at or before the place; binary, so linear overall. */
export function lineAt(lines: readonly Span[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
