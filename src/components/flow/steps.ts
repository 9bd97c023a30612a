import { change, choose, comeBack, nodeOf } from '../../engine/index.ts';
import type { Answer, Flow } from '../../engine/index.ts';
import { fragmentOf } from './fragment.ts';
import type { Place, Waiting } from './fragment.ts';

/** What a person does to a walk. */
export type Step =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'change'; readonly node: string }
  /** Goes on at a question after a way round through another flow. */
  | { readonly type: 'back'; readonly node: string }
  | { readonly type: 'again' }
  /** Takes over what the address says; `quietly` where the person has not moved. */
  | { readonly type: 'go'; readonly place: Place; readonly quietly?: boolean };

export interface Steps {
  /** The node at which the walk began; the page's own where undefined. */
  readonly start: string | undefined;
  readonly answers: readonly Answer[];
  /** Walks of other flows that wait for this one to end. */
  readonly waiting: readonly Waiting[];
  /** How often the person has moved: each move takes the focus along. */
  readonly moves: number;
}

export const BEGINNING: Steps = { start: undefined, answers: [], waiting: [], moves: 0 };

/**
 * The flow as it is walked from where this walk began: on a node's own page that is the
 * node. An address may say where; what it says counts only if there is such a node.
 */
export function walkedFrom(flow: Flow, start: string | undefined, own: string): Flow {
  return { ...flow, start: start !== undefined && nodeOf(flow, start) ? start : own };
}

/** The flow is no part of the state: more of it may arrive while a person walks. */
export function take(flow: Flow, own: string, steps: Steps, step: Step): Steps {
  const { start, answers, moves } = steps;
  const seen = walkedFrom(flow, start, own);
  const moved = { ...steps, moves: moves + 1 };
  switch (step.type) {
    case 'choose':
      return { ...moved, answers: choose(seen, answers, step.choice) };
    case 'change':
      return { ...moved, answers: change(seen, answers, step.node) };
    case 'back':
      return { ...moved, answers: comeBack(seen, answers, step.node) };
    case 'again':
      return { ...moved, start: own === flow.start ? undefined : flow.start, answers: [] };
    case 'go':
      return { ...step.place, start: step.place.start, moves: step.quietly ? moves : moves + 1 };
  }
}

/** The address of another flow, with what it takes to come back to this one. */
export function wayRound(
  flow: Flow,
  own: string,
  { start, answers, waiting }: Steps,
  back: string,
): string {
  const seen = walkedFrom(flow, start, own);
  const here: Waiting = {
    flow: flow.id,
    start: seen.start,
    answers: comeBack(seen, answers, back),
  };
  return fragmentOf({ answers: [], waiting: [...waiting, here] });
}

/** The fragment with which the flow that waits last is taken up again. */
export function wayBack({ waiting }: Steps): string {
  const last = waiting.at(-1);
  if (!last) return '';
  return fragmentOf({ start: last.start, answers: last.answers, waiting: waiting.slice(0, -1) });
}
