import { hide, hints, isAbout, placesWith, speechIn } from '../cues.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import type { Reading, Span } from '../types.ts';
import type { Guard } from './guard.ts';

/**
 * A danger or a wrong is raised: "The fire exit has been chained for a month." Nobody who
 * raises one, and no victim of one, is told to keep quiet: the answer is where to report it.
 * A company that warns its own public is g-warning's, so company accounts are not covered.
 */
export const report: Guard = {
  id: 'g-report',
  find: (reading, lexicon) => {
    if (reading.draft.account === 'company') return [];
    const { report: words } = lexicon.guards;
    const { alone, topic, work, unless } = words;
    const { danger, household, raised } = words;
    if (!hints(reading.plain, danger, household, alone, topic, raised)) return [];
    const text = hide(reading.plain, words.not);
    return [
      ...dangers(text, reading, lexicon),
      ...speechIn(text, reading, { alone, topic, work, unless }),
      ...speechIn(text, reading, { topic: raised, work: words.punished, unless }),
    ];
  },
  effect: (candidate, where, reading) => {
    if (!isAbout(candidate.span, where, reading)) return undefined;
    switch (candidate.category) {
      case 'heated':
      case 'confidential-work':
      // What was done to the writer is the writer's to tell.
      case 'intimate-self':
        return 'withdraw';
      case 'third-party':
        return candidate.aspects?.includes('towards-me') ? 'withdraw' : undefined;
      default:
        return undefined;
    }
  },
};

/** Whether a danger to people was named together with what is wrong with it. */
export function isDanger(reading: Reading, lexicon: Lexicon): boolean {
  const text = hide(reading.plain, lexicon.guards.report.not);
  return dangers(text, reading, lexicon).length > 0;
}

function dangers(text: string, reading: Reading, { guards: { report: words } }: Lexicon): Span[] {
  const { danger, household, fault: work, work: workplace, unless } = words;
  // Told to colleagues with a request, it is already on its way to be mended.
  const handled = reading.draft.audience === 'work' ? placesWith(text, reading, words.handled) : [];
  const atHome = speechIn(text, reading, { topic: household, work, unless });
  const atWork = atHome.length > 0 ? placesWith(text, reading, workplace) : [];
  return [
    ...speechIn(text, reading, { topic: danger, work, unless }),
    ...atHome.filter((place) => isAbout(place, atWork, reading)),
  ].filter((place) => !isAbout(place, handled, reading));
}
