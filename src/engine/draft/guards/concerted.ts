import { hide, isAbout, pairs, linesOf, linesWith, sentenceOf, speechIn } from '../cues.ts';
import { has, sentenceAround } from '../phrases.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import type { Audience, Reading, Span } from '../types.ts';
import type { Candidate, Guard } from './guard.ts';

/** Rooms in which a colleague's own figure, told by name, is at most a suggestion to edit. */
const WIDE: readonly Audience[] = ['customers', 'network', 'public'];

/**
 * Workers talk about pay, hours and conditions. In many places the law protects it; nowhere
 * is it oversharing, whatever the tone. "Anyone else at the depot still on the 2022 rate?"
 * An employer's announcement is not workers' talk, so company accounts are not covered.
 */
export const concerted: Guard = {
  id: 'g-concerted',
  find: (reading, { guards }) => {
    if (reading.draft.account === 'company') return [];
    const words = guards.concerted;
    const text = hide(reading.plain, words.not);
    const lines = linesOf(reading);
    const near = (list: readonly string[]): ReadonlySet<number> => linesWith(text, lines, list);
    // A word that means work by itself needs "we"; money needs fellow workers; a cold room a workplace.
    const { alone, unless } = words;
    return [
      ...speechIn(text, reading, { alone, topic: words.terms, work: words.us, unless }),
      ...speechIn(text, reading, { topic: words.terms, work: words.workplace, unless }),
    ];
  },
  effect: (candidate, where, reading) => undefined,
};
