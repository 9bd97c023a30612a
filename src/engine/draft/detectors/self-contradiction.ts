import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, first, MOST, passageAround, trimmed } from '../near.ts';
import { findAll, has } from '../phrases.ts';
import type { Match, Reading, Span } from '../types.ts';

type Words = Lexicon['selfContradiction'];

/** Ways of telling on oneself that need no second half. */
const CONFESSIONS = ['skiving', 'expenses', 'cheating', 'theft', 'driving', 'duty'] as const;

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
  find(reading, { selfContradiction: words }) {
    const told = CONFESSIONS.flatMap((list) =>
      places(reading, words[list], words).map((span): Match => {
        const whole = clauseAround(reading, span);
        return { span: whole, confidence: 0.85, whose: 'mine', instead: words.instead.owned };
      }),
    );
    return first([...lies(reading, words), ...told]);
  },
};

/** What somebody was told, and near it where the writer is instead. */
function lies(reading: Reading, words: Words): Match[] {
  const { plain } = reading;
  const rest = places(reading, words.elsewhere, words);
  return places(reading, words.claims, words).flatMap((claim): Match[] => {
    const other = rest.find(
      ({ start, end }) =>
        (start >= claim.end && start - claim.end < REACH) ||
        (end <= claim.start && claim.start - end < REACH / 2),
    );
    if (!other || has(passageAround(reading, claim), words.honest)) return [];
    const start = clauseStart(plain, Math.min(claim.start, other.start));
    const end = clauseEnd(plain, Math.max(claim.end, other.end));
    const span = trimmed(plain, { start, end });
    return [{ span, confidence: 0.85, whose: 'mine', instead: words.instead.day }];
  });
}

/** Where a list stands, unless the passage is play, plot or long ago. */
function places(reading: Reading, list: readonly string[], words: Words): Span[] {
  return findAll(reading.plain, list)
    .slice(0, MOST)
    .filter((span) => !has(passageAround(reading, span, 1, 120), words.harmless));
}

function clauseAround({ plain }: Reading, span: Span): Span {
  return trimmed(plain, {
    start: clauseStart(plain, span.start, 40),
    end: clauseEnd(plain, span.end, 40),
  });
}
