import { around, excerpt } from '../context.ts';
import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
import { cardsIn } from '../shapes/card.ts';
import { passwordsIn } from '../shapes/password.ts';
import { tokensIn } from '../shapes/tokens.ts';
import { apart, joined } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';

type Words = Lexicon['accessSecret'];

/** A number at the end of a phrase, in one piece, in groups or digit by digit. */
const LAST_NUMBER = /(?:[A-Z]-?)?\d(?:[ -]?\d){2,9}$/i;
/** Two codes in one breath read, and are cut, as one: "gate 4410, door 2291". */
const JOINT = /^[ ,;/&+-]{0,3}(?:\w{3,4} )?$/;

/**
 * Keys and codes: what opens an account, a door, a meeting or a payment. A stranger who
 * reads it can walk in. Example: "wifi password is fluffy99", "gate 4410, door 2291".
 */
export const accessSecret: Detector = {
  id: 'access-secret',
  category: 'access-secret',
  find(reading, lexicon) {
    const words = lexicon.accessSecret;
    const { plain } = reading;
    const numbers = [...findAll(plain, words.pins), ...findAll(plain, words.oneTime)];
    const found = [
      ...cards(plain, words),
      ...tokensIn(plain).map((span) => live(span, 0.95)),
      ...findAll(plain, words.phrases).map((span) => live(span, 0.95)),
      ...passwordsIn(plain, words).map(({ span, confidence }) => live(span, confidence, words.instead[0])),
      ...findAll(plain, words.links).map((span) => opens(span, words.insteadLink[0])),
      ...numbers.map((span) => live(numberIn(plain, span, words), 0.9, words.instead[0])),
      ...joined(plain, findAll(plain, words.doors), JOINT).map((span) => opens(span, words.insteadCode[0])),
      ...findAll(plain, words.hiddenKeys).map((span) => opens(span, words.insteadKey[0])),
      ...findAll(plain, words.askingForCode).map((span) => opens(span, words.insteadAsking[0])),
      ...shown(reading, words),
    ].filter(({ span }) => !has(around(reading, span, 60), words.harmless));
    return apart(found).map((match) => inContext(match, reading, words));
  },
};

/** Opens something now: no room is right for it. */
function live(span: Span, confidence: number, instead?: string): Match {
  return { span, confidence, whose: 'mine', aspects: ['live-secret'], instead };
}

/** Opens a door, a meeting or a folder to whoever stands before it. */
function opens(span: Span, instead: string): Match {
  return { span, confidence: 0.85, whose: 'mine', instead };
}

/** Whole card numbers; one from a payment provider's documentation only as somebody's own. */
function cards(plain: string, words: Words): Match[] {
  return cardsIn(plain).flatMap(({ span, printed, documented }) => {
    const rest = plain.slice(span.end, span.end + 60);
    const more = joined(rest, [{ start: 0, end: 0 }, ...findAll(rest, words.onCard)], JOINT)[0]?.end ?? 0;
    if (documented && more === 0) return [];
    return [live({ start: span.start, end: span.end + more }, printed || more > 0 ? 0.95 : 0.75)];
  });
}

/** What the picture shows: the words where they say so, the picture itself where they do not. */
function shown({ plain, draft }: Reading, words: Words): Match[] {
  const ticked = draft.pictures?.includes('card') ?? false;
  const said = [...findAll(plain, words.shown), ...(ticked ? findAll(plain, words.cardWords) : [])];
  if (ticked && said.length === 0) said.push({ start: 0, end: 0 });
  return said.map((span) => ({ span, confidence: 0.8, whose: 'mine' }));
}

/** The digits of a phrase; where they are said in words, what follows "is". */
function numberIn(plain: string, span: Span, words: Words): Span {
  const text = plain.slice(span.start, span.end);
  const at = text.search(LAST_NUMBER);
  if (at >= 0) return { start: span.start + at, end: span.end };
  const said = findAll(text, words.said)[0];
  return { start: span.start + (said ? Math.min(said.end + 1, text.length - 1) : 0), end: span.end };
}

/** Whose it is, and whether it was put out in order to be used. */
function inContext(match: Match, reading: Reading, words: Words): Match {
  const near = around(reading, match.span, 60);
  const whose = has(near, words.others) ? 'other' : has(near, words.firm) || reading.draft.account === 'company' ? 'employer' : 'mine';
  const network = has(near, words.shared) && !/\d{13}/.test(excerpt(reading, match.span));
  const shareable = network || !match.aspects;
  const offered = shareable && (has(near, words.offered) || (network && reading.draft.account === 'company'));
  return { ...match, whose, ...(offered ? { aspects: ['offered' as const] } : {}) };
}
