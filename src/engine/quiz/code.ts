/**
 * How one go at a quiz came out, in letters that people can read out, type and paste. A code
 * holds no name and no answer: which quiz, on what day, how each item was marked. It proves
 * nothing about who took the quiz, and whoever has this file can make one; its check is
 * there to notice mistakes in copying.
 *
 * In this order, in five bits a letter (Crockford's base 32):
 *
 *     1  the shape of the code: 0, until this list changes
 *     2  the quiz: its place in a registry that only ever grows
 *     3  the end of the quiz's version
 *     3  the day: whole days since 1 January 2026
 *     5  the set of letters that drew the items
 *     3  how many items (7 bits); pass mark, and whether it was reached (8 bits)
 *     3  whether some items were tried again (1 bit); a number by chance (14 bits), which
 *        tells apart two people who gave the same answers on the same day
 *     n  the mark of each drawn item, in their order: right, near, wrong, unsure (2 bits each)
 *     3  the check
 */
import { SEED_LETTERS, hash, inLetters } from './chance.ts';
import { SEED_PATTERN } from './draw.ts';
import type { Mark } from './score.ts';

/** How an item came out; "I don't know" is told apart from a wrong answer. */
export const CODE_MARKS = ['right', 'near', 'wrong', 'unsure'] as const;
export type CodeMark = Mark | 'unsure';

/** What a code says. */
export interface CodedResult {
  readonly quiz: string;
  /** The last three letters of the quiz's version. */
  readonly version: string;
  /** "2026-11-29", in the learner's own part of the world. */
  readonly date: string;
  readonly seed: string;
  /** What a trainer asked for, 0–1 in whole per cent, and whether it was reached. */
  readonly pass: { readonly mark: number; readonly reached: boolean } | undefined;
  /** Some items were asked again after their key had been shown. */
  readonly again: boolean;
  /** 0–16,383, by chance. */
  readonly chance: number;
  /** One for each drawn item, in their order. */
  readonly marks: readonly CodeMark[];
}

/**
 * What is wrong with a code that cannot be read: there is none, letters are missing or left
 * over, one was mistyped, a newer copy of the site made it, or its quiz is not in the registry.
 */
export type CodeProblem = 'empty' | 'short' | 'long' | 'mistyped' | 'newer' | 'unknown-quiz';

export type ReadCode = { readonly result: CodedResult } | { readonly problem: CodeProblem };

const SHAPE = 0;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const HEAD = 20;
const CHECK = 3;
const GROUP = 5;
/** As many as seven bits can count. */
export const MOST_ITEMS = 127;
/** A code with one item. */
export const SHORTEST_CODE = HEAD + 1 + CHECK;
export const LONGEST_CODE = HEAD + Math.ceil((2 * MOST_ITEMS) / 5) + CHECK;

/** The end of a version, as a code carries it. */
export function codedVersion(version: string): string {
  return version.slice(-3);
}

/**
 * The code of a result: "7KQ2M-0V3XZ-…". Undefined where it cannot be told in a code: a quiz
 * that is not registered, more items than it can count, a day before this site or long after.
 */
export function encodeResult(result: CodedResult, registry: readonly string[]): string | undefined {
  const { version, seed, pass, again, marks } = result;
  const quiz = registry.indexOf(result.quiz);
  const day = dayOf(result.date);
  const passed = pass ? 1 + 2 * Math.round(pass.mark * 100) + Number(pass.reached) : 0;
  if (quiz < 0 || quiz >= 32 ** 2 || marks.length < 1 || marks.length > MOST_ITEMS)
    return undefined;
  if (day === undefined || !SEED_PATTERN.test(seed) || !VERSION_PATTERN.test(version))
    return undefined;
  if (!(passed >= 0 && passed <= 202)) return undefined;
  const bits = marks.flatMap((mark) => {
    const place = CODE_MARKS.indexOf(mark);
    return [place >> 1, place & 1];
  });
  const letters = [
    inLetters(SHAPE, 1),
    inLetters(quiz, 2),
    version,
    inLetters(day, 3),
    seed,
    inLetters(marks.length * 256 + passed, 3),
    inLetters((again ? 2 ** 14 : 0) + (Math.trunc(result.chance) & 0x3fff), 3),
    ...inFives(bits),
  ].join('');
  const body = valuesOf(letters).map((value, at) => value ^ veil(at));
  return inGroups([...body, ...checkOf(body)].map((value) => SEED_LETTERS[value]).join(''));
}

