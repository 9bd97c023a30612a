import type { Detector } from '../detector.ts';

export const confidentialWork: Detector = {
  id: 'confidential-work',
  category: 'confidential-work',
  find: () => [],
};
