import type { Span } from '../types.ts';
import { digitsOf, luhn } from './checksums.ts';

/**
 * Card numbers: 13 to 19 digits, alone or in groups (ISO/IEC 7812). Letters, commas and
 * further digits around it mean something else (a score, a part number, an ISBN).
 */
const CARD = /(?<![\w,.+-])(?:\d[ -]?){12,18}\d(?![\w]|[,.]\d)/g;

/** First digits of the networks people hold cards of: Amex, Visa, Mastercard, Discover, UnionPay, RuPay, Verve. */
const NETWORK =
  /^(?:3[47]\d{13}|4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|6(?:011|5\d\d|2\d\d|0\d\d|4[4-9]\d)\d{12}|(?:506[01]|650\d)\d{12,15})$/;

/** As printed on a card: four by four, or four, six and five. */
const PRINTED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$|^\d{4}([ -])\d{6}\2\d{5}$/;

/** Numbers that every payment provider prints in its documentation. */
const DOCUMENTED =
  /^(?:4242424242424242|4111111111111111|4000000000000002|4000056655665556|5555555555554444|5105105105105100|378282246310005|371449635398431|6011111111111117)$/;

export interface CardNumber {
  readonly span: Span;
  /** Written as on the card, rather than as a bare row of digits. */
  readonly printed: boolean;
  /** A number that payment providers publish for tests. */
  readonly documented: boolean;
}

/** Whole card numbers with a right check digit. */
export function cardsIn(plain: string): CardNumber[] {
  const cards: CardNumber[] = [];
  for (const match of plain.matchAll(CARD)) {
    const digits = digitsOf(match[0]);
    if (!NETWORK.test(digits) || !luhn(digits)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    cards.push({ span, printed: PRINTED.test(match[0]), documented: DOCUMENTED.test(digits) });
  }
  return cards;
}
