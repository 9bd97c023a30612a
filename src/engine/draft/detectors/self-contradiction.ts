import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, clauseUpTo, passageAround } from '../near.ts';
import { subjectBefore } from '../people.ts';
import { findAll, has } from '../phrases.ts';
import { across, first, MOST, trimmed } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';
import { spot } from '../vocabulary.ts';

type Words = Lexicon['selfContradiction'];

/** The writer did it, or had it done; "my" alone could be anybody's. */
const FIRST_PERSON = /\b(?:i|ive|im|we|me)\b/i;

/** Between the two halves of a lie: near enough to be one thought. */
const REACH = 140;

/**
 * The post itself is the proof: "called in sick, currently on a boat". Needs both halves
 * in the text, or a told breaking of a rule; a true illness, games, fiction, food, other
 * people's news and stories of long ago are nothing.
 */
export const selfContradiction: Detector = {
  id: 'self-contradiction',
  category: 'self-contradiction',
  find(reading, lexicon) {
    const words = lexicon.selfContradiction;
    const acts = sober(reading, spot(reading, words.acts), words);
    const ways = sober(reading, findAll(reading.plain, words.ways), words);
    const { account, reply } = reading.draft;
    const told = [...ways, ...acts].flatMap((span): Match[] => {
      const match = confession(reading, span, 0.85, words);
      if (FIRST_PERSON.test(clauseUpTo(reading, span))) return [match];
      // In a reply, or a firm's words, the act may be the customer's: "you left without paying".
      if (reply || account === 'company') return [];
      if (!subjectBefore(reading, lexicon, span.start).sure) return [match];
      // "Dave stole 400 from the till" accuses; it confesses nothing.
      return [{ ...match, category: 'heated', whose: 'other', aspects: ['named-insult'] }];
    });
    return first([...lies(reading, words), ...told, ...winked(reading, words)]);
  },
};

/** What somebody was told, and near it where the writer is instead. */
function lies(reading: Reading, words: Words): Match[] {
  const rest = spot(reading, words.elsewhere);
  return sober(reading, spot(reading, words.claims), words).flatMap((claim): Match[] => {
    const other = rest.find(
      ({ start, end }) =>
        (start >= claim.end && start - claim.end < REACH) ||
        (end <= claim.start && claim.start - end < REACH / 2),
    );
    if (!other || has(passageAround(reading, claim), words.honest)) return [];
    const whole = across([claim, other]);
    return [{ ...confession(reading, whole, 0.85, words), instead: words.instead.day }];
  });
}

/** "Shhh, but I've claimed the single person discount since 2019": a wink beside a rule. */
function winked(reading: Reading, words: Words): Match[] {
  const rules = spot(reading, words.rules);
  if (rules.length === 0) return [];
  return sober(reading, spot(reading, words.winks), words).flatMap((wink): Match[] => {
    const rule = rules.find(({ start }) => Math.abs(start - wink.start) < REACH);
    const passage = passageAround(reading, wink);
    if (!rule || !FIRST_PERSON.test(passage) || has(passage, words.honest)) return [];
    return [confession(reading, rule, 0.76, words)];
  });
}

/** The places that stand outside play, plot and long ago. */
function sober(reading: Reading, found: readonly Span[], words: Words): Span[] {
  return found
    .slice(0, MOST)
    .filter((span) => !has(passageAround(reading, span, 1, 120), words.harmless));
}

function confession({ plain }: Reading, span: Span, confidence: number, words: Words): Match {
  const start = clauseStart(plain, span.start, 40);
  const end = clauseEnd(plain, span.end, 40);
  return {
    span: trimmed(plain, { start, end }),
    confidence,
    whose: 'mine',
    instead: words.instead.owned,
  };
}
