import type { Account, Aspect, Audience, Category, Match, Room } from './types.ts';
import { AUDIENCES } from './types.ts';

/** Severities from the smallest room to the largest: few, closed, work, customers, network, public. */
type Row = readonly [number, number, number, number, number, number];
type Table = Readonly<Record<Account, Row>> & { readonly assistant: number };

/** A clear match takes the table's value, a weak one a step less. */
export const CLEAR = 0.75;

/**
 * How bad each category is, 0–4, by who speaks and who hears; `assistant` is an AI tool
 * the organisation has not approved. Source and reasons: docs/decisions/003-severity.md.
 */
export const SEVERITY: Readonly<Record<Category, Table>> = {
  'access-secret': {
    personal: [3, 3, 3, 4, 4, 4],
    professional: [3, 3, 3, 4, 4, 4],
    company: [3, 4, 3, 4, 4, 4],
    assistant: 4,
  },
  'id-document': {
    personal: [2, 3, 2, 3, 3, 4],
    professional: [2, 3, 2, 3, 3, 4],
    company: [2, 3, 2, 4, 4, 4],
    assistant: 4,
  },
  'recovery-fact': {
    personal: [1, 2, 1, 2, 2, 3],
    professional: [1, 2, 1, 2, 2, 3],
    company: [1, 2, 1, 3, 2, 3],
    assistant: 2,
  },
  'contact-detail': {
    personal: [1, 1, 1, 3, 3, 4],
    professional: [1, 1, 1, 2, 3, 4],
    company: [1, 3, 1, 3, 4, 4],
    assistant: 2,
  },
  whereabouts: {
    personal: [0, 1, 0, 2, 2, 3],
    professional: [0, 1, 0, 2, 2, 3],
    company: [0, 1, 0, 2, 2, 2],
    assistant: 1,
  },
  'health-self': {
    personal: [0, 1, 1, 2, 2, 2],
    professional: [0, 1, 1, 2, 2, 2],
    company: [0, 1, 1, 2, 2, 2],
    assistant: 2,
  },
  'intimate-self': {
    personal: [0, 1, 2, 3, 3, 3],
    professional: [0, 1, 2, 3, 3, 3],
    company: [1, 2, 2, 4, 4, 4],
    assistant: 2,
  },
  'money-self': {
    personal: [0, 1, 1, 2, 2, 3],
    professional: [0, 1, 1, 3, 2, 3],
    company: [1, 1, 1, 3, 3, 3],
    assistant: 2,
  },
  'third-party': {
    personal: [1, 2, 2, 3, 3, 3],
    professional: [1, 2, 2, 3, 3, 3],
    company: [1, 3, 2, 3, 3, 4],
    assistant: 3,
  },
  child: {
    personal: [0, 1, 1, 3, 3, 4],
    professional: [1, 2, 1, 3, 3, 4],
    company: [2, 3, 1, 4, 4, 4],
    assistant: 3,
  },
  'customer-data': {
    personal: [2, 3, 1, 4, 4, 4],
    professional: [2, 3, 1, 4, 4, 4],
    company: [0, 3, 1, 4, 4, 4],
    assistant: 4,
  },
  'confidential-work': {
    personal: [2, 3, 1, 4, 4, 4],
    professional: [2, 3, 1, 4, 4, 4],
    company: [2, 3, 1, 3, 4, 4],
    assistant: 4,
  },
  'market-sensitive': {
    personal: [3, 4, 3, 4, 4, 4],
    professional: [3, 4, 3, 4, 4, 4],
    company: [3, 4, 3, 4, 4, 4],
    assistant: 4,
  },
  'security-detail': {
    personal: [1, 2, 1, 3, 3, 3],
    professional: [1, 2, 1, 2, 3, 3],
    company: [1, 2, 1, 2, 3, 3],
    assistant: 2,
  },
  heated: {
    personal: [1, 2, 3, 3, 3, 3],
    professional: [1, 2, 3, 3, 3, 3],
    company: [2, 3, 3, 4, 4, 4],
    assistant: 0,
  },
  'self-contradiction': {
    personal: [2, 3, 4, 4, 4, 4],
    professional: [2, 3, 4, 4, 4, 4],
    company: [3, 4, 4, 4, 4, 4],
    assistant: 2,
  },
  'undisclosed-tie': {
    personal: [0, 1, 0, 3, 3, 3],
    professional: [0, 1, 0, 2, 3, 3],
    company: [0, 1, 0, 1, 1, 1],
    assistant: 0,
  },
  'context-mismatch': {
    personal: [0, 1, 1, 2, 2, 2],
    professional: [0, 1, 1, 3, 2, 2],
    company: [1, 2, 1, 3, 3, 3],
    assistant: 0,
  },
};

/** News that a manager or team should hear from the writer: worst where they listen, nothing to an assistant. */
const NOT_TOLD_FIRST: readonly number[] = [0, 1, 3, 2, 2, 2];

/** Steps that an aspect adds to the table's value. */
const STEPS: Partial<Record<Aspect, number>> = {
  grave: 1,
  alone: 1,
  'learned-at-work': 2,
  'named-insult': 1,
  'public-target': 1,
  'bound-by-law': 1,
  'insider-review': 1,
};

/**
 * How bad a match is in a room, 0–4. Health of one's own stays at 2 at most; a live
 * secret stays at 3 at least outside the right channel; a single recovery fact is 1. What
 * tells too much only together is a step up, except where each piece is worth a glance at most.
 */
export function severityOf(match: Match & { category: Category }, room: Room): number {
  const { category } = match;
  const aspects = match.aspects ?? [];
  const row = SEVERITY[category];
  const base =
    room.audience === 'assistant' ? row.assistant : row[room.account][column(room.audience)];
  if (aspects.includes('threat')) return Math.max(base, 3);
  if (aspects.includes('offered')) return 0;
  const together = aspects.includes('together');
  if (category === 'recovery-fact' && !together && !aspects.includes('stacked')) {
    return Math.min(base, 1);
  }
  if (aspects.includes('not-told-first')) return NOT_TOLD_FIRST[column(room.audience)] ?? 0;
  if (aspects.includes('trade-voice')) return room.audience === 'customers' ? 3 : Math.min(base, 1);
  if (base === 0) return 0;
  let severity = base;
  for (const aspect of aspects) severity += STEPS[aspect] ?? 0;
  if (category === 'contact-detail' && match.whose !== 'mine') severity += 1;
  if (match.confidence < CLEAR) severity -= 1;
  if (together && base >= 2) severity = Math.max(severity, base + 1);
  if (category === 'health-self') severity = Math.min(severity, 2);
  if (aspects.includes('live-secret')) severity = Math.max(severity, 3);
  return Math.max(0, Math.min(4, severity));
}

/** How bad a candidate is in a room once the guards have had their say. */
export function severityIn(
  candidate: Match & {
    category: Category;
    cap?: number | undefined;
    floor?: number | undefined;
    step?: number | undefined;
  },
  room: Room,
): number {
  const { cap = 4, floor = 0, step = 0 } = candidate;
  return Math.max(floor, Math.min(moved(severityOf(candidate, room), step), cap));
}

/** A pack's step neither raises what is nothing here nor makes anything vanish. */
function moved(severity: number, step: number): number {
  return severity === 0 ? 0 : Math.max(1, Math.min(severity + step, 4));
}

function column(audience: Audience): 0 | 1 | 2 | 3 | 4 | 5 {
  return AUDIENCES.indexOf(audience) as 0 | 1 | 2 | 3 | 4 | 5;
}
