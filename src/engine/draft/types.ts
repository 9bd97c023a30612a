/**
 * The words of the checker, as types. One meaning for each; the table is in
 * the README. Nothing here holds a person's text except `Draft`.
 */

/** Who speaks: a private person, a named person in their trade, or the organisation. */
export const ACCOUNTS = ['personal', 'professional', 'company'] as const;
export type Account = (typeof ACCOUNTS)[number];

/**
 * Who hears, from the smallest room to the largest: people you could name, a closed
 * circle, an internal channel, the people you serve, followers, anyone. `assistant` is
 * an AI tool the organisation has not approved; it stands outside the order of size.
 */
export const AUDIENCES = [
  'few',
  'closed',
  'work',
  'customers',
  'network',
  'public',
  'assistant',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Room {
  readonly account: Account;
  readonly audience: Audience;
}

/** What a picture with the draft shows; the tool cannot see it, so the writer ticks it. */
export const PICTURES = [
  'document',
  'card',
  'screen',
  'person',
  'child',
  'customers',
  'place',
] as const;
export type Picture = (typeof PICTURES)[number];

/** Why the readers may know it: it is about them, or they need it for their work. */
type Channel = 'subject' | 'needs';

/** The text somebody is about to post, its room, and what only the writer can know. */
export interface Draft extends Room {
  readonly text: string;
  /** "I work for ...": a name, kept on the device. Without it `undisclosed-tie` stays silent. */
  readonly employer?: string | undefined;
  readonly pictures?: readonly Picture[] | undefined;
  /** Set when the draft answers somebody; `uninvited` when they had not addressed the writer. */
  readonly reply?: 'invited' | 'uninvited' | undefined;
  /** What the draft answers: the review or message, where the writer has pasted it. */
  readonly answering?: string | undefined;
  /** Set when the draft is a customer-style review. */
  readonly review?: boolean | undefined;
  /** The writer's answer to "Who is it for?"; unset when not asked. */
  readonly channel?: Channel | undefined;
  /** The writer's answers to yes-or-no questions. */
  readonly consent?: boolean | undefined;
  readonly published?: boolean | undefined;
  /** "It is not a cry for help, check the post": the writer has waved the help box away. */
  readonly notCrisis?: boolean | undefined;
  /** The writer has taken a suggestion: what is left is no longer guessed at. */
  readonly revised?: boolean | undefined;
  /** What the writer has looked at and keeps. */
  readonly dismissed?: readonly Dismissal[] | undefined;
}

/** "It is fine": one finding by its exact words, or every finding of a kind. */
export interface Dismissal {
  readonly category: Category;
  /** Unset: the whole kind. */
  readonly words?: string | undefined;
}

/** Half-open, in UTF-16 units, as `string.slice` counts. {0,0} means the picture, not the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const CATEGORIES = [
  'access-secret',
  'id-document',
  'recovery-fact',
  'contact-detail',
  'whereabouts',
  'health-self',
  'intimate-self',
  'money-self',
  'third-party',
  'child',
  'customer-data',
  'confidential-work',
  'market-sensitive',
  'security-detail',
  'heated',
  'self-contradiction',
  'undisclosed-tie',
  'context-mismatch',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const WHOSE = ['mine', 'colleague', 'customer', 'employer', 'child', 'other'] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * What a match is beyond its category, where that changes the action, the severity or
 * what a guard may do. `verdict.ts` and `severity.ts` say what each one does.
 */
export const ASPECTS = [
  /**
   * Opens something now (a password, a one-time code, a full number), or pins somebody down
   * (three details of one person, four answers): the post is kept, not edited.
   */
  'live-secret',
  /** A public link, a guest code or a trade number: put out in order to be used. */
  'offered',
  /** Seen only in the background of a picture, or an aside. */
  'background',
  /** customer-data: diagnosis, account, payment or booking data. */
  'record',
  /** customer-data in a reply: one cannot ask there. */
  'reply',
  /** customer-data: the customers are a list, a background or the butt of a vent; nobody to ask. */
  'crowd',
  /** customer-data, third-party: health or care. */
  'health',
  /** third-party: learned through HR, payroll, IT or management. */
  'learned-at-work',
  /** third-party: a message or behaviour towards the writer. */
  'towards-me',
  /** third-party: health, pregnancy, sexuality, faith, immigration status, grief, pay. */
  'grave',
  /** child: somebody else's child. */
  'others-child',
  /** heated: a named or plainly pointed-at colleague or private person. */
  'named-insult',
  /** heated: a business, or a person in a public role. */
  'public-target',
  /** heated: written late, or after a drink. */
  'late',
  /** Any category: a threat, or a call to go after somebody. No guard removes it. */
  'threat',
  /** confidential-work: jury, court, count: bound by law or office. */
  'bound-by-law',
  /** context-mismatch: news a manager, team or family should hear from the writer. */
  'not-told-first',
  /** context-mismatch: a company walks into a talk nobody called it to. */
  'uninvited',
  /** context-mismatch: a charged topic from somebody named in their trade; trouble with clients. */
  'trade-voice',
  /** context-mismatch: an app wrote it. */
  'auto-post',
  /** context-mismatch: a private account speaks for the firm or collects details for it. */
  'unofficial',
  /** undisclosed-tie: a customer-style review by an insider. */
  'insider-review',
  /** recovery-fact: a game that asks readers for their answers. */
  'asks-readers',
  /** recovery-fact: a chain game, or two and more such facts together. */
  'stacked',
  /** whereabouts, child: a lone worker, a child, a known safety concern. */
  'alone',
  /** whereabouts: a predictable routine. */
  'routine',
  /** whereabouts: a home stands empty. */
  'empty',
  /** A hunch: taken as a whole, such posts are better kept. */
  'better-kept',
  /** A hunch: with other words, such posts are worth sending. */
  'worth-saying',
  /** A hunch: its words do not tell which category it is; `context-mismatch` stands in. */
  'unnamed',
  /** Any category: pieces that are harmless alone and tell too much together. */
  'together',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a detector yields. Says where, never what: no text of the writer in it. */
export interface Match {
  readonly span: Span;
  /** 0–1: how sure we are that it is there. 0.75 and more counts as clear, less as weak. */
  readonly confidence: number;
  readonly whose: Whose;
  /** Defaults to the detector's own category. */
  readonly category?: Category | undefined;
  readonly aspects?: readonly Aspect[] | undefined;
  /**
   * What to say instead of the span, ready to stand in its place ('' leaves it out).
   * Comes from the lexicon, never from the writer's text.
   */
  readonly instead?: string | undefined;
  /**
   * Two and more places that are harmless alone and tell too much together, in order of
   * reading; `span` is the one to change first.
   */
  readonly pieces?: readonly Span[] | undefined;
  /**
   * One for each of `pieces`: what to say instead of it, '' to leave it out; undefined where
   * it may stay once the span has changed.
   */
  readonly insteads?: readonly (string | undefined)[] | undefined;
}

/** What is left of a match after guards and room. */
export interface Finding {
  readonly detector: string;
  readonly category: Category;
  readonly span: Span;
  /** 0–4: how bad it would be in this room. */
  readonly severity: number;
  readonly confidence: number;
  readonly whose: Whose;
  readonly aspects: readonly Aspect[];
  readonly instead?: string | undefined;
  readonly pieces?: readonly Span[] | undefined;
  readonly insteads?: readonly (string | undefined)[] | undefined;
}

export const GUARDS = [
  'g-crisis',
  'g-concerted',
  'g-report',
  'g-warning',
  'g-channel',
  'g-consent',
  'g-story',
  'g-past',
  'g-published',
  'g-role',
  'g-figure',
] as const;
export type GuardId = (typeof GUARDS)[number];

/** Something only the writer can know, asked instead of guessed. */
export const QUESTIONS = [
  'picture',
  'employer',
  'reply',
  'consent',
  'published',
  'channel',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export const VERDICTS = ['share', 'edit', 'ask', 'switch', 'keep', 'report'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The whole answer for one draft in one room. */
export interface Report {
  /** Gravest first. Severity 0 and 1 included: a caller folds them away. */
  readonly findings: readonly Finding[];
  /** Harmless or protected speech that was recognised and mattered. */
  readonly guards: readonly GuardId[];
  /** 0–100 for the whole draft; a larger room never lowers it. */
  readonly exposure: number;
  readonly verdict: Verdict;
  /** True when the verdict is only a suggestion (the gravest finding is 2): "you could". */
  readonly mild: boolean;
  readonly questions: readonly QuestionId[];
}

/**
 * The text as detectors see it: one line of sight for all of them.
 * `plain` has straight quotes, ordinary spaces and no invisible characters;
 * spans count in `plain` and are carried back to the writer's text by `check`.
 */
export interface Reading {
  readonly plain: string;
  readonly sentences: readonly Span[];
  readonly draft: Draft;
}
