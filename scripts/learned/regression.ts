import { chance } from './chance.ts';
import type { Row, Source } from './rows.ts';

/** How often a post counts: what is promised must hold, and the development part is nearer to what people write. */
const TIMES: Readonly<Record<Source, number>> = { promise: 8, development: 2, world: 1 };
const ROUNDS = 25;
const RATE = 0.2;
const DECAY = 0.001;

export type Weights = ReadonlyMap<string, number>;

/** What speaks for or against an alarm. */
export function alarmWeights(some: readonly Row[]): Weights {
  return logistic(some, ({ post }) => post.label !== 'ok');
}

/** Of what is not fine, what speaks for keeping it. */
export function keepWeights(some: readonly Row[]): Weights {
  return logistic(
    some.filter(({ post }) => post.label !== 'ok'),
    ({ post }) => post.label === 'keep-private',
  );
}

/** Logistic regression by AdaGrad (Duchi et al. 2011), in an order drawn from a fixed seed. */
function logistic(some: readonly Row[], isSo: (row: Row) => boolean): Weights {
  const numbers = new Map<string, number>();
  const coded = some.map((row) => ({
    truth: isSo(row) ? 1 : 0,
    much: TIMES[row.source],
    at: [...row.values].map(([name, value]) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return { number, value };
    }),
  }));
  const weight = new Float64Array(numbers.size);
  const moved = new Float64Array(numbers.size).fill(1e-3);
  const next = chance();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { truth, much, at } of shuffled(coded, next)) {
      const sum = at.reduce((all, { number, value }) => all + (weight[number] ?? 0) * value, 0);
      const error = much * (1 / (1 + Math.exp(-sum)) - truth);
      for (const { number, value } of at) {
        const slope = error * value + DECAY * (weight[number] ?? 0);
        moved[number] = (moved[number] ?? 0) + slope * slope;
        weight[number] = (weight[number] ?? 0) - (RATE * slope) / Math.sqrt(moved[number]);
      }
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weight[number] ?? 0]));
}

function shuffled<T>(things: readonly T[], next: () => number): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
