/**
 * Phrases made ready to be looked for. No regular expression is made of content: a phrase is a
 * row of terms, every term is looked up once at every word, and so no text can make it hang.
 */
import type { Phrase } from './types.ts';
import type { Word } from './sentences.ts';

/** "..." stands for at most so many words. */
const GAP = 8;
/** Words are looked up by so many first letters, all of which stand before a "*". */
const HEAD = 3;

/** Words in a row; "ban*" is any word that begins so. */
type Row = readonly string[];

interface Term {
  readonly rows: readonly Row[];
}

interface Step {
  readonly term: Term;
  /** Whether a few words may stand before it. */
  readonly gap: boolean;
  readonly optional: boolean;
}

interface Compiled<T> {
  readonly phrase: T;
  readonly steps: readonly Step[];
}

export interface Phrasebook<T> {
  readonly byFirst: ReadonlyMap<Term, readonly Compiled<T>[]>;
  readonly byHead: ReadonlyMap<string, readonly (readonly [Term, Row])[]>;
  readonly turns: ReadonlySet<string>;
}

/** A place in a sentence, in words. */
export interface Place<T> {
  readonly phrase: T;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with how a phrase is written; undefined where nothing is. */
export function phraseProblem(phrase: Phrase, groups: readonly string[]): string | undefined {
  const parts = phrase.split(' ');
  const strange = parts.find(
    (part) => !/^(?:\.\.\.|[\p{Ll}\p{N}']+\*?\??|\{[a-z]+\}\??)$/u.test(part),
  );
  if (strange !== undefined)
    return `expected words in small letters, "{group}", "word*", "word?" and "...", found "${strange}"`;
  const short = parts.find((part) => part.includes('*') && part.indexOf('*') < HEAD);
  if (short !== undefined)
    return `expected at least ${String(HEAD)} letters before "*", found "${short}"`;
  const lost = parts.find((part) => part.startsWith('{') && !groups.includes(nameOf(part)));
  if (lost !== undefined) return `expected one of the groups ${groups.join(', ')}, found "${lost}"`;
  const ends = [parts.at(0), parts.at(-1)];
  if (ends.some((part = '') => part === '...' || part.endsWith('?')))
    return 'expected a word or a group at both ends, found a place that may be empty';
  return undefined;
}

/** One book of many phrases, each with what it stands for. */
export function phrasebook<T>(
  phrases: readonly (readonly [Phrase, T])[],
  groups: Readonly<Record<string, readonly Phrase[]>>,
  turns: readonly string[],
): Phrasebook<T> {
  const terms = new Map<string, Term>();
  const termOf = (part: string): Term => {
    const known = terms.get(part);
    if (known) return known;
    const rows = part.startsWith('{') ? (groups[nameOf(part)] ?? []) : [part];
    const term = { rows: rows.map((row) => row.split(' ')) };
    terms.set(part, term);
    return term;
  };
  const byFirst = new Map<Term, Compiled<T>[]>();
  for (const [written, phrase] of phrases) {
    const parts = written.split(' ');
    const steps = parts.flatMap((part, at): readonly Step[] => {
      if (part === '...') return [];
      const optional = part.endsWith('?');
      const term = termOf(optional ? part.slice(0, -1) : part);
      return [{ term, gap: parts[at - 1] === '...', optional }];
    });
    const first = steps[0]?.term;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, steps }]);
  }
  const byHead = new Map<string, (readonly [Term, Row])[]>();
  for (const term of terms.values()) {
    for (const row of term.rows) {
      const head = headOf(row[0] ?? '');
      byHead.set(head, [...(byHead.get(head) ?? []), [term, row]]);
    }
  }
  return { byFirst, byHead, turns: new Set(turns) };
}

/** Every place where a phrase stands in a sentence; of one that can end in several, the longest. */
export function placesIn<T>(words: readonly Word[], book: Phrasebook<T>): readonly Place<T>[] {
  const hits = hitsIn(words, book);
  const places: Place<T>[] = [];
  for (const [term, starts] of hits) {
    for (const { phrase, steps } of book.byFirst.get(term) ?? []) {
      if (!steps.every((step) => step.optional || hits.has(step.term))) continue;
      for (const start of starts.keys()) {
        const end = endOf(words, start, steps, hits, book.turns);
        if (end !== undefined) places.push({ phrase, start, end });
      }
    }
  }
  return places;
}

/** Where each term stands: at which word, and how many words long. */
type Hits = ReadonlyMap<Term, ReadonlyMap<number, readonly number[]>>;

function hitsIn<T>(words: readonly Word[], { byHead }: Phrasebook<T>): Hits {
  const hits = new Map<Term, Map<number, number[]>>();
  words.forEach(({ text }, at) => {
    for (const [term, row] of byHead.get(headOf(text)) ?? []) {
      if (!row.every((word, step) => fits(words[at + step]?.text, word))) continue;
      const places = hits.get(term) ?? new Map<number, number[]>();
      const lengths = places.get(at);
      if (lengths) lengths.push(row.length);
      else places.set(at, [row.length]);
      hits.set(term, places);
    }
  });
  return hits;
}

function endOf(
  words: readonly Word[],
  start: number,
  steps: readonly Step[],
  hits: Hits,
  turns: ReadonlySet<string>,
): number | undefined {
  let ends: ReadonlySet<number> = new Set([start]);
  for (const { term, gap, optional } of steps) {
    const starts = hits.get(term);
    const next = new Set<number>(optional ? ends : []);
    for (const end of ends) {
      const last = gap ? Math.min(end + GAP, words.length) : end;
      for (let at = end; at <= last; at += 1) {
        for (const length of starts?.get(at) ?? []) next.add(at + length);
        if (turns.has(words[at]?.text ?? '')) break;
      }
    }
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.max(...ends);
}

function fits(word: string | undefined, written: string): boolean {
  if (word === undefined) return false;
  return written.endsWith('*') ? word.startsWith(written.slice(0, -1)) : word === written;
}

function headOf(word: string): string {
  return word.slice(0, HEAD);
}

function nameOf(part: string): string {
  return part.replace(/[{}?]/g, '');
}
