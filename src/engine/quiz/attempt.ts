import { draw } from './draw.ts';
import { markOf, responseTo } from './score.ts';
import type { Responses } from './score.ts';
import type { Item, Quiz, Response, Sureness } from './types.ts';

/**
 * One go at a quiz: plain data, so that it can be kept and taken up again. It speaks of the
 * quiz as drawn for this person (see `draw`); seed and count draw it anew.
 */
export interface Attempt {
  readonly seed: string;
  /** How many items are drawn; undefined for all. */
  readonly count: number | undefined;
  /** Ids of the items of this round, in their order: all at first, then what is retried. */
  readonly round: readonly string[];
  /** Id of the item at hand; undefined when the round is over. */
  readonly current: string | undefined;
  readonly responses: Responses;
  /** How sure the person was, by item id; only where they said so. */
  readonly sureness: Readonly<Record<string, Sureness>>;
  /** Some items were asked again after their key had been shown. */
  readonly again?: boolean | undefined;
  /** When the last answer was given; undefined until then. */
  readonly finish?: Finish | undefined;
}

/** The end of an attempt, as its result code tells it. */
export interface Finish {
  /** "2026-11-29". */
  readonly date: string;
  /** A number by chance that tells apart two attempts with the same answers. */
  readonly chance: number;
}

export type AttemptAction =
  /** Answers an item of the round. The first answer stands: the key has been shown since. */
  | {
      readonly type: 'respond';
      readonly item: string;
      readonly response: Response;
      readonly sureness?: Sureness | undefined;
    }
  /** Notes the end, once all is answered. */
  | { readonly type: 'finish'; readonly finish: Finish }
  /** Goes on from an answered item. */
  | { readonly type: 'next' }
  /** Asks again what did not come out right, and keeps the rest. */
  | { readonly type: 'retry' }
  /** Takes up a kept attempt. */
  | { readonly type: 'resume'; readonly attempt: Attempt };

/** An attempt that stands at its first item. */
export function beginAttempt(quiz: Quiz, seed: string, count?: number): Attempt {
  const round = draw(quiz, seed, count).items.map(({ id }) => id);
  return { seed, count, round, current: round[0], responses: {}, sureness: {} };
}

/** The quiz as this attempt has drawn it. */
export function drawnFor(quiz: Quiz, { seed, count }: Attempt): Quiz {
  return draw(quiz, seed, count);
}

/**
 * The attempt after an action; `quiz` is the whole one, not the drawn. What makes no sense at
 * the time changes nothing.
 */
export function reduceAttempt(quiz: Quiz, attempt: Attempt, action: AttemptAction): Attempt {
  switch (action.type) {
    case 'respond':
      return respond(attempt, action.item, action.response, action.sureness);
    case 'finish':
      return isComplete(drawnFor(quiz, attempt), attempt)
        ? { ...attempt, finish: action.finish }
        : attempt;
    case 'next':
      return next(attempt);
    case 'retry':
      return retry(drawnFor(quiz, attempt), attempt);
    case 'resume':
      return action.attempt;
  }
}

/** The item at hand; undefined when the round is over. */
export function currentItem(drawn: Quiz, attempt: Attempt): Item | undefined {
  return drawn.items.find(({ id }) => id === attempt.current);
}

/** True when every item of the drawn quiz has a response. */
export function isComplete(drawn: Quiz, attempt: Attempt): boolean {
  return drawn.items.every((item) => responseTo(item, attempt.responses) !== undefined);
}

function respond(
  attempt: Attempt,
  id: string,
  response: Response,
  sureness: Sureness | undefined,
): Attempt {
  const { round, responses } = attempt;
  if (!round.includes(id) || Object.hasOwn(responses, id)) return attempt;
  return {
    ...attempt,
    responses: { ...responses, [id]: response },
    sureness: sureness ? { ...attempt.sureness, [id]: sureness } : attempt.sureness,
  };
}

function next(attempt: Attempt): Attempt {
  const { round, current, responses } = attempt;
  if (current === undefined || !Object.hasOwn(responses, current)) return attempt;
  return { ...attempt, current: round[round.indexOf(current) + 1] };
}

function retry(drawn: Quiz, attempt: Attempt): Attempt {
  const isRight = (item: Item) => markOf(item, responseTo(item, attempt.responses)) === 'right';
  const round = drawn.items.filter((item) => !isRight(item)).map(({ id }) => id);
  if (round.length === 0) return attempt;
  const without = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !round.includes(id)));
  return {
    ...attempt,
    round,
    current: round[0],
    responses: without(attempt.responses),
    sureness: without(attempt.sureness),
    again: true,
    finish: undefined,
  };
}
