/**
 * Whole numbers in base64, as tightly as their frequencies allow: arithmetic coding (Martin
 * 1979), each bit by how often such a bit was 0 or 1 before. The same functions write and read:
 * who writes gives the numbers, who reads is told them. All of it is small whole numbers, which
 * are quick and the same on every machine.
 */
export interface Bits {
  /** One bit, at a place where such bits are counted. */
  readonly bit: (counts: Counts, place: number, written: number) => number;
  /** A number of `width` bits that nothing is known about. */
  readonly plain: (width: number, written: number) => number;
}

/** How often a bit was 0 and 1, place by place. */
export type Counts = Uint16Array;

/** As if each had been seen half a time (Krichevsky and Trofimov 1981); counted in halves. */
export function counts(places: number): Counts {
  return new Uint16Array(2 * places).fill(1);
}

/** More than so many halves are halved. */
const MOST = 16_000;

export function count(all: Counts, place: number, bit: number): void {
  const at = 2 * place + bit;
  const often = (all[at] ?? 0) + 2;
  all[at] = often;
  if (often < MOST) return;
  all[at] = often >> 1;
  all[at ^ 1] = ((all[at ^ 1] ?? 0) >> 1) | 1;
}

/** How much of a range means 0. */
export function zerosIn(range: number, all: Counts, place: number): number {
  const zeros = all[2 * place] ?? 1;
  return Math.floor(range / (zeros + (all[2 * place + 1] ?? 1))) * zeros;
}

/** Each sign of base64 says six bits. A range starts at its widest, and takes in a sign below its narrowest. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const SIGN = 64;
export const WIDEST = SIGN ** 5;
export const NARROWEST = SIGN ** 4;

/** Reads, and says whether all was read. */
export function reader(base64: string): Bits & { readonly isAtEnd: () => boolean } {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < SIGN; value += 1) values[SIGNS.charCodeAt(value)] = value;
  let at = 0;
  let range = WIDEST;
  let value = 0;
  const take = (): void => {
    if (at === base64.length) throw new Error(`Expected more than ${at} signs; found their end.`);
    const next = values[base64.charCodeAt(at)] ?? -1;
    if (next < 0) throw new Error(`Expected a sign of base64 at place ${at}; found another.`);
    value = value * SIGN + next;
    at += 1;
  };
  const widen = (): void => {
    while (range < NARROWEST) {
      range *= SIGN;
      take();
    }
  };
  for (let sign = 0; sign < 5; sign += 1) take();
  return {
    bit: (all, place) => {
      const zeros = zerosIn(range, all, place);
      const bit = value < zeros ? 0 : 1;
      if (bit) value -= zeros;
      range = bit ? range - zeros : zeros;
      if (range < NARROWEST) widen();
      count(all, place, bit);
      return bit;
    },
    plain: (width) => {
      range >>= width;
      const read = Math.min(Math.floor(value / range), (1 << width) - 1);
      value -= read * range;
      widen();
      return read;
    },
    isAtEnd: () => at === base64.length,
  };
}

/** A number of `width` bits, of which 2 ** width places keep count. */
export function digits(bits: Bits, all: Counts, width: number, written: number): number {
  let prefix = 1;
  for (let at = width - 1; at >= 0; at -= 1) {
    prefix = 2 * prefix + bits.bit(all, prefix, (written >> at) & 1);
  }
  return prefix - (1 << width);
}

const WIDTH = 5;
/** Places that keep count of amounts. */
export const AMOUNTS = 5 << WIDTH;

/** A number from 0, the shorter the smaller: its width is counted, and the two bits that follow. */
export function amount(bits: Bits, all: Counts, written: number): number {
  const more = written + 1;
  const width = digits(bits, all, WIDTH, 31 - Math.clz32(more));
  let read = 1;
  let left = width;
  while (left > 0 && read < 4) {
    left -= 1;
    read = 2 * read + bits.bit(all, (1 << WIDTH) + 4 * width + read, (more >> left) & 1);
  }
  return read * 2 ** left + bits.plain(left, more & ((1 << left) - 1)) - 1;
}
