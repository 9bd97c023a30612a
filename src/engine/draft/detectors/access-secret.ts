import type { Detector } from '../detector.ts';

export const accessSecret: Detector = {
  id: 'access-secret',
  category: 'access-secret',
  find: () => [],
};
