import {
  count,
  NARROWEST,
  SIGN,
  SIGNS,
  WIDEST,
  zerosIn,
} from '../../src/engine/draft/learned/numbers.ts';
import type { Bits } from '../../src/engine/draft/learned/numbers.ts';

/** Writes what `reader` reads. */
export function writer(): Bits & { readonly base64: () => string } {
  const signs: number[] = [];
  let low = 0;
  let range = WIDEST;
  const give = (): void => {
    signs.push(Math.floor(low / NARROWEST));
    low = (low % NARROWEST) * SIGN;
  };
  /** What no longer fits is one more in the signs already written, as in adding by hand. */
  const carry = (): void => {
    if (low < WIDEST) return;
    low -= WIDEST;
    let at = signs.length - 1;
    for (; signs[at] === SIGN - 1; at -= 1) signs[at] = 0;
    signs[at] = (signs[at] ?? 0) + 1;
  };
  const narrow = (from: number, to: number): void => {
    low += from;
    range = to;
    carry();
    for (; range < NARROWEST; range *= SIGN) give();
  };
  return {
    bit: (all, place, bit) => {
      const zeros = zerosIn(range, all, place);
      if (bit) narrow(zeros, range - zeros);
      else narrow(0, zeros);
      count(all, place, bit);
      return bit;
    },
    plain: (width, written) => {
      const part = range >> width;
      narrow(written * part, part);
      return written;
    },
    base64: () => {
      for (let sign = 0; sign < 5; sign += 1) give();
      return signs.map((sign) => SIGNS.charAt(sign)).join('');
    },
  };
}
