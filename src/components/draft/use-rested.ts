import { useEffect, useState } from 'preact/hooks';

/** A draft up to this length is judged at every key; a longer one when the hand rests. */
const SHORT = 4000;
/** How long that is, in milliseconds. */
const REST = 250;

/**
 * The draft as it was when the hand last rested; a short draft is always at rest. Judging
 * 100,000 characters takes a slow phone long enough to make keys wait.
 */
export function useRested<T extends { readonly text: string }>(draft: T): T {
  const [rested, setRested] = useState(draft);
  const short = draft.text.length <= SHORT;
  // A change of the room or an answer is a press, not typing: no need to wait.
  const pressed = rested.text === draft.text;
  useEffect(() => {
    const timer = setTimeout(() => setRested(draft), REST);
    return () => {
      clearTimeout(timer);
    };
  }, [draft]);
  return short || pressed ? draft : rested;
}
