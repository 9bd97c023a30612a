import type { Guard } from './guard.ts';

export const published: Guard = {
  id: 'g-published',
  find: () => [],
  effect: () => undefined,
};
