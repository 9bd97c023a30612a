import { excerpt, vicinity } from '../context.ts';
import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseStart } from '../near.ts';
import { findAll, has, matchesOf, overlaps } from '../phrases.ts';
import { apart, joined } from '../spans.ts';
import { told } from '../told.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';

/** A first name in mid-sentence, or at the head of one before a verb or a bracket. No titles. */
const NAME =
  /(?<=[a-z,&] )(?<!\b(?:[Mm]iss|[Mm]rs?|[Mm]s|[Dd]r) )\p{Lu}\p{Ll}{2,14}|(?<=^|[.!?(\n] )\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,9})?(?: \p{Lu}\p{Ll}{2,14})?(?= ?\(|,? (?:is|has|in|starts?|started|goes|walks|got|was|plays|and|scored|had|won)\b)/gu;
/** What may stand between two facts about the same child. */
const JOINT = /^[\s,;:()&-]{0,4}(?:(?:and|in|at|on|thanks to|her|his|is) ){0,2}$/;
const FIRST_DAY = /^(?:first|1st)/i;

/**
 * What makes a child findable or ashamed: a name with a school, a class, a routine, a
 * diagnosis. A stranger can pass for someone who knows it. Example: "First day at
 * Quillbrook Primary for Ellie". A child without a name, place or time is nobody's business.
 */
export const child: Detector = {
  id: 'child',
  category: 'child',
  find(reading, lexicon) {
    const words = lexicon.child;
    const { plain, draft } = reading;
    const find = (list: readonly string[]): Span[] =>
      told(reading, list, words.harmless, { confidence: 1, whose: 'child' }).map(({ span }) => span);
    const others = find(words.others);
    const places = find(words.places);
    const known = isKnown(reading, lexicon, places) || others.length > 0;
    const shame = known ? find(words.shame) : [];
    const facts = known ? [...places, ...shame, ...others] : [];
    facts.sort((a, b) => a.start - b.start || b.end - a.end);
    const picture = draft.pictures?.includes('child') ? [{ start: 0, end: 0 }] : [];
    return apart(
      [...picture, ...joined(plain, facts, JOINT)].map((span): Match => {
        const theirs = others.some((other) => overlaps(other, span));
        const aspects: Aspect[] = theirs ? ['others-child'] : [];
        const whole = { start: span.end && clauseStart(plain, span.start), end: span.end };
        const instead = FIRST_DAY.test(excerpt(reading, whole)) ? words.insteadFirstDay[0] : undefined;
        return { span: whole, confidence: 0.85, whose: 'child', aspects, instead };
      }),
    );
  },
};

/** Whether the text speaks of one child: the writer's, or one with a name of its own. */
function isKnown(reading: Reading, { child: words, thirdParty }: Lexicon, places: readonly Span[]): boolean {
  const { plain } = reading;
  if (has(plain, words.own)) return true;
  if (!has(plain, words.about)) return false;
  const notNames: readonly string[] = thirdParty.people.notNames;
  return matchesOf(plain, NAME).some((span) => {
    const name = excerpt(reading, span).toLowerCase();
    const elsewhere = !places.some((place) => overlaps(place, span)) || /\bfor$/i.test(vicinity(reading, { start: span.start - 1, end: span.start - 1 }, 4).slice(0, 4).trim());
    return elsewhere && !notNames.includes(name) && findAll(name, words.about).length === 0;
  });
}
