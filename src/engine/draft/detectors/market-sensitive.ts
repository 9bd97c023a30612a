import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { clauseEnd, clauseStart, passageAround } from '../near.ts';
import { findAll, has, sentenceAround } from '../phrases.ts';
import { first, MOST, trimmed } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';
import { spotIn } from '../vocabulary.ts';

type Words = Lexicon['marketSensitive'];

/** Each kind of news that moves a price, and what must stand beside it to be inside news. */
const KINDS = [
  { list: 'results', needs: ['hints', 'ours'] },
  { list: 'dealing', needs: ['ours', 'inside'] },
  { list: 'events', needs: ['inside'] },
] as const;

/**
 * Somebody trades on what was let slip, and an inquiry follows: "Q3 lands on the 28th
 * and I'm not selling". Finds unpublished results, deals and dealing, said from inside;
 * published figures, exam results, cake sales and opinions on the market are none.
 */
export const marketSensitive: Detector = {
  id: 'market-sensitive',
  category: 'market-sensitive',
  find(reading, { marketSensitive: words }) {
    const found = KINDS.flatMap(({ list, needs }) =>
      findAll(reading.plain, words[list])
        .slice(0, MOST)
        .filter((span) => isInside(reading, span, needs, words))
        .map((span) => matchOf(reading, span)),
    );
    return first(merged(reading, found));
  },
};

/** Some needed list speaks in the passage, besides the news itself, and nothing says it is out. */
function isInside(
  reading: Reading,
  span: Span,
  needs: readonly ('hints' | 'ours' | 'inside')[],
  words: Words,
): boolean {
  const passage = passageAround(reading, span);
  if (has(passage, words.public) || has(passage, words.other)) return false;
  const { start, end } = sentenceAround(reading.sentences, span.start, 1);
  const [from, to] = [Math.max(start, span.start - 240), Math.min(end, span.end + 240)];
  return needs.every((need) => spotIn(reading, words[need], from, to).length > 0);
}

function matchOf(reading: Reading, span: Span): Match {
  const start = clauseStart(reading.plain, span.start, 40);
  const end = clauseEnd(reading.plain, span.end, 40);
  return {
    span: trimmed(reading.plain, { start, end }),
    confidence: 0.85,
    whose: 'employer',
  };
}

/** Halves of one hint in one sentence are one match: "Q3 lands ... and I'm not selling". */
function merged({ plain }: Reading, matches: readonly Match[]): Match[] {
  const out: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.span.start - b.span.start)) {
    const last = out.at(-1);
    const between = last ? plain.slice(last.span.end, match.span.start) : '';
    if (last && between.length <= 30 && !/[.!?\n]/.test(between)) {
      const end = Math.max(last.span.end, match.span.end);
      out[out.length - 1] = { ...last, span: { start: last.span.start, end } };
    } else out.push(match);
  }
  return out;
}
