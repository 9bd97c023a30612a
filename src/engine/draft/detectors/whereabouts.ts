import type { Detector } from '../detector.ts';

export const whereabouts: Detector = {
  id: 'whereabouts',
  category: 'whereabouts',
  find: () => [],
};
