import type { KeptHere } from './KeptHere.tsx';
import type { Kept, useKeptAttempt } from './use-kept-attempt.ts';

/** How a quiz keeps its attempt, and what it says of that. */
export interface Keeping {
  readonly use: typeof useKeptAttempt;
  readonly Note: typeof KeptHere;
}

const NOTHING: Kept = {
  place: undefined,
  resumed: 0,
  changed: false,
  takeUp: () => undefined,
  keepOnDevice: () => false,
  wipe: () => undefined,
};

/** For widgets, which keep nothing. */
export const NOTHING_KEPT: Keeping = { use: () => NOTHING, Note: () => null };
