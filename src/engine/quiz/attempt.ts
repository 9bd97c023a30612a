import { markOf, responseTo } from './score.ts';
import type { Responses } from './score.ts';
import type { Item, Quiz, Response } from './types.ts';

/** One go at a quiz: plain data, so that it can be kept and taken up again. */
export interface Attempt {
  /** Ids of the items of this round, in their order: all at first, then what is retried. */
  readonly round: readonly string[];
  /** Id of the item at hand; undefined when the round is over. */
  readonly current: string | undefined;
  readonly responses: Responses;
}

export type AttemptAction =
  /** Answers an item of the round. The first answer stands: the key has been shown since. */
  | { readonly type: 'respond'; readonly item: string; readonly response: Response }
  /** Goes on from an answered item. */
  | { readonly type: 'next' }
  /** Asks again what did not come out right, and keeps the rest. */
  | { readonly type: 'retry' }
  | { readonly type: 'restart' };

/** An attempt that stands at the first item. */
export function beginAttempt(quiz: Quiz): Attempt {
  const round = quiz.items.map(({ id }) => id);
  return { round, current: round[0], responses: {} };
}

/** The attempt after an action. What makes no sense at the time changes nothing. */
export function reduceAttempt(quiz: Quiz, attempt: Attempt, action: AttemptAction): Attempt {
  switch (action.type) {
    case 'respond':
      return respond(attempt, action.item, action.response);
    case 'next':
      return next(attempt);
    case 'retry':
      return retry(quiz, attempt);
    case 'restart':
      return beginAttempt(quiz);
  }
}

/** The item at hand; undefined when the round is over. */
export function currentItem(quiz: Quiz, attempt: Attempt): Item | undefined {
  return quiz.items.find(({ id }) => id === attempt.current);
}

/** True when every item of the quiz has a response. */
export function isComplete(quiz: Quiz, attempt: Attempt): boolean {
  return quiz.items.every((item) => responseTo(item, attempt.responses) !== undefined);
}

function respond(attempt: Attempt, id: string, response: Response): Attempt {
  const { round, responses } = attempt;
  if (!round.includes(id) || Object.hasOwn(responses, id)) return attempt;
  return { ...attempt, responses: { ...responses, [id]: response } };
}

function next(attempt: Attempt): Attempt {
  const { round, current, responses } = attempt;
  if (current === undefined || !Object.hasOwn(responses, current)) return attempt;
  return { ...attempt, current: round[round.indexOf(current) + 1] };
}

function retry(quiz: Quiz, attempt: Attempt): Attempt {
  const isRight = (item: Item) => markOf(item, responseTo(item, attempt.responses)) === 'right';
  const round = quiz.items.filter((item) => !isRight(item)).map(({ id }) => id);
  if (round.length === 0) return attempt;
  const kept = Object.entries(attempt.responses).filter(([id]) => !round.includes(id));
  return { round, current: round[0], responses: Object.fromEntries(kept) };
}
