import type { Style, StyleQuiz, Ways } from '../../engine/index.ts';

/** What a person has changed in a line of their card. */
export interface Edit {
  readonly text?: string;
  /** Crossed out. */
  readonly out?: boolean;
}

/** How far somebody is with a portrait. It lives in the page and goes with it. */
export interface Steps {
  readonly ways: Ways;
  /** Index of the situation at hand; as many as there are situations once the mix is shown. */
  readonly at: number;
  /** Whether one answer is being changed, so that the way goes back to the mix. */
  readonly changing: boolean;
  /** By the answer a rule follows from, so that words survive a change of another answer. */
  readonly edits: Readonly<Record<string, Edit>>;
}

export type Step =
  | { readonly type: 'choose'; readonly style: Style }
  | { readonly type: 'leave-out' }
  /** With what is chosen and not confirmed yet, so that going back loses nothing. */
  | { readonly type: 'back'; readonly style: Style | undefined }
  | { readonly type: 'change'; readonly at: number }
  | { readonly type: 'edit'; readonly line: string; readonly edit: Edit }
  | { readonly type: 'restart' };

export const START: Steps = { ways: {}, at: 0, changing: false, edits: {} };

export function take({ situations }: StyleQuiz, steps: Steps, step: Step): Steps {
  const { ways, at, changing, edits } = steps;
  const id = situations[at]?.id ?? '';
  const after = { at: changing ? situations.length : at + 1, changing: false };
  switch (step.type) {
    case 'choose':
      return { ...steps, ...after, ways: { ...ways, [id]: step.style } };
    case 'leave-out': {
      const { [id]: _left, ...rest } = ways;
      return { ...steps, ...after, ways: rest };
    }
    case 'back': {
      // Whoever came to change an answer and goes back has not changed it.
      if (changing) return { ...steps, ...after };
      const kept = step.style === undefined ? ways : { ...ways, [id]: step.style };
      return { ...steps, ways: kept, at: Math.max(0, at - 1) };
    }
    case 'change':
      return { ...steps, at: step.at, changing: true };
    case 'edit':
      return {
        ...steps,
        edits: { ...edits, [step.line]: { ...edits[step.line], ...step.edit } },
      };
    case 'restart':
      return START;
  }
}
