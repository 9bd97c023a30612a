/** The texts of the page that makes, reads and tries company packs. */
import type { Plural } from './wording.ts';

export interface PackSectionWording {
  readonly title: string;
  readonly hint: string;
  /** On the button that adds a row. */
  readonly add: string;
}

export type PackListName =
  | 'contacts'
  | 'policies'
  | 'accounts'
  | 'words'
  | 'public'
  | 'samples'
  | 'items'
  | 'flags'
  | 'passes';

export type PackFieldName =
  | 'topic'
  | 'name'
  | 'link'
  | 'words'
  | 'is'
  | 'instead'
  | 'phrase'
  | 'label'
  | 'text'
  | 'account'
  | 'audience'
  | 'category'
  | 'quiz'
  | 'ask'
  /** With {number}. */
  | 'option'
  | 'because'
  | 'right'
  | 'why';

export interface PackEditorWording {
  readonly open: { readonly label: string; readonly hint: string };
  readonly opened: string;
  /** In place of that where something was there that nobody has saved. */
  readonly replaced: string;
  /** The way back to that. */
  readonly putBack: { readonly button: string; readonly done: string };
  /** A file that is no pack: what stands above its text. */
  readonly mend: { readonly title: string; readonly text: string; readonly again: string };
  readonly organisation: string;
  readonly sections: Readonly<Record<PackListName, PackSectionWording>>;
  readonly fields: Readonly<Record<PackFieldName, string>>;
  /** "Take out row {count}". */
  readonly remove: string;
  readonly removed: string;
  readonly kinds: Readonly<Record<'client' | 'code-name', string>>;
  readonly anyCategory: string;
  readonly scramble: {
    readonly button: string;
    readonly done: string;
    /** In place of a name that cannot be read: "A scrambled name of {count} words". */
    readonly name: Plural;
  };
  readonly look: {
    readonly title: string;
    readonly hint: string;
    readonly light: string;
    readonly dark: string;
    readonly logo: string;
    readonly alt: string;
    readonly large: string;
    readonly unopened: string;
    readonly remove: string;
  };
  readonly severity: {
    readonly title: string;
    readonly hint: string;
    readonly usual: string;
    readonly graver: string;
    readonly milder: string;
  };
  readonly problems: {
    readonly title: string;
    readonly none: string;
    /** Of a field that has to be filled in. */
    readonly empty: string;
    readonly whole: string;
    /** "{section}, row {count}". */
    readonly row: string;
    /** "{section}: {part}". */
    readonly part: string;
  };
  readonly save: string;
  readonly saved: string;
  readonly wrong: string;
  readonly try: {
    readonly title: string;
    readonly hint: string;
    readonly button: string;
    readonly failed: string;
    readonly tests: string;
    readonly none: string;
    readonly holds: string;
    readonly fails: string;
  };
}

/** What the checker says of a pack that it has. */
export interface PackNoteWording {
  readonly title: string;
  readonly policies: string;
  readonly accounts: string;
}

export interface PackWording {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly private: string;
  readonly noscript: string;
  readonly editor: PackEditorWording;
  readonly note: PackNoteWording;
  readonly format: {
    readonly title: string;
    readonly text: string;
    readonly example: string;
    readonly schema: string;
    readonly fields: readonly { readonly name: string; readonly text: string }[];
    readonly limits: readonly string[];
    readonly build: string;
  };
}
