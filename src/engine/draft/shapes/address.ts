import { after, excerpt } from '../context.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has } from '../phrases.ts';
import type { Reading, Span } from '../types.ts';

/** "27 Tullibardine Road": the number, then words that begin with a capital. */
const CAPITALS = /\d[a-d]?,? (?:(?:of|the|upon|on) )?(?:[A-Z0-9][\w'.-]{0,20} ){1,4}[A-Z]/;
/** The first word after the number. */
const FIRST_WORD = /\d[a-d]?,? ([\w'.-]{1,20})/i;
const LAST_WORD = /\w{1,20}$/;
const YEAR = /^(?:19|20)\d{2} /;
/** The town after it, and the post code: United Kingdom, Ireland, United States. */
const TOWN =
  /^(?:, ?[A-Z][a-z]{2,15}(?:[ -](?:on|upon|le|[A-Z][a-z]{1,15})){0,2})?(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d{2} ?[A-Z0-9]{4}|(?:[A-Z]{2} )?\d{5}(?:-\d{4})?)(?!\w))?/;

/** A number and a road, with the town that follows; neither a measure nor a famous one. */
export function addressesIn(reading: Reading, words: Lexicon['contactDetail'], isHome: (span: Span) => boolean): Span[] {
  return findAll(reading.plain, words.addresses)
    .flatMap((span) => {
      const text = excerpt(reading, span);
      const first = FIRST_WORD.exec(text)?.[1] ?? '';
      if (has(first, words.notAddress) || has(text, words.famous)) return [];
      const town = TOWN.exec(after(reading, span, 60))?.[0] ?? '';
      const clear = CAPITALS.test(text) && !YEAR.test(text) && !has(LAST_WORD.exec(text)?.[0] ?? '', words.weakRoads);
      if (!clear && town === '' && !isHome(span)) return [];
      return [{ start: span.start, end: span.end + town.length }];
    });
}
