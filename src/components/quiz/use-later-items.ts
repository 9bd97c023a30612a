import type { Quiz } from '../../engine/index.ts';
import type * as laterItems from './later-items.ts';
import { useLater } from './use-later.ts';
import type { Later as LaterPart } from './use-later.ts';

export type Later = LaterPart<typeof laterItems>;

/** Loads the script of the larger kinds of item, if the quiz has any, before they are reached. */
export function useLaterItems(quiz: Quiz): Later {
  const needed = quiz.items.some(({ kind }) => ['order', 'rewrite', 'room'].includes(kind));
  return useLater(needed, () => import('./later-items.ts'));
}
