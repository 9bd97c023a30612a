/** The texts of the account map, as types. */
import type { CopyWording } from '../take.ts';
import type { KeepWording } from './parts.ts';

export const VOICES = ['me', 'work', 'firm'] as const;
export type Voice = (typeof VOICES)[number];

/** An account as somebody describes it. */
export interface Account {
  readonly place: string;
  readonly voices: readonly Voice[];
  readonly seen: string;
  readonly out: string;
  /** Who has the password besides the person who writes. */
  readonly others: string;
}

export interface MapWording {
  readonly title: string;
  readonly intro: string;
  readonly paperIntro: string;
  readonly account: string;
  readonly fields: {
    readonly place: string;
    readonly voice: string;
    readonly seen: string;
    readonly out: string;
    readonly others: string;
  };
  readonly voices: Readonly<Record<Voice, string>>;
  readonly starters: readonly Account[];
  readonly add: string;
  readonly addThese: string;
  readonly more: readonly string[];
  readonly remove: string;
  readonly removeOf: string;
  readonly removed: string;
  readonly undo: string;
  readonly full: string;
  readonly tips: { readonly twoVoices: string; readonly oneKeeper: string };
  readonly keep: KeepWording;
  readonly print: string;
  readonly copy: string;
  readonly copying: CopyWording;
  readonly sheet: string;
  readonly onlyMe: string;
}
