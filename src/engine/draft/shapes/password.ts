import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
import type { Span } from '../types.ts';
import { isPlaceholder } from './tokens.ts';

type Words = Lexicon['accessSecret'];

/** The last unbroken run of a phrase: what was written as the secret. */
const LAST_RUN = /[^\s"'(),;/|:=[\]]{4,40}$/;
/** A colon, an equals sign or a quotation mark right before a value. */
const MARK = /(?:[:=] ?|["'([])$/;
const CLAUSE_ENDS = /^(?:[.,!?)\n]|$)/;
/** Measures, clock times and versions, which mix digits and letters too: 100Mbps, v2.1. */
const MEASURE =
  /^[v£$€]?\d{1,6}(?:[.:,]\d{1,4}){0,3}(?:[gmk%]|[gmt]b|[gm]bps|[ap]m|hrs?|mins?|days)?$/i;
/** A sign inside a word, or two hyphens in it: p@ssword, correct-horse-battery. */
const SIGNS = /[@#$%^&*_+=~!](?=.)|-.{1,30}-/;
/** Endings of what is said about a password, rather than of one: "my password is embarrassing". */
const SAID_ABOUT = /(?:ed|ing|ly|[ai]ble|ful|less|ous|ive|[ae]nt|ish|al)$/i;

export interface Password {
  readonly span: Span;
  /** How sure we are, by the shape of the value and by what led to it. */
  readonly confidence: number;
}

/** Passwords in prose and in settings: a phrase of the lexicon, then a look at what stands in it. */
export function passwordsIn(plain: string, words: Words): Password[] {
  const judge = (phrase: Span, named: boolean): Password[] => {
    const text = plain.slice(phrase.start, phrase.end);
    const value = LAST_RUN.exec(text);
    if (!value) return [];
    const start = phrase.start + value.index;
    const written = value[0].replace(/[.?:]{1,3}$/, '');
    const end = start + written.length;
    const alone = has(text, words.shared) && CLAUSE_ENDS.test(plain.slice(end, end + 1));
    const plainly = named && (alone || MARK.test(text.slice(0, value.index)));
    const confidence = trustIn(written, words, plainly);
    return confidence > 0 ? [{ span: { start, end }, confidence }] : [];
  };
  return [
    ...findAll(plain, words.passwords).flatMap((phrase) => judge(phrase, true)),
    ...findAll(plain, words.logins).flatMap((phrase) => judge(phrase, false)),
  ];
}

/** Words that are passwords more often than anything else. */
function isCommon(value: string, words: Words): boolean {
  return findAll(value, words.common)[0]?.end === value.length;
}

function trustIn(value: string, words: Words, plainly: boolean): number {
  if (
    isPlaceholder(value) ||
    MEASURE.test(value) ||
    findAll(value, words.notValues)[0]?.end === value.length
  )
    return 0;
  if (/\d/.test(value) || SIGNS.test(value) || isCommon(value, words)) return 0.9;
  return plainly && !SAID_ABOUT.test(value) ? 0.75 : 0;
}
