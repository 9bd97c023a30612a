import type { Detector } from '../detector.ts';

export const child: Detector = {
  id: 'child',
  category: 'child',
  find: () => [],
};
