import type { Detector } from '../detector.ts';

export const undisclosedTie: Detector = {
  id: 'undisclosed-tie',
  category: 'undisclosed-tie',
  find: () => [],
};
