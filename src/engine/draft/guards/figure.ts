import type { Place } from '../cues.ts';
import { isAbout, kindsNear, placesWith } from '../cues.ts';
import type { Category } from '../types.ts';
import type { Guard } from './guard.ts';

/** What a figure of speech can be mistaken for, and what fiction can in addition. */
const FIGURATIVE: readonly Category[] = [
  'health-self',
  'heated',
  'access-secret',
  'self-contradiction',
];
const FICTIONAL: readonly Category[] = [...FIGURATIVE, 'intimate-self', 'money-self'];

/**
 * Jokes, idioms, quotations, fiction: "This spreadsheet gave me a heart attack." The most
 * common false alarm of tools that match words. A private message that is quoted, a named
 * colleague and a code that opens something are never mere figures.
 */
export const figure: Guard = {
  id: 'g-figure',
  find: (reading, { guards: { figure: words } }) => {
    const text = reading.plain;
    const people = placesWith(text, reading, words.people);
    return [
      ...placesWith(text, reading, words.idiom, 'idiom'),
      ...placesWith(text, reading, words.frame, 'frame'),
      ...placesWith(text, reading, words.supposed, 'supposed'),
      ...placesWith(text, reading, words.things, 'thing').filter(
        (place) => !isAbout(place, people, reading, 0),
      ),
    ];
  },
  effect: ({ category, span, aspects = [] }, where: readonly Place[], reading) => {
    const near = kindsNear(span, where, reading);
    if (aspects.includes('live-secret')) return undefined;
    if (near('frame', 1)) return FICTIONAL.includes(category) ? 'withdraw' : undefined;
    if (!FIGURATIVE.includes(category) || aspects.includes('named-insult')) return undefined;
    if (category === 'heated') return near('thing', 0) || near('idiom', 0) ? 'withdraw' : undefined;
    return near('idiom', 0) || near('supposed', 0) ? 'withdraw' : undefined;
  },
};
