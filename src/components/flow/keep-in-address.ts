import { keepAddress } from '../history/keep-address.ts';
import { readPlace } from './fragment.ts';
import type { WalkKeeping } from './keeping.ts';

/** Keeps a walk in the address, and lets Back and Forward go through the answers. */
export function keepInAddress(): WalkKeeping {
  /** What the address says of this walk, as far as this page knows. */
  let kept = '';
  return {
    where: 'address',
    follow: (go) => {
      const follow = (quietly: boolean): void => {
        const { hash } = location;
        if (hash === kept) return;
        const place = readPlace(hash);
        // Another fragment is a jump inside the page: the walk stays where it is.
        if (!place && hash !== '') return;
        kept = hash;
        go(place ?? { answers: [], waiting: [] }, { quietly });
      };
      const moved = (): void => {
        follow(false);
      };
      // A page that is loaded, or loaded again, leaves the focus alone.
      follow(true);
      // Back and Forward change the fragment too, so this hears of all that moves.
      addEventListener('hashchange', moved);
      return () => {
        removeEventListener('hashchange', moved);
      };
    },
    keep: (fragment) => {
      kept = fragment;
      keepAddress(fragment, 'push');
    },
  };
}
