import { change, choose } from '../../engine/index.ts';
import type { Answer, Flow } from '../../engine/index.ts';

/** What a person does to a walk. */
export type Step =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'change'; readonly node: string }
  | { readonly type: 'go'; readonly answers: readonly Answer[] };

export interface Steps {
  readonly answers: readonly Answer[];
  /** How often the person has moved: each move takes the focus along. */
  readonly moves: number;
}

/** The answers as they are after a step. */
export function after(flow: Flow, answers: readonly Answer[], step: Step): readonly Answer[] {
  switch (step.type) {
    case 'choose':
      return choose(flow, answers, step.choice);
    case 'change':
      return change(flow, answers, step.node);
    case 'go':
      return step.answers;
  }
}

/** The flow is no part of the state: more of it may arrive while a person walks. */
export function take(flow: Flow, { answers, moves }: Steps, step: Step): Steps {
  return { answers: after(flow, answers, step), moves: moves + 1 };
}
