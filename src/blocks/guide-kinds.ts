import type { Guide } from '../collections.ts';

/** Whether people walk through a decision inside a guide. */
export function holdsDecision({ body = '' }: Guide): boolean {
  return /<Walk\b/.test(body);
}
