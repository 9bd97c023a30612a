import { sentenceOf } from './clause.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { matched } from './phrases.ts';
import type { Span } from './types.ts';

/** What stands beside words that go, in one language. */
export type Seams = Lexicon['seams'];

/** A place that changes, and what it becomes; '' leaves it out. */
export interface Change extends Span {
  readonly instead: string;
}

/** How much is looked at on each side of a change. */
const REACH = 60;
/** The same word again is heard this far before a change and behind it. */
const HEARD_BEFORE = 30;
const HEARD_BEHIND = 20;

const made = new Map<string, RegExp>();

/** An expression of the lexicon's seams; made once. */
export function seam(pattern: string): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern, 'iu');
  made.set(pattern, known);
  return known;
}

/** Whether a sentence still reads as one where words of it have been changed or left out. */
export function readsOn(text: string, change: Change, { broken }: Seams): boolean {
  const { instead } = change;
  const { start, end } = sentenceOf(text, change);
  const left = text.slice(Math.max(start, change.start - REACH), change.start).trimEnd();
  const right = text.slice(change.end, Math.min(end + 1, change.end + REACH)).trimStart();
  const said = `${left}‹${instead}›${right}`;
  return (
    !repeats(instead, `${left.slice(-HEARD_BEFORE)} ${right.slice(0, HEARD_BEHIND)}`) &&
    !broken.some((pattern) => seam(pattern).test(said))
  );
}

/** The span, with the thing that it is about: "has been diagnosed | with MS", "behind on | the flat". */
export function withThing(plain: string, { start, end }: Span, seams: Seams): Span {
  const isOpen = seam(seams.openEnd).test(plain.slice(Math.max(start, end - 12), end));
  const thing = seam(isOpen ? seams.thing : seams.about);
  return { start, end: end + matched(plain.slice(end, end + 60), thing).length };
}

/** Whether new words say a longer one that stands beside them already; an aside may. */
function repeats(instead: string, beside: string): boolean {
  const known = longerWords(beside);
  return !instead.startsWith('(') && longerWords(instead).some((word) => known.includes(word));
}

function longerWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\b\w{4,12}\b/g) ?? [];
}
