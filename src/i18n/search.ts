/** The words of the search that only a person who searches needs, and the ways by situation. */

/** What people type, and the words that our texts use for it. */
export interface SynonymWording {
  readonly synonyms: Readonly<Record<string, string>>;
  /** Words that say nothing of what is looked for, with spaces between. */
  readonly little: string;
}

/** All that the search loads beside the index, once somebody searches. */
export interface SearchWords {
  readonly words: SynonymWording;
  /** Situations to choose from where nothing is found. */
  readonly ways: readonly { readonly href: string; readonly title: string }[];
  /** Words that lead somewhere, in small letters: what a mistyped one may have meant. */
  readonly known: readonly string[];
}

export type StepKind = 'guide' | 'flow' | 'quiz' | 'check';

/** One thing to open: a page of a kind, or the checker, of which there is one. */
export type Step =
  { readonly kind: 'guide' | 'flow' | 'quiz'; readonly id: string } | { readonly kind: 'check' };

export interface Situation {
  readonly id: string;
  /** In the words of whoever is in it. */
  readonly title: string;
  readonly steps: readonly Step[];
}

export interface SituationWording {
  readonly kinds: Readonly<Record<StepKind, string>>;
  /** What the checker is for, as the name of a step. */
  readonly check: string;
  readonly title: string;
  readonly intro: string;
  readonly situations: readonly Situation[];
}
