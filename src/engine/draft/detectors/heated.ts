import type { Detector } from '../detector.ts';

export const heated: Detector = {
  id: 'heated',
  category: 'heated',
  find: () => [],
};
