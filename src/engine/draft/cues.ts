import { findAll, has, indexAt, overlaps, sentenceAround } from './phrases.ts';
import { across } from './spans.ts';
import type { Reading, Span } from './types.ts';

/** One or two sentences in which a kind of speech stands. */
export interface Place extends Span {
  /** What the sentence does in its guard, where that guard knows more than one thing. */
  readonly kind?: string | undefined;
}

/** The lists a kind of speech is recognised by; a missing list has no say. */
export interface Cues {
  /** Enough on its own. */
  readonly alone?: readonly string[];
  /** Needs a word of `work` in the same sentence or the one beside it. */
  readonly topic?: readonly string[];
  readonly work?: readonly string[];
  /** Silences the sentence it stands in and those beside it. */
  readonly unless?: readonly string[];
}

/** What a reading has told so far: its sentences, and where the phrases of a list begin. */
interface Seen {
  readonly lines: readonly Span[];
  readonly with: Map<readonly string[], { readonly text: string; readonly lines: Set<number> }>;
}

const cache = new WeakMap<Reading, Seen>();
const NONE: ReadonlySet<number> = new Set();

function seen(reading: Reading): Seen {
  let found = cache.get(reading);
  if (!found) {
    const lines = reading.sentences.filter(
      ({ start, end }) => reading.plain.slice(start, end).trim() !== '',
    );
    found = { lines, with: new Map() };
    cache.set(reading, found);
  }
  return found;
}

/** The sentences that are not blank, so that an empty line does not part neighbours. */
export function linesOf(reading: Reading): readonly Span[] {
  return seen(reading).lines;
}

/** The text with every phrase of the list struck out, its length unchanged. */
export function hide(text: string, list: readonly string[]): string {
  let hidden = '';
  let from = 0;
  for (const { start, end } of findAll(text, list)) {
    hidden += text.slice(from, start) + '#'.repeat(end - start);
    from = end;
  }
  return hidden + text.slice(from);
}

/** Whether any of the lists has a say at all: most drafts need no closer look. */
export function hints(text: string, ...lists: readonly (readonly string[])[]): boolean {
  return lists.some((list) => has(text, list));
}

/** Numbers of the sentences in which a phrase of the list begins. */
export function linesWith(
  text: string,
  reading: Reading,
  list: readonly string[] = [],
): ReadonlySet<number> {
  if (list.length === 0) return NONE;
  const known = seen(reading);
  // A list is looked for in one text (a guard's look-alikes hidden), but more than once.
  const before = known.with.get(list);
  if (before?.text === text) return before.lines;
  const spans = findAll(text, list);
  // Most lists have nothing to say about most drafts.
  if (spans.length === 0) return NONE;
  const lines = new Set(spans.map(({ start }) => indexAt(known.lines, start)));
  known.with.set(list, { text, lines });
  return lines;
}

/** Every sentence with a phrase of the list. */
export function placesWith(
  text: string,
  reading: Reading,
  list: readonly string[],
  kind?: string,
): Place[] {
  const lines = linesWith(text, reading, list);
  return lines === NONE ? [] : [...lines].map((line) => placeOf([line, line], reading, kind));
}

/** Where a kind of speech stands: a sentence by itself, or two that need each other. */
export function speechIn(text: string, reading: Reading, cues: Cues): Place[] {
  const alone = linesWith(text, reading, cues.alone);
  const topic = linesWith(text, reading, cues.topic);
  const together = topic.size > 0 ? pairs(topic, linesWith(text, reading, cues.work)) : [];
  for (const line of alone) together.push([line, line]);
  if (together.length === 0) return [];
  const unless = linesWith(text, reading, cues.unless);
  return together
    .filter(([first, last]) => !around(unless, first) && !around(unless, last))
    .map((ends) => placeOf(ends, reading));
}

/** First and last sentence of every topic that has its partner in reach. */
function pairs(
  topic: ReadonlySet<number>,
  partner: ReadonlySet<number>,
): (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = [];
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

/** Whether any of the places holds, or stands within `reach` sentences of, the span's sentence. */
export function isAbout(span: Span, where: readonly Span[], reading: Reading, reach = 1): boolean {
  // A picture ({0,0}) goes with the whole draft.
  if (span.end === 0) return where.length > 0;
  const { start, end } = sentenceAround(linesOf(reading), span.start, reach);
  return where.some((place) => overlaps(place, { start, end: Math.max(end, span.end) }));
}

/** Asks the same of the places of one kind alone, or of those without a kind. */
export function kindsNear(
  span: Span,
  where: readonly Place[],
  reading: Reading,
): (kind?: string, reach?: number) => boolean {
  return (kind, reach) =>
    isAbout(
      span,
      where.filter((place) => place.kind === kind),
      reading,
      reach,
    );
}

function placeOf([first, last]: readonly [number, number], reading: Reading, kind?: string): Place {
  return { ...across(linesOf(reading).slice(first, last + 1)), kind };
}
