/** Reads a policy: where it says more than it should, and which good things it has. */
import { phrasebook, placesIn } from './phrase.ts';
import type { Phrasebook, Place } from './phrase.ts';
import { sentencesOf } from './sentences.ts';
import type { PolicyNote, PolicyPhrases, PolicyReading } from './types.ts';

/** More than anybody reads; a bound for hostile text. */
export const MOST_NOTES = 200;

/** What a phrase that was found speaks for. */
type Meaning =
  | { readonly note: string; readonly order: number; readonly catchAll: boolean }
  | { readonly bars: string }
  | { readonly barsAll: true }
  | { readonly sign: string };

const books = new WeakMap<PolicyPhrases, Phrasebook<Meaning>>();

export function readPolicy(text: string, phrases: PolicyPhrases): PolicyReading {
  const book = bookOf(phrases);
  const notes: PolicyNote[] = [];
  const shown = new Set<string>();
  for (const { words, own } of sentencesOf(text)) {
    // What stands wholly above a list was read with it; but it can still say that nothing is asked.
    const places = placesIn(words, book).filter(
      ({ phrase, end }) => end > own || 'bars' in phrase || 'barsAll' in phrase,
    );
    for (const { phrase } of places) if ('sign' in phrase) shown.add(phrase.sign);
    if (notes.length >= MOST_NOTES) continue;
    for (const { kind, start, end } of notedIn(places)) {
      const first = words[Math.max(start, own)];
      const last = words[end - 1];
      if (first && last) notes.push({ kind, span: { start: first.start, end: last.end } });
    }
  }
  return { notes: notes.slice(0, MOST_NOTES), shown: [...shown] };
}

interface Noted {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The notes of one sentence: none twice, and none whose point a narrower kind has made. */
function notedIn(places: readonly Place<Meaning>[]): readonly Noted[] {
  if (places.some(({ phrase }) => 'barsAll' in phrase)) return [];
  const barred = new Set(places.flatMap(({ phrase }) => ('bars' in phrase ? [phrase.bars] : [])));
  const found = places
    .flatMap(({ phrase, start, end }) =>
      'note' in phrase && !barred.has(phrase.note)
        ? [{ kind: phrase.note, order: phrase.order, catchAll: phrase.catchAll, start, end }]
        : [],
    )
    .sort((a, b) => a.order - b.order || a.start - b.start || b.end - a.end);
  const kept: Noted[] = [];
  for (const { kind, catchAll, start, end } of found) {
    const made = kept.some(
      (other) =>
        other.end === end ||
        (catchAll && other.start < end && start < other.end) ||
        (other.kind === kind && start < other.end),
    );
    if (!made) kept.push({ kind, start, end });
    if (kept.length >= MOST_NOTES) break;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function bookOf(phrases: PolicyPhrases): Phrasebook<Meaning> {
  const known = books.get(phrases);
  if (known) return known;
  const { groups, turns, unless, kinds, signs } = phrases;
  const book = phrasebook<Meaning>(
    [
      ...unless.map((phrase) => [phrase, { barsAll: true }] as const),
      ...kinds.flatMap(({ id, patterns, unless: near }, order) => [
        ...patterns.map(
          (phrase) => [phrase, { note: id, order, catchAll: order === kinds.length - 1 }] as const,
        ),
        ...near.map((phrase) => [phrase, { bars: id }] as const),
      ]),
      ...signs.flatMap(({ id, patterns }) =>
        patterns.map((phrase) => [phrase, { sign: id }] as const),
      ),
    ],
    groups,
    turns,
  );
  books.set(phrases, book);
  return book;
}
