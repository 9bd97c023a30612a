import { change, choose } from '../../engine/index.ts';
import type { Answer, Flow } from '../../engine/index.ts';

/** What a person does to a walk; `take-up` resumes one before anybody has moved. */
export type Step =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'change'; readonly node: string }
  | { readonly type: 'go' | 'take-up'; readonly answers: readonly Answer[] };

export interface Steps {
  readonly flow: Flow;
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
    default:
      return step.answers;
  }
}

export function take({ flow, answers, moves }: Steps, step: Step): Steps {
  return {
    flow,
    answers: after(flow, answers, step),
    moves: step.type === 'take-up' ? moves : moves + 1,
  };
}
