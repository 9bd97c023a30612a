import type { Span, Verdict } from '../draft/types.ts';
import type { Item, Quiz, Response, Score, SpotItem } from './types.ts';

/** Responses by item id. An item that is missing was not answered. */
export type Responses = Readonly<Record<string, Response>>;

/** `near`: some marks, not all. */
export type Mark = 'right' | 'near' | 'wrong';

/**
 * What a verdict is worth that is not the key, by key and then by verdict; what is not
 * named is worth nothing. Half marks go to whoever saw the trouble and stopped the post
 * for long enough to mend it, but chose another way of mending. So:
 * - edit, ask and keep are near one another: all three hold the words back as they stand;
 * - moving to a smaller room is near an edit, and not near ask or keep: there it still tells;
 * - where something has to be put right, speaking up in the wrong place beats silence;
 * - `share` has no neighbours. Holding back a harmless post is the mistake that the
 *   harmless posts are there for, and every caution would otherwise earn half.
 */
const NEAR: Readonly<Record<Verdict, Readonly<Partial<Record<Verdict, number>>>>> = {
  share: {},
  edit: { ask: 0.5, switch: 0.5, keep: 0.5 },
  ask: { edit: 0.5, keep: 0.5 },
  switch: { edit: 0.5, keep: 0.5 },
  keep: { edit: 0.5, ask: 0.5 },
  report: { share: 0.5, edit: 0.5 },
};

/** The score of one item: `max` is always 1. Unsure and unanswered score nothing. */
export function scoreItem(item: Item, response: Response | undefined): Score {
  const raw = worth(item, response);
  return { raw, max: 1, scaled: raw };
}

/** The sum over all items; what was not answered counts as nothing. */
export function scoreQuiz(quiz: Quiz, responses: Responses): Score {
  const max = quiz.items.length;
  const raw = quiz.items.reduce((sum, item) => sum + worth(item, responseTo(item, responses)), 0);
  return { raw, max, scaled: max === 0 ? 0 : raw / max };
}

/** Right, near or wrong, for what is said about an item. */
export function markOf(item: Item, response: Response | undefined): Mark {
  const raw = worth(item, response);
  if (raw === 1) return 'right';
  return raw > 0 ? 'near' : 'wrong';
}

/** Which of the item's spans were found, in their order: at least half of each is marked. */
export function foundSpans(item: SpotItem, response: Response | undefined): readonly boolean[] {
  const marks = response?.kind === 'spot' ? join(response.spans) : [];
  return item.spans.map((span) => covered(span, marks) * 2 >= length(span));
}

/**
 * Guides to read next: those of the items that did not come out right, the most frequent
 * first and otherwise in the order of the items.
 */
export function readNext(quiz: Quiz, responses: Responses): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of quiz.items) {
    if (item.guide === undefined || worth(item, responseTo(item, responses)) === 1) continue;
    counts.set(item.guide, (counts.get(item.guide) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([guide]) => guide);
}

/** The response to an item, if there is one. */
export function responseTo(item: Item, responses: Responses): Response | undefined {
  return Object.hasOwn(responses, item.id) ? responses[item.id] : undefined;
}

/** 0–1. A response of another kind than its item is worth nothing. */
function worth(item: Item, response: Response | undefined): number {
  if (item.kind === 'judge') {
    if (response?.kind !== 'judge') return 0;
    return response.verdict === item.verdict ? 1 : (NEAR[item.verdict][response.verdict] ?? 0);
  }
  return response?.kind === 'spot' ? worthOfMarks(item, response.spans) : 0;
}

/**
 * The share of the key's spans that were found, less what wrong marks cost. A mark is wrong
 * when less than half of it lies in the key; it costs half a span, or half of all that it
 * found: so marking the whole draft never earns more than half where most of it is harmless.
 * With an empty key only "nothing to mark" is right.
 */
function worthOfMarks(item: SpotItem, spans: readonly Span[]): number {
  const marks = join(spans);
  if (item.spans.length === 0) return marks.length === 0 ? 1 : 0;
  const keys = join(item.spans);
  const found = item.spans.filter((span) => covered(span, marks) * 2 >= length(span));
  const cost = marks
    .filter((mark) => covered(mark, keys) * 2 < length(mark))
    .map((mark) => Math.max(1, found.filter((span) => covered(span, [mark]) > 0).length) / 2)
    .reduce((sum, one) => sum + one, 0);
  return Math.max(0, (found.length - cost) / item.spans.length);
}

/** Sorted, without the empty, and without overlaps: a letter marked twice counts once. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.filter((one) => length(one) > 0).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push({ start: span.start, end: span.end });
    }
  }
  return joined;
}

/** How much of a span lies in the given ones, which must not overlap. */
function covered(span: Span, by: readonly Span[]): number {
  return by.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  );
}

function length({ start, end }: Span): number {
  return Math.max(0, end - start);
}