/** Reads a code that somebody typed, in any case and with any gaps. Throws at nothing. */
export function decodeResult(text: string, registry: readonly string[]): ReadCode {
  const letters = plainCode(text);
  if (letters === '') return { problem: 'empty' };
  const values = valuesOf(letters);
  if (letters.length > LONGEST_CODE) return { problem: 'long' };
  if (values.includes(-1)) return { problem: 'mistyped' };
  const body = values.slice(0, -CHECK);
  const check = values.slice(-CHECK);
  const open = body.map((value, at) => value ^ veil(at));
  const number = (from: number, length: number) =>
    open.slice(from, from + length).reduce((sum, value) => sum * 32 + value, 0);
  const count = number(14, 3) >> 8;
  const expected = HEAD + Math.ceil((2 * count) / 5) + CHECK;
  const holds = letters.length > CHECK && checkOf(body).every((value, at) => value === check[at]);
  // The check stands at the end of every shape there will be; what comes before may change.
  if (holds && open[0] !== SHAPE) return { problem: 'newer' };
  if (!holds || letters.length !== expected || count === 0) {
    if (letters.length < SHORTEST_CODE) return { problem: 'short' };
    if (count === 0 || letters.length === expected) return { problem: 'mistyped' };
    // One letter of the count may itself be wrong: only a small gap is called one.
    const gap = expected - letters.length;
    if (Math.abs(gap) > 2 * GROUP) return { problem: 'mistyped' };
    return { problem: gap > 0 ? 'short' : 'long' };
  }
  const quiz = registry[number(1, 2)];
  if (quiz === undefined) return { problem: 'unknown-quiz' };
  const passed = number(14, 3) & 0xff;
  const more = number(17, 3);
  const bits = open
    .slice(HEAD)
    .flatMap((value) => [16, 8, 4, 2, 1].map((bit) => Number((value & bit) > 0)));
  const marks = Array.from({ length: count }, (_, at) => {
    const place = 2 * (bits[2 * at] ?? 0) + (bits[2 * at + 1] ?? 0);
    return CODE_MARKS[place] ?? 'wrong';
  });
  const result: CodedResult = {
    quiz,
    version: lettersOf(open.slice(3, 6)),
    date: dateOf(number(6, 3)),
    seed: lettersOf(open.slice(9, 14)),
    pass:
      passed === 0 || passed > 202
        ? undefined
        : { mark: ((passed - 1) >> 1) / 100, reached: passed % 2 === 0 },
    again: more >= 2 ** 14,
    chance: more & 0x3fff,
    marks,
  };
  return { result };
}

/** The letters of a code alone: capitals without gaps, look-alikes read as what they are. */
export function plainCode(text: string): string {
  return text
    .slice(0, 4 * LONGEST_CODE)
    .toUpperCase()
    .replace(/[\s\p{Dash}\p{Cf}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A code in groups of five letters, as it is shown. */
export function inGroups(letters: string): string {
  return (letters.match(/.{1,5}/g) ?? []).join('-');
}

/**
 * Four letters that a name and a code have in common. Whoever has all three can see whether
 * they fit; the letters give nobody the name. Case, accents and gaps make no difference.
 * Undefined for a name without letters.
 */
export function nameCheck(name: string, code: string): string | undefined {
  const plain = name
    .slice(0, 500)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plain === '') return undefined;
  return inLetters(hash(`${plain}/${plainCode(code)}`), 4);
}

/** How many items came out how. */
export function countMarks(marks: readonly CodeMark[]): Readonly<Record<CodeMark, number>> {
  const of = (mark: CodeMark) => marks.filter((one) => one === mark).length;
  return { right: of('right'), near: of('near'), wrong: of('wrong'), unsure: of('unsure') };
}

const VERSION_PATTERN = /^[0-9A-HJKMNP-TV-Z]{3}$/;

function dayOf(date: string): number | undefined {
  const days = (Date.parse(date) - FIRST_DAY) / DAY;
  return days >= 0 && days < 32 ** 3 && dateOf(days) === date ? days : undefined;
}

function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

function valuesOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => SEED_LETTERS.indexOf(letter));
}

function lettersOf(values: readonly number[]): string {
  return values.map((value) => SEED_LETTERS[value]).join('');
}

function inFives(bits: readonly number[]): readonly string[] {
  return Array.from({ length: Math.ceil(bits.length / 5) }, (_, at) => {
    const five = [0, 1, 2, 3, 4].map((bit) => bits[at * 5 + bit] ?? 0);
    return inLetters(Number.parseInt(five.join(''), 2), 1);
  });
}

/** Laid over every letter, so that a run of right answers is no run of noughts to be miscounted. */
function veil(at: number): number {
  return (at * 11 + 7) % 32;
}

/** With this letter every code of this shape begins. */
export const FIRST_LETTER = SEED_LETTERS.charAt(SHAPE ^ veil(0));

/**
 * A cyclic check of fifteen bits. Its polynomial is primitive, so any two wrong letters are
 * noticed in codes of up to a thousand, and any three that stand together; of other mistakes
 * one in 32,768 slips through.
 */
function checkOf(values: readonly number[]): readonly number[] {
  let rest = 0x7fff;
  for (const value of values) {
    for (let bit = 4; bit >= 0; bit -= 1) {
      const carry = (rest >> 14) ^ ((value >> bit) & 1);
      rest = ((rest << 1) & 0x7fff) ^ (carry ? 0x0b43 : 0);
    }
  }
  return [rest >> 10, (rest >> 5) & 31, rest & 31];
}

/**
 * How many letters the code has that begins with these, so that a long line need not be tried
 * letter by letter; undefined where they are too few, or no letters of a code.
 */
export function lengthOf(letters: string): number | undefined {
  const plain = plainCode(letters.slice(0, 17));
  if (plain.length < 17) return undefined;
  const values = [14, 15, 16].map((at) => SEED_LETTERS.indexOf(plain.charAt(at)));
  if (values.includes(-1)) return undefined;
  const [a = 0, b = 0, c = 0] = values.map((value, at) => value ^ veil(at + 14));
  const count = (a * 1024 + b * 32 + c) >> 8;
  return HEAD + Math.ceil((2 * count) / 5) + CHECK;
}
