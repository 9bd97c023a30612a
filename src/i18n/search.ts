import type { situationWording, synonymWording } from '../schemas/search-wording.ts';
import type { TextsOf } from './texts.ts';

export type SynonymWording = TextsOf<typeof synonymWording>;

/** All that the search loads beside the index, once somebody searches. */
export interface SearchWords {
  readonly words: SynonymWording;
  /** Situations to choose from where nothing is found. */
  readonly ways: readonly { readonly href: string; readonly title: string }[];
  /** Words that lead somewhere, in small letters: what a mistyped one may have meant. */
  readonly known: readonly string[];
}

export type SituationWording = TextsOf<typeof situationWording>;
/** One thing to open: a page of a kind, or the checker, of which there is one. */
export type Step = SituationWording['situations'][number]['steps'][number];
export type StepKind = Step['kind'];
