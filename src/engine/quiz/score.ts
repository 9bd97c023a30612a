import { AUDIENCES } from '../draft/types.ts';
import type { Room, Span, Verdict } from '../draft/types.ts';
import { SURENESS } from './types.ts';
import type {
  Clue,
  Item,
  JudgeItem,
  Message,
  OrderItem,
  Quiz,
  Response,
  RoomItem,
  Score,
  SeveralItem,
  SpotItem,
  Sureness,
  Topic,
} from './types.ts';

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

/** A share of the marks in whole per cent, never rounded up: 0.5799… that should be 0.58 is 58. */
export function percentOf(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

/** Right, near or wrong, for what is said about an item. */
export function markOf(item: Item, response: Response | undefined): Mark {
  const raw = worth(item, response);
  if (raw === 1) return 'right';
  return raw > 0 ? 'near' : 'wrong';
}

/** Which of the item's spans were found, in their order: at least half of each, or of its core, is marked. */
export function foundSpans(item: SpotItem, response: Response | undefined): readonly boolean[] {
  const marks = response?.kind === 'spot' ? join(response.spans) : [];
  return item.spans.map((span) => isFound(span, marks));
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

/** What one topic earned, in the order in which topics come up. */
export interface TopicScore {
  readonly topic: Topic;
  readonly items: number;
  /** How many of them came out right. */
  readonly right: number;
}

/** The items of a quiz by what they are about. */
export function scoreByTopic(quiz: Quiz, responses: Responses): readonly TopicScore[] {
  const topics = [...new Set(quiz.items.map(({ topic }) => topic))];
  return topics.map((topic) => {
    const items = quiz.items.filter((item) => item.topic === topic);
    const right = items.filter((item) => markOf(item, responseTo(item, responses)) === 'right');
    return { topic, items: items.length, right: right.length };
  });
}

/** How often somebody was right who said beforehand how sure they were. */
export interface Calibration {
  readonly sureness: Sureness;
  readonly items: number;
  readonly right: number;
}

/** For each degree of sureness that was given; "I don't know" says itself how sure it is. */
export function calibration(
  quiz: Quiz,
  responses: Responses,
  sureness: Readonly<Record<string, Sureness>>,
): readonly Calibration[] {
  return SURENESS.flatMap((degree) => {
    const items = quiz.items.filter((item) => {
      const response = responseTo(item, responses);
      const given = Object.hasOwn(sureness, item.id) ? sureness[item.id] : undefined;
      return given === degree && response !== undefined && response.kind !== 'unsure';
    });
    if (items.length === 0) return [];
    const right = items.filter((item) => markOf(item, responseTo(item, responses)) === 'right');
    return [{ sureness: degree, items: items.length, right: right.length }];
  });
}

/** The message for a score: the last whose share of the marks is reached. */
export function messageFor(messages: readonly Message[], scaled: number): string | undefined {
  return [...messages].sort((a, b) => b.from - a.from).find(({ from }) => scaled >= from)?.text;
}

/** 0–1. A response of another kind than its item is worth nothing. */
function worth(item: Item, response: Response | undefined): number {
  switch (item.kind) {
    case 'judge':
      return response?.kind === 'judge' ? worthOfVerdict(item, response.verdict) : 0;
    case 'spot':
      return response?.kind === 'spot' ? worthOfMarks(item, response.spans) : 0;
    case 'account':
      if (response?.kind !== 'account') return 0;
      return response.account === item.account || item.accept.includes(response.account) ? 1 : 0;
    case 'order':
      return response?.kind === 'order' ? worthOfOrder(item, response.order) : 0;
    case 'several':
      return response?.kind === 'several' ? worthOfTicks(item, response.options) : 0;
    case 'single': {
      if (response?.kind !== 'single') return 0;
      const option = item.options.find(({ id }) => id === response.option);
      if (option?.right) return 1;
      return option?.half ? 0.5 : 0;
    }
    case 'rewrite': {
      if (response?.kind !== 'rewrite' || !response.fine) return 0;
      // What is fine because nothing is left has kept no message.
      const kept = item.needs.filter((_, at) => response.kept[at]).length;
      if (kept === item.needs.length) return 1;
      return kept > 0 ? 0.5 : 0;
    }
    case 'room':
      return response?.kind === 'room' ? worthOfRoom(item, response.room) : 0;
  }
}

function worthOfVerdict(item: JudgeItem, verdict: Verdict): number {
  if (verdict === item.verdict || item.accept.includes(verdict)) return 1;
  return NEAR[item.verdict][verdict] ?? 0;
}

/**
 * 1 for the right order, 0 for one no better than chance, and in between by the share of
 * pairs that stand the right way round; pairs that are tied are not counted.
 */
function worthOfOrder(item: OrderItem, order: readonly string[]): number {
  const ids = item.options.map(({ id }) => id);
  if (order.length !== ids.length || !ids.every((id) => order.includes(id))) return 0;
  const tied = (a: string, b: string) =>
    item.tied.some((pair) => pair.includes(a) && pair.includes(b));
  let pairs = 0;
  let right = 0;
  for (const [at, before] of ids.entries()) {
    for (const after of ids.slice(at + 1)) {
      if (tied(before, after)) continue;
      pairs += 1;
      if (order.indexOf(before) < order.indexOf(after)) right += 1;
    }
  }
  return pairs === 0 ? 1 : Math.max(0, (2 * right) / pairs - 1);
}

/** The share of right options that are ticked, less one share for each that is ticked wrongly. */
function worthOfTicks(item: SeveralItem, ticked: readonly string[]): number {
  const rights = item.options.filter(({ right }) => right).map(({ id }) => id);
  const hits = rights.filter((id) => ticked.includes(id)).length;
  const misses = item.options.filter(({ id, right }) => !right && ticked.includes(id)).length;
  return rights.length === 0 ? 0 : Math.max(0, (hits - misses) / rights.length);
}

/**
 * 1 for a right room. Where something had to change, a smaller room of the right account
 * tells nobody more, but fewer than it could: half.
 */
function worthOfRoom(item: RoomItem, room: Room): number {
  if ([...item.rooms, ...item.accept].some((one) => isSameRoom(one, room))) return 1;
  const [key] = item.rooms;
  if (!key || isSameRoom(key, item.draft)) return 0;
  return room.account === key.account && isSmaller(room, key) ? 0.5 : 0;
}

function isSmaller(room: Room, than: Room): boolean {
  if (room.audience === 'assistant' || than.audience === 'assistant') return false;
  return AUDIENCES.indexOf(room.audience) < AUDIENCES.indexOf(than.audience);
}

/** Whether two rooms have the same speaker and the same listeners. */
export function isSameRoom(one: Room, other: Room): boolean {
  return one.account === other.account && one.audience === other.audience;
}

/**
 * The share of the key's spans that were found, less what wrong marks cost. A mark is wrong
 * when less than half of it lies in the key; it costs half a span, or half of all that it
 * found: so marking the whole draft never earns more than half where most of it is harmless.
 * With an empty key only "nothing to mark" is right. Optional spans neither earn nor cost.
 */
function worthOfMarks(item: SpotItem, spans: readonly Span[]): number {
  const marks = join(spans);
  const keys = join(item.spans);
  const asked = item.spans.filter(({ optional }) => !optional);
  const isStray = (mark: Span) => covered(mark, keys) * 2 < length(mark);
  if (asked.length === 0) return marks.some(isStray) ? 0 : 1;
  const found = asked.filter((span) => isFound(span, marks));
  const cost = marks
    .filter(isStray)
    .map((mark) => Math.max(1, found.filter((span) => covered(span, [mark]) > 0).length) / 2)
    .reduce((sum, one) => sum + one, 0);
  return Math.max(0, (found.length - cost) / asked.length);
}

function isFound(span: Clue, marks: readonly Span[]): boolean {
  const core = span.core ?? span;
  return covered(core, marks) * 2 >= length(core);
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
