/**
 * A company pack: what an organisation adds to the checker, as one JSON file. Version 1.
 * It can say more about the organisation's own matters; it has no say in protected talk.
 */
import type { Category, Room } from '../draft/types.ts';

export const PACK_VERSION = 1;

/** What an own word names: somebody the organisation serves, or work that is not told yet. */
export const OWN_WORD_KINDS = ['client', 'code-name'] as const;
export type OwnWordKind = (typeof OWN_WORD_KINDS)[number];

export interface OwnWord {
  readonly words: string;
  readonly is: OwnWordKind;
  /** Offered in its place, ready to stand there: "a customer of ours". */
  readonly instead?: string | undefined;
}

/** Whom to ask, about what. */
export interface PackContact {
  readonly topic: string;
  readonly name: string;
  readonly link?: string | undefined;
}

/** A page of the organisation's: its policy, or an account it has. */
export interface PackLink {
  readonly name: string;
  readonly link: string;
}

export interface PackDraft extends Room {
  readonly text: string;
}

export interface PackSample extends PackDraft {
  /** What stands on the button. */
  readonly label: string;
}

/** A draft in which the checker has to find something; of this category, where one is named. */
export interface PackFlag extends PackDraft {
  readonly category?: Category | undefined;
}

export type Step = -1 | 1;

/**
 * How far each category may be moved: not at all where it is missing. Blockers stay, and so
 * does what people tell of themselves, their pay and their health: that is not an
 * organisation's to weigh. What belongs to customers, the law or the house may weigh more;
 * tone may weigh less.
 */
export const LIMITS = {
  'recovery-fact': [-1, 1],
  'contact-detail': [-1, 1],
  whereabouts: [-1, 1],
  'context-mismatch': [-1, 1],
  'third-party': [1],
  'customer-data': [1],
  'confidential-work': [1],
  'market-sensitive': [1],
  'security-detail': [1],
  'undisclosed-tie': [1],
  heated: [-1],
} as const satisfies Readonly<Partial<Record<Category, readonly Step[]>>>;
export type Adjustable = keyof typeof LIMITS;

export interface Pack {
  readonly version: typeof PACK_VERSION;
  /** Where editors find the JSON Schema. */
  readonly $schema?: string | undefined;
  readonly organisation: string;
  readonly contacts?: readonly PackContact[] | undefined;
  readonly policies?: readonly PackLink[] | undefined;
  readonly accounts?: readonly PackLink[] | undefined;
  readonly words?: readonly OwnWord[] | undefined;
  /** Phrases that everybody may read already: a product, the shop's telephone number. */
  readonly public?: readonly string[] | undefined;
  readonly severity?: Readonly<Partial<Record<Adjustable, Step | undefined>>> | undefined;
  readonly samples?: readonly PackSample[] | undefined;
  /** Tests that travel with the pack. */
  readonly flags?: readonly PackFlag[] | undefined;
  readonly passes?: readonly PackDraft[] | undefined;
}

/** Units of the whole file; more is not read at all. */
export const LONGEST_PACK = 200_000;

/** How many there may be of each list. */
export const MOST = {
  contacts: 20,
  policies: 10,
  accounts: 20,
  words: 500,
  public: 200,
  samples: 12,
  flags: 50,
  passes: 50,
} as const;

/** An address that a browser opens without running anything. */
export const LINK = /^(?:https:\/\/|mailto:)[!#-;=?-\[\]_a-z~]{3,290}$/;

/** Something to read: not blank, on one line, at most 120 units. */
export const LINE = /^(?=[^\S\n\r]{0,119}\S)[^\n\r]{1,120}$/;

/** A draft: not blank. */
export const DRAFT = /^(?=\s{0,1999}\S)[^]{1,2000}$/;
