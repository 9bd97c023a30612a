import type { Detector } from '../detector.ts';

export const contactDetail: Detector = {
  id: 'contact-detail',
  category: 'contact-detail',
  find: () => [],
};
