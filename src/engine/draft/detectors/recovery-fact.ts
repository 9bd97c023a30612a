import { after, before, excerpt, vicinity } from '../context.ts';
import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
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
const CLAUSE = /^[^.!?\n:;]{0,40}/;
/** So many answers reset an account. */
const ENOUGH = 4;

/**
 * Security-question answers: little facts by which services check that you are you,
 * mostly coaxed out by a game. Example: "my first pet was Biscuit, I grew up on Alder Close".
 */
export const recoveryFact: Detector = {
  id: 'recovery-fact',
  category: 'recovery-fact',
  find(reading, lexicon) {
    const words = lexicon.recoveryFact;
    const { plain } = reading;
    const game = has(plain, words.chain) || has(plain, words.proof) || has(plain, words.games);
    const { facts, kinds } = factsIn(reading, words, game);
    const chain = has(plain, words.chain) ? 1 : 0;
    const enough = kinds + chain >= ENOUGH || (kinds > 0 && has(plain, words.proof));
    const maiden = facts.some((span) => has(excerpt(reading, span), words.maiden));
    const stacked = kinds >= 2 || (kinds === 1 && (game || maiden));
    const told = joined(plain, facts, BETWEEN).map((span): Match => ({
      span,
      confidence: 0.85,
      whose: 'mine',
      aspects: [...(stacked ? ['stacked' as const] : []), ...(enough ? ['live-secret' as const] : [])],
      instead: words.insteadMany[0],
    }));
    const played = gamesIn(reading, words, told.length > 0);
    return apart([...told, ...played]).filter(({ span }) => !has(vicinity(reading, span, 120), words.harmless));
  },
};

/** Answers in the text, and how many; the soft ones count only beside a real one. */
function factsIn(reading: Reading, words: Words, game: boolean): { facts: Span[]; kinds: number } {
  const { pet, maiden, school, street, teacher, car, friend, love, nickname } = words;
  const told = [pet, maiden, school, street, teacher, car, friend, love, nickname]
    .map((list) => answered(reading, list, words))
    .filter((spans) => spans.length > 0);
  // In a game, and in a row of such facts, a small letter is a name too.
  const loosely = game || told.length >= 2;
  const kept = told
    .map((spans) => spans.filter((span) => loosely || isCapital(excerpt(reading, span))))
    .filter((spans) => spans.length > 0);
  const soft = kept.length > 0 ? answered(reading, words.besides, words) : [];
  const facts = [...kept.flat(), ...soft].sort((a, b) => a.start - b.start);
  return { facts, kinds: kept.length + soft.length };
}

/** Facts of one kind with an answer that is a name rather than an opinion. */
function answered(reading: Reading, list: readonly string[], words: Words): Span[] {
  return findAll(reading.plain, list)
    .filter((span) => {
      const last = LAST_WORD.exec(excerpt(reading, span))?.[0] ?? '';
      const ordinary = findAll(last, words.notAnswers)[0];
      return ordinary?.start !== 0 || ordinary.end !== last.length;
    })
    .map((span) => {
      const more = MORE_OF_NAME.exec(reading.plain.slice(span.end, span.end + 70));
      return { start: span.start, end: span.end + (more?.[0].length ?? 0) };
    });
}

function isCapital(phrase: string): boolean {
  return /^[A-Z\u00C0-\u00DE]/.test(LAST_WORD.exec(phrase)?.[0] ?? '');
}

/** Games, from the recipe to the name it makes; and firms or friends that ask readers to play. */
function gamesIn(reading: Reading, words: Words, told: boolean): Match[] {
  const { plain, draft } = reading;
  const asked = findAll(plain, words.asked);
  const recipes = findAll(plain, words.games).flatMap((name) => recipeOf(reading, name, words));
  const firm = draft.account === 'company';
  const many = firm || recipes.length > 0 || asked.length >= 2;
  const chain = asked.length >= 2 && !told ? findAll(plain, words.chain).slice(0, 1) : [];
  const match = (aspects: readonly Aspect[], instead?: string) => (span: Span): Match => ({
    span, confidence: 0.85, whose: 'mine', aspects, instead,
  });
  return [
    ...recipes.map(match(firm ? ['stacked', 'asks-readers'] : ['stacked'], words.insteadGame[0])),
    ...[...findAll(plain, words.asking), ...chain].map(match(many ? ['stacked', 'asks-readers'] : ['asks-readers'])),
  ];
}

/** What the made-up name is made of, with the answer; before or after the name. */
function recipeOf(reading: Reading, name: Span, words: Words): Span[] {
  const rest = after(reading, name, 90);
  const last = findAll(rest, words.asked).at(-1);
  if (!last) {
    const first = findAll(before(reading, name, 90), words.asked)[0];
    const start = name.start - before(reading, name, 90).length + (first?.start ?? 0);
    return first ? [{ start, end: name.end }] : [];
  }
  const end = name.end + last.end + (CLAUSE.exec(rest.slice(last.end))?.[0].length ?? 0);
  const answer = findAll(reading.plain.slice(end, end + 80), words.answers)[0];
  const start = name.end + (rest.length - rest.trimStart().length);
  return [{ start, end: end + (answer && answer.start <= 3 ? answer.end : 0) }];
}
