import type { Place } from '../cues.ts';
import { hide, hints, isAbout, kindsNear, placesWith, speechIn } from '../cues.ts';
import type { Audience, Reading } from '../types.ts';
import type { Candidate, Guard } from './guard.ts';

/** Rooms in which a colleague's figure told with a name is worth a second look. */
const WIDE: readonly Audience[] = ['customers', 'network', 'public'];

/**
 * Workers talk about pay, hours and conditions: "Anyone else at the depot still on the 2022
 * rate?" Often the law protects it, nowhere is it oversharing, and tone changes nothing. An
 * employer's announcement is not workers' talk, so company accounts are not covered.
 */
export const concerted: Guard = {
  id: 'g-concerted',
  find: (reading, { guards: { concerted: words } }) => {
    if (reading.draft.account === 'company') return [];
    const { alone, unless } = words;
    if (!hints(reading.plain, alone, words.terms, words.pay, words.conditions)) return [];
    const text = hide(reading.plain, words.not);
    const speech = [
      // A word that means work needs only "we"; money needs fellow workers; a cold room, a workplace.
      ...speechIn(text, reading, { alone, topic: words.terms, work: words.us, unless }),
      ...speechIn(text, reading, { topic: words.terms, work: words.workplace, unless }),
      ...speechIn(text, reading, { topic: words.pay, work: words.fellow, unless }),
      ...speechIn(text, reading, { topic: words.conditions, work: words.workplace, unless }),
    ];
    if (speech.length === 0) return [];
    return [
      ...speech,
      ...placesWith(text, reading, words.leaked, 'leaked'),
      ...placesWith(text, reading, words.told, 'told'),
      ...placesWith(text, reading, words.money, 'money'),
    ];
  },
  effect: (candidate, where: readonly Place[], reading) => {
    const talk = where.filter(({ kind }) => kind === undefined);
    // One's own pay is often told a few sentences on.
    const reach = candidate.category === 'money-self' ? 3 : 1;
    if (!isAbout(candidate.span, talk, reading, reach)) return undefined;
    switch (candidate.category) {
      case 'heated':
        return candidate.aspects?.includes('named-insult') ? 2 : 'withdraw';
      case 'confidential-work':
        return candidate.aspects?.includes('bound-by-law') ? undefined : 'withdraw';
      case 'money-self':
        return 'withdraw';
      // Where and when one works, but not that one's home stands empty.
      case 'whereabouts':
        return candidate.aspects?.includes('empty') ? undefined : 'withdraw';
      // What the work did to the writer, and that nobody else is on, is what they talk about.
      case 'health-self':
        return 1;
      case 'security-detail':
        return candidate.aspects?.includes('alone') ? 1 : undefined;
      case 'third-party':
        return othersPay(candidate, where, reading);
      default:
        return undefined;
    }
  },
};

/** Somebody else's pay is fine if they told it, not if it came out of a file or an office. */
function othersPay(
  candidate: Candidate,
  where: readonly Place[],
  reading: Reading,
): 'withdraw' | number | undefined {
  const near = kindsNear(candidate.span, where, reading);
  const leaked = candidate.aspects?.includes('learned-at-work') === true || near('leaked', 1);
  if (leaked || !near('money', 0)) return undefined;
  if (!WIDE.includes(reading.draft.audience)) return 'withdraw';
  return near('told', 1) ? 1 : 2;
}
