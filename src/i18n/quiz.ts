/** The texts of quizzes, as types. */
import type { AccountChoice, Mark, Sureness, Topic, Verdict } from '../engine/index.ts';
import type { Plural } from './wording.ts';

/** The texts of the quiz islands. */
export interface QuizPlayerWording {
  /** "{at} of {of}". */
  readonly progress: string;
  readonly hint: string;
  readonly sure: {
    readonly ask: string;
    readonly degrees: Readonly<Record<Sureness, string>>;
  };
  readonly answer: { readonly check: string; readonly unsure: string };
  readonly shown: { readonly employer: string; readonly review: string };
  readonly judge: {
    /** Name of a card that stands alone in a guide. */
    readonly label: string;
    /** Unfolds the answer where there is no script. */
    readonly answer: string;
    readonly ask: string;
    readonly first: string;
    readonly legend: string;
    readonly rest: string;
    readonly also: string;
    /** Of each verdict; a card that stands alone shows none. */
    readonly meanings: Readonly<Partial<Record<Verdict, string>>>;
    /** By key and then by what was chosen instead; a card that stands alone brings its key's only. */
    readonly instead: Readonly<
      Partial<Record<Verdict, Readonly<Partial<Record<Verdict, string>>>>>
    >;
  };
  readonly spot: {
    readonly ask: string;
    readonly hint: string;
    readonly words: string;
    readonly keys: string;
    readonly check: string;
    readonly none: string;
    readonly clear: string;
    readonly cleared: string;
    readonly marked: Plural;
    readonly first: string;
    readonly both: string;
    readonly hasNothing: string;
    readonly places: Plural;
    readonly foundOf: string;
    readonly found: string;
    readonly missed: string;
    readonly either: string;
    readonly stray: string;
    /** What the marks in the draft mean. */
    readonly legend: {
      readonly found: string;
      readonly missed: string;
      readonly either: string;
      readonly stray: string;
    };
  };
  readonly account: { readonly none: string; readonly first: string };
  readonly options: {
    readonly first: string;
    readonly firstSeveral: string;
    readonly several: string;
    readonly right: string;
    readonly half: string;
    readonly wrong: string;
    readonly chosen: string;
    readonly ticked: string;
  };
  readonly order: {
    readonly how: string;
    readonly up: string;
    readonly down: string;
    readonly moved: string;
    readonly check: string;
    readonly place: string;
    readonly placed: string;
  };
  readonly rewrite: {
    readonly ask: string;
    readonly field: string;
    readonly message: string;
    readonly check: string;
    readonly checking: string;
    readonly back: string;
    readonly done: string;
    readonly empty: string;
    readonly failed: string;
    readonly given: string;
    /** With {words}: what still gives it away. */
    readonly says: string;
    readonly finds: string;
    readonly keptOf: Plural;
    readonly kept: string;
    readonly lost: string;
    readonly fine: string;
    readonly notFine: string;
    /** By what it is judged here. */
    readonly how: string;
    readonly private: string;
    readonly goes: string;
    readonly models: string;
  };
  readonly room: {
    readonly ask: string;
    readonly speaks: string;
    readonly hears: string;
    readonly check: string;
    readonly same: string;
    readonly smaller: string;
    readonly also: string;
  };
  /** A part of the script that comes later, or does not come. */
  readonly later: { readonly loading: string; readonly failed: string; readonly retry: string };
  readonly feedback: {
    readonly right: string;
    readonly near: string;
    readonly wrong: string;
    readonly unsure: string;
    readonly key: string;
    readonly yours: string;
    readonly checked: string;
    readonly notAdvice: string;
    readonly rewrite: string;
    readonly clues: string;
    readonly next: string;
    readonly last: string;
    readonly again: string;
  };
  readonly setup: {
    readonly title: string;
    readonly practice: string;
    readonly sure: string;
    readonly count: string;
    readonly all: string;
    readonly set: string;
    readonly setHelp: string;
    readonly another: string;
  };
  readonly kept: {
    readonly tab: string;
    readonly device: string;
    /** A learning system. */
    readonly system: string;
    readonly blocked: string;
    /** The device, while the tab keeps. */
    readonly refused: string;
    readonly keep: string;
    readonly wipe: string;
    readonly wiped: string;
    readonly resumed: Plural;
    readonly changed: string;
  };
  readonly result: {
    /** Counted by what was right; {of} is all. */
    readonly title: Plural;
    readonly practice: string;
    readonly near: Plural;
    readonly perfect: string;
    readonly passed: string;
    readonly failed: string;
    readonly topicsTitle: string;
    readonly topicOf: string;
    readonly topics: Readonly<Record<Topic, string>>;
    readonly sureTitle: string;
    readonly sureOf: Readonly<Record<Sureness, string>>;
    readonly listTitle: string;
    readonly marks: Readonly<Record<Mark, string>>;
    readonly yours: string;
    readonly found: string;
    readonly nothing: string;
    readonly unsure: string;
    readonly readTitle: string;
    readonly retry: Plural;
    readonly restart: string;
  };
}

/** With the texts of the pages, which no island needs. */
export interface QuizWording extends QuizPlayerWording {
  readonly outline: {
    readonly title: string;
    readonly intro: string;
    readonly sheet: string;
    readonly rewrite: string;
    readonly room: string;
  };
  readonly pages: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly items: Plural;
    readonly minutes: Plural;
    readonly for: string;
    readonly all: string;
    /** Of the boundary style, which has no score. */
    readonly portrait: string;
  };
}

/** The label of an account that an item offers, "none" among them. */
export function accountLabel(
  account: AccountChoice,
  accounts: Readonly<Record<Exclude<AccountChoice, 'none'>, { readonly label: string }>>,
  none: string,
): string {
  return account === 'none' ? none : accounts[account].label;
}
