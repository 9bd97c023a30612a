import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * How long a hand rests before its draft is judged, in milliseconds. Thumbs take a fifth of a
 * second from key to key: sooner, and each of their letters would wait for a report that is drawn.
 */
const REST = 250;

/**
 * The draft to judge. A press is answered at once; what is typed is on the screen first, and is
 * judged when the hand rests. No key waits for a verdict that the next one changes.
 */
export function useRested<T>(draft: T, typed: boolean): T {
  const last = useRef(draft);
  const [rested, setRested] = useState(draft);
  // Before the paint, so that a verdict that is due cannot come between a key and its letter.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setRested(draft), REST);
    return () => {
      clearTimeout(timer);
    };
  }, [draft]);
  if (!typed || rested === draft) last.current = draft;
  return last.current;
}
