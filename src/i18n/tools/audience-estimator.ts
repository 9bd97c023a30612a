/** The texts of the audience estimator, as types. */
import type { Plural } from '../wording.ts';

export interface AudienceWording {
  readonly title: string;
  readonly intro: string;
  readonly guess: string;
  readonly choose: string;
  readonly choices: readonly number[];
  readonly show: string;
  readonly problems: {
    readonly empty: string;
    readonly notANumber: string;
    readonly tooMany: string;
  };
  /** How much of their audience people guessed, in per cent. */
  readonly percent: number;
  readonly result: string;
  readonly nobody: string;
  readonly pictured: Plural;
  readonly others: Plural;
  readonly eachStands: string;
  readonly caution: string;
  readonly far: string;
  readonly whoTitle: string;
  readonly who: string;
  readonly readers: readonly { readonly name: string; readonly line: string }[];
  readonly closing: string;
  readonly paper: string;
  readonly paperGuess: string;
  readonly paperLikely: string;
  readonly paperAbout: string;
}
