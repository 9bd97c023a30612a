import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/** As people write numbers: a plus or a bracket, then groups of digits with one sign between. */
const WRITTEN =
  /(?<![\w.,:/$£€#+-])(?:\+ ?|\(\+?\d{1,4}\)[ .-]?)?\d{2,5}(?:[ .-]{1,2}\(?\d{2,6}\)?){0,5}(?!\w|[.,:/-]\d|[%£$€])/g;
/**
 * Forms that hardly anything but a telephone number has: with a country code (E.164), or
 * as written in the United Kingdom, Ireland, Australia, Nigeria, India, North America and
 * the Caribbean.
 */
const TELLING =
  /^(?:\(?\+[\d ().-]{8,22}|07\d{3} ?\d{3} ?\d{3}|0(?:1\d{2,4}|2\d)[ -]\d{3,4}[ -]?\d{3,4}|08\d[ -]?\d{3}[ -]?\d{4}|04\d\d ?\d{3} ?\d{3}|0[789]\d{2}[ -]?\d{3}[ -]?\d{4}|1?[ .-]?\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}|[6-9]\d{4} \d{5})$/;
/** Free to call or for emergencies, so nobody's own; and dates. */
const OTHER =
  /^(?:080[08]|03\d\d|0845|1?[ -]?8(?:00|88|77|66|55|44|33)[ .-]|1[38]00|\d{4}[-.]\d\d[-.]\d\d|\d\d[-.]\d\d[-.]\d{4})/;

export interface Phone {
  readonly span: Span;
  /** In a form that hardly anything else has, so that it needs no further sign. */
  readonly telling: boolean;
}

/** Numbers that could be rung. */
export function phonesIn(plain: string): Phone[] {
  return matchesOf(plain, WRITTEN).flatMap((span) => {
    const written = plain.slice(span.start, span.end);
    const digits = written.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15 || OTHER.test(written)) return [];
    return [{ span, telling: TELLING.test(written) }];
  });
}
