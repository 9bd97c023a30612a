import type { Quiz, SingleItem } from '../quiz/types.ts';
import type { Pack } from './types.ts';

/** Begins the ids of items that a pack has added. */
const PREFIX = 'pack-';

/** The items that a pack adds to a quiz, as its own. */
export function packItems(quiz: string, { items = [] }: Pick<Pack, 'items'>): SingleItem[] {
  return items
    .filter((item) => item.quiz === quiz)
    .map(({ topic, ask, options, why }, at) => ({
      id: `${PREFIX}${at + 1}`,
      kind: 'single',
      topic,
      ask,
      options: options.map((option, place) => ({ id: `o${place + 1}`, ...option })),
      why,
    }));
}

/** A quiz with the items of a pack after its own, in place of those of a pack that it was built with. */
export function withPackItems<Given extends Pick<Quiz, 'id' | 'items'>>(
  quiz: Given,
  pack: Pick<Pack, 'items'>,
): Given {
  const more = packItems(quiz.id, pack);
  if (more.length === 0) return quiz;
  return { ...quiz, items: [...quiz.items.filter(({ id }) => !id.startsWith(PREFIX)), ...more] };
}
