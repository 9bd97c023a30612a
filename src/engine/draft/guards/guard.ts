import type { Lexicon } from '../lexicons/en/index.ts';
import type { Category, GuardId, Match, Reading, Span } from '../types.ts';

/** A match on its way to a finding: which detector found it, and what guards made of it. */
export interface Candidate extends Match {
  readonly detector: string;
  readonly category: Category;
  /** Highest severity a guard lets it reach. */
  readonly cap?: number | undefined;
  /** Severity below which it does not fall, whatever the tables say. */
  readonly floor?: number | undefined;
  /** A step that an organisation's pack moves it, up or down. */
  readonly step?: -1 | 1 | undefined;
}

/** Recognises harmless or protected speech and says what that does to a candidate. */
export interface Guard {
  readonly id: GuardId;
  /** Where the speech is, in `reading.plain`; empty when there is none. */
  readonly find: (reading: Reading, lexicon: Lexicon) => readonly Span[];
  /**
   * 'withdraw' drops the candidate, a number caps its severity, undefined leaves it.
   * `where` is what `find` returned, never empty.
   */
  readonly effect: (
    candidate: Candidate,
    where: readonly Span[],
    reading: Reading,
  ) => 'withdraw' | number | undefined;
}

/** A cry for help, and speech that nothing learned and no pack may touch. */
const PROTECTED: readonly GuardId[] = ['g-crisis', 'g-concerted', 'g-report', 'g-warning'];

export function isProtected(guards: readonly GuardId[]): boolean {
  return guards.some((guard) => PROTECTED.includes(guard));
}
