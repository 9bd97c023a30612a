import type { Lexicon } from '../lexicons/en/index.ts';
import type { Category, Reading } from '../types.ts';
import type { Corner, Feature } from './features.ts';
import type { Weighed } from './model.ts';

export interface Sum {
  alarm: number;
  keep: number;
}

/** What one feature adds, in all rooms and in some corners more. */
export interface Weight extends Readonly<Sum> {
  /** The category it is seen in most; of use where it speaks for an alarm. */
  readonly topic: Category | undefined;
  readonly corners: readonly (readonly [corner: Corner, more: Readonly<Sum>])[];
}

/** What every feature weighs. */
export interface Look {
  /** What is known of every draft, and its signals, by name. */
  readonly known: (name: string) => Weight | undefined;
  /** Weighs features of a text, by its stems. */
  readonly among: (stems: readonly string[]) => (feature: Feature) => Weight | undefined;
}

/** What was learned, for the checker. It travels packed: see packed.ts. */
export interface Learned extends Look {
  /** Unpacks in many steps, between which a page can pause; done once, it is done. */
  readonly unpacking: () => Generator<void>;
  /** Comes with it, so that who has learned nothing need not have it; see model.ts. */
  readonly weigh: (reading: Reading, lexicon: Lexicon) => Weighed;
}
