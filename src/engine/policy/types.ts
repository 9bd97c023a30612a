import type { Span } from '../draft/types.ts';

/**
 * A phrase is words with places: "{talk}" is any phrase of that group, "ban*" any word that
 * begins so, "the?" may be missing, "..." stands for a few words of the same sentence.
 */
export type Phrase = string;

/** A sort of wording that covers more than it should. */
export interface PolicyKind {
  readonly id: string;
  readonly patterns: readonly Phrase[];
  /** In a sentence with one of these the kind is not noted. */
  readonly unless: readonly Phrase[];
}

/** Something that a good policy has. */
export interface PolicySign {
  readonly id: string;
  readonly patterns: readonly Phrase[];
}

/** All that a policy is read with, in one language. */
export interface PolicyPhrases {
  readonly groups: Readonly<Record<string, readonly Phrase[]>>;
  /** Words that turn a sentence round: "..." does not reach across them. */
  readonly turns: readonly string[];
  /** In a sentence with one of these nothing is noted: it says what is not asked. */
  readonly unless: readonly Phrase[];
  /** The narrow kinds first: of two that end in the same place the first one counts. The
   *  last is noted only where no other is. */
  readonly kinds: readonly PolicyKind[];
  readonly signs: readonly PolicySign[];
}

/** A place where a kind stands. */
export interface PolicyNote {
  readonly kind: string;
  readonly span: Span;
}

export interface PolicyReading {
  /** In reading order. */
  readonly notes: readonly PolicyNote[];
  /** Ids of the signs that are there. */
  readonly shown: readonly string[];
}
