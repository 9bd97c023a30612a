import type { Detector } from '../detector.ts';

export const recoveryFact: Detector = {
  id: 'recovery-fact',
  category: 'recovery-fact',
  find: () => [],
};
