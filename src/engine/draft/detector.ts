import type { Lexicon } from './lexicons/en/index.ts';
import type { Category, Match, Reading } from './types.ts';

/** A module that finds one thing. Its file carries the name of its id. */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  /** Spans count in `reading.plain`. Pure, and linear in the length of the text. */
  readonly find: (reading: Reading, lexicon: Lexicon) => readonly Match[];
}
