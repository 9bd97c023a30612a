import { before, excerpt, vicinity } from '../context.ts';
import type { Detector } from '../detector.ts';
import { has } from '../phrases.ts';
import { apart } from '../spans.ts';
import { told } from '../told.ts';
import type { Match, Reading, Whose } from '../types.ts';

/** "In Porto", never "in stock": a place has a capital. */
const IN_PLACE = /^in (?:the )?(?=\p{Ll})/iu;
/** Behind these words "in Porto" is about the writer. */
const WRITER = /(?:^|[.!?,;:\n] ?|\b(?:I'?m|I am|we'?re|we are|am|here)(?: \w{2,8})?\s)$/i;
const SHE = /\b(?:her|his|their|him|them)/i;
const JUST_ME = /^(?:just|only) me/i;

/**
 * Where somebody is, alone or at a time one can count on, and when a home stands empty: a
 * plan for whoever would wait there. Example: "House empty till the 19th".
 */
export const whereabouts: Detector = {
  id: 'whereabouts',
  category: 'whereabouts',
  find(reading, { whereabouts: words }) {
    const { account } = reading.draft;
    const find = (list: readonly string[], match: Partial<Match> = {}): Match[] =>
      told(reading, list, words.harmless, { confidence: 0.85, whose: 'mine', ...match });
    const whose = (match: Match): Whose => {
      if (account !== 'personal') return 'colleague';
      return SHE.test(excerpt(reading, match.span)) ? 'other' : 'mine';
    };
    const alone = find(words.alone, { aspects: ['alone'] }).map((match) => ({
      ...match,
      whose: whose(match),
      instead: words.insteadAlone[JUST_ME.test(excerpt(reading, match.span)) ? 1 : 0],
    }));
    const away = find(words.away, { instead: words.insteadAway[0] }).filter(
      ({ span }) => account !== 'company' && isWriterAway(reading, span.start),
    );
    return apart([
      ...find(words.routine, { aspects: ['routine'] }),
      ...alone,
      ...find(words.empty).filter(({ span }) => has(vicinity(reading, span, 120), words.counted)),
      ...find(words.live),
      // Cover for customers is a service, not a slip.
      ...away.filter(
        ({ span }) => account === 'personal' || !has(vicinity(reading, span, 120), words.service),
      ),
    ]);
  },
};

function isWriterAway(reading: Reading, at: number): boolean {
  const span = { start: at, end: at + 20 };
  const words = excerpt(reading, span);
  if (!/^in /i.test(words)) return true;
  return !IN_PLACE.test(words) && WRITER.test(before(reading, span, 24));
}
