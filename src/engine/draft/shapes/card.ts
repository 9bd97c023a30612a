import { matched, matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { luhn } from './checksums.ts';

/**
 * Card numbers: 13 to 19 digits, alone or in groups (ISO/IEC 7812), with the expiry and the
 * three digits behind. Letters and commas around it mean a score, a part number, an ISBN.
 */
const CARD =
  /(?<![\w,.+/-])(?<!\d )((?:\d[ -]?){12,18}\d)(?!\w|[,.]\d)(?:[ ,;]{1,3}(?:and )?(?:exp\w{0,6}|valid|cv[vc]2?)[ :.]{0,2}[\d/]{3,7}){0,3}/gi;
/** Lengths and first digits of Amex, Visa, Mastercard, and of Discover, UnionPay, RuPay, Verve. */
const NETWORK = /^(?:3[47]\d{13}|4\d{12}(?:\d{3})?|(?:5[1-5]|2[2-7]|6\d|50)\d{14,17})$/;
/** Numbers that payment providers print in their documentation: nobody's, unless shown as a card. */
const DOCUMENTED = /^(?:(?:42){8}|41{15}|40{14}2|5{12}4{4}|5105105105105100|378282246310005)$/;
/** In one piece, in fours, or Amex's 4-6-5; an order number has other groups. */
const GROUPS = /^(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|\d{4}[ -]\d{6}[ -]\d{5})$/;
/** "My card number is ...": said to be one. Library cards open nothing, and test cards are nobody's. */
const CALLED = /(?<!(?:library|test) )\bcard\b[^.!?\d]{0,16}$/i;
/** Thirteen digits with nothing but a sign between: most texts hold none. */
const LONG = /\d(?:[ -]?\d){12}/;

/** Whole card numbers with a right check digit, or with what else stands on a card. */
export function cardsIn(plain: string): Span[] {
  if (!LONG.test(plain)) return [];
  return matchesOf(plain, CARD).filter((span) => {
    const text = plain.slice(span.start, span.end);
    const written = matched(text, /^[\d -]{13,40}/).trim();
    const digits = written.replace(/\D/g, '');
    return (
      GROUPS.test(written) &&
      NETWORK.test(digits) &&
      // With an expiry, the digits on the back or its name it is shown as a card, misread or not.
      (/[a-z]/i.test(text) ||
        CALLED.test(plain.slice(Math.max(0, span.start - 32), span.start)) ||
        (luhn(digits) && !DOCUMENTED.test(digits)))
    );
  });
}
