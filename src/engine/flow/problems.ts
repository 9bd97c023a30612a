import type { Flow } from './types.ts';

export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function problems(_flow: Flow): readonly Problem[] {
  return [];
}
