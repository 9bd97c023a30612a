import type { Guard } from './guard.ts';

export const figure: Guard = {
  id: 'g-figure',
  find: () => [],
  effect: () => undefined,
};
