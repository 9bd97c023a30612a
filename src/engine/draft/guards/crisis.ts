import type { Guard } from './guard.ts';

export const crisis: Guard = {
  id: 'g-crisis',
  find: () => [],
  effect: () => undefined,
};
