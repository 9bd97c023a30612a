import { findAll } from '../phrases.ts';
import type { Span } from '../types.ts';

/** A word of doubling, or a run of digits, or another word, which is one digit. */
const PART = /double|treble|triple|\d{1,8}|[a-z]{1,6}/gi;

/** How many digits a number said aloud has, and whether a word was among them. */
function count(text: string): { readonly digits: number; readonly words: number } {
  let digits = 0;
  let words = 0;
  let times = 1;
  for (const [part] of text.matchAll(PART)) {
    if (/^double$/i.test(part)) times = 2;
    else if (/^tr/i.test(part)) times = 3;
    else {
      const said = !/\d/.test(part);
      digits += (said ? 1 : part.length) * times;
      words += said || times > 1 ? 1 : 0;
      times = 1;
    }
  }
  return { digits, words };
}

/** Numbers written as they are said ("oh seven double two …") or spaced out, digit by digit. */
export function spokenNumbersIn(plain: string, words: readonly string[]): Span[] {
  return findAll(plain, words).filter(({ start, end }) => {
    const text = plain.slice(start, end);
    const { digits, words: said } = count(text);
    // Nine without a 0 in front are counted down, or a row of a puzzle.
    const least = /^(?:0|oh?\b|zero|nought|double)/i.test(text) ? 9 : 10;
    return digits >= least && digits <= 14 && (said > 0 || /^\d(?:[ .-]\d){8,14}$/.test(text));
  });
}
