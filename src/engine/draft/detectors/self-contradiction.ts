import type { Detector } from '../detector.ts';

export const selfContradiction: Detector = {
  id: 'self-contradiction',
  category: 'self-contradiction',
  find: () => [],
};
