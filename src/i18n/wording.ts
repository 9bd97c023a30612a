/**
 * The texts of the interface, as types. The words are in src/content/ui/<lang>/*.yaml;
 * pages hand an island the sections that it needs, so no island carries a language.
 */
import type { Account, Audience, Verdict, Whose } from '../engine/index.ts';

/** A text with a number in it: "{count} item" and "{count} items". */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export interface RoomWording {
  readonly accounts: Readonly<
    Record<Account, { readonly label: string; readonly short: string; readonly hint: string }>
  >;
  readonly audiences: Readonly<
    Record<Audience, { readonly label: string; readonly heard: string; readonly hint: string }>
  >;
  readonly verdicts: Readonly<Record<Verdict, { readonly label: string; readonly long: string }>>;
  readonly whose: Readonly<Record<Whose, string>>;
}
