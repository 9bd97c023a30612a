import type { Detector } from '../detector.ts';

export const securityDetail: Detector = {
  id: 'security-detail',
  category: 'security-detail',
  find: () => [],
};
