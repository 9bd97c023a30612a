/** The texts of the boundary style, as types. */
import type { Plural } from './wording.ts';

/** The texts of the island. */
export interface StylePlayerWording {
  readonly progress: string;
  readonly back: string;
  readonly next: string;
  readonly last: string;
  readonly leave: string;
  readonly first: string;
  /** "{list}" is made of parts. */
  readonly mix: string;
  readonly part: string;
  readonly none: string;
  readonly noneWhy: string;
  readonly leadsAll: string;
  readonly leadsOne: string;
  readonly leadsSeveral: Plural;
  readonly leftOut: Plural;
  readonly times: string;
  readonly gives: string;
  readonly costs: string;
  readonly unused: string;
  readonly theory: string;
  readonly source: string;
  readonly safety: string;
  readonly readTitle: string;
  readonly cardTitle: string;
  readonly cardHelp: string;
  readonly keep: string;
  readonly rule: string;
  readonly own: string;
  readonly keepOwn: string;
  readonly card: string;
  readonly cardMix: string;
  readonly cardGives: string;
  readonly cardCosts: string;
  readonly cardSource: string;
  readonly print: string;
  readonly save: string;
  /** Name of the picture's file. */
  readonly file: string;
  readonly saved: string;
  readonly framed: string;
  readonly picture: string;
  readonly unsaved: string;
  readonly again: string;
  readonly change: string;
  readonly changeOf: string;
  readonly answers: string;
  readonly out: string;
  readonly private: string;
}

/** With the texts of the page, which the island does not need. */
export interface StyleWording extends StylePlayerWording {
  readonly length: string;
  readonly outline: {
    readonly screen: string;
    readonly paper: string;
    readonly styles: string;
  };
}

/** "a, b and c". */
export function listed(parts: readonly string[], lang = 'en-GB'): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}
