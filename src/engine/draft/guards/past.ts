import type { Place } from '../cues.ts';
import { isAbout, kindsNear, placesWith } from '../cues.ts';
import type { Guard } from './guard.ts';

/**
 * The absence or the visit is over: "Back from two weeks in Tobago." Nobody learns where the
 * writer is or that the house is empty. "Still", "until", "back on the 30th" say otherwise.
 */
export const past: Guard = {
  id: 'g-past',
  find: (reading, { guards: { past: words } }) => {
    const text = reading.plain;
    const open = placesWith(text, reading, words.blockers, 'open');
    const over = placesWith(text, reading, words.over).filter(
      (place) => !isAbout(place, open, reading, 0),
    );
    return over.length > 0 ? [...over, ...open] : [];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    if (candidate.category !== 'whereabouts') return undefined;
    const is = kindsNear(candidate.span, where, reading);
    return is(undefined, 1) && !is('open', 0) ? 'withdraw' : undefined;
  },
};
