/**
 * Learns from the development part of the labelled posts and from those of the worlds, and
 * writes what it learned to src/engine/draft/lexicons/en/: learned.tsv for people, and packed
 * from it learned.ts for the checker: `npm run train`. Same posts, same files. Prints how well it
 * does on posts left out of learning: five parts (a text is never split), and each world by what
 * was learned without it.
 */
import { writeFileSync } from 'node:fs';
import type { Category } from '../src/engine/index.ts';
import { featuresOf, nameOf } from '../src/engine/draft/learned/features.ts';
import { MOST_STEPS } from '../src/engine/draft/learned/packed.ts';
import { read } from '../src/engine/draft/reading.ts';
import { alarmOf, macroOf } from '../src/evaluation/measure.ts';
import type { Said } from '../src/evaluation/measure.ts';
import { TOPICS } from '../src/evaluation/posts.ts';
import { packed, saltFor } from './learned/pack.ts';
import { alarmWeights, keepWeights } from './learned/regression.ts';
import type { Weights } from './learned/regression.ts';
import { readRows } from './learned/rows.ts';
import type { Row } from './learned/rows.ts';
import { written } from './learned/table.ts';
import type { Table } from './learned/table.ts';

/** Features kept, those that move the most first. */
const MOST_FEATURES = 8500;
const FOLDS = 5;

const rows = readRows();
const texts = [...new Set(rows.map(({ words }) => words))];
const fold = new Map(texts.map((text, index) => [text, (index * 7919) % FOLDS]));

printLeftOut();
const weights = { alarm: alarmWeights(rows), keep: keepWeights(rows) };
const table = tableOf(weights.alarm, weights.keep);
const learned = packed(table, saltFor(table, stemsIn(rows)));
const target = new URL('../src/engine/draft/lexicons/en/', import.meta.url);
writeFileSync(new URL('learned.tsv', target), written(table));
writeFileSync(
  new URL('learned.ts', target),
  `// Written by scripts/train.ts from ${rows.length} posts, packed from learned.tsv; not to be edited by hand.
import type { Packed } from '../../learned/packed.ts';

export const learned: Packed = ${JSON.stringify(learned)};
`,
);
console.log(`${table.rows.length} features kept.`);

/** The features that move the most, and their weights in whole steps. */
function tableOf(alarm: Weights, keep: Weights): Table {
  const topics = topicsOf();
  const often = new Map<string, number>();
  for (const { values } of rows) {
    for (const [name, value] of values) often.set(name, (often.get(name) ?? 0) + value);
  }
  const moves = (name: string): number =>
    (Math.abs(alarm.get(name) ?? 0) + 0.5 * Math.abs(keep.get(name) ?? 0)) *
    Math.sqrt(often.get(name) ?? 0);
  const names = [...alarm.keys()]
    .sort((a, b) => moves(b) - moves(a))
    .slice(0, MOST_FEATURES)
    // In the order of the alphabet they are found again.
    .sort();
  const step = { alarm: stepOf(names, alarm), keep: stepOf(names, keep) };
  const steps = (of: Weights, name: string, size: number): number =>
    Math.round(clamped((of.get(name) ?? 0) / size));
  return {
    step,
    rows: names.map((name) => {
      const sum = {
        alarm: steps(alarm, name, step.alarm),
        keep: steps(keep, name, step.keep),
      };
      return { name, ...sum, topic: sum.alarm > 0 ? topics.get(name) : undefined };
    }),
  };
}

/** Every word that the posts hold, as the checker sees it. */
function stemsIn(some: readonly Row[]): Set<string> {
  return new Set(some.flatMap(({ post }) => featuresOf(read(post.draft)).stems));
}

/** So that all but the few heaviest weights fit between the ends. */
function stepOf(names: readonly string[], of: Weights): number {
  const sizes = names.map((name) => Math.abs(of.get(name) ?? 0)).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / MOST_STEPS;
}

function clamped(steps: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
}

/** For each word the category it stands in most, beyond what chance would give. */
function topicsOf(): ReadonlyMap<string, Category> {
  const all = new Map<Category, number>();
  const by = new Map<string, Map<Category, number>>();
  for (const { post } of rows) {
    for (const { start, end, topic } of post.spans) {
      const [category] = TOPICS[topic];
      all.set(category, (all.get(category) ?? 0) + 1);
      const { features, stems } = featuresOf({ plain: post.draft.text.slice(start, end) });
      for (const feature of features) {
        const name = nameOf(feature, stems);
        const counts = by.get(name) ?? new Map<Category, number>();
        by.set(name, counts.set(category, (counts.get(category) ?? 0) + 1));
      }
    }
  }
  const topics = new Map<string, Category>();
  for (const [name, counts] of by) {
    const [best] = [...counts].sort(
      (a, b) => b[1] / ((all.get(b[0]) ?? 0) + 20) - a[1] / ((all.get(a[0]) ?? 0) + 20),
    );
    if (best && best[1] >= 2) topics.set(name, best[0]);
  }
  return topics;
}

function printLeftOut(): void {
  const parts = [...Array(FOLDS).keys()];
  const inParts = parts.flatMap((part) => guesses((row) => fold.get(row.words) === part));
  print('Left out in five parts', inParts);
  print(
    'of these the development part',
    inParts.filter(([{ world }]) => world === undefined),
  );
  for (const name of new Set(rows.flatMap(({ world }) => world ?? [])))
    print(
      name,
      guesses(({ world }) => world === name),
    );
}

type Guess = readonly [row: Row, guess: { readonly alarm: number; readonly keep: number }];

/** What is made of some rows by what was learned from the others. */
function guesses(isOut: (row: Row) => boolean): Guess[] {
  const rest = rows.filter((row) => !isOut(row));
  const alarm = alarmWeights(rest);
  const keep = keepWeights(rest);
  return rows
    .filter((row) => isOut(row) && row.post.draft.text === row.words)
    .map((row) => [row, { alarm: chanceBy(alarm, row), keep: chanceBy(keep, row) }]);
}

function print(name: string, some: readonly Guess[]): void {
  console.log(`${name}: ${some.length} posts`);
  for (const least of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85])
    console.log(`  alarm from ${least}: ${scoreAt(some, least)}`);
}

function chanceBy(of: Weights, { values }: Row): number {
  const sum = [...values].reduce((all, [name, value]) => all + (of.get(name) ?? 0) * value, 0);
  return 1 / (1 + Math.exp(-sum));
}

function scoreAt(some: readonly Guess[], least: number): string {
  const judged = some.map(([{ post }, { alarm, keep }]): Said => ({
    post,
    said: alarm < least ? 'ok' : keep < 0.5 ? 'rethink' : 'keep-private',
  }));
  const alike = judged.filter(({ post }) => post.lookAlike && post.label === 'ok');
  const fine = judged.filter(({ post }) => post.label === 'ok');
  const alarmed = (of: readonly Said[]): number => of.filter(({ said }) => said !== 'ok').length;
  return [
    `F1 ${alarmOf(judged).f1.toFixed(3)}`,
    `macro-F1 ${macroOf(judged).toFixed(3)}`,
    `alarmed ${alarmed(alike)} of ${alike.length} look-alikes`,
    `${alarmed(fine)} of ${fine.length} fine posts`,
  ].join(', ');
}
