/** The texts around result codes, as types. */
import type { CodeMark, CodeProblem } from '../engine/index.ts';
import type { CopyWording } from './take.ts';
import type { Plural } from './wording.ts';

/** How a result is said in words: on the certificate, the check page, and for a group. */
export interface ScoreWording {
  /** Counted by what was right; {of} is all. */
  readonly score: Plural;
  readonly nearly: Plural;
  readonly unsure: Plural;
  readonly passed: string;
  readonly notPassed: string;
  readonly again: string;
  readonly facts: {
    readonly quiz: string;
    readonly date: string;
    readonly score: string;
    readonly version: string;
    readonly set: string;
    readonly code: string;
    readonly nameCheck: string;
  };
  /** What is wrong with a code. */
  readonly problems: Readonly<Record<CodeProblem, string>>;
}

export interface CalendarWording {
  readonly title: string;
  readonly what: string;
  readonly make: string;
  readonly done: string;
  readonly failed: string;
  /** Name of the file. */
  readonly file: string;
  /** Name of the calendar. */
  readonly name: string;
  readonly event: string;
  readonly about: string;
}

/** The small part at the end of a quiz. */
export interface ResultCodeWording {
  readonly result: {
    readonly title: string;
    readonly what: string;
    readonly code: string;
    readonly copy: string;
    readonly certificate: string;
  };
  readonly copy: CopyWording;
  readonly calendar: CalendarWording;
}

export interface CertificateWording extends ScoreWording {
  readonly calendar: CalendarWording;
  readonly certificate: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly noscript: string;
    readonly code: string;
    readonly codeHint: string;
    readonly show: string;
    readonly name: string;
    readonly nameHint: string;
    readonly print: string;
    readonly paper: string;
    readonly check: string;
    readonly other: string;
    readonly sheet: string;
    readonly kicker: string;
    readonly took: string;
    readonly reads: string;
    readonly says: string;
  };
}

export interface VerifyWording extends ScoreWording {
  readonly marks: Readonly<Record<CodeMark, string>>;
  readonly verify: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly noscript: string;
    readonly code: string;
    readonly codeHint: string;
    readonly name: string;
    readonly nameCheck: string;
    readonly optional: string;
    readonly check: string;
    readonly clear: string;
    readonly fine: string;
    readonly wrong: string;
    readonly current: string;
    readonly changed: string;
    readonly ahead: string;
    readonly fits: string;
    readonly fitsNot: string;
    readonly half: string;
    readonly items: string;
    readonly item: string;
    readonly see: string;
    readonly limits: {
      readonly title: string;
      readonly canTitle: string;
      readonly can: readonly string[];
      readonly cannotTitle: string;
      readonly cannot: readonly string[];
      readonly so: string;
    };
  };
}

export interface ClassWording {
  readonly marks: Readonly<Record<CodeMark, string>>;
  readonly copy: CopyWording;
  readonly class: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly private: string;
    readonly noscript: string;
    readonly codes: string;
    readonly codesHint: string;
    readonly count: string;
    readonly example: string;
    readonly clear: string;
    readonly done: Plural;
    readonly none: string;
    readonly moreProblems: string;
    readonly problemsTitle: Plural;
    readonly line: string;
    readonly problems: Readonly<Record<CodeProblem | 'none', string>>;
    readonly repeated: string;
    readonly people: Plural;
    readonly median: string;
    readonly lowHigh: string;
    readonly passedOf: string;
    readonly againOf: Plural;
    readonly otherVersion: Plural;
    readonly spreadTitle: string;
    readonly spreadCaption: string;
    readonly band: string;
    readonly bandOf: string;
    readonly results: string;
    readonly itemsTitle: string;
    readonly itemsCaption: string;
    readonly item: string;
    readonly answered: string;
    readonly counts: string;
    readonly spreadTable: string;
    readonly itemsTable: string;
    readonly copyText: string;
    readonly copyCsv: string;
    readonly quiz: string;
  };
}

/** One thing there is for trainers. */
export interface OfferWording {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

export interface ProofWording
  extends ResultCodeWording, CertificateWording, VerifyWording, ClassWording {
  readonly teams: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly contents: string;
    readonly class: OfferWording;
    readonly quizzes: OfferWording;
    readonly sheets: {
      readonly title: string;
      readonly text: string;
      readonly all: string;
      readonly sheet: string;
      readonly slides: string;
      /** Names a link for those who hear it without its row: "Slides: Which account?". */
      readonly of: string;
    };
    readonly trust: OfferWording;
    readonly policy: OfferWording;
    readonly embed: OfferWording;
    readonly pack: OfferWording;
    readonly systems: OfferWording;
    readonly verify: OfferWording;
  };
}
