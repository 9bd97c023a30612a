import { chance, hash, inLetters, shuffle } from './chance.ts';
import type { Item, Quiz } from './types.ts';

/** A set of letters that repeats a draw: "7KQ2M". */
export const SEED_PATTERN = /^[0-9A-HJKMNP-TV-Z]{5}$/;

/** The set that a quiz is shown with at first, before anybody asks for another. */
export function firstSeed(quizId: string): string {
  return inLetters(hash(quizId), 5);
}

/** A set of letters from a number below 1, such as a page's own chance gives. */
export function seedFrom(number: number): string {
  return inLetters(Math.floor(number * 32 ** 5), 5);
}

/**
 * The quiz as one person gets it: `count` of its items (all, where there are no more), in
 * their order, with the options of each shuffled. The same seed draws the same.
 */
export function draw(quiz: Quiz, seed: string, count: number = quiz.items.length): Quiz {
  const picked = drawnIds(
    quiz.id,
    quiz.items.map(({ id }) => id),
    seed,
    count,
  );
  const items = quiz.items
    .filter(({ id }) => picked.includes(id))
    .map((item) => shuffled(item, chance(`${item.id}/${seed}`)));
  return { ...quiz, items };
}

/** Which of a quiz's items such a draw holds, by their ids alone, in their order. */
export function drawnIds(
  quiz: string,
  ids: readonly string[],
  seed: string,
  count: number,
): readonly string[] {
  const picked = new Set(shuffle(ids, chance(`${quiz}/${seed}`)).slice(0, Math.max(1, count)));
  return ids.filter((id) => picked.has(id));
}

function shuffled(item: Item, next: () => number): Item {
  switch (item.kind) {
    case 'single':
      return { ...item, options: shuffle(item.options, next) };
    case 'several':
      return { ...item, options: shuffle(item.options, next) };
    case 'order':
      return {
        ...item,
        shown: disordered(
          item.options.map(({ id }) => id),
          next,
        ),
      };
    default:
      return item;
  }
}

/** Another order than the given one: an item that starts out solved asks nothing. */
function disordered(ids: readonly string[], next: () => number): readonly string[] {
  const order = shuffle(ids, next);
  return order.every((id, at) => id === ids[at]) ? [...ids.slice(1), ...ids.slice(0, 1)] : order;
}
