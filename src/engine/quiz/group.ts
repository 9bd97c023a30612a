/**
 * Many codes together: how a group did. Takes lines as people collect them, with names,
 * greetings and addresses around the codes, of which nothing is kept.
 */
import {
  FIRST_LETTER,
  LONGEST_CODE,
  SHORTEST_CODE,
  codedVersion,
  countMarks,
  decodeResult,
  encodeResult,
  lengthOf,
  plainCode,
} from './code.ts';
import type { CodedResult, CodeMark, CodeProblem } from './code.ts';
import { drawnIds } from './draw.ts';

/** A quiz as far as a group needs it. */
export interface GroupQuiz {
  readonly id: string;
  readonly version: string;
  readonly items: readonly { readonly id: string }[];
}

/** A line that was not counted, and why. */
export type GroupProblem =
  | { readonly line: number; readonly problem: CodeProblem | 'none' }
  | { readonly line: number; readonly problem: 'repeated'; readonly first: number };

/** How one item came out over all who had it. */
export interface GroupItem {
  readonly id: string;
  readonly marks: Readonly<Record<CodeMark, number>>;
  readonly of: number;
}

/** All results of one quiz. */
export interface GroupResult {
  readonly quiz: string;
  readonly results: readonly CodedResult[];
  /** How many had some items asked again. */
  readonly again: number;
  /** Passed, of those with a pass mark. */
  readonly passed: { readonly reached: number; readonly of: number };
  /** Shares of items that were right, 0–1, from low to high. */
  readonly shares: readonly number[];
  readonly median: number;
  /** How many results have a share from 0, 10 … 90 per cent; all right counts to the last. */
  readonly spread: readonly number[];
  /** By item, in the order of the quiz; only what somebody had. */
  readonly items: readonly GroupItem[];
  /** How many come from another version of the quiz, whose items may differ: not in `items`. */
  readonly otherVersion: number;
}

export interface Group {
  readonly quizzes: readonly GroupResult[];
  readonly problems: readonly GroupProblem[];
  /** How many codes were counted. */
  readonly count: number;
}

/** More than any room holds; what comes after is not read. */
const MOST_LETTERS = 400_000;
/** More pieces than a code is ever cut into. */
const MOST_GROUPS = 24;

/** Reads all lines; `registry` as for a single code. */
export function readGroup(
  text: string,
  registry: readonly string[],
  quizzes: readonly GroupQuiz[],
): Group {
  const problems: GroupProblem[] = [];
  const firsts = new Map<string, number>();
  const found: CodedResult[] = [];
  const lines = text.slice(0, MOST_LETTERS).split(/\r\n|\r|\n/);
  for (const [at, content] of lines.entries()) {
    const line = at + 1;
    for (const read of codesIn(content, registry)) {
      if ('problem' in read) {
        problems.push({ line, problem: read.problem });
        continue;
      }
      const code = encodeResult(read.result, registry) ?? '';
      const first = firsts.get(code);
      if (first !== undefined) problems.push({ line, problem: 'repeated', first });
      else if (quizzes.some(({ id }) => id === read.result.quiz)) {
        firsts.set(code, line);
        found.push(read.result);
      } else problems.push({ line, problem: 'unknown-quiz' });
    }
  }
  return {
    quizzes: quizzes.flatMap((quiz) => {
      const results = found.filter((result) => result.quiz === quiz.id);
      return results.length > 0 ? [resultOf(quiz, results)] : [];
    }),
    problems,
    count: found.length,
  };
}

type Found = { readonly result: CodedResult } | { readonly problem: CodeProblem | 'none' };

/** What a line holds: its codes, and what is wrong with what looks like one; nothing if it is empty. */
function codesIn(line: string, registry: readonly string[]): readonly Found[] {
  const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (words.length === 0) return [];
  const found: Found[] = [];
  let rest = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = codeFrom(
      words.slice(at, at + MOST_GROUPS).map(({ text }) => text),
      registry,
    );
    if (!code) continue;
    found.push(...wrongIn(line.slice(rest, words[at]?.start), registry), { result: code.result });
    at += code.words - 1;
    rest = words[at]?.end ?? line.length;
  }
  found.push(...wrongIn(line.slice(rest), registry));
  return found.length > 0 ? found : [{ problem: 'none' }];
}

/** A code that begins with the first of the words, and how many of them it takes. */
function codeFrom(words: readonly string[], registry: readonly string[]) {
  if (plainCode(words[0]?.slice(0, 1) ?? '') !== FIRST_LETTER) return undefined;
  let letters = '';
  for (const [at, word] of words.entries()) {
    letters += plainCode(word);
    if (letters.length > LONGEST_CODE) return undefined;
    if (letters.length < SHORTEST_CODE) continue;
    const length = lengthOf(letters);
    if (length === undefined || letters.length > length) return undefined;
    if (letters.length < length) continue;
    const read = decodeResult(letters, registry);
    if ('result' in read) return { result: read.result, words: at + 1 };
  }
  return undefined;
}

/** What looks like a code and cannot be read: groups with a figure in them, longer than a word. */
function wrongIn(text: string, registry: readonly string[]): readonly Found[] {
  const groups = text.match(/[\p{L}\p{N}]{4,6}(?:[-\s][\p{L}\p{N}]{1,6}){2,}/gu) ?? [];
  const words = text.match(/[\p{L}\p{N}]{13,}/gu) ?? [];
  const looks = [...groups, ...words].find((some) => /\d/.test(some));
  const read = looks === undefined ? undefined : decodeResult(looks, registry);
  return read && 'problem' in read ? [{ problem: read.problem }] : [];
}

function resultOf(quiz: GroupQuiz, results: readonly CodedResult[]): GroupResult {
  const ids = quiz.items.map(({ id }) => id);
  const version = codedVersion(quiz.version);
  const marks = new Map<string, CodeMark[]>(ids.map((id) => [id, []]));
  const current = results.filter(
    (one) => one.version === version && one.marks.length <= ids.length,
  );
  for (const result of current) {
    const drawn = drawnIds(quiz.id, ids, result.seed, result.marks.length);
    for (const [at, id] of drawn.entries()) marks.get(id)?.push(result.marks[at] ?? 'wrong');
  }
  const shares = results
    .map((result) => countMarks(result.marks).right / result.marks.length)
    .sort((a, b) => a - b);
  const spread = Array.from({ length: 10 }, (_, step) =>
    shares.filter((share) => Math.min(9, Math.floor(share * 10 + 1e-9)) === step),
  ).map((some) => some.length);
  const withPass = results.flatMap(({ pass }) => (pass ? [pass] : []));
  return {
    quiz: quiz.id,
    results,
    again: results.filter(({ again }) => again).length,
    passed: { reached: withPass.filter(({ reached }) => reached).length, of: withPass.length },
    shares,
    median: median(shares),
    spread,
    items: [...marks].flatMap(([id, some]) =>
      some.length > 0 ? [{ id, marks: countMarks(some), of: some.length }] : [],
    ),
    otherVersion: results.length - current.length,
  };
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

/** Items from the hardest: the smallest share right first; near counts for half in a tie. */
export function hardestFirst(items: readonly GroupItem[]): readonly GroupItem[] {
  const right = ({ marks, of }: GroupItem) => marks.right / of;
  const near = ({ marks, of }: GroupItem) => marks.near / of;
  return [...items].sort((a, b) => right(a) - right(b) || near(a) - near(b));
}
