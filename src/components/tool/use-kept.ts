import { useEffect, useState } from 'preact/hooks';

/** What a tool keeps on this device, which is nothing until the person says so. */
export interface Kept {
  readonly where: 'nowhere' | 'device' | 'refused';
  readonly keep: (keep: boolean) => void;
}

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
  const [where, setWhere] = useState<Kept['where']>('nowhere');
  const key = `right-for-the-room/tool/${tool}`;

  useEffect(() => {
    try {
      const text = localStorage.getItem(key);
      const found = text === null ? undefined : read(JSON.parse(text));
      if (found === undefined) return;
      onFound(found);
      setWhere('device');
    } catch {
      // Refused, or not ours to read.
    }
  }, []);

  useEffect(() => {
    if (where !== 'device') return;
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      setWhere('refused');
    }
  }, [where, value]);

  return {
    where,
    keep: (keep) => {
      setWhere(keep ? 'device' : 'nowhere');
      if (keep) return;
      try {
        localStorage.removeItem(key);
      } catch {
        // Where nothing can be removed nothing was kept.
      }
    },
  };
}
