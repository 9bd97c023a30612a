import type { Store } from '../../engine/index.ts';
import { readPlace } from './fragment.ts';
import type { WalkKeeping } from './keeping.ts';

/** Keeps a walk where whoever mounted it says: a learning system does until another day. */
export function keepInStore(store: Store): WalkKeeping {
  return {
    where: 'system',
    follow: (go) => {
      const before = store.read();
      const place = typeof before === 'string' ? readPlace(before) : undefined;
      if (place) go(place, { quietly: true });
      return () => undefined;
    },
    keep: (fragment) => {
      store.write(fragment);
    },
  };
}
