import type { Detector } from '../detector.ts';

export const marketSensitive: Detector = {
  id: 'market-sensitive',
  category: 'market-sensitive',
  find: () => [],
};
