/**
 * An attempt as it is kept on a device between two visits, and the way back. What comes
 * back may be old, cut off or made up: nothing in it is believed before it is looked at.
 */
import { ACCOUNTS, AUDIENCES, VERDICTS } from '../draft/types.ts';
import type { Span } from '../draft/types.ts';
import { beginAttempt, drawnFor, isComplete } from './attempt.ts';
import type { Attempt, Finish } from './attempt.ts';
import { SEED_PATTERN } from './draw.ts';
import { ACCOUNT_CHOICES, SURENESS } from './types.ts';
import type { Item, Quiz, Response } from './types.ts';

/** Changes when the shape changes; another number is not read. */
const SHAPE = 2;

export interface Restored {
  readonly attempt: Attempt;
  /** Set when the quiz has been changed since: then only answers that still fit are there. */
  readonly changed: boolean;
}

/** What to keep: ids, places and choices, no word of anybody's. */
export function keepable(quiz: Quiz, attempt: Attempt): unknown {
  return { shape: SHAPE, quiz: quiz.id, version: quiz.version, ...attempt };
}

/** The attempt that was kept, as far as it still fits the quiz; undefined where nothing does. */
export function restore(quiz: Quiz, kept: unknown): Restored | undefined {
  if (!isRecord(kept) || kept['shape'] !== SHAPE || kept['quiz'] !== quiz.id) return undefined;
  const { seed, count, round, current } = kept;
  if (typeof seed !== 'string' || !SEED_PATTERN.test(seed)) return undefined;
  if (count !== undefined && !isCount(count)) return undefined;

  const fresh = beginAttempt(quiz, seed, count);
  const drawn = drawnFor(quiz, fresh);
  const ids = drawn.items.map(({ id }) => id);
  const givenResponses = isRecord(kept['responses']) ? kept['responses'] : {};
  const givenSureness = isRecord(kept['sureness']) ? kept['sureness'] : {};
  const responses: Record<string, Response> = {};
  const sureness: Record<string, (typeof SURENESS)[number]> = {};
  for (const item of drawn.items) {
    const response = asResponse(item, own(givenResponses, item.id));
    if (!response) continue;
    responses[item.id] = response;
    const sure = SURENESS.find((one) => one === own(givenSureness, item.id));
    if (sure) sureness[item.id] = sure;
  }
  if (Object.keys(responses).length === 0) return undefined;

  const asked = isStrings(round) ? ids.filter((id) => round.includes(id)) : ids;
  // What an older quiz did not have, or a changed item no longer answers, is asked again.
  const open = ids.filter((id) => !Object.hasOwn(responses, id));
  const now = ids.filter((id) => asked.includes(id) || open.includes(id));
  const here = now.find((id) => id === current);
  const done = asFinish(kept['finish']);
  const attempt = {
    ...fresh,
    round: now,
    responses,
    sureness,
    ...(kept['again'] === true && { again: true }),
    ...(done && open.length === 0 && { finish: done }),
  };
  const over = current === undefined && isComplete(drawn, attempt);
  return {
    attempt: { ...attempt, current: over ? undefined : (here ?? open[0]) },
    changed: kept['version'] !== quiz.version,
  };
}

function asFinish(value: unknown): Finish | undefined {
  if (!isRecord(value)) return undefined;
  const { date, chance } = value;
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return typeof chance === 'number' && Number.isFinite(chance) ? { date, chance } : undefined;
}

/** A response that the item can still take; undefined for anything else. */
function asResponse(item: Item, given: unknown): Response | undefined {
  if (!isRecord(given)) return undefined;
  if (given['kind'] === 'unsure') return { kind: 'unsure' };
  if (given['kind'] !== item.kind) return undefined;
  switch (item.kind) {
    case 'judge': {
      const verdict = VERDICTS.find((one) => one === given['verdict']);
      return verdict && { kind: 'judge', verdict };
    }
    case 'spot': {
      const { spans } = given;
      const fit = (one: unknown): one is Span => isSpan(one, item.draft.text.length);
      if (!Array.isArray(spans) || !spans.every(fit)) return undefined;
      return { kind: 'spot', spans: spans.map(({ start, end }) => ({ start, end })) };
    }
    case 'account': {
      const account = ACCOUNT_CHOICES.find((one) => one === given['account']);
      return account && { kind: 'account', account };
    }
    case 'order': {
      const { order } = given;
      const ids = item.options.map(({ id }) => id);
      if (!isStrings(order) || order.length !== ids.length) return undefined;
      return ids.every((id) => order.includes(id)) ? { kind: 'order', order } : undefined;
    }
    case 'several': {
      const { options } = given;
      const ids = item.options.map(({ id }) => id);
      if (!isStrings(options) || !options.every((id) => ids.includes(id))) return undefined;
      return { kind: 'several', options };
    }
    case 'single': {
      const option = item.options.find(({ id }) => id === given['option'])?.id;
      return option === undefined ? undefined : { kind: 'single', option };
    }
    case 'rewrite': {
      const { fine, kept } = given;
      if (typeof fine !== 'boolean' || !Array.isArray(kept)) return undefined;
      if (kept.length !== item.needs.length) return undefined;
      return { kind: 'rewrite', fine, kept: kept.map((one) => one === true) };
    }
    case 'room': {
      const room = isRecord(given['room']) ? given['room'] : {};
      const account = ACCOUNTS.find((one) => one === room['account']);
      const audience = AUDIENCES.find((one) => one === room['audience']);
      return account && audience && { kind: 'room', room: { account, audience } };
    }
  }
}

function isSpan(value: unknown, length: number): value is Span {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  return isCount(end) && Number.isInteger(start) && Number(start) >= 0 && Number(start) < end
    ? end <= length
    : false;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
