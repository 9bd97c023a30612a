import type { Detector } from '../detector.ts';

export const thirdParty: Detector = {
  id: 'third-party',
  category: 'third-party',
  find: () => [],
};
