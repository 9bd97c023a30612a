import type { Detector } from '../detector.ts';

export const healthSelf: Detector = {
  id: 'health-self',
  category: 'health-self',
  find: () => [],
};
