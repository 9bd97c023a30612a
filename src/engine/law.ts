/** What the law of a country says of a question: shown with its date, and never as legal advice. */
export interface LawNote {
  /** "Great Britain", "US", "EU". */
  readonly country: string;
  readonly text: string;
  /** Day on which it was last checked, as YYYY-MM-DD. */
  readonly checked: string;
  /** The same day in words, in what is handed to pages. */
  readonly day?: string | undefined;
  /** Fact records that it rests on. */
  readonly facts?: readonly string[] | undefined;
}
