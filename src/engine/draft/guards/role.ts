import type { Guard } from './guard.ts';

export const role: Guard = {
  id: 'g-role',
  find: () => [],
  effect: () => undefined,
};
