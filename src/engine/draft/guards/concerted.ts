import type { Guard } from './guard.ts';

export const concerted: Guard = {
  id: 'g-concerted',
  find: () => [],
  effect: () => undefined,
};
