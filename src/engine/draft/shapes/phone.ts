import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/** As people write numbers: a plus or a bracket, then groups of digits with one sign between. */
const WRITTEN =
  /(?<![\w.,:/$£€#+-])(?:\+ ?|\(\+?\d{1,4}\)[ .-]?|00(?=[1-9]))?\d{2,5}(?:[ .-]{1,2}\(?\d{2,6}\)?){0,5}(?![\w]|[.,:/-]\d|[%£$€])/g;
/** Dates, which are digits in groups too. */
const DATE = /^(?:\d{4}[-.]\d{2}[-.]\d{2}|\d{2}[-.]\d{2}[-.]\d{4})/;

/** Abroad: a plus or two noughts and a country code (ITU-T E.164: at most fifteen digits). */
const INTERNATIONAL = /^(?:\+ ?|00|\(\+)\(?[1-9][\d ().-]{7,20}$/;
/** Forms that hardly anything but a telephone number has. */
const NATIONAL = [
  /^07\d{3} ?\d{3} ?\d{3}$/, // United Kingdom, mobiles
  /^0(?:1\d{2,4}|2\d)[ -]\d{3,4}[ -]?\d{3,4}$/, // United Kingdom, landlines
  /^08[35-9][ -]?\d{3}[ -]?\d{4}$/, // Ireland, mobiles
  /^04\d{2} ?\d{3} ?\d{3}$/, // Australia, mobiles
  /^0(?:70|80|81|90|91)\d[ -]?\d{3}[ -]?\d{4}$/, // Nigeria, mobiles
  /^1?[ .-]?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/, // North America and the Caribbean
  /^[6-9]\d{4} \d{5}$/, // India, mobiles
];
/** Free to call, or shared cost: never somebody's own. */
const SERVICE =
  /^(?:0800|0808|03[03]\d|034\d|0845|0870|0871|1[ -]?8(?:00|88|77|66|55|44|33)|8(?:00|88|77|66|55|44|33)[ .-]\d{3}|1[38]00|116|999|112|911|101|111|988)/;

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
    if (digits < 7 || digits > 15 || SERVICE.test(written) || DATE.test(written)) return [];
    const telling = INTERNATIONAL.test(written) || NATIONAL.some((form) => form.test(written));
    return [{ span, telling }];
  });
}
