/** Chance that repeats itself: the same seed gives the same texts on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many digits; the first is not 0. */
  readonly digits: (count: number) => string;
  /** So many letters of the alphabet given. */
  readonly letters: (count: number, alphabet?: string) => string;
}

/** mulberry32: 32 bits of state, good enough to choose words with. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[whole(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
  const letters = (count: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): string =>
    Array.from({ length: count }, () => alphabet.charAt(whole(0, alphabet.length - 1))).join('');
  return {
    whole,
    pick,
    letters,
    digits: (count) => letters(1, '123456789') + letters(count - 1, '0123456789'),
  };
}
