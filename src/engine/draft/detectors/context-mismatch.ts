import type { Detector } from '../detector.ts';

export const contextMismatch: Detector = {
  id: 'context-mismatch',
  category: 'context-mismatch',
  find: () => [],
};
