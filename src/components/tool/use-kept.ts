import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { keep, kept, keyOf, wipe } from './keep.ts';

/** How it stands with what a tool keeps on this device, which is nothing until the person says so. */
export type Keeping = 'off' | 'kept' | 'found' | 'refused' | 'elsewhere' | 'wiped';

export interface Kept {
  readonly keeping: Keeping;
  readonly keep: (keep: boolean) => void;
  readonly wipe: () => void;
}

export const isKept = (keeping: Keeping): boolean => keeping === 'kept' || keeping === 'found';

/**
 * Keeps `value` under the tool's name while the person wants it kept, and hands what an earlier
 * visit left to `onFound`, once. What cannot be read as the tool's own is left alone.
 */
export function useKept<T>(
  tool: string,
  value: T,
  read: (kept: unknown) => T | undefined,
  onFound: (kept: T) => void,
): Kept {
  const [keeping, setKeeping] = useState<Keeping>('off');

  useEffect(() => {
    const found = read(kept(tool));
    if (found !== undefined) {
      onFound(found);
      setKeeping('found');
    }
    // What another tab wipes must not come back from this one.
    const hear = ({ key, newValue }: StorageEvent) => {
      // Without a key the whole store was cleared.
      if ((key !== null && key !== keyOf(tool)) || newValue !== null) return;
      setKeeping((now) => (isKept(now) ? 'elsewhere' : now));
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, []);

  // Before the browser does anything else: whoever leaves at once loses nothing.
  useLayoutEffect(() => {
    if (isKept(keeping) && !keep(tool, value)) setKeeping('refused');
  }, [keeping, value]);

  const end = (as: Keeping) => {
    wipe(tool);
    setKeeping(as);
  };
  return {
    keeping,
    keep: (on) => (on ? setKeeping('kept') : end('off')),
    wipe: () => end('wiped'),
  };
}
