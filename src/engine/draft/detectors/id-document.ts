import { around, excerpt } from '../context.ts';
import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has, matchesOf } from '../phrases.ts';
import { digitsOf } from '../shapes/checksums.ts';
import { BARE_NUMBER, NAMED_NUMBER } from '../shapes/personal-number.ts';
import { apart } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';

type Words = Lexicon['idDocument'];

/** Airlines and hotels: five letters and digits or more, not a plain word or a year. */
const REFERENCE = /(?=[A-Z0-9-]{0,14}\d)[A-Z0-9-]{5,17}$|[A-Z]{6}$/;

/**
 * Badges, tickets and documents: a picture or the number of what proves an identity or a
 * booking. It can be copied, or opens more behind it. Example: "Booking ref K7QX2M".
 */
export const idDocument: Detector = {
  id: 'id-document',
  category: 'id-document',
  find(reading, lexicon) {
    const words = lexicon.idDocument;
    const { plain } = reading;
    const found = [
      ...numbers(plain, words).map((span) => secret(span, 0.9)),
      ...findAll(plain, words.pagesShown).map((span) => secret(span, 0.85)),
      ...findAll(plain, words.bookings)
        .filter((span) => REFERENCE.test(excerpt(reading, span)))
        .map((span) => open(span, words.insteadBooking[0])),
      ...findAll(plain, words.passesShown).map((span) => open(span, words.instead[0])),
    ].filter(({ span }) => isReal(reading, span, words));
    return apart(found.length > 0 ? found : pictured(reading, words));
  },
};

/** Enough to act in somebody's name. */
function secret(span: Span, confidence: number): Match {
  return { span, confidence, whose: 'mine', aspects: ['live-secret'] };
}

/** Can be copied or looked up. */
function open(span: Span, instead: string): Match {
  return { span, confidence: 0.85, whose: 'mine', instead };
}

/** Personal numbers: after their name, or in a form that nothing else has. */
function numbers(plain: string, words: Words): Span[] {
  const named = findAll(plain, words.numberNames).flatMap(({ start, end }) => {
    const rest = plain.slice(end, end + 60);
    const lead = findAll(rest, words.leads)[0];
    const gap = (lead?.start === 0 ? lead.end : 0) + (/^ {0,2}/.exec(rest.slice(lead?.start === 0 ? lead.end : 0))?.[0].length ?? 0);
    const number = NAMED_NUMBER.exec(rest.slice(gap))?.[0] ?? '';
    return digitsOf(number).length >= 6 ? [{ start, end: end + gap + number.length }] : [];
  });
  return [...named, ...matchesOf(plain, BARE_NUMBER)];
}

/** Neither masked nor a sample, and not a badge of honour. */
function isReal(reading: Reading, span: Span, words: Words): boolean {
  const near = around(reading, span, 50);
  return !has(near, words.harmless) && !has(near, words.otherBadges);
}

/** The writer ticked that the picture shows a document: the words about it, or the picture. */
function pictured(reading: Reading, words: Words): Match[] {
  if (!reading.draft.pictures?.includes('document')) return [];
  const said = findAll(reading.plain, words.pictureWords);
  return (said.length > 0 ? said : [{ start: 0, end: 0 }]).map((span) => open(span, words.instead[0]));
}
