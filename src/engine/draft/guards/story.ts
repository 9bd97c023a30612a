import type { Guard } from './guard.ts';

export const story: Guard = {
  id: 'g-story',
  find: () => [],
  effect: () => undefined,
};
