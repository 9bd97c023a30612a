/** What this very build of the checker makes of our labelled posts; run once, while the site is built. */
import { check, en } from '../engine/index.ts';
import type { Category } from '../engine/index.ts';
import { agreementOf, figuresOf, judgeAll } from './measure.ts';
import type { Agreement, Figures, Judged } from './measure.ts';
import { postsFrom, readingOf } from './posts.ts';
import development from './posts/development.jsonl?raw';
import heldOut from './posts/held-out.jsonl?raw';
import secondReading from './posts/second-reading.jsonl?raw';

const PARTS = { development, 'held-out': heldOut };
export type Part = keyof typeof PARTS;

interface Run {
  readonly judged: readonly Judged[];
  readonly figures: Figures;
}

const runs = new Map<Part, Run>();

export function run(part: Part): Run {
  let known = runs.get(part);
  if (!known) {
    const judged = judgeAll(postsFrom(PARTS[part]), ({ draft }) => check(draft, en));
    known = { judged, figures: figuresOf(judged) };
    runs.set(part, known);
  }
  return known;
}

/** How far a second reader agrees with the labels of the held-out posts. */
export function secondReader(): Agreement {
  return agreementOf(readingOf(postsFrom(heldOut), secondReading));
}

/** Fewer findings than this say nothing about how sure a finding is. */
const ENOUGH = 8;

/** How many findings of a category were right on posts that nobody tuned on. */
export function trustIn(category: Category): { right: number; of: number } | undefined {
  const { found, false: wrong } = run('held-out').figures.categories[category];
  return found + wrong < ENOUGH ? undefined : { right: found, of: found + wrong };
}
