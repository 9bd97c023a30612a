/**
 * A quiz is a list of items as data. QTI's words: an item is one scored thing, a response
 * is what a person gave, an attempt is one go at the quiz.
 */
import type { Account, Audience, Span, Verdict } from '../draft/types.ts';

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
}

interface ItemBase {
  readonly id: string;
  readonly draft: Shown;
  /** Why the key is right, shown after every answer. */
  readonly why: string;
  /** How it could be said instead. */
  readonly rewrite?: string | undefined;
  /** What to read next when it went wrong: a guide's slug. */
  readonly guide?: string | undefined;
}

/** Choose one of the six verdicts. */
export interface JudgeItem extends ItemBase {
  readonly kind: 'judge';
  readonly verdict: Verdict;
}

/** Mark the words that should not be there; an empty key means there is nothing to mark. */
export interface SpotItem extends ItemBase {
  readonly kind: 'spot';
  readonly spans: readonly (Span & { readonly because?: string | undefined })[];
}

export type Item = JudgeItem | SpotItem;

export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly items: readonly Item[];
}

/** A verdict, the marked spans, or "I don't know". */
export type Response =
  | { readonly kind: 'judge'; readonly verdict: Verdict }
  | { readonly kind: 'spot'; readonly spans: readonly Span[] }
  | { readonly kind: 'unsure' };

/** `raw` of `max`, and `scaled` 0–1. */
export interface Score {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
}
