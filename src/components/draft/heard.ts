import { useEffect, useState } from 'preact/hooks';

/** What a press has done, in words. */
export interface Message {
  readonly words: string;
  /** Whether it changed the draft, so that the new summary is to follow. */
  readonly changed: boolean;
}

/** No message; always this one, so that saying nothing again is no news. */
export const NO_MESSAGE: Message = { words: '', changed: false };

/** How long a person rests between words, in milliseconds, before a summary is read out. */
const SETTLED = 900;

/**
 * What a live region says: a message at once and alone, a summary once it has stayed the same
 * for a while. A summary that no longer holds is never said, and the region does not chatter.
 */
export function useHeard(message: Message, summary: string): string {
  const [settled, setSettled] = useState({ message, summary: '' });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ message, summary });
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [message, summary]);
  const rested = settled.message === message && settled.summary === summary;
  if (message.words !== '' && !(rested && message.changed)) return message.words;
  return rested ? summary : '';
}
