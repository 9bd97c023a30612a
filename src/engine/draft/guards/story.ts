import type { Place } from '../cues.ts';
import { kindsNear, placesWith } from '../cues.ts';
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
    if (where.some(({ kind }) => kind === 'purpose')) return 1;
    const near = kindsNear(candidate.span, where, reading);
    return near('time') && !near('fresh', 0) ? 1 : undefined;
  },
};
