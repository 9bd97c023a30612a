/** How often the checker is right, over labelled posts. */
import type { Category, Finding, Report, Span, Verdict } from '../engine/index.ts';
import { CATEGORIES, overlaps } from '../engine/index.ts';
import { around } from './interval.ts';
import type { Interval } from './interval.ts';
import type { Label, Post } from './posts.ts';
import { LABELS, pairsOf, TOPICS } from './posts.ts';

/** A verdict in the words of the labels. A danger reported is nothing to rethink. */
const LABEL_OF: Readonly<Record<Verdict, Label>> = {
  share: 'ok',
  report: 'ok',
  edit: 'rethink',
  ask: 'rethink',
  switch: 'rethink',
  keep: 'keep-private',
};

export function labelOf({ verdict }: Pick<Report, 'verdict'>): Label {
  return LABEL_OF[verdict];
}

/** A post, and the label the checker gives it. */
export interface Said {
  readonly post: Post;
  readonly said: Label;
}

/** The same, with all it said. */
export interface Judged extends Said {
  readonly report: Report;
}

/** Shares are 0–1. `found` counts right alarms, `missed` and `false` the two ways to be wrong. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly false: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly posts: number;
  /** Not fine against fine. */
  readonly alarm: Score & { readonly interval: Interval };
  /** Mean of the three labels' F1. */
  readonly macroF1: { readonly value: number; readonly interval: Interval };
  /** Cohen's: agreement beyond chance, over the three labels. */
  readonly kappa: { readonly value: number; readonly interval: Interval };
  /** `confusion[label][said]`: numbers of posts. */
  readonly confusion: Readonly<Record<Label, Readonly<Record<Label, number>>>>;
  readonly lookAlikes: Share;
  /** Fine posts that raised an alarm. */
  readonly fine: Share;
  /** Same words in two rooms, both judged as labelled. */
  readonly pairs: Share;
  /** By place: a finding of severity 2 and more on the labelled words, of a category that means it. */
  readonly categories: Readonly<Record<Category, Score & { readonly interval: Interval }>>;
}

export interface Share {
  readonly count: number;
  readonly of: number;
  readonly interval: Interval;
}

export function judgeAll(posts: readonly Post[], judge: (post: Post) => Report): Judged[] {
  return posts.map((post) => {
    const report = judge(post);
    return { post, report, said: labelOf(report) };
  });
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const fine = judged.filter(({ post }) => post.label === 'ok');
  const alikes = fine.filter(({ post }) => post.lookAlike);
  const pairs = pairsOf(judged.map(({ post }) => post));
  const right = new Map(judged.map(({ post, said }) => [post, said === post.label]));
  const wholly = pairs.map((pair) => pair.every((post) => right.get(post)));
  return {
    posts: judged.length,
    alarm: { ...alarmOf(judged), interval: around(judged, (some) => alarmOf(some).f1) },
    macroF1: { value: macroOf(judged), interval: around(judged, macroOf) },
    kappa: { value: kappaOf(judged), interval: around(judged, kappaOf) },
    confusion: confusionOf(judged),
    lookAlikes: shareOf(alikes.map(({ said }) => said !== 'ok')),
    fine: shareOf(fine.map(({ said }) => said !== 'ok')),
    pairs: shareOf(wholly),
    categories: categoriesOf(judged),
  };
}

/** How far two readers say the same of posts. */
export interface Agreement {
  readonly of: number;
  /** Posts that both call fine, or both not. */
  readonly alarm: number;
  /** Posts to which both give the same of the three labels. */
  readonly label: number;
  /** Cohen's, over the three labels. */
  readonly kappa: number;
}

export function agreementOf(read: readonly Said[]): Agreement {
  const count = (same: (one: Said) => boolean): number => read.filter(same).length;
  return {
    of: read.length,
    alarm: count(({ post, said }) => (post.label === 'ok') === (said === 'ok')),
    label: count(({ post, said }) => post.label === said),
    kappa: kappaOf(read),
  };
}

