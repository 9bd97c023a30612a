/**
 * How often the checker is right: `npm run evaluate` over all parts of the labelled posts,
 * `npm run evaluate -- <file.jsonl>` over others by the same rules, `--wrong` with the ids
 * of what it gets wrong. Never prints a post.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, en } from '../src/engine/index.ts';
import { agreementOf, figuresOf, judgeAll } from '../src/evaluation/measure.ts';
import type { Figures, Judged, Share } from '../src/evaluation/measure.ts';
import type { Interval } from '../src/evaluation/interval.ts';
import { LABELS, postsFrom, readingOf } from '../src/evaluation/posts.ts';

const { values, positionals } = parseArgs({
  options: { wrong: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const own = ['development', 'held-out', 'fresh'].map(
  (part) => new URL(`../src/evaluation/posts/${part}.jsonl`, import.meta.url),
);

const HELD_OUT = 'held-out.jsonl';
const SECOND = new URL('../src/evaluation/posts/second-reading.jsonl', import.meta.url);

/** Figures of what it learned from say little about other posts. */
const LEARNED = 'development.jsonl';

for (const file of positionals.length > 0 ? positionals : own) {
  const title = file.toString().split('/').at(-1) ?? '';
  const posts = postsFrom(readFileSync(file, 'utf8'), title);
  const judged = judgeAll(posts, ({ draft }) => check(draft, en));
  print(title, figuresOf(judged));
  if (title === HELD_OUT) {
    const { of, alarm, label, kappa } = agreementOf(readingOf(posts, readFileSync(SECOND, 'utf8')));
    console.log(
      `\n  a second reader agrees with the labels: fine or not ${alarm} of ${of}, three labels ${label} of ${of}, kappa ${decimals(kappa)}`,
    );
  }
  if (values.wrong) printWrong(judged);
}

function print(title: string, figures: Figures): void {
  const { alarm, macroF1, kappa, confusion } = figures;
  const note = title === LEARNED ? ' (the checker has learned from these)' : '';
  console.log(`\n${title}: ${figures.posts} posts${note}`);
  console.log(`  fine or not   F1 ${decimals(alarm.f1)} ${between(alarm.interval)}`);
  console.log(
    `                precision ${decimals(alarm.precision)}, recall ${decimals(alarm.recall)}`,
  );
  console.log(`  three labels  macro-F1 ${decimals(macroF1.value)} ${between(macroF1.interval)}`);
  console.log(`                kappa ${decimals(kappa.value)} ${between(kappa.interval)}`);
  console.log(`  false alarms  on look-alikes ${share(figures.lookAlikes)}`);
  console.log(`                on all fine posts ${share(figures.fine)}`);
  console.log(`  pairs         wholly right ${share(figures.pairs)}`);
  console.log(`\n  labelled      said: ${LABELS.join(' / ')}`);
  for (const label of LABELS) {
    const row = LABELS.map((said) => String(confusion[label][said]).padStart(5)).join(' ');
    console.log(`  ${label.padEnd(14)}${row}`);
  }
  console.log(
    '\n  category             precision  recall     F1     (95 %)             found missed false',
  );
  for (const [category, score] of Object.entries(figures.categories)) {
    const numbers = `${[score.precision, score.recall, score.f1].map(decimals).join('    ')}  ${between(score.interval)}`;
    const counts = [score.found, score.missed, score.false].map((n) => String(n).padStart(6));
    console.log(`  ${category.padEnd(20)} ${numbers} ${counts.join('')}`);
  }
}

function printWrong(judged: readonly Judged[]): void {
  for (const { post, report, said } of judged) {
    if (said === post.label) continue;
    const found = report.findings.map(({ category, severity }) => `${category} ${severity}`);
    console.log(`  ${post.id}: ${post.label}, said ${said} (${found.join(', ') || 'nothing'})`);
  }
}

function decimals(value: number): string {
  return value.toFixed(3);
}

function between({ low, high }: Interval): string {
  return `(${decimals(low)} to ${decimals(high)})`;
}

function share({ count, of, interval }: Share): string {
  return `${count} of ${of} ${between(interval)}`;
}
