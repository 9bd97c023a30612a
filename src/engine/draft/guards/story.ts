import type { Place } from '../cues.ts';
import { isAbout, placesWith } from '../cues.ts';
import type { Category } from '../types.ts';
import type { Guard } from './guard.ts';

const OWN: readonly Category[] = ['health-self', 'intimate-self', 'money-self'];

/**
 * One's own story, told on purpose: "I'm sharing this because it might help one of you."
 * It is a choice that helps others. A purpose covers the whole draft; "two years ago" covers
 * what stands beside it, unless that is fresh.
 */
export const story: Guard = {
  id: 'g-story',
  find: (reading, { guards: { story: words } }) => {
    const text = reading.plain;
    const told = [
      ...placesWith(text, reading, words.purpose, 'purpose'),
      ...placesWith(text, reading, words.time, 'time'),
    ];
    return told.length > 0 ? [...told, ...placesWith(text, reading, words.fresh, 'fresh')] : [];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    if (!OWN.includes(candidate.category)) return undefined;
    const of = (kind: string): Place[] => where.filter((place) => place.kind === kind);
    if (of('purpose').length > 0) return 1;
    const old = isAbout(candidate.span, of('time'), reading);
    return old && !isAbout(candidate.span, of('fresh'), reading, 0) ? 1 : undefined;
  },
};
