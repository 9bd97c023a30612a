import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

/**
 * A spot on the map to a few metres: degrees with four decimals or with seconds (WGS 84;
 * degrees and minutes alone are a mountain), full plus codes (Open Location Code), three
 * words behind three strokes (what3words), pins of Google Maps.
 */
const SPOT =
  /(?<![\w.,/-])(?:-?\d{1,2}\.\d{4,9}, ?-?\d{1,3}\.\d{4,9}|\d{1,2}°\d{1,2}'\d{1,2}(?:\.\d{1,4})?" ?[NS],? \d{1,3}°\d{1,2}'\d{1,2}(?:\.\d{1,4})?" ?[EW]|[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}|\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}|(?:https?:\/\/)?(?:www\.)?(?:what3words\.com|w3w\.co)\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}|(?:https?:\/\/)?(?:www\.)?(?:maps\.app\.goo\.gl\/\w{8,30}|goo\.gl\/maps\/\w{6,30}|google\.[a-z.]{2,6}\/maps\/[^\s@]{0,120}@-?\d{1,2}\.\d{4,9},-?\d{1,3}\.\d{4,9}[\w,.]{0,12}))(?![\w/])/gu;
const HINT = /\d\.\d{4}|°|\+[2-9CFGHJMPQRVWX]{2}|\/\/\/|w3w|what3words|goo\.gl|\/maps\//;

/** Places so exact that somebody can stand there. */
export function placesIn(plain: string): Span[] {
  return HINT.test(plain) ? matchesOf(plain, SPOT) : [];
}
