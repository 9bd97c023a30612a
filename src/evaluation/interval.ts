/** A 95 % interval: the figure would fall in it for 95 of 100 such sets of posts. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;

/**
 * By bootstrap (Efron 1979): the figure over a thousand sets drawn, with repeats, from the
 * same things. The draws are the same every time, so that two runs print the same.
 */
export function around<T>(things: readonly T[], figure: (some: readonly T[]) => number): Interval {
  if (things.length === 0) return { low: 0, high: 0 };
  const next = sequence();
  const figures = Array.from({ length: DRAWS }, () =>
    figure(things.map(() => things[next(things.length)] as T)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(share * (DRAWS - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers below a limit by mulberry32, seeded with a fixed one. */
function sequence(): (limit: number) => number {
  let state = 0x5eed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
