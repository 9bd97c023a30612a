/**
 * A quiz is a list of items as data. QTI's words: an item is one scored thing, a response
 * is what a person gave, an attempt is one go at the quiz.
 */
import { ACCOUNTS } from '../draft/types.ts';
import type { Account, Audience, Room, Span, Verdict } from '../draft/types.ts';
import type { LawNote } from '../law.ts';

/** What an item is about, for a score by topic. */
export const TOPICS = [
  'people',
  'customers',
  'openings',
  'places',
  'voice',
  'reach',
  'rights',
  'heat',
  'secrets',
  'ai',
  'origins',
] as const;
export type Topic = (typeof TOPICS)[number];

/** An account to post from, or nowhere at all. */
export const ACCOUNT_CHOICES = [...ACCOUNTS, 'none'] as const;
export type AccountChoice = (typeof ACCOUNT_CHOICES)[number];

/** The draft an item shows, with its room; text only, no state. */
export interface Shown {
  readonly text: string;
  readonly account: Account;
  readonly audience: Audience;
  /** What a reader would see besides the words: "Picture: a lanyard badge, its code in view." */
  readonly about?: string | undefined;
  /** Who the writer works for, where that decides: "You work for ...". */
  readonly employer?: string | undefined;
  /** Set when it is posted as a customer's review. */
  readonly review?: boolean | undefined;
  /** Set when it answers somebody. */
  readonly reply?: 'invited' | 'uninvited' | undefined;
}

/** Words of a draft that decide, and why they do. */
export interface Clue extends Span {
  readonly because?: string | undefined;
  /** The words within it that do the harm: whoever marks them has found it. */
  readonly core?: Span | undefined;
  /** May be marked or not: neither earns nor costs anything. */
  readonly optional?: boolean | undefined;
}

interface ItemBase {
  readonly id: string;
  readonly topic: Topic;
  /** Where to look, without saying what is there. */
  readonly hint?: string | undefined;
  /** Why the key is right, shown after every answer. */
  readonly why: string;
  readonly law?: readonly LawNote[] | undefined;
  /** What to read next when it went wrong: a guide's slug. */
  readonly guide?: string | undefined;
}

/** Choose one of the six verdicts. */
export interface JudgeItem extends ItemBase {
  readonly kind: 'judge';
  readonly draft: Shown;
  readonly verdict: Verdict;
  /** Other verdicts that are as good as the key. */
  readonly accept: readonly Verdict[];
  readonly clues: readonly Clue[];
  /** What to say to whoever chose another verdict. */
  readonly others: Readonly<Partial<Record<Verdict, string>>>;
  /** How it could be said instead. */
  readonly rewrite?: string | undefined;
}

/** Mark the words that should not be there; an empty key means there is nothing to mark. */
export interface SpotItem extends ItemBase {
  readonly kind: 'spot';
  readonly draft: Shown;
  readonly spans: readonly Clue[];
  readonly rewrite?: string | undefined;
}

/** From which account, if any? */
export interface AccountItem extends ItemBase {
  readonly kind: 'account';
  readonly ask: string;
  readonly account: AccountChoice;
  readonly accept: readonly AccountChoice[];
  readonly feedback: Readonly<Record<AccountChoice, string>>;
}

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Shown after the answer, beside the option, whether it was chosen or not. */
  readonly because: string;
}

/** Put the options in order. They stand here in the right one, and are shuffled when shown. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly ask: string;
  /** The criterion: "From the least to the most risk for the person shown". */
  readonly by: string;
  readonly ends: { readonly first: string; readonly last: string };
  readonly options: readonly Option[];
  /** Pairs whose order does not matter. */
  readonly tied: readonly (readonly [string, string])[];
  /** Ids in the order in which they are shown; set when the quiz is drawn. */
  readonly shown?: readonly string[] | undefined;
}

/** Tick all that apply. */
export interface SeveralItem extends ItemBase {
  readonly kind: 'several';
  readonly ask: string;
  readonly options: readonly (Option & { readonly right?: boolean | undefined })[];
}

/** Choose one. `half`: nearly as good as the right one. */
export interface SingleItem extends ItemBase {
  readonly kind: 'single';
  readonly ask: string;
  readonly draft?: Shown | undefined;
  readonly options: readonly (Option & {
    readonly right?: boolean | undefined;
    readonly half?: boolean | undefined;
  })[];
}

/** A part of a draft's message, and words of which one shows that it is still there. */
export interface Need {
  readonly point: string;
  readonly any: readonly string[];
}

/** Words of a draft that have to go, and words of which any shows that they have not. */
export interface Giveaway extends Clue {
  /** Whole words or phrases; a star at the end stands for any ending: "depress*". */
  readonly any: readonly string[];
}

/** Edit a draft until nothing gives away what has to go, while its message is kept. */
export interface RewriteItem extends ItemBase {
  readonly kind: 'rewrite';
  readonly draft: Shown;
  readonly needs: readonly Need[];
  readonly goes: readonly Giveaway[];
  readonly models: readonly string[];
}

/** What to say to whoever changed the room like this; neither part set: left it as it was. */
export interface RoomReply {
  readonly account?: Account | undefined;
  readonly audience?: Audience | undefined;
  readonly say: string;
}

/** Same words: choose the smallest change of account or audience that makes them right. */
export interface RoomItem extends ItemBase {
  readonly kind: 'room';
  readonly draft: Shown;
  /** The right rooms, the smallest change first; the draft's own where nothing need change. */
  readonly rooms: readonly Room[];
  readonly accept: readonly Room[];
  readonly instead: readonly RoomReply[];
}

export type Item =
  | JudgeItem
  | SpotItem
  | AccountItem
  | OrderItem
  | SeveralItem
  | SingleItem
  | RewriteItem
  | RoomItem;
export type ItemKind = Item['kind'];

/** What is said about a score, from a share of the marks upwards. */
export interface Message {
  /** 0–1. */
  readonly from: number;
  readonly text: string;
}

export interface Quiz {
  readonly id: string;
  /** Changes with the content, so that a kept attempt or a code can tell what it was about. */
  readonly version: string;
  readonly title: string;
  readonly purpose: string;
  /** Who it is for: "new staff". */
  readonly for: string;
  readonly items: readonly Item[];
  readonly messages: readonly Message[];
}

/**
 * What a person gave. Ids, places and facts only: a rewritten draft is judged on the spot,
 * and its words are not part of the response.
 */
export type Response =
  | { readonly kind: 'judge'; readonly verdict: Verdict }
  | { readonly kind: 'spot'; readonly spans: readonly Span[] }
  | { readonly kind: 'account'; readonly account: AccountChoice }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'several'; readonly options: readonly string[] }
  | { readonly kind: 'single'; readonly option: string }
  | {
      readonly kind: 'rewrite';
      /** Nothing was found in it that has to go. */
      readonly fine: boolean;
      /** Whether each of the item's needs is still met. */
      readonly kept: readonly boolean[];
    }
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'unsure' };

/** How sure a person was before the answer: a guess, fairly sure, certain. */
export const SURENESS = ['guess', 'fairly', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];

/** `raw` of `max`, and `scaled` 0–1. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
}
