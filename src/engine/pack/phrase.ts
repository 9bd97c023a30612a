import type { Span } from '../draft/types.ts';

/**
 * Phrases of a pack, found in a text word by word. No phrase becomes a pattern, so none can
 * be written that is slow or stands for more than it shows.
 */
export interface Phrasebook<T> {
  /** By all its words. */
  readonly phrases: ReadonlyMap<string, T>;
  /** How many words phrases have that begin with this one, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Letters and digits with their marks; bounded, so linear. */
const WORD = /[\p{L}\p{N}\p{M}]{1,60}/gu;

/** "Smith & Sons", "J.P. Morgan": so little may stand between the words of a phrase. */
const GAP = 3;

/** A phrase longer than this in words is no name. */
export const MOST_WORDS = 12;

/** Below this a phrase stands in too much that it does not mean. */
const LEAST_UNITS = 3;

/**
 * Pay, hours, conditions, danger and getting together: where a phrase says nothing else, no
 * pack may mark it.
 */
const PROTECTED = new Set(
  `pay paid payday pays wage wages salary salaries bonus bonuses pension tips rate rates raise rise money
  hours hour overtime shift shifts rota break breaks holiday holidays leave sick sickness workload
  conditions contract contracts safety safe unsafe danger dangerous hazard accident accidents injury
  injured hurt health harassment harassed bullying bullied bully discrimination racism sexism abuse
  union unions unionise unionize strike strikes striking picket grievance complaint complaints
  whistleblower whistleblowing whistleblow report redundancy redundancies redundant layoff layoffs fired sacked dismissed
  boss bosses manager managers management hr colleague colleagues coworker coworkers staff team workers worker work job
  help suicide campaign ballot petition protest meeting meetings talks review
  walkout unpaid payslip payroll earnings heating toilets tribunal understaffed christmas
  monday tuesday wednesday thursday friday saturday sunday
  acas osha nlrb hse tuc gmb unison rmt aslef usdaw neu rcn cwu seiu uaw`.split(/\s+/),
);

/** Words that add nothing to those, nor to a name. */
const SMALL = new Set(
  'a an the of for and or in on at to my our your their his her we us no not low equal fair minimum living zero trade'.split(
    ' ',
  ),
);

/** The words of a phrase in small letters, composed, without marks between them. */
export function wordsIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(WORD)].map(([word]) => plain(word));
}

/** Whether a phrase is long enough, and not too long, to be looked for. */
export function isFindable(phrase: string): boolean {
  const words = wordsIn(phrase);
  return words.join('').length >= LEAST_UNITS && words.length <= MOST_WORDS;
}

/** Whether a phrase says nothing but what everybody may talk about at work. */
export function isProtectedTalk(phrase: string): boolean {
  const words = wordsIn(phrase);
  return words.length > 0 && words.every((word) => PROTECTED.has(word) || SMALL.has(word));
}

/** Phrases ready to be looked for, each with what it stands for. */
export function phrasebook<T>(listed: Iterable<readonly [string, T]>): Phrasebook<T> {
  const phrases = new Map<string, T>();
  const lengths = new Map<string, Set<number>>();
  for (const [phrase, value] of listed) {
    const words = wordsIn(phrase);
    const [first] = words;
    if (first === undefined) continue;
    phrases.set(words.join(' '), value);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return {
    phrases,
    lengths: new Map([...lengths].map(([first, some]) => [first, [...some].sort((a, b) => b - a)])),
  };
}

/** Every place a phrase stands, in order, none within another; of two that begin alike the longer. */
export function findPhrases<T>(
  text: string,
  { phrases, lengths }: Phrasebook<T>,
): readonly { readonly span: Span; readonly value: T }[] {
  if (phrases.size === 0) return [];
  const words = wordsAt(text);
  const found: { span: Span; value: T }[] = [];
  let free = 0;
  words.forEach(({ word, start }, at) => {
    if (at < free) return;
    for (const length of lengths.get(word) ?? []) {
      const some = words.slice(at, at + length);
      const value = phrases.get(some.map((one) => one.word).join(' '));
      const end = some.at(-1)?.end ?? start;
      if (value === undefined || !areNear(text, some)) continue;
      found.push({ span: { start, end }, value });
      free = at + length;
      return;
    }
  });
  return found;
}

/** The words of a text, each where it stands. */
export function wordsAt(text: string): readonly (Span & { readonly word: string })[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether so little stands between words that they can be one name. */
export function areNear(text: string, words: readonly Span[]): boolean {
  return words.every(({ start }, index) => {
    const before = words[index - 1];
    return !before || (start - before.end <= GAP && !text.slice(before.end, start).includes('\n'));
  });
}

/** Whether a word adds nothing to a name, and need not be written like one. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
