import type { Room, Verdict } from '../draft/types.ts';
import type { Clue } from '../quiz/types.ts';

/**
 * A feed is one day of invented posts in which a learner acts: on some, on all, in any order.
 * Afterwards each post is looked at again, with several harms side by side.
 */
export const FEED_KINDS = ['post', 'reply', 'review', 'chat', 'picture'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** What can be done with a post; the data words it. Doing nothing is a way as well. */
export const ACT_WAYS = ['pass', 'like', 'comment', 'write', 'ask', 'move', 'raise'] as const;
export type ActWay = (typeof ACT_WAYS)[number];

/** Whom a post can harm, in the order of the bars. */
export const HARMED = ['writer', 'other', 'customer', 'firm'] as const;
export type Harmed = (typeof HARMED)[number];

/** From none to serious. */
export const HARM_LEVELS = [0, 1, 2, 3] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

export interface Harm {
  readonly level: HarmLevel;
  readonly because: string;
}

/** Whoever is left out is not harmed. */
export type Harms = Readonly<Partial<Record<Harmed, Harm>>>;

export interface Act {
  readonly way: ActWay;
  readonly say: string;
  readonly good: boolean;
  readonly feedback: string;
}

/** Drawn, not photographed: the parts that a small face is put together from. */
export const SKINS = ['a', 'b', 'c', 'd'] as const;
export const HAIRS = ['short', 'long', 'curls', 'bun', 'scarf', 'bald', 'bob', 'waves'] as const;

export interface Face {
  readonly skin: (typeof SKINS)[number];
  readonly hair: (typeof HAIRS)[number];
  readonly tone?: 'dark' | 'brown' | 'fair' | 'grey' | 'blue' | undefined;
  readonly glasses?: boolean | undefined;
  readonly beard?: boolean | undefined;
}

export interface FeedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** None for an account that a firm speaks with: it has a sign instead. */
  readonly face?: Face | undefined;
}

/** Something said beside the post: what it answers, or the rest of a chat. */
export interface FeedLine {
  readonly by: FeedPerson;
  readonly text: string;
}

export const FEED_PICTURES = ['badge', 'offsite', 'parcels'] as const;
export type FeedPictureId = (typeof FEED_PICTURES)[number];

export interface FeedEntry {
  readonly id: string;
  /** What it is called where there is no room to quote it. */
  readonly name: string;
  readonly kind: FeedKind;
  /** Time of day, as "7.10". */
  readonly at: string;
  readonly by: FeedPerson;
  readonly room: Room;
  readonly text: string;
  /** What a member of the room knows without being told. */
  readonly about?: string | undefined;
  readonly before: readonly FeedLine[];
  readonly after: readonly FeedLine[];
  readonly stars?: number | undefined;
  readonly picture?: { readonly id: FeedPictureId; readonly alt: string } | undefined;
  readonly acts: readonly Act[];
  readonly verdict: Verdict;
  readonly why: string;
  readonly careful: string;
  readonly rewrite?: string | undefined;
  readonly clues: readonly Clue[];
  readonly harms: Harms;
  /** What it would cost if nobody spoke of the matter, where that is high. */
  readonly silence?: Harms | undefined;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly day: string;
  readonly you: FeedPerson;
  readonly setting: string;
  readonly entries: readonly FeedEntry[];
}

/** The way that was taken with each entry, by the entry's id. */
export type Taken = Readonly<Record<string, ActWay>>;
