import { chance } from '../chance.ts';
import { chatter } from './chatter.ts';
import { labelled } from './labelled.ts';

const SIGNS = '07 -.,:/@()\'"£\n#aA+_\u200B\u{1F642}';

/**
 * Texts of `length` UTF-16 units that nobody writes: a few signs, a few words or one post, over
 * and over, so that whatever a checker does twice for one place it does thousands of times.
 */
export function hostile(count: number, length: number, seed = 1): string[] {
  const c = chance(seed);
  const posts = [...chatter(200, seed), ...labelled(seed).map(({ text }) => text)];
  const words = posts.flatMap((post) => post.split(/\s+/));
  const several = (most: number, make: () => string): string =>
    Array.from({ length: c.whole(1, most) }, make).join('');
  const units = [
    () => several(6, () => c.pick(Array.from(SIGNS))),
    () => several(4, () => c.pick(words) + c.pick([' ', ' ', ' ', ''])),
    () => `${c.pick(posts)} `,
  ];
  return Array.from({ length: count }, () => {
    const unit = c.pick(units)();
    return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  });
}
