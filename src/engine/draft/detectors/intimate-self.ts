import type { Detector } from '../detector.ts';

export const intimateSelf: Detector = {
  id: 'intimate-self',
  category: 'intimate-self',
  find: () => [],
};
