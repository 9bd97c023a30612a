import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { around, excerpt } from '../near.ts';
import { findAll, has } from '../phrases.ts';
import {
  bareNumber,
  bareNumbersIn,
  isPersonalNumber,
  numberAfter,
} from '../shapes/personal-number.ts';
import type { Shape, Shaped } from '../shapes/shaped.ts';
import { apart } from '../spans.ts';
import type { Reading, Span } from '../types.ts';

type Words = Lexicon['idDocument'];

/** Five letters and digits or more, or six capitals, or HM and eight: not a plain word. */
const REFERENCE = /(?=[A-Z0-9-]{0,14}\d)[A-Z0-9-]{5,14}$|\b(?:[A-Z]{6}|HM[A-Z]{8})$/;

/**
 * Badges, tickets and documents: a picture or the number of what proves an identity or a
 * booking. It can be copied, or opens more behind it. Example: "Booking ref K7QX2M".
 */
export const idDocument: Detector = {
  id: 'id-document',
  category: 'id-document',
  find(reading, { idDocument: words }): readonly Shaped[] {
    const { plain } = reading;
    const { news, message } = words.instead;
    const match = (span: Span, more?: Partial<Shaped>): Shaped[] =>
      has(around(reading, span, 60), words.harmless)
        ? []
        : [{ span, confidence: 0.85, whose: 'mine', ...more }];
    // A page or a number is enough to act in somebody's name; a badge or a ticket is not.
    const secret = (span: Span, shape?: Shape): Shaped[] =>
      match(span, { aspects: ['live-secret'], shape });
    const found = [
      ...named(reading, words).flatMap(({ span, shape }) => secret(span, shape)),
      ...bareNumbersIn(plain).flatMap((span) => secret(span, 'national-id')),
      ...findAll(plain, words.given).flatMap((span) => secret(span, 'document')),
      ...findAll(plain, words.pages).flatMap((span) => secret(span)),
      ...bookings(reading, words).flatMap((span) =>
        match(span, { instead: message, shape: 'booking' }),
      ),
      ...findAll(plain, words.passes).flatMap((span) => match(span, { instead: news })),
    ];
    return apart(
      found.length > 0
        ? found
        : pictured(reading, words).flatMap((span) => match(span, { instead: news })),
    );
  },
};

/** A number behind its name: of a person, or of a passport or licence. */
function named({ plain }: Reading, words: Words): { readonly span: Span; readonly shape: Shape }[] {
  const after = (list: readonly string[], shape: Shape) =>
    findAll(plain, list).flatMap(({ start, end }) => {
      const text = numberAfter(plain, end);
      if (text === undefined) return [];
      const name = plain.slice(start, end);
      if (shape === 'national-id' && isPersonalNumber(name, bareNumber(text)) === false) return [];
      return [{ span: { start, end: end + text.length }, shape }];
    });
  return [...after(words.papers, 'document'), ...after(words.numbers, 'national-id')];
}

function bookings(reading: Reading, words: Words): Span[] {
  return findAll(reading.plain, words.bookings).filter((span) =>
    REFERENCE.test(excerpt(reading, span)),
  );
}

/** The writer ticked that the picture shows a document: the words that speak of it, or else the picture. */
function pictured({ plain, draft }: Reading, words: Words): readonly Span[] {
  if (!draft.pictures?.includes('document')) return [];
  const spoken = findAll(plain, words.spoken);
  return spoken.length > 0 ? spoken : [{ start: 0, end: 0 }];
}
