import type { Candidate } from '../draft/guards/guard.ts';
import type { Lexicon } from '../draft/lexicons/en/index.ts';
import type { Reading } from '../draft/types.ts';

/**
 * What the checker asks of a pack. What answers is in `apply-pack.ts`, which only those
 * pages load that have a pack.
 */
export interface PackRules {
  /** The candidates as the pack wants them. Guards have their say afterwards. */
  readonly apply: (
    candidates: readonly Candidate[],
    reading: Reading,
    lexicon: Lexicon,
  ) => readonly Candidate[];
}

/** Whether a pack has a part in what was found: then what was learned from posts keeps out. */
export function isOfPack({ detector, step }: Candidate): boolean {
  return detector === 'own-word' || step !== undefined;
}
