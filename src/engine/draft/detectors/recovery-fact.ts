import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { excerpt, vicinity } from '../near.ts';
import { findAll, has, matched } from '../phrases.ts';
import { apart, joined } from '../spans.ts';
import type { Aspect, Match, Reading, Span } from '../types.ts';

type Words = Lexicon['recoveryFact'];

/** The answer: the last word of a phrase that the lexicon bounds. */
const LAST_WORD = /[^\s,:=]{2,24}$/;
/** The rest of a name after its first word. */
const MORE_OF_NAME = /^(?: [A-Z\u00C0-\u00DE][\w'\u00C0-\u024F-]{1,20}){1,3}/;
/** What stands between the answers of one game. */
const BETWEEN = /^[^\n]{0,20}$/;
/** To the end of the clause. */
const CLAUSE = /^[^.!?\n:;]{0,40}(?!\w)/;

/**
 * Security-question answers: little facts by which services check that you are you,
 * mostly coaxed out by a game. Example: "my first pet was Biscuit, I grew up on Alder Close".
 */
export const recoveryFact: Detector = {
  id: 'recovery-fact',
  category: 'recovery-fact',
  find(reading, { recoveryFact: words }) {
    const { plain, draft } = reading;
    const chain = findAll(plain, words.chain).slice(0, 1);
    const proof = has(plain, words.proof);
    const game = has(plain, words.games);
    const facts = factsIn(reading, words, proof || game || chain.length > 0);
    const asked = findAll(plain, words.asked);
    const told: Aspect[] =
      facts.length > 1 || proof || chain.length > 0 || has(plain, words.alone) ? ['stacked'] : [];
    // So many answers, or any for "verification", reset an account.
    if (proof || facts.length + chain.length > 3) told.push('live-secret');
    const asking: Aspect[] = ['asks-readers'];
    if (draft.account === 'company' || asked.length > 1) asking.push('stacked');
    const match =
      (aspects: readonly Aspect[], instead?: string) =>
      (span: Span): Match => ({
        span,
        confidence: 0.85,
        whose: 'mine',
        aspects,
        instead,
      });
    return apart([
      ...joined(plain, facts, BETWEEN).map(match(told, words.instead.answers)),
      ...(game ? joined(plain, asked, BETWEEN) : [])
        .map((span) => whole(plain, span, words))
        .map(match(draft.account === 'company' ? asking : ['stacked'], words.instead.name)),
      ...findAll(plain, words.asking).map(match(asking)),
      ...(asked.length > 1 && facts.length === 0 ? chain : []).map(match(asking)),
    ]).filter(({ span }) => !has(vicinity(reading, span, 120), words.harmless));
  },
};

/** The recipe of a game's name to the end of its clause, with the name it made. */
function whole(plain: string, { start, end }: Span, words: Words): Span {
  const clause = end + matched(plain.slice(end, end + 41), CLAUSE).length;
  const answer = findAll(plain.slice(clause, clause + 80), words.answers)[0];
  return { start, end: clause + (answer?.start === 0 ? answer.end : 0) };
}

/** Answers in the text: names, not opinions. In a row of them a small letter is a name too. */
function factsIn(reading: Reading, words: Words, game: boolean): Span[] {
  const answered = (list: readonly string[]): Span[] =>
    findAll(reading.plain, list).flatMap(({ start, end }) => {
      const last = matched(reading.plain.slice(start, end), LAST_WORD);
      if (findAll(last, words.notAnswers)[0]?.end === last.length) return [];
      const more = matched(reading.plain.slice(end, end + 70), MORE_OF_NAME).length;
      return [{ start, end: end + more }];
    });
  const told = answered(words.facts);
  const kept =
    game || told.length > 1
      ? told
      : told.filter((span) => /\s\p{Lu}\p{Ll}\S{0,40}$/u.test(excerpt(reading, span)));
  const soft = kept.length > 0 ? answered(words.besides) : [];
  return [...kept, ...soft].sort((a, b) => a.start - b.start);
}
