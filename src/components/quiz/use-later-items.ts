import { useEffect, useState } from 'preact/hooks';
import type { Quiz } from '../../engine/index.ts';
import type * as laterItems from './later-items.ts';

type LaterItems = typeof laterItems;

/** What came of loading; `retry` where it failed. */
export type Later =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly items: LaterItems }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Loads the script of the larger kinds of item, if the quiz has any, before they are reached. */
export function useLaterItems(quiz: Quiz): Later {
  const [items, setItems] = useState<LaterItems>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const needed = quiz.items.some(({ kind }) => ['order', 'rewrite', 'room'].includes(kind));

  useEffect(() => {
    if (!needed || items) return;
    import('./later-items.ts').then(
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
