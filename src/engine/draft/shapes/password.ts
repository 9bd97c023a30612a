import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
import type { Span } from '../types.ts';
import { isPlaceholder } from './tokens.ts';

type Words = Lexicon['accessSecret'];

/** The last unbroken run of a phrase: what was written as the secret. The lexicon bounds it. */
const LAST_RUN = /[^\s"'(),;/|:=[\]]{3,40}$/;
/** The first one, before "is my password". */
const FIRST_RUN = /^[^\s"'(),;]{4,30}/;
/** A colon, an equals sign or a quotation mark right before a value. */
const MARK = /(?:[:=] ?|["'([])$/;
/** The end of a clause right after a value. */
const CLAUSE_ENDS = /^(?:[.,!?)\n]|$)/;
/** Measures, clock times and versions, which mix digits and letters too: 100Mbps, 5pm, v2.1. */
const MEASURE =
  /^[v£$€]?\d{1,6}(?:[.:,]\d{1,4}){0,3}(?:g|k|m|mb|gb|tb|mbps|gbps|mbit|ghz|am|pm|st|nd|rd|th|h|hrs?|mins?|s|x|%|c|f|bits?|days?)?$/i;
/** A sign inside a word, or two hyphens in it: p@ssword, correct-horse-battery. */
const SIGNS = /[@#$%^&*_+=~!](?=.)|-.{1,30}-/;
/** Endings of what is said about a password, rather than of one: "my password is embarrassing". */
const SAID_ABOUT = /(?:ed|ing|ly|able|ible|ful|less|ous|ive|ent|ant|ish|ary|al)$/i;

export interface Password {
  readonly span: Span;
  readonly confidence: number;
}

/** Passwords in prose and in settings: a phrase of the lexicon, then a look at what stands in it. */
export function passwordsIn(plain: string, words: Words): Password[] {
  const changed = has(plain, words.changedWhat) ? findAll(plain, words.changedTo) : [];
  return [
    ...findAll(plain, words.passwords).flatMap((phrase) => judge(plain, phrase, LAST_RUN, words)),
    ...mixed(findAll(plain, words.pairs).flatMap((phrase) => judge(plain, phrase, LAST_RUN, words, phrase))),
    ...mixed([
      ...findAll(plain, words.logins).flatMap((phrase) => judge(plain, phrase, LAST_RUN, words)),
      ...findAll(plain, words.valueFirst).flatMap((phrase) => judge(plain, phrase, FIRST_RUN, words)),
      ...changed.flatMap((phrase) => judge(plain, phrase, LAST_RUN, words)),
    ]),
  ];
}

/** Where no word says "password", only what mixes letters with digits or signs counts. */
function mixed(passwords: readonly Password[]): Password[] {
  return passwords.filter(({ confidence }) => confidence >= 0.85);
}

function judge(plain: string, phrase: Span, run: RegExp, words: Words, whole?: Span): Password[] {
  const text = plain.slice(phrase.start, phrase.end);
  const value = run.exec(text);
  if (!value) return [];
  const start = phrase.start + value.index;
  const span = { start, end: start + value[0].length };
  const lead = text.slice(0, value.index);
  const confidence = trustIn(value[0].replace(/[.?:]{1,3}$/, ''), words, {
    marked: MARK.test(lead),
    said: has(lead, words.said) || run === FIRST_RUN,
    plainly: has(lead, words.shared) && CLAUSE_ENDS.test(plain.slice(span.end, span.end + 1)),
  });
  return confidence > 0 ? [{ span: whole ?? span, confidence }] : [];
}

/** How sure we are that a value is a secret, by its shape and by what led to it; 0 not at all. */
function trustIn(
  value: string,
  words: Words,
  how: { readonly marked: boolean; readonly said: boolean; readonly plainly: boolean },
): number {
  const led = how.marked || how.said;
  if (value.length < 3 || isPlaceholder(value) || isWord(value, words)) return 0;
  const digits = value.replace(/\D/g, '').length;
  if (/[a-z]/i.test(value) && digits > 0) return MEASURE.test(value) ? 0 : 0.9;
  if (digits > 0) return digits >= (led ? 4 : 6) && /^[\d#*-]{4,40}$/.test(value) ? 0.85 : 0;
  if (value.length < 5 || !led) return 0;
  if (SIGNS.test(value)) return 0.85;
  if (SAID_ABOUT.test(value)) return 0;
  return how.marked ? 0.75 : how.plainly ? 0.7 : 0;
}

/** Whether all of it is a word that says something about a password: "wrong", "required". */
function isWord(value: string, words: Words): boolean {
  const first = findAll(value, words.notValues)[0];
  return first?.start === 0 && first.end === value.length;
}
