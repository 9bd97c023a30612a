import type { Finder, Hit, Slow } from './finders.ts';
import { engine, rivals } from './finders.ts';
import { chatter } from './texts/chatter.ts';
import { FRESH_CHATTER, freshTexts } from './texts/fresh.ts';
import type { Kind, Labelled } from './texts/kinds.ts';
import { KINDS } from './texts/kinds.ts';
import { labelled } from './texts/labelled.ts';
import { laterPosts, laterTexts } from './texts/later.ts';

type Marks = readonly (readonly Hit[])[];

/** What a finder marked in labelled texts, and in posts with nothing to mark. */
interface Seen {
  readonly finder: Finder | Slow;
  readonly marked: Marks;
  readonly idle: Marks;
}

const POSTS = 1500;

async function look(
  finder: Finder | Slow,
  texts: readonly Labelled[],
  posts: readonly string[],
): Promise<Seen> {
  const marked: (readonly Hit[])[] = [];
  const idle: (readonly Hit[])[] = [];
  for (const { text, region } of texts) marked.push(await finder.find(text, region));
  for (const text of posts) idle.push(await finder.find(text));
  return { finder, marked, idle };
}

/**
 * Precision: of the marks of this kind, how many share a unit with such a value. Recall: of
 * such values, how many are marked so. Every mark in an ordinary post is wrong.
 */
function figuresOf(kind: Kind, texts: readonly Labelled[], { finder, marked, idle }: Seen): string {
  if (!finder.kinds.includes(kind)) return '–';
  let right = 0;
  let found = 0;
  let all = 0;
  let wrong = idle.flat().filter((hit) => hit.kind === kind).length;
  texts.forEach((text, at) => {
    const marks = (marked[at] ?? []).filter((hit) => hit.kind === kind);
    const on = marks.filter(({ start, end }) => start < text.end && text.start < end).length;
    const own = text.kind === kind;
    right += own ? on : 0;
    wrong += marks.length - (own ? on : 0);
    found += own && on > 0 ? 1 : 0;
    all += own ? 1 : 0;
  });
  return `${percent(right, right + wrong)} / ${percent(found, all)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
}

async function table(
  title: string,
  finders: readonly (Finder | Slow)[],
  texts: readonly Labelled[],
  posts: readonly string[],
): Promise<void> {
  const seen: Seen[] = [];
  for (const finder of finders) seen.push(await look(finder, texts, posts));
  const print = (cells: readonly string[]): void =>
    console.log(cells.map((cell, at) => cell.padEnd(at === 0 ? 20 : 21)).join(''));
  console.log(
    `\n${title}: ${texts.length} texts with one value each, ${posts.length} ordinary posts`,
  );
  console.log('precision / recall\n');
  print(['kind (texts)', ...finders.map(({ name }) => name)]);
  for (const kind of KINDS) {
    const count = texts.filter((text) => text.kind === kind).length;
    if (count === 0) continue;
    print([`${kind} (${count})`, ...seen.map((one) => figuresOf(kind, texts, one))]);
  }
  const alarms = seen.map(
    ({ idle }) => idle.filter((hits) => hits.some(({ hard }) => hard)).length,
  );
  print([
    'posts with alarm',
    ...alarms.map((count) => `${((100 * count) / posts.length).toFixed(2)}%`),
  ]);
}

/** Prints precision and recall for each kind and finder, and alarms on ordinary posts. */
export async function structured(): Promise<void> {
  const finders = [engine, ...(await rivals())];
  await table(
    'From templates, on which the patterns were corrected',
    finders,
    labelled(),
    chatter(POSTS),
  );
  await table('Written after the patterns', finders, freshTexts(), FRESH_CHATTER);
  await table(
    'Written without having seen the patterns, the half they were then corrected on',
    finders,
    laterTexts('corrected'),
    laterPosts('corrected'),
  );
  await table('The other half, kept aside', finders, laterTexts('kept'), laterPosts('kept'));
}
