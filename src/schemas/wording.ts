import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, GUARDS, QUESTIONS, VERDICTS, WHOSE } from '../engine/index.ts';
import { withCheckedDay } from '../i18n/help.ts';
import { day } from './fact.ts';

const text = z.string().min(1);
const plural = z.strictObject({ one: text, other: text });

export const roomWording = z.strictObject({
  accounts: z.record(z.enum(ACCOUNTS), z.strictObject({ label: text, short: text, hint: text })),
  audiences: z.record(z.enum(AUDIENCES), z.strictObject({ label: text, heard: text, hint: text })),
  verdicts: z.record(z.enum(VERDICTS), z.strictObject({ label: text, long: text })),
  whose: z.record(z.enum(WHOSE), text),
});

export const checkerWording = z.strictObject({
  label: text,
  speaks: text,
  hears: text,
  draft: text,
  placeholder: text,
  private: text,
  privateLink: text,
  clear: text,
  copy: text,
  copied: text,
  copyByHand: text,
  undo: text,
  undone: text,
  tooLong: text,
  tryLabel: text,
  /** Sample drafts to try, by id, in this order. */
  samples: z.record(z.string().regex(/^p\d{2}$/), text),
  emptyTitle: text,
  empty: text,
  exposure: text,
  exposureOf: text,
  exposureHint: text,
  reasons: z.record(z.enum(VERDICTS), text),
  mild: text,
  fine: text,
  takeOut: text,
  findings: plural,
  minor: plural,
  marked: text,
  together: text,
  picture: text,
  unsure: text,
  /** What is said where the words do not tell which category it is. */
  unnamed: z.strictObject({
    title: text,
    message: text,
    why: text,
    advice: text,
    pattern: text,
  }),
  wrong: text,
  pattern: text,
  say: text,
  leaveOut: text,
  keep: text,
  keepKind: text,
  kept: text,
  /** How many findings the writer keeps as they are. */
  dismissed: plural,
  restore: text,
  restored: text,
  /** How sure such a finding usually is: {right} of {of}. */
  trust: text,
  trustLink: text,
  compare: text,
  comparedBefore: text,
  comparedAfter: text,
  /** What the writer may tell unasked. */
  tellMore: text,
  answering: text,
  answeringHint: text,
  show: text,
  changed: text,
  /** While the words that the checker looks for are on their way. */
  waiting: text,
  failed: text,
  /** Where what was learned came torn. */
  byRules: text,
  retry: text,
  /** Where there is no script. */
  noscript: text,
  /** Severities 0 to 4, in words. */
  severity: z.array(text).length(5),
  guardsLabel: text,
  guards: z.record(z.enum(GUARDS), z.strictObject({ title: text, text })),
  questionsLabel: text,
  questions: z.record(
    z.enum(QUESTIONS),
    z.strictObject({
      ask: text,
      options: z.array(z.strictObject({ value: text, label: text })),
    }),
  ),
  crisis: z.strictObject({
    title: text,
    reassure: text,
    dismiss: text,
    /** Stays within reach after the box was waved away. */
    quiet: text,
  }),
  live: text,
  liveFindings: plural,
});

export const siteWording = z.strictObject({
  name: text,
  tagline: text,
  /** Name of the Atom feed of guides. */
  news: text,
  skip: text,
  partMissing: text,
  loadAgain: text,
  nav: z.strictObject({ label: text, check: text, decide: text, quizzes: text, guides: text }),
  /** Parts of the site that are not in its navigation, as stops on the way to a page. */
  sections: z.strictObject({ essays: text, method: text, teams: text }),
  search: z.strictObject({
    open: text,
    label: text,
    placeholder: text,
    close: text,
    hint: text,
    searching: text,
    none: text,
    noneOfKind: text,
    failed: text,
    results: plural,
    /** Which words of ours were looked for besides the typed ones. */
    also: text,
    /** Offered where a word is near to one that is known: “Did you mean ‘{words}’?” */
    meant: text,
    page: text,
    title: text,
    description: text,
    intro: text,
    noscript: text,
    situations: text,
    show: text,
    everything: text,
    /** What a page says it is, and the name of all that are. */
    kinds: z.array(z.strictObject({ value: text, label: text })).min(2),
  }),
  theme: z.strictObject({ label: text, system: text, light: text, dark: text }),
  footer: z.strictObject({
    promise: text,
    privacy: text,
    teams: text,
    about: text,
    access: text,
    method: text,
    trust: text,
    legal: text,
    licence: text,
  }),
});

export const helpWording = z
  .strictObject({
    title: text,
    intro: text,
    /** The day the numbers were checked; pages have it as a sentence. */
    checked: day,
    checkedLabel: text,
    ring: text,
    ringOrText: text,
    elsewhere: text,
    lines: z.array(
      z.strictObject({
        country: text,
        name: text,
        number: text,
        /** Whether the line also takes text messages. */
        text: z.boolean(),
      }),
    ),
  })
  .transform(withCheckedDay);

export const flowWording = z.strictObject({
  walker: z.strictObject({
    /** Where one is: "Question {number}". Never "of": the way ahead depends on the answers. */
    question: text,
    /** Announced at an outcome; the second one where the verdict is not shown. */
    done: text,
    doneQuietly: text,
    /** Announced at a question whose number nobody knows: the walk began in the middle. */
    another: text,
    trail: text,
    trailDone: text,
    change: text,
    /** Names the Change button for those who cannot see which answer it stands beside. */
    changeOf: text,
    again: text,
    /** Below a verdict "edit": what is changed may hold another thing to look at. */
    changed: text,
    /** Above the reason, and above whom to ask. */
    why: text,
    ask: text,
    law: z.strictObject({ summary: text, checked: text, notAdvice: text }),
    next: text,
    /** On the way through a flow that another one led to, and from its end back to that one. */
    cameFrom: text,
    backTo: text,
    /** Past the way round through another flow. */
    goOn: text,
    print: text,
    copy: text,
    copied: text,
    copyByHand: text,
    copyLabel: text,
    share: text,
    shareNote: text,
    linkCopied: text,
    linkLabel: text,
    /** What becomes of the answers, by where they are kept. */
    private: z.strictObject({ address: text, system: text, nowhere: text }),
  }),
  viewer: z.strictObject({
    label: text,
    larger: text,
    smaller: text,
    fit: text,
    here: text,
    hint: text,
  }),
  picture: z.strictObject({
    title: text,
    summary: text,
    /** What the picture is, for those who cannot see it. */
    label: text,
  }),
  outline: z.strictObject({
    summary: text,
    intro: text,
    questions: text,
    outcomes: text,
    to: text,
    print: text,
  }),
  pages: z.strictObject({
    title: text,
    description: text,
    intro: text,
    kicker: text,
    size: plural,
    longest: plural,
    start: text,
    advice: text,
    nodeTitle: text,
    fromStart: text,
    whole: text,
    all: text,
    /** Before the first question of a flow in the list of them. */
    begins: text,
    ends: text,
  }),
});

export { plural as pluralText, text };
