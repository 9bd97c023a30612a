/**
 * The texts of the interface, as types. The words are in src/content/ui/<lang>/*.yaml;
 * pages hand an island the sections that it needs, so no island carries a language.
 */
import type { Account, Audience, GuardId, QuestionId, Verdict, Whose } from '../engine/index.ts';

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

/** Verdicts where only their names are needed. */
export interface VerdictLabels {
  readonly verdicts: Readonly<Record<Verdict, Pick<RoomWording['verdicts'][Verdict], 'label'>>>;
}

/** Crisis lines by country. A number is a number, so it is data and not part of a sentence. */
export interface HelpWording {
  readonly title: string;
  readonly intro: string;
  /** When the numbers were checked, as a sentence. */
  readonly checked: string;
  readonly ring: string;
  readonly ringOrText: string;
  readonly elsewhere: string;
  readonly lines: readonly {
    readonly country: string;
    readonly name: string;
    readonly number: string;
    /** Whether the line also takes text messages. */
    readonly text: boolean;
  }[];
}

/** One thing the checker asks; an empty list of options means a text field. */
export interface QuestionWording {
  readonly ask: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface CheckerWording {
  readonly label: string;
  readonly speaks: string;
  readonly hears: string;
  readonly draft: string;
  readonly placeholder: string;
  readonly private: string;
  readonly privateLink: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly undo: string;
  readonly undone: string;
  readonly tooLong: string;
  readonly tryLabel: string;
  /** Sample drafts to try, by id, in this order. */
  readonly samples: Readonly<Record<string, string>>;
  readonly emptyTitle: string;
  readonly empty: string;
  readonly exposure: string;
  readonly exposureOf: string;
  readonly exposureHint: string;
  readonly reasons: Readonly<Record<Verdict, string>>;
  readonly mild: string;
  readonly fine: string;
  readonly takeOut: string;
  readonly findings: Plural;
  readonly minor: Plural;
  readonly marked: string;
  readonly together: string;
  readonly picture: string;
  readonly unsure: string;
  /** What is said where the words do not tell which category it is. */
  readonly unnamed: CategoryWording;
  readonly wrong: string;
  readonly pattern: string;
  readonly say: string;
  readonly leaveOut: string;
  readonly keep: string;
  readonly keepKind: string;
  readonly kept: string;
  /** How many findings the writer keeps as they are. */
  readonly dismissed: Plural;
  readonly restore: string;
  readonly restored: string;
  /** How sure such a finding usually is: {right} of {of}. */
  readonly trust: string;
  readonly trustLink: string;
  readonly compare: string;
  readonly comparedBefore: string;
  readonly comparedAfter: string;
  /** What the writer may tell unasked. */
  readonly tellMore: string;
  readonly answering: string;
  readonly answeringHint: string;
  readonly show: string;
  readonly changed: string;
  /** While the words that the checker looks for are on their way. */
  readonly waiting: string;
  readonly failed: string;
  /** Where what was learned came torn. */
  readonly byRules: string;
  readonly retry: string;
  /** Where there is no script. */
  readonly noscript: string;
  /** Severities 0 to 4, in words. */
  readonly severity: readonly string[];
  readonly guardsLabel: string;
  readonly guards: Readonly<Record<GuardId, { readonly title: string; readonly text: string }>>;
  readonly questionsLabel: string;
  readonly questions: Readonly<Record<QuestionId, QuestionWording>>;
  readonly crisis: {
    readonly title: string;
    readonly reassure: string;
    readonly dismiss: string;
    /** Stays within reach after the box was waved away. */
    readonly quiet: string;
  };
  readonly live: string;
  readonly liveFindings: Plural;
}

/** What the checker says about a category of finding. */
export interface CategoryWording {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  readonly pattern: string;
  /** Of so many findings of this kind on the held-out posts, so many were right. */
  readonly trust?: { readonly right: number; readonly of: number } | undefined;
}

/** The frame around every page. */
export interface SiteWording {
  readonly name: string;
  readonly tagline: string;
  /** Name of the Atom feed of guides. */
  readonly news: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly check: string;
    readonly decide: string;
    readonly quizzes: string;
    readonly guides: string;
  };
  /** Parts of the site that are not in its navigation, as stops on the way to a page. */
  readonly sections: { readonly essays: string; readonly method: string; readonly teams: string };
  readonly search: {
    readonly open: string;
    readonly label: string;
    readonly placeholder: string;
    readonly close: string;
    readonly hint: string;
    readonly searching: string;
    readonly none: string;
    readonly noneOfKind: string;
    readonly failed: string;
    readonly results: Plural;
    /** Which words of ours were looked for besides the typed ones. */
    readonly also: string;
    /** Offered where a word is near to one that is known: “Did you mean ‘{words}’?” */
    readonly meant: string;
    readonly page: string;
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly noscript: string;
    readonly situations: string;
    readonly show: string;
    readonly everything: string;
    /** What a page says it is, and the name of all that are. */
    readonly kinds: readonly { readonly value: string; readonly label: string }[];
  };
  readonly theme: {
    readonly label: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly footer: {
    readonly promise: string;
    readonly privacy: string;
    readonly teams: string;
    readonly about: string;
    readonly access: string;
    readonly method: string;
    readonly trust: string;
    readonly legal: string;
    readonly licence: string;
  };
}

/** What a person meets on the way through a flow. */
export interface FlowWalkerWording {
  /** Where one is: "Question {number}". Never "of": the way ahead depends on the answers. */
  readonly question: string;
  /** Announced at an outcome; the second one where the verdict is not shown. */
  readonly done: string;
  readonly doneQuietly: string;
  /** Announced at a question whose number nobody knows: the walk began in the middle. */
  readonly another: string;
  readonly trail: string;
  readonly trailDone: string;
  readonly change: string;
  /** Names the Change button for those who cannot see which answer it stands beside. */
  readonly changeOf: string;
  readonly again: string;
  /** Below a verdict "edit": what is changed may hold another thing to look at. */
  readonly changed: string;
  /** Above the reason, and above whom to ask. */
  readonly why: string;
  readonly ask: string;
  readonly law: { readonly summary: string; readonly checked: string; readonly notAdvice: string };
  readonly next: string;
  /** On the way through a flow that another one led to, and from its end back to that one. */
  readonly cameFrom: string;
  readonly backTo: string;
  /** Past the way round through another flow. */
  readonly goOn: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyLabel: string;
  readonly share: string;
  readonly shareNote: string;
  readonly linkCopied: string;
  readonly linkLabel: string;
  /** What becomes of the answers, by where they are kept. */
  readonly private: Readonly<Record<'address' | 'system' | 'nowhere', string>>;
}

/** What stands around the picture of a flow. */
export interface TreeViewerWording {
  readonly label: string;
  readonly larger: string;
  readonly smaller: string;
  readonly fit: string;
  readonly here: string;
  readonly hint: string;
}

/** With the texts of the pages, which no island needs. */
export interface FlowWording {
  readonly walker: FlowWalkerWording;
  readonly viewer: TreeViewerWording;
  readonly picture: {
    readonly title: string;
    readonly summary: string;
    /** What the picture is, for those who cannot see it. */
    readonly label: string;
  };
  readonly outline: {
    readonly summary: string;
    readonly intro: string;
    readonly questions: string;
    readonly outcomes: string;
    readonly to: string;
    readonly print: string;
  };
  readonly pages: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly kicker: string;
    readonly size: Plural;
    readonly longest: Plural;
    readonly start: string;
    readonly advice: string;
    readonly nodeTitle: string;
    readonly fromStart: string;
    readonly whole: string;
    readonly all: string;
    /** Before the first question of a flow in the list of them. */
    readonly begins: string;
    readonly ends: string;
  };
}
