import type { Detector } from '../detector.ts';
import { clauseUpTo, excerpt, vicinity, wordsBefore } from '../near.ts';
import { has } from '../phrases.ts';
import { apart } from '../spans.ts';
import { told } from '../told.ts';
import type { Aspect, Match, Reading } from '../types.ts';

/** "In Porto", never "in stock": a place has a capital, and the writer is in it. */
const PLACE = /^[Ii]n (?:the )?\p{Lu}/u;
const WRITER = /(?:^|[.!?,;:\n] ?|\b(?:I'?m|I am|we'?re|we are|am) )$/i;
const SHE = /\b(?:her|his|their|him|them)/i;
const JUST_ME = /^(?:just|only) me/i;

/** Of a picture that may be older than it looks. */
const UNSURE = 0.7;

/**
 * Where somebody is, alone or at a time one can count on, and when a home stands empty: a
 * plan for whoever would wait there. Example: "House empty till the 19th".
 */
export const whereabouts: Detector = {
  id: 'whereabouts',
  category: 'whereabouts',
  find(reading, { whereabouts: words }) {
    const { account, pictures = [] } = reading.draft;
    const find = (list: readonly string[], ...aspects: Aspect[]): Match[] =>
      told(reading, list, words.harmless).map((match) => ({ ...match, aspects }));
    const alone = find(words.alone).map((match): Match => {
      const said = excerpt(reading, match.span);
      const other = SHE.test(said) ? 'other' : 'mine';
      const whose = account === 'personal' ? other : 'colleague';
      // A lone worker or somebody in the writer's care, not a quiet evening of one's own.
      const aspects: Aspect[] = whose === 'mine' ? [] : ['alone'];
      return { ...match, whose, aspects, instead: words.insteadAlone[JUST_ME.test(said) ? 1 : 0] };
    });
    // A firm's closing days are its hours; a tradesperson's are half a service.
    const away = account === 'company' ? [] : find(words.away).filter(isAway(reading));
    const confidence = account === 'personal' ? 0.85 : 0.6;
    // Whether they are still there only the writer knows.
    const shown: Match[] = pictures.includes('place')
      ? [{ span: { start: 0, end: 0 }, confidence: UNSURE, whose: 'mine' }]
      : [];
    const theirs = (match: Match): Match =>
      has(clauseUpTo(reading, match.span), words.others)
        ? { ...match, whose: 'other', instead: undefined }
        : match;
    return apart([
      ...shown,
      ...find(words.routine, 'routine'),
      ...alone,
      ...find(words.empty, 'empty')
        .filter(({ span }) => has(vicinity(reading, span, 120), words.counted))
        .map(theirs),
      // A firm's house is a theatre or a manor.
      ...(account === 'company' ? [] : find(words.vacant, 'empty')),
      ...find(words.live),
      ...away.map((match) => ({ ...match, confidence, instead: words.insteadAway[0] })).map(theirs),
    ]);
  },
};

/** "In ..." counts where it begins what the writer says, and a capital follows. */
function isAway(reading: Reading): (match: Match) => boolean {
  return ({ span }) => {
    const said = excerpt(reading, span);
    return (
      !/^in /i.test(said) || (PLACE.test(said) && WRITER.test(wordsBefore(reading, span.start, 24)))
    );
  };
}
