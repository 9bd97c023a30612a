import type { Detector } from '../detector.ts';

export const idDocument: Detector = {
  id: 'id-document',
  category: 'id-document',
  find: () => [],
};
