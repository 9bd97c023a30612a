/** The labelled posts as the model sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { check, en } from '../../src/engine/index.ts';
import type { Draft, Verdict } from '../../src/engine/index.ts';
import {
  cornersOf,
  featuresOf,
  inCorner,
  nameOf,
  roomFeatures,
  SIGNAL_SHARE,
  signalFeature,
} from '../../src/engine/draft/learned/features.ts';
import { ruledFeatures, shareOf } from '../../src/engine/draft/learned/model.ts';
import { signalsIn } from '../../src/engine/draft/learned/signals.ts';
import { read } from '../../src/engine/draft/reading.ts';
import { challengeFrom } from '../../src/evaluation/challenge.ts';
import { labelOf } from '../../src/evaluation/measure.ts';
import { postsFrom } from '../../src/evaluation/posts.ts';
import type { Post } from '../../src/evaluation/posts.ts';
import { postsInShort } from '../../src/evaluation/worlds.ts';
import { chance } from './chance.ts';

/** Features in fewer texts than this say nothing. */
const LEAST_TEXTS = 3;

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

/** Where a post comes from. */
export type Source = 'promise' | 'development' | 'world';

/** A post as the model sees it: each feature and how much of it. */
export interface Row {
  readonly post: Post;
  /** Its words before it was restyled: what has the same is learned from or left out together. */
  readonly words: string;
  readonly source: Source;
  /** The world it comes from. */
  readonly world?: string | undefined;
  readonly values: ReadonlyMap<string, number>;
}

const POSTS = new URL('../../src/evaluation/posts/', import.meta.url);
const DEVELOPMENT = 'development.jsonl';

/** All posts there are to learn from, as rows. */
export function readRows(): readonly Row[] {
  const posts = postsFrom(readFileSync(new URL(DEVELOPMENT, POSTS), 'utf8'), DEVELOPMENT);
  const worlds = readdirSync(new URL('worlds/', POSTS))
    .sort()
    .map((file) => ({
      name: file.replace('.txt', ''),
      posts: postsInShort(readFileSync(new URL(`worlds/${file}`, POSTS), 'utf8'), file),
    }));
  const labelled = [...posts, ...promises()];
  const sourceAt = (at: number): Source => (at < posts.length ? 'development' : 'promise');
  return prune([
    ...labelled.map((post, at) => rowOf(post, post.draft.text, sourceAt(at))),
    ...restyled(labelled).map((post, at) =>
      rowOf(post, labelled[at]?.draft.text ?? '', sourceAt(at)),
    ),
    // Their voices differ enough as they are.
    ...worlds.flatMap(({ name, posts: some }) =>
      some.map((post) => rowOf(post, post.draft.text, 'world', name)),
    ),
  ]);
}

/** Our own sample drafts and disputed posts with their verdicts, and look-alikes never to be flagged. */
function promises(): Post[] {
  const read = <T>(folder: string): T[] => {
    const path = new URL(`../../src/content/${folder}/en/`, import.meta.url);
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
    return feature.from === feature.to ? everywhere(name) : [name];
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
