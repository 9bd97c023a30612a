import type { Guard } from './guard.ts';

export const channel: Guard = {
  id: 'g-channel',
  find: () => [],
  effect: () => undefined,
};
