/** The texts of a quiz on paper and as slides, as types. */
import type { ItemKind } from '../engine/index.ts';

/** What stands around an answer that is written out. */
export interface PaperAnswerWording {
  readonly right: string;
  readonly half: string;
  /** Another choice that is as good as the key. */
  readonly level: string;
  readonly order: string;
  readonly tied: string;
  readonly hint: string;
}

export interface SheetWording {
  readonly title: string;
  readonly description: string;
  readonly choose: string;
  readonly without: string;
  readonly along: string;
  readonly apart: string;
  readonly fits: string;
  readonly print: string;
  readonly name: string;
  readonly date: string;
  readonly answers: string;
  readonly score: string;
  readonly because: string;
  readonly yours: string;
  readonly tickOne: string;
  readonly several: string;
  readonly numbers: string;
  readonly underline: string;
  readonly change: string;
  /** Beside the account and the readers that a draft has. */
  readonly now: string;
}

/** What the script of the slides says. */
export interface SlidesVoice {
  readonly number: string;
  readonly reveal: string;
  readonly next: string;
  readonly shown: string;
  readonly hidden: string;
  readonly end: string;
}

export interface SlidesWording extends SlidesVoice {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly handout: string;
  readonly print: string;
  readonly label: string;
  readonly item: string;
  readonly previous: string;
  readonly dark: string;
  readonly full: string;
  readonly keys: string;
  readonly close: string;
  readonly list: readonly { readonly keys: readonly string[]; readonly does: string }[];
  /** What the room is asked before the answer. */
  readonly kinds: Readonly<Record<ItemKind, string>>;
}

export interface TrainerWording {
  readonly links: {
    readonly label: string;
    readonly sheet: string;
    readonly slides: string;
    readonly back: string;
  };
  readonly sheet: SheetWording;
  readonly answer: PaperAnswerWording;
  readonly slides: SlidesWording;
}
