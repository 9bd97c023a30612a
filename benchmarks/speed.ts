import type { Finder, Slow } from './finders.ts';
import { judge, judgeStructured, rivals } from './finders.ts';
import { median } from './table.ts';
import { chatter } from './texts/chatter.ts';
import { hostile } from './texts/hostile.ts';
import { labelled } from './texts/labelled.ts';

const LENGTH = 280;
const DRAFTS = 400;
/** Enough for the compiler to have seen everything, or this many milliseconds. */
const WARM = 3000;

type Work = (text: string) => number | Promise<number>;

/** Drafts of a post's length, each another mixture of talk, some with a value in it. */
function drafts(): string[] {
  const talk = chatter(DRAFTS * 5, 7);
  const values = labelled(7);
  return Array.from({ length: DRAFTS }, (_, at) => {
    const some = at % 4 === 0 ? [values[(at * 13) % values.length]?.text ?? ''] : [];
    return [...some, ...talk.slice(at * 5, at * 5 + 5), ...talk.slice(0, 5)]
      .join('. ')
      .slice(0, LENGTH);
  });
}

interface Times {
  readonly median: number;
  readonly p99: number;
  readonly finds: number;
}

/** Microseconds a draft, each draft timed by itself. */
async function timed(work: Work, texts: readonly string[]): Promise<Times> {
  const until = performance.now() + WARM;
  for (let at = 0; performance.now() < until; at += 1) await work(texts[at % texts.length] ?? '');
  const times: number[] = [];
  let finds = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const text of texts) {
      const start = performance.now();
      const answer = work(text);
      finds += typeof answer === 'number' ? answer : await answer;
      times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99), finds: finds / 3 / texts.length };
}

/** Milliseconds for one text of each size, the quicker of two goes; undefined once too slow. */
async function grown(work: Work, sizes: readonly number[]): Promise<(number | undefined)[]> {
  const long = chatter(20_000, 11).join('\n');
  const times: (number | undefined)[] = [];
  let slow = false;
  for (const size of sizes) {
    if (slow) {
      times.push(undefined);
      continue;
    }
    const text = long.slice(0, size);
    const once = async (): Promise<number> => {
      const start = performance.now();
      await work(text);
      return performance.now() - start;
    };
    const first = await once();
    const time = first > 2000 ? first : Math.min(first, await once());
    slow = time > 5000;
    times.push(time);
  }
  return times;
}

function workOf(finder: Finder | Slow): Work {
  return (text) => {
    const hits = finder.find(text);
    return hits instanceof Promise
      ? hits.then(({ length }) => length)
      : (hits as readonly unknown[]).length;
  };
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;

const HOSTILE = 1000;
const LONG = 100_000;
/** What no text of that length may take, in milliseconds. */
const AIM = 250;

/** What long texts take that were made to be slow: the quicker of two goes each, the slowest told. */
function printHostile(): void {
  const times = hostile(HOSTILE, LONG).map((text) => {
    const once = (): number => {
      const start = performance.now();
      judge(text);
      return performance.now() - start;
    };
    return Math.min(once(), once());
  });
  const worst = Math.max(...times);
  console.log(
    `\nOurs on ${String(HOSTILE)} texts of ${String(LONG)} characters made to be slow: median ${median(times).toFixed(0)} ms, worst ${worst.toFixed(0)} ms (${(worst / AIM).toFixed(2)}x of the aim of ${String(AIM)})`,
  );
}

/** Prints what a draft costs, how it grows, and how many times that is of ours. */
export async function speed(): Promise<void> {
  const texts = drafts();
  const rows: [string, Work][] = [
    ['ours, these kinds', judgeStructured],
    ['ours, whole checker', judge],
  ];
  for (const finder of await rivals()) rows.push([finder.name, workOf(finder)]);
  console.log(
    `\nMicroseconds a draft of ${LENGTH} characters, ${DRAFTS} different ones; milliseconds by length\n`,
  );
  console.log(
    [
      'name'.padEnd(22),
      'median',
      'p99',
      'of ours',
      'finds',
      '1 kB',
      '10 kB',
      '100 kB',
      '1 MB',
      'MB/s',
    ]
      .map((head, at) => (at === 0 ? head : head.padStart(9)))
      .join(''),
  );
  let base = 0;
  for (const [name, work] of rows) {
    const { median, p99, finds } = await timed(work, texts);
    base ||= median;
    const times = await grown(work, SIZES);
    const last = times.findLastIndex((time) => time !== undefined);
    const rate = (SIZES[last] ?? 0) / 1e6 / ((times[last] ?? 0) / 1000);
    const cells = [
      median.toFixed(0),
      p99.toFixed(0),
      `${(median / base).toFixed(1)}x`,
      finds.toFixed(2),
      ...times.map((time) => time?.toFixed(1) ?? '–'),
      rate.toFixed(2),
    ];
    console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(9)).join(''));
  }
  printHostile();
}
