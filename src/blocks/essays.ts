/** What the pages on the essays share: their addresses, and the names of the threads. */
import type { Essay, THREADS } from '../schemas/essay.ts';
import { inWords } from '../i18n/dates.ts';

export function essayPath({ number, slug }: Pick<Essay, 'number' | 'slug'>): `/${string}` {
  return `/essays/${String(number)}-${slug}/`;
}

/** "31 January 2012", or that the text has no date. */
export function writtenOn({ date }: Pick<Essay, 'date'>): string {
  return date === 'undated' ? 'no date' : inWords(date);
}

/**
 * In the order of their years: those without a date first, as they speak of older things.
 * Among these, the one with clues comes after the one without.
 */
export function byYear<T extends Pick<Essay, 'date' | 'number'>>(all: readonly T[]): readonly T[] {
  const place = ({ date, number }: T) => (date === 'undated' ? `0${String(9 - number)}` : date);
  return [...all].sort((a, b) => place(a).localeCompare(place(b)));
}

export const THREAD_WORDS: Readonly<
  Record<(typeof THREADS)[number], { readonly name: string; readonly means: string }>
> = {
  default: {
    name: 'Choice or setting',
    means: 'Sharing should be something that you decide, not something that a program starts.',
  },
  audience: {
    name: 'The reader not pictured',
    means: 'More people read along than you had in mind, and some of them know you from elsewhere.',
  },
  personality: {
    name: 'A person behind it',
    means: 'People like to deal with somebody real. To hide all of that has a price too.',
  },
  permission: {
    name: 'A yes first',
    means: 'That a thing can be seen or used does not mean that somebody agreed to it.',
  },
  small: {
    name: 'Small firms',
    means: 'They gain most from being seen, and a single mistake costs them most.',
  },
  own: {
    name: 'Your own line',
    means: 'Nobody else draws it for you. It is best drawn before it is needed.',
  },
};
