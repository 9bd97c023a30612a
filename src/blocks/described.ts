/** What a page may say that it is, beside being a page of the site. */
import type { DefinedWord } from './structured-data.ts';

export type Described =
  | { readonly type: 'guide'; readonly checked: string }
  | { readonly type: 'essay'; readonly title: string; readonly date: string | undefined }
  | { readonly type: 'quiz' | 'decision' }
  | { readonly type: 'glossary'; readonly words: readonly DefinedWord[] };
