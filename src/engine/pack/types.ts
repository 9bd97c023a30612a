/**
 * A company pack: what an organisation adds to checker, decisions and quizzes, as one JSON
 * file. Version 1. It can say more about the organisation's own matters; it has no say in
 * protected talk.
 */
import type { Category, Room } from '../draft/types.ts';
import type { Topic } from '../quiz/types.ts';

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

/**
 * An own word that cannot be read in the file: the SHA-256 of the pack's salt and its words.
 * See scramble.ts for what that protects.
 */
export interface ScrambledWord extends Omit<OwnWord, 'words'> {
  readonly hash: string;
  /** Of how many words it is. */
  readonly count: number;
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

/** A question about the organisation's own ways, for one of our quizzes. */
export interface PackItem {
  /** The quiz that it is added to: "starter-check". */
  readonly quiz: string;
  readonly topic: Topic;
  readonly ask: string;
  /** Exactly one of them is right. */
  readonly options: readonly PackOption[];
  /** Why that one is right. */
  readonly why: string;
}

export interface PackOption {
  readonly text: string;
  /** What to say of it after the answer. */
  readonly because: string;
  readonly right?: true | undefined;
}

/** The accent of links and buttons, by theme, as "#rrggbb". */
export interface PackAccent {
  readonly light: string;
  readonly dark: string;
}

export interface PackLogo {
  /** The picture itself: no page of ours may fetch one. */
  readonly image: string;
  readonly alt: string;
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
  /** Goes before each own word that is scrambled. */
  readonly salt?: string | undefined;
  readonly words?: readonly (OwnWord | ScrambledWord)[] | undefined;
  /** Phrases that everybody may read already: a product, the shop's telephone number. */
  readonly public?: readonly string[] | undefined;
  readonly severity?: Readonly<Partial<Record<Adjustable, Step | undefined>>> | undefined;
  readonly samples?: readonly PackSample[] | undefined;
  readonly items?: readonly PackItem[] | undefined;
  readonly accent?: PackAccent | undefined;
  readonly logo?: PackLogo | undefined;
  /** Tests that travel with the pack. */
  readonly flags?: readonly PackFlag[] | undefined;
  readonly passes?: readonly PackDraft[] | undefined;
}

/** What stands around an activity: all that a decision, a quiz and the feed take from a pack. */
export type House = Pick<
  Pack,
  'organisation' | 'contacts' | 'policies' | 'accounts' | 'accent' | 'logo'
>;

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
  items: 20,
  flags: 50,
  passes: 50,
} as const;

/** An address that a browser opens without running anything. */
export const LINK = /^(?:https:\/\/|mailto:)[!#-;=?-\[\]_a-z~]{3,290}$/;

/** Something to read: not blank, on one line, at most 120 units; and nothing of UNSEEN. */
export const LINE = /^(?=\s{0,119}\S).{1,120}$/;

/** A sentence or two of a question: not blank, on one line, at most 300 units; the same. */
export const SENTENCE = /^(?=\s{0,299}\S).{1,300}$/;

/**
 * What nobody sees and what changes what is read: control characters but for the tab, marks that
 * turn the direction of writing or have no width, tags, and halves of characters. Joiners stay,
 * because scripts and emoji need them.
 */
export const UNSEEN =
  /[^\t\P{Cc}]|[\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;

/** What a quiz is called: "starter-check". */
export const QUIZ_ID = /^[a-z][a-z0-9-]{1,59}$/;

/** Options of a question, as in our own quizzes. */
export const OPTIONS = { least: 3, most: 4 } as const;

/** Sixteen bytes from chance, and what SHA-256 makes: as small hexadecimal digits. */
export const SALT = /^[0-9a-f]{32}$/;
export const HASH = /^[0-9a-f]{64}$/;

export const COLOUR = /^#[0-9A-Fa-f]{6}$/;

/** Of a picture inside the file: some 24 kB, and none that a browser would run as a page. */
export const LOGO = /^data:image\/(?:png|webp|svg\+xml);base64,[A-Za-z0-9+/]{40,32000}={0,2}$/;

/** A draft: not blank. */
export const DRAFT = /^(?=\s{0,1999}\S)[^]{1,2000}$/;
