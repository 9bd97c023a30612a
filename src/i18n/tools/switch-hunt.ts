/** The texts of the switch hunt, as types. */
import type { KeepWording } from './parts.ts';

/** One of the nine switches that many apps have, without the way to it, which changes. */
export interface Switch {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
  readonly shares: string;
  /** Words to look for in the settings. */
  readonly look: string;
  readonly quieter: string;
}

export interface SwitchHuntWording {
  readonly title: string;
  readonly intro: string;
  readonly app: string;
  readonly appHint: string;
  readonly apps: string;
  readonly another: string;
  readonly remove: string;
  /** Stands for an app without a name yet. */
  readonly unnamed: string;
  /** Beside an app in the choice of them: how many it has. */
  readonly of: string;
  readonly lookFor: string;
  readonly shares: string;
  readonly quieter: string;
  readonly switches: readonly Switch[];
  /** How far one is: none, one, … all. */
  readonly progress: readonly string[];
  readonly next: string;
  readonly nextHint: string;
  readonly remind: string;
  readonly reminded: string;
  readonly remindFailed: string;
  readonly remindNeeds: string;
  readonly reminder: {
    readonly file: string;
    readonly calendar: string;
    readonly event: string;
    readonly about: string;
  };
  readonly keep: KeepWording;
  readonly print: string;
  readonly paper: {
    readonly title: string;
    readonly how: string;
    readonly switch: string;
    readonly date: string;
    readonly next: string;
    readonly ticked: string;
  };
}
