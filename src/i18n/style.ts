import type { Plural } from './wording.ts';

/** The texts of the boundary-style portrait. */
export interface StyleWording {
  readonly progress: string;
  readonly back: string;
  readonly next: string;
  readonly last: string;
  readonly first: string;
  readonly mixTitle: string;
  readonly leadsOne: string;
  readonly leadsSeveral: string;
  readonly times: Plural;
  readonly gives: string;
  readonly costs: string;
  readonly theory: string;
  readonly source: string;
  readonly safety: string;
  readonly cardTitle: string;
  readonly cardHelp: string;
  readonly keep: string;
  readonly rule: string;
  readonly card: string;
  readonly cardFoot: string;
  readonly print: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly again: string;
  readonly change: string;
  readonly changeOf: string;
  readonly answers: string;
  readonly private: string;
  readonly noscript: string;
}
