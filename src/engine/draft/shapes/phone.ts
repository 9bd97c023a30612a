import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * As people write numbers: a plus or a bracket, then groups of digits with one sign between.
 * The place in a list before one ("1) ") is no part of it. An area may have one digit behind
 * a country's code: +33 6 39 98 12 34.
 */
const WRITTEN =
  /(?<![\w.,/$£€#+-]|\d:)(?!\d\d?\)|\(\d\d?\) ?0)(?:\+ ?|00|\(\+?)?\d{1,12}\)?(?: ?\(0\) ?\d{1,11}|(?<=(?:\+|\b00)\d{2,3})[ .-]\d(?!\d))?(?:(?!\. )[ ./)-]{1,2}\(?\d{2,10}\)?){0,6}(?!\w|[.,:/-]\d|[%£$€])/g;
/** Seven digits close together: most texts hold none. */
const ENOUGH = /\d(?:[ ()./-]{0,3}\d){6}/;

/**
 * Forms without a trunk prefix that hardly anything but a telephone number has: North
 * America and the Caribbean, India (with its 0 apart), Brazil, Italy's mobiles.
 */
const TELLING =
  /^(?:1?[ .-]?\(?[2-9]\d\d[ .)-]{1,3}[2-9]\d\d[ .-]\d{4}|\(\d\d\) ?9?\d{4}-\d{4}|91-?[6-9]\d{9}|(?:0[ -])?[6-9]\d{4}[ -]\d{5}|3[2-9]\d[ -]\d{6,7})$/;
/**
 * With the trunk prefix 0 (most of Europe, Africa, Asia and Oceania): nine to eleven digits,
 * in groups, or ten and more in one piece.
 */
const TRUNK = /^\(?0[1-9]/;
/**
 * Free to call, shared or for emergencies, so nobody's own; dates, and a ZIP code with its four
 * digits more.
 */
const OTHER =
  /^(?:080[08]|03\d\d[ -]?\d{3}[ -]?\d{4}$|084\d|087\d ?\d{3} ?\d{4}|1?[ -]?8(?:00|88|77|66|55|44|33)[ .-]|1[38]00|\d{4}[-./]\d\d[-./]\d\d|\d\d?[-./]\d\d?[-./]\d{4}|\d{3}[ .-]\d{4}[ .-]\d{2}$|\d{5}-\d{4}$)/;
/** A country code in front (E.164). */
const INTERNATIONAL = /^\(?\+ ?[1-9]|^00[1-9]\d{1,2}[ -]/;
/** A mobile in Nigeria, a dear line in Britain: words have to tell. Japan's mobiles go on with a sign. */
const EITHER = /^090\d/;
/** Germany's mobiles, of which some have twelve digits (Bundesnetzagentur, numbering plan for mobile services). */
const LONG = /^01[5-7]/;

export interface Phone {
  readonly span: Span;
  /** In a form that hardly anything else has, so that it needs no further sign. */
  readonly telling: boolean;
}

/** Numbers that could be rung. */
export function phonesIn(plain: string): Phone[] {
  if (!ENOUGH.test(plain)) return [];
  return matchesOf(plain, WRITTEN).flatMap((span) => {
    const written = plain.slice(span.start, span.end);
    const digits = written.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15 || OTHER.test(written)) return [];
    return [{ span, telling: isTelling(written, digits) }];
  });
}

function isTelling(written: string, digits: number): boolean {
  if (INTERNATIONAL.test(written)) return digits >= 9;
  if (!TRUNK.test(written)) return TELLING.test(written);
  if (EITHER.test(written)) return false;
  if (digits === 10 || digits === 11) return true;
  return /\D/.test(written) && (digits === 9 || (digits === 12 && LONG.test(written)));
}
