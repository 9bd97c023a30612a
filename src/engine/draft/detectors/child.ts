import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseStart, excerpt } from '../near.ts';
import { findAll, has, matchesOf, overlaps } from '../phrases.ts';
import { apart, joined } from '../spans.ts';
import { told } from '../told.ts';
import type { Match, Reading, Span } from '../types.ts';

/** A first name: in mid-sentence, or at the head of one before a verb or a bracket. */
const NAME =
  /(?<=[a-z,&] )(?<!\b(?:miss|mrs?|ms|dr) )\p{Lu}\p{Ll}{2,14}|(?<=^|[.!?(\n] )\p{Lu}[\p{Ll}-]{2,14}(?: \p{Lu}\p{Ll}{2,14})?(?= ?\(| (?:is|has|in|start(?:s|ed)|goes|walks|plays|and)\b)/gu;
const FULL_NAME = /^\p{Lu}\S+ \p{Lu}/u;
/** What may stand between two facts about the same child. */
const JOINT = /^[\s,;:()-]{0,3}(?:(?:in|at|on|thanks to|is|was|has(?: just)? been) )?$/;

/**
 * What makes a child findable or ashamed: a name with a school, a class, a routine, a
 * diagnosis. A stranger can pass for someone who knows it. Example: "First day at
 * Quillbrook Primary for Ellie". A child without a name, place or time is nobody's business.
 */
export const child: Detector = {
  id: 'child',
  category: 'child',
  find(reading, lexicon) {
    const { child: words } = lexicon;
    const { plain, draft } = reading;
    const find = (list: readonly string[]): Span[] =>
      told(reading, list, words.harmless).map(({ span }) => span);
    const others = find(words.others);
    const places = find(words.places);
    const known = others.length > 0 || has(plain, words.own) || isNamed(reading, lexicon, places);
    const facts = known ? [...places, ...find(words.shame), ...others] : [];
    facts.sort((a, b) => a.start - b.start);
    const match = (span: Span): Match => {
      const theirs = others.some((other) => overlaps(other, span));
      const first = /^first/i.test(excerpt(reading, span));
      return {
        span,
        confidence: 0.85,
        whose: 'child',
        aspects: theirs ? ['others-child'] : [],
        instead: first ? words.insteadFirstDay[0] : undefined,
      };
    };
    // Told by a school to all parents, or pasted with a name and class.
    const pupils = findAll(plain, words[draft.account === 'personal' ? 'classes' : 'caught']);
    return apart([
      ...(draft.pictures?.includes('child') ? [match({ start: 0, end: 0 })] : []),
      ...pupils.filter((span) => FULL_NAME.test(excerpt(reading, span))).map(match),
      ...joined(plain, facts, JOINT).map(({ start, end }) =>
        match({ start: clauseStart(plain, plain[start - 1] === '(' ? start - 2 : start), end }),
      ),
    ]);
  },
};

/** Whether a child is called by a name that belongs to no school, day or teacher. */
function isNamed(
  reading: Reading,
  { child: words, thirdParty }: Lexicon,
  places: readonly Span[],
): boolean {
  if (!has(reading.plain, words.about)) return false;
  const notNames: readonly string[] = thirdParty.people.notNames;
  return matchesOf(reading.plain, NAME).some((name) => {
    // "... Primary for Ellie", "Huxley in blue (lane 2)": a name at either end of a fact counts.
    const inside = places.some((place) => place.start < name.start && name.end < place.end);
    return !inside && !notNames.includes(excerpt(reading, name).toLowerCase());
  });
}