function scored(found: number, missed: number, wrong: number): Score {
  const precision = found + wrong === 0 ? 0 : found / (found + wrong);
  const recall = found + missed === 0 ? 0 : found / (found + missed);
  const f1 = found === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, missed, false: wrong, precision, recall, f1 };
}

function scoreFor(judged: readonly Said[], is: (label: Label) => boolean): Score {
  const count = (meant: boolean, said: boolean): number =>
    judged.filter((one) => is(one.post.label) === meant && is(one.said) === said).length;
  return scored(count(true, true), count(true, false), count(false, true));
}

/** Not fine against fine. */
export function alarmOf(judged: readonly Said[]): Score {
  return scoreFor(judged, (label) => label !== 'ok');
}

/** Mean of the three labels' F1. */
export function macroOf(judged: readonly Said[]): number {
  const each = LABELS.map((one) => scoreFor(judged, (label) => label === one).f1);
  return each.reduce((sum, f1) => sum + f1, 0) / LABELS.length;
}

function kappaOf(judged: readonly Said[]): number {
  const all = judged.length;
  const seen = judged.filter(({ post, said }) => post.label === said).length / all;
  const chance = LABELS.reduce((sum, label) => {
    const meant = judged.filter(({ post }) => post.label === label).length;
    const said = judged.filter((one) => one.said === label).length;
    return sum + (meant / all) * (said / all);
  }, 0);
  return chance === 1 ? 1 : (seen - chance) / (1 - chance);
}

function confusionOf(judged: readonly Said[]): Figures['confusion'] {
  const row = (label: Label): Readonly<Record<Label, number>> => {
    const of = (said: Label): number =>
      judged.filter((one) => one.post.label === label && one.said === said).length;
    return { ok: of('ok'), rethink: of('rethink'), 'keep-private': of('keep-private') };
  };
  return { ok: row('ok'), rethink: row('rethink'), 'keep-private': row('keep-private') };
}

function shareOf(hits: readonly boolean[]): Share {
  const count = hits.filter(Boolean).length;
  const share = (some: readonly boolean[]): number =>
    some.length === 0 ? 0 : some.filter(Boolean).length / some.length;
  return { count, of: hits.length, interval: around(hits, share) };
}

/** What one post adds to a category: right findings, places missed, wrong findings. */
type Count = readonly [found: number, missed: number, wrong: number];

function categoriesOf(judged: readonly Judged[]): Figures['categories'] {
  const entries = CATEGORIES.map((category) => {
    const counts = judged.map((one) => countIn(one, category));
    const score = sum(counts);
    return [category, { ...score, interval: around(counts, (some) => sum(some).f1) }] as const;
  });
  return Object.fromEntries(entries) as Figures['categories'];
}

function sum(counts: readonly Count[]): Score {
  let [found, missed, wrong] = [0, 0, 0];
  for (const count of counts) {
    found += count[0];
    missed += count[1];
    wrong += count[2];
  }
  return scored(found, missed, wrong);
}

function countIn({ post, report }: Judged, category: Category): Count {
  const findings = report.findings.filter(
    ({ severity, aspects }) => severity >= 2 && !aspects.includes('unnamed'),
  );
  const marks = (finding: Finding, span: Span): boolean =>
    (finding.pieces ?? [finding.span]).some((place) => overlaps(place, span));
  const own = findings.filter((one) => one.category === category);
  const meant = post.spans.filter(({ topic }) => meansOf(topic).includes(category));
  const right = own.filter((finding) => meant.some((span) => marks(finding, span)));
  // A label has one name where the checker may have two: any place it names will do.
  const missed = meant.filter(
    (span) =>
      meansOf(span.topic)[0] === category &&
      !findings.some((one) => meansOf(span.topic).includes(one.category) && marks(one, span)),
  );
  return [right.length, missed.length, own.length - right.length];
}

function meansOf(topic: keyof typeof TOPICS): readonly Category[] {
  return TOPICS[topic];
}
