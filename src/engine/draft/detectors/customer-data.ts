import type { Detector } from '../detector.ts';

export const customerData: Detector = {
  id: 'customer-data',
  category: 'customer-data',
  find: () => [],
};
