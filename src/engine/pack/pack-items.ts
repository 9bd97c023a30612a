import type { Quiz, SingleItem } from '../quiz/types.ts';
import type { Pack } from './types.ts';

/** The items that a pack adds to a quiz, as its own. */
export function packItems(quiz: string, { items = [] }: Pick<Pack, 'items'>): SingleItem[] {
  return items
    .filter((item) => item.quiz === quiz)
    .map(({ topic, ask, options, why }, at) => ({
      id: `pack-${at + 1}`,
      kind: 'single',
      topic,
      ask,
      options: options.map((option, place) => ({ id: `o${place + 1}`, ...option })),
      why,
    }));
}

/** A quiz with the items of a pack after its own. */
export function withPackItems<Given extends Pick<Quiz, 'id' | 'items'>>(
  quiz: Given,
  pack: Pick<Pack, 'items'>,
): Given {
  const more = packItems(quiz.id, pack);
  return more.length === 0 ? quiz : { ...quiz, items: [...quiz.items, ...more] };
}
