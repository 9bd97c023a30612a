import type { Place } from '../cues.ts';
import { hide, hints, isAbout, kindsNear, placesWith } from '../cues.ts';
import type { Audience, Category } from '../types.ts';
import type { Guard } from './guard.ts';

const WIDE: readonly Audience[] = ['customers', 'network', 'public'];
const ASKED: readonly Category[] = ['customer-data', 'third-party', 'child'];

/**
 * The person said yes, or for a child the parent, for a client the firm: "Posted with her
 * permission." Asking is the advice given, so those who follow it are not punished. A
 * manager's yes is not the person's; health needs a yes in writing; records stay.
 */
export const consent: Guard = {
  id: 'g-consent',
  find: (reading, { guards: { consent: words } }) => {
    if (!reading.draft.consent && !hints(reading.plain, words.alone)) return [];
    const text = hide(reading.plain, words.not);
    const engaged = placesWith(text, reading, words.unless);
    const said = placesWith(text, reading, words.alone).filter(
      (place) => !isAbout(place, engaged, reading),
    );
    if (reading.draft.consent) said.push({ start: 0, end: reading.plain.length });
    if (said.length === 0) return [];
    return [
      ...said,
      ...placesWith(text, reading, words.written, 'written'),
      ...placesWith(text, reading, words.casual, 'casual'),
    ];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    const is = kindsNear(candidate.span, where, reading);
    const { category, aspects = [] } = candidate;
    if (!ASKED.includes(category) || aspects.includes('record') || !is()) return undefined;
    // What somebody has asked to be told of themselves may be told where the few hear it who know them.
    const wide = WIDE.includes(reading.draft.audience);
    if (aspects.includes('health') && !is('written'))
      return wide || category !== 'third-party' ? undefined : 1;
    // "She said I could tell you" is a yes to telling, hardly to everybody.
    const loose = aspects.includes('grave') && is('casual') && !reading.draft.consent;
    return loose && wide ? 2 : 1;
  },
};
