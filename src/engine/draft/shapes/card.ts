import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { luhn } from './checksums.ts';

/**
 * Card numbers: 13 to 19 digits, alone or in groups (ISO/IEC 7812), with the expiry and the
 * three digits behind. Letters and commas around it mean a score, a part number, an ISBN.
 */
const CARD =
  /(?<![\w,.+-])((?:\d[ -]?){12,18}\d)(?!\w|[,.]\d)(?:[ ,;]{1,3}(?:and )?(?:exp\w{0,6}|valid|cv[vc]2?)[ :.]{0,2}[\d/]{3,7}){0,3}/gi;
/** Lengths and first digits of Amex, Visa, Mastercard, and of Discover, UnionPay, RuPay, Verve. */
const NETWORK = /^(?:3[47]\d{13}|4\d{12}(?:\d{3})?|(?:5[1-5]|2[2-7]|6\d|50)\d{14,17})$/;
/** Numbers that payment providers print in their documentation: nobody's, unless shown as a card. */
const DOCUMENTED = /^(?:(?:42){8}|41{15}|40{14}2|5{15}4|5105105105105100|378282246310005)$/;

/** Whole card numbers with a right check digit. */
export function cardsIn(plain: string): Span[] {
  return matchesOf(plain, CARD).filter((span) => {
    const text = plain.slice(span.start, span.end);
    const digits = (/^[\d -]{13,40}/.exec(text)?.[0] ?? '').replace(/\D/g, '');
    return (
      NETWORK.test(digits) && luhn(digits) && (!DOCUMENTED.test(digits) || /[a-z]/i.test(text))
    );
  });
}
