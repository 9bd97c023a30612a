/**
 * Learns from the development part of the labelled posts and from those of the worlds, and
 * writes what it learned to src/engine/draft/lexicons/en/: learned.tsv for people, and packed
 * from it learned.ts for the checker: `npm run train`. Same posts, same files. Prints how well it
 * does on posts left out of learning: five parts (a text is never split), and each world by what
 * was learned without it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { check, en } from '../src/engine/index.ts';
import type { Category, Draft, Verdict } from '../src/engine/index.ts';
import {
  cornersOf,
  featuresOf,
  inCorner,
  nameOf,
  roomFeatures,
  SIGNAL_SHARE,
  signalFeature,
} from '../src/engine/draft/learned/features.ts';
import { ruledFeatures, shareOf } from '../src/engine/draft/learned/model.ts';
import { MOST_STEPS } from '../src/engine/draft/learned/packed.ts';
import { signalsIn } from '../src/engine/draft/learned/signals.ts';
import { read } from '../src/engine/draft/reading.ts';
import { challengeFrom } from '../src/evaluation/challenge.ts';
import { alarmOf, labelOf, macroOf } from '../src/evaluation/measure.ts';
import type { Said } from '../src/evaluation/measure.ts';
import { postsFrom, TOPICS } from '../src/evaluation/posts.ts';
import type { Post } from '../src/evaluation/posts.ts';
import { postsInShort } from '../src/evaluation/worlds.ts';
import { packed, saltFor } from './learned/pack.ts';
import { written } from './learned/table.ts';
import type { Table } from './learned/table.ts';

/** Features in fewer texts than this say nothing. */
const LEAST_TEXTS = 3;
/** Features kept, those that move the most first. */
const MOST_FEATURES = 8500;
/** How often a post counts: what is promised must hold, and the development part is nearer to what people write. */
const TIMES = { promise: 8, development: 2, world: 1 };
type Source = keyof typeof TIMES;
const FOLDS = 5;
const ROUNDS = 25;
const RATE = 0.2;
const DECAY = 0.001;

/** How people begin and end what they say, whatever it is. */
const OPENINGS =
  'lol|ok so|so|honestly|tbh|ngl|update:|small win:|aye|och|right|well|lads,|yaar|abeg|chale|eish|wah|alamo|grand so|mate,|y’all,|omg|ugh|hi all,|quick one:|today:|monday again.'.split(
    '|',
  );
const ENDINGS =
  'lol|haha|innit|lah|sha|o|eh|tbh|as you do|and that was tuesday|#mondays|#blessed|😂|🙃|😅|🎉|…|!!|.|anyway|who else?|how are you all?|xx'.split(
    '|',
  );

const RULES = { ...en, learned: undefined };

/** A post as the model sees it: each feature and how much of it. */
interface Row {
  readonly post: Post;
  /** Its words before it was restyled: what has the same is learned from or left out together. */
  readonly words: string;
  readonly source: Source;
  /** The world it comes from. */
  readonly world?: string | undefined;
  readonly values: ReadonlyMap<string, number>;
}

type Weights = ReadonlyMap<string, number>;

const POSTS = new URL('../src/evaluation/posts/', import.meta.url);

const DEVELOPMENT = 'development.jsonl';
const posts = postsFrom(readFileSync(new URL(DEVELOPMENT, POSTS), 'utf8'), DEVELOPMENT);
const worlds = readdirSync(new URL('worlds/', POSTS))
  .sort()
  .map((file) => ({
    name: file.replace('.txt', ''),
    posts: postsInShort(readFileSync(new URL(`worlds/${file}`, POSTS), 'utf8'), file),
  }));
const labelled = [...posts, ...promises()];
const sourceAt = (at: number): Source => (at < posts.length ? 'development' : 'promise');
const rows = prune([
  ...labelled.map((post, at) => rowOf(post, post.draft.text, sourceAt(at))),
  ...restyled(labelled).map((post, at) =>
    rowOf(post, labelled[at]?.draft.text ?? '', sourceAt(at)),
  ),
  // Their voices differ enough as they are.
  ...worlds.flatMap(({ name, posts: some }) =>
    some.map((post) => rowOf(post, post.draft.text, 'world', name)),
  ),
]);
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

