/**
 * Chance that can be repeated: the same seed gives the same order, on every device. A seed
 * is a short word that people can read to one another.
 */

/** Letters and digits that are not mistaken for one another (Crockford's base 32). */
export const SEED_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number from 0 to 2^32 - 1 for a text (FNV-1a). Not a secret, not a signature. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}

/** A number as letters of the alphabet above, with leading zeros. */
export function inLetters(value: number, length: number): string {
  let letters = '';
  for (let rest = value >>> 0; letters.length < length; rest = Math.floor(rest / 32)) {
    letters = SEED_LETTERS.charAt(rest % 32) + letters;
  }
  return letters;
}

/** A source of numbers from 0 up to, not including, 1 (mulberry32). */
export function chance(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same things in another order (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], next: () => number): readonly T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1));
    const [one, other] = [order[last] as T, order[pick] as T];
    order[last] = other;
    order[pick] = one;
  }
  return order;
}
