import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * How long a hand rests before its draft is judged, in milliseconds: what comes within a tenth
 * of a second is there at once to the eye, and a quick hand's next key comes sooner.
 */
const REST = 100;
/** From this length on, judging takes a slow phone so long that it had better wait for a pause. */
const LONG = 4000;
const LONG_REST = 250;

/**
 * The draft to judge. A press is answered at once; what is typed is on the screen first, and is
 * judged when the hand rests. No key waits for a verdict that the next one changes.
 */
export function useRested<T extends { readonly text: string }>(draft: T, typed: boolean): T {
  const last = useRef(draft);
  const [rested, setRested] = useState(draft);
  // Before the paint, so that a verdict that is due cannot come between a key and its letter.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setRested(draft), draft.text.length > LONG ? LONG_REST : REST);
    return () => {
      clearTimeout(timer);
    };
  }, [draft]);
  if (!typed || rested === draft) last.current = draft;
  return last.current;
}
