import type { Place } from './fragment.ts';

/** Where a walk is kept, so that it is there again after a reload or on another day. */
export interface WalkKeeping {
  readonly where: 'address' | 'system';
  /** Takes up what is kept, at once and whenever that changes. Returns what ends it. */
  readonly follow: (go: (place: Place, how: { readonly quietly: boolean }) => void) => () => void;
  /** Keeps a walk, as a fragment. */
  readonly keep: (fragment: string) => void;
}
