import { overlaps } from './phrases.ts';
import type { Match, Span } from './types.ts';

/** A post with more trouble than this needs no longer list; it also keeps hostile text cheap. */
export const MOST = 100;

/** From where the first of these begins to where the last ends. */
export function across(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Of things that overlap, the one listed first; at most a hundred. */
export function apart<T extends { readonly span: Span }>(things: Iterable<T>): T[] {
  const kept: T[] = [];
  for (const thing of things) {
    if (kept.length === MOST) break;
    if (!kept.some((other) => overlaps(other.span, thing.span))) kept.push(thing);
  }
  return kept;
}

/** Neighbours become one where `joint` covers all that stands between them. Spans in order. */
export function joined(plain: string, spans: readonly Span[], joint: RegExp): Span[] {
  const done: Span[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    const close =
      last && span.start - last.end <= 20 && joint.test(plain.slice(last.end, span.start));
    if (close) done[done.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else done.push(span);
  }
  return done;
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
