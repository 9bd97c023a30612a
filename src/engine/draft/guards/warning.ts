import type { Guard } from './guard.ts';

export const warning: Guard = {
  id: 'g-warning',
  find: () => [],
  effect: () => undefined,
};
