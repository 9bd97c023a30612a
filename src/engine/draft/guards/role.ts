import type { Place } from '../cues.ts';
import { kindsNear, placesWith, speechIn } from '../cues.ts';
import { findAll, overlaps } from '../phrases.ts';
import type { Aspect, Reading } from '../types.ts';
import type { Candidate, Guard } from './guard.ts';

/** What no office makes public. */
const PRIVATE: readonly Aspect[] = ['grave', 'health', 'learned-at-work'];

/**
 * A public role or a business detail: "Bookings: ring or text the salon", "the mayor opened
 * our garden". It is meant to be found. A home is not a venue, a person alone no opening
 * hour, and an office-holder's family and health are not the office.
 */
export const role: Guard = {
  id: 'g-role',
  find: (reading, { guards: { role: words } }) => {
    const text = reading.plain;
    const trading = reading.draft.account !== 'personal';
    const { office: topic, acts: work, private: unless } = words;
    const found: Place[] = [
      ...placesWith(text, reading, words.place, 'place'),
      ...placesWith(text, reading, trading ? words.trade : [], 'place'),
      ...placesWith(text, reading, words.line, 'line'),
      ...placesWith(text, reading, words.open, 'open'),
      ...speechIn(text, reading, { topic, work, unless }).map((at) => ({ ...at, kind: 'office' })),
    ];
    if (found.length === 0) return [];
    return [...found, ...findAll(text, words.home).map((span) => ({ ...span, kind: 'home' }))];
  },
  effect: (candidate, where: readonly Place[], reading) =>
    isPublic(candidate, where, reading) ? 'withdraw' : undefined,
};

function isPublic(candidate: Candidate, where: readonly Place[], reading: Reading): boolean {
  const { category, span, whose, aspects = [] } = candidate;
  const near = kindsNear(span, where, reading);
  const home = where.some((place) => place.kind === 'home' && overlaps(place, span));
  const trading = reading.draft.account !== 'personal';
  switch (category) {
    case 'contact-detail':
      if (whose === 'customer' || whose === 'child' || home) return false;
      // On a private account the number must stand beside the offer itself.
      return near('line', 0) || near('place', trading ? 1 : 0);
    case 'whereabouts':
      return (
        !aspects.includes('alone') && !aspects.includes('routine') && !home && near('place', 1)
      );
    case 'access-secret':
      return near('open', 1) && (trading || !aspects.includes('live-secret'));
    case 'third-party':
      return near('office', 0) && !aspects.some((aspect) => PRIVATE.includes(aspect));
    default:
      return false;
  }
}
