import { useEffect, useMemo, useState } from 'preact/hooks';

/** What a press has done, in words. */
export interface Message {
  readonly words: string;
  /** Whether it changed the draft, so that the new summary belongs to it. */
  readonly changed: boolean;
  /** The focus has gone to the new verdict, which is read out with it: the summary would say it again. */
  readonly landed?: boolean;
}

/** No message, beside which the summary stands; always this one, so that saying nothing again is no news. */
export const NO_MESSAGE: Message = { words: '', changed: true };

/** How long a person rests between words, in milliseconds, before a summary is read out. */
const SETTLED = 900;

/**
 * What a live region says: a summary once it has stayed the same for a while, in one with what
 * changed it. Where a press moves the focus, that is read out by then and neither cuts the other
 * short. A message without a change is said at once. A summary that no longer holds is never
 * said, and the region does not chatter.
 */
export function useHeard(message: Message, summary: string): string {
  const news = useMemo(() => ({}), [message, summary]);
  const [settled, settle] = useState({});
  useEffect(() => {
    const timer = setTimeout(settle, SETTLED, news);
    return () => {
      clearTimeout(timer);
    };
  }, [news]);
  const { words, changed } = message;
  if (!changed) return words;
  return settled === news ? `${words} ${summary}`.trim() : '';
}
