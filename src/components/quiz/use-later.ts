import { useEffect, useState } from 'preact/hooks';

/** What came of loading a part of the script; `retry` where it failed. */
export type Later<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly items: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads a part of the script once it is needed. */
export function useLater<T extends object>(needed: boolean, load: () => Promise<T>): Later<T> {
  const [items, setItems] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!needed || items) return;
    load().then(
      (loaded) => {
        setItems(loaded);
      },
      () => {
        setFailed(true);
      },
    );
  }, [needed, tries]);

  if (items) return { state: 'loaded', items };
  if (!failed) return { state: 'loading' };
  return {
    state: 'failed',
    retry: () => {
      setFailed(false);
      setTries(tries + 1);
    },
  };
}
