import type { Score } from './quiz/types.ts';

/**
 * What an activity tells whoever mounted it. Never a word of what was typed or read:
 * ids, scores and facts of progress only.
 */
export interface Recorder {
  readonly started: () => void;
  /** `score` is this item's; a flow's answers carry none. */
  readonly answered: (id: string, score?: Score) => void;
  /** `passed` is undefined where nobody set a pass mark. */
  readonly completed: (score?: Score, passed?: boolean) => void;
}

/**
 * Where an activity waits for the next visit, if whoever mounted it has a place for that, such
 * as a learning system. What comes back is looked at before anything in it is believed.
 */
export interface Store {
  readonly read: () => unknown;
  /** False where it was refused. */
  readonly write: (kept: unknown) => boolean;
  readonly wipe: () => void;
}

/** Tells nobody. */
export const silent: Recorder = {
  started: () => undefined,
  answered: () => undefined,
  completed: () => undefined,
};
