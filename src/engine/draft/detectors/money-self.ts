import type { Detector } from '../detector.ts';

export const moneySelf: Detector = {
  id: 'money-self',
  category: 'money-self',
  find: () => [],
};
