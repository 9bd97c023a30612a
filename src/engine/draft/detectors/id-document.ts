import { around, excerpt } from '../context.ts';
import type { Detector } from '../detector.ts';
import { findAll, has, matchesOf } from '../phrases.ts';
import { BARE_NUMBER, NAMED_NUMBER } from '../shapes/personal-number.ts';
import { apart } from '../spans.ts';
import type { Match, Span } from '../types.ts';

/** Five letters and digits or more, or six capitals: not a plain word. */
const REFERENCE = /(?=[A-Z0-9-]{0,14}\d)[A-Z0-9-]{5,14}$|\b[A-Z]{6}$/;

/**
 * Badges, tickets and documents: a picture or the number of what proves an identity or a
 * booking. It can be copied, or opens more behind it. Example: "Booking ref K7QX2M".
 */
export const idDocument: Detector = {
  id: 'id-document',
  category: 'id-document',
  find(reading, { idDocument: words }) {
    const { plain, draft } = reading;
    const [news, message] = words.instead;
    const from = (spans: readonly Span[], more?: Partial<Match>): Match[] =>
      spans
        .filter((span) => !has(around(reading, span, 60), words.harmless))
        .map((span) => ({ span, confidence: 0.85, whose: 'mine', ...more }));
    // A page or a number is enough to act in somebody's name; a badge or a ticket is not.
    const secret: Partial<Match> = { aspects: ['live-secret'] };
    const named = findAll(plain, words.numbers).flatMap(({ start, end }) => {
      const number = NAMED_NUMBER.exec(plain.slice(end, end + 40))?.[0];
      return number ? [{ start, end: end + number.length }] : [];
    });
    const bookings = findAll(plain, words.bookings).filter((span) =>
      REFERENCE.test(excerpt(reading, span)),
    );
    const found = [
      ...from([...named, ...matchesOf(plain, BARE_NUMBER), ...findAll(plain, words.pages)], secret),
      ...from(bookings, { instead: message }),
      ...from(findAll(plain, words.passes), { instead: news }),
    ];
    if (found.length === 0 && draft.pictures?.includes('document')) {
      const spoken = findAll(plain, words.spoken);
      found.push(...from(spoken.length > 0 ? spoken : [{ start: 0, end: 0 }], { instead: news }));
    }
    return apart(found);
  },
};
