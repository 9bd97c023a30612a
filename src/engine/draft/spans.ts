import { MOST } from './near.ts';
import { overlaps } from './phrases.ts';
import type { Span } from './types.ts';

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
