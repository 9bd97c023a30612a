import type { Guard } from './guard.ts';

export const consent: Guard = {
  id: 'g-consent',
  find: () => [],
  effect: () => undefined,
};
