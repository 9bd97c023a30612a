import type { Place } from '../cues.ts';
import { isAbout, kindsNear, placesWith } from '../cues.ts';
import type { Guard } from './guard.ts';

/**
 * The owner has made it public: "Our results are out this morning (link)." Sharing news that
 * is out is what social media is for. A date still to come, "shhh" or "not announced yet"
 * say that it is not.
 */
export const published: Guard = {
  id: 'g-published',
  find: (reading, { guards: { published: words } }) => {
    const text = reading.plain;
    const ahead = placesWith(text, reading, words.blockers, 'ahead');
    const out = placesWith(text, reading, words.out).filter(
      (place) => !isAbout(place, ahead, reading, 0),
    );
    if (reading.draft.published) out.push({ start: 0, end: text.length });
    if (out.length === 0) return [];
    return [...out, ...ahead, ...placesWith(text, reading, words.announced, 'announced')];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    const is = kindsNear(candidate.span, where, reading);
    if (!is(undefined, 1)) return undefined;
    switch (candidate.category) {
      case 'confidential-work':
      case 'market-sensitive':
        // The writer's own answer weighs more than a word that looks like a date to come.
        return reading.draft.published || !is('ahead', 0) ? 'withdraw' : undefined;
      case 'third-party':
        return is('announced', 1) && !is('ahead', 0) ? 'withdraw' : undefined;
      default:
        return undefined;
    }
  },
};
