import type { Guard } from './guard.ts';

export const past: Guard = {
  id: 'g-past',
  find: () => [],
  effect: () => undefined,
};