/** Our own sample drafts and disputed posts with their verdicts, and look-alikes never to be flagged. */
function promises(): Post[] {
  const read = <T>(folder: string): T[] => {
    const path = new URL(`../src/content/${folder}/en/`, import.meta.url);
    return readdirSync(path).map((file) => parse(readFileSync(new URL(file, path), 'utf8')) as T);
  };
  const samples = read<Draft & { readonly id: string; readonly verdict: Verdict }>('drafts').map(
    ({ id, verdict, ...draft }) => ({
      id,
      draft,
      label: labelOf({ verdict }),
      spans: [],
      lookAlike: false,
    }),
  );
  const alikes = read<{ readonly passes: readonly { readonly text: string }[] }>('categories')
    .flatMap(({ passes }) => passes)
    .flatMap(({ text }) =>
      (['work', 'network', 'public'] as const).map((audience) => ({
        id: '',
        draft: { text, account: 'personal' as const, audience },
        label: 'ok' as const,
        spans: [],
        lookAlike: true,
      })),
    );
  const challenge = challengeFrom(readFileSync(new URL('challenge.jsonl', POSTS), 'utf8'));
  const disputed = challenge.map(({ verdict, ...draft }) => ({
    id: '',
    draft,
    label: labelOf({ verdict }),
    spans: [],
    lookAlike: false,
  }));
  return [...samples, ...alikes, ...disputed];
}

/**
 * Each post once more in another manner, its label the same: so that neither "lol" nor
 * anybody's English counts for or against what is said.
 */
function restyled(some: readonly Post[]): Post[] {
  const next = chance();
  const any = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  return some.map((post) => {
    const opening = next() < 0.7 ? `${any(OPENINGS)} ` : '';
    const ending = opening === '' || next() < 0.6 ? ` ${any(ENDINGS)}` : '';
    const text = opening + post.draft.text + ending;
    const spans = post.spans.map(({ start, end, topic }) => ({
      start: start + opening.length,
      end: end + opening.length,
      topic,
    }));
    return { ...post, draft: { ...post.draft, text }, spans };
  });
}

function rowOf(post: Post, words: string, source: Source, world?: string): Row {
  const { draft } = post;
  const reading = read(draft);
  const corners = cornersOf(draft);
  const everywhere = (name: string): string[] => [
    name,
    ...corners.map((corner) => inCorner(name, corner)),
  ];
  const { features, stems } = featuresOf(reading);
  const names = features.flatMap((feature) => {
    const name = nameOf(feature, stems);
    return feature.tokens.length === 1 ? everywhere(name) : [name];
  });
  const share = shareOf(names.length);
  const values = new Map(names.map((name) => [name, share]));
  for (const { name } of signalsIn(reading, RULES)) {
    for (const feature of everywhere(signalFeature(name))) values.set(feature, SIGNAL_SHARE);
  }
  const report = check(draft, RULES);
  for (const name of [...roomFeatures(draft, reading.plain.length), ...ruledFeatures(report)]) {
    values.set(name, 1);
  }
  return { post, words, source, world, values };
}

/** Without what is too rare to learn from; the same words in another room count once. */
function prune(all: readonly Row[]): Row[] {
  const seen = new Map<string, Set<string>>();
  for (const { words, values } of all) {
    for (const name of values.keys()) {
      const known = seen.get(name) ?? new Set();
      seen.set(name, known.add(words));
    }
  }
  const common = (name: string): boolean => (seen.get(name)?.size ?? 0) >= LEAST_TEXTS;
  return all.map(({ values, ...row }) => ({
    ...row,
    values: new Map([...values].filter(([name]) => common(name))),
  }));
}

function alarmWeights(some: readonly Row[]): Weights {
  return logistic(some, ({ post }) => post.label !== 'ok');
}

function keepWeights(some: readonly Row[]): Weights {
  return logistic(
    some.filter(({ post }) => post.label !== 'ok'),
    ({ post }) => post.label === 'keep-private',
  );
}

/** Logistic regression by AdaGrad (Duchi et al. 2011), in an order drawn from a fixed seed. */
function logistic(some: readonly Row[], isSo: (row: Row) => boolean): Weights {
  const numbers = new Map<string, number>();
  const coded = some.map((row) => ({
    truth: isSo(row) ? 1 : 0,
    much: TIMES[row.source],
    at: [...row.values].map(([name, value]) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return { number, value };
    }),
  }));
  const weight = new Float64Array(numbers.size);
  const moved = new Float64Array(numbers.size).fill(1e-3);
  const next = chance();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { truth, much, at } of shuffled(coded, next)) {
      const sum = at.reduce((all, { number, value }) => all + (weight[number] ?? 0) * value, 0);
      const error = much * (1 / (1 + Math.exp(-sum)) - truth);
      for (const { number, value } of at) {
        const slope = error * value + DECAY * (weight[number] ?? 0);
        moved[number] = (moved[number] ?? 0) + slope * slope;
        weight[number] = (weight[number] ?? 0) - (RATE * slope) / Math.sqrt(moved[number]);
      }
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weight[number] ?? 0]));
}

function shuffled<T>(things: readonly T[], next: () => number): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes), always the same. */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

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
  for (const { name } of worlds)
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
