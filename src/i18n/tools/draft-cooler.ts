/** The texts of the draft cooler, as types. */
import type { CopyWording } from '../take.ts';
import type { Plural } from '../wording.ts';

export const PAUSES = ['minutes', 'hour', 'morning'] as const;
export type Pause = (typeof PAUSES)[number];

export interface CoolerWording {
  readonly title: string;
  readonly intro: string;
  readonly draft: string;
  readonly pause: string;
  readonly pauses: Readonly<Record<Pause, string>>;
  readonly keep: string;
  readonly keepHelp: string;
  readonly start: string;
  readonly empty: string;
  readonly cooling: string;
  readonly readyToday: string;
  readonly readyDay: string;
  readonly left: Plural;
  readonly leftHours: string;
  readonly here: string;
  readonly kept: string;
  readonly blocked: string;
  readonly early: string;
  readonly ready: string;
  readonly readyNote: string;
  readonly questions: readonly string[];
  readonly copy: string;
  readonly check: string;
  readonly checkNote: string;
  readonly letGo: string;
  readonly gone: string;
  readonly again: string;
  readonly clock: string;
  readonly elsewhere: string;
  readonly replaces: string;
  readonly copying: CopyWording;
  readonly paper: string;
}
