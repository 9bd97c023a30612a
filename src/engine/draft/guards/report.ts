import type { Lexicon } from '../lexicons/en/index.ts';
import type { Reading } from '../types.ts';
import type { Guard } from './guard.ts';

export const report: Guard = {
  id: 'g-report',
  find: () => [],
  effect: () => undefined,
};

export function isDanger(_reading: Reading, _lexicon: Lexicon): boolean {
  return false;
}
