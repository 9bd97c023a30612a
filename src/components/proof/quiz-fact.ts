/** A quiz as far as codes, certificates and reminders need it. */
export interface QuizFact {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Address of its page. */
  readonly href: string;
}
