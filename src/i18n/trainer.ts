import type { ItemKind } from '../engine/index.ts';

/** The texts of a quiz for a group: on paper and on slides. */
export interface TrainerWording {
  readonly links: string;
  readonly sheetLink: string;
  readonly slidesLink: string;
  readonly sheet: {
    readonly title: string;
    readonly description: string;
    readonly back: string;
    readonly choose: string;
    readonly none: string;
    readonly after: string;
    readonly end: string;
    readonly print: string;
    readonly name: string;
    readonly date: string;
    readonly answers: string;
    readonly underline: string;
    readonly number: string;
  };
  readonly slides: {
    readonly title: string;
    readonly description: string;
    readonly start: string;
    readonly count: string;
    readonly back: string;
    readonly reveal: string;
    readonly next: string;
    readonly full: string;
    readonly keys: string;
    readonly keysText: string;
    readonly noscript: string;
    readonly answer: string;
    readonly end: string;
    readonly endText: string;
    readonly hands: Readonly<Record<ItemKind, string>>;
  };
}
