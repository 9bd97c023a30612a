import { useEffect, useState } from 'preact/hooks';
import { Checker } from './Checker.tsx';
import type { CheckerProps, CheckerWords } from './Checker.tsx';
import { fetchWords, forgetWords } from './fetch-words.ts';
import { useRoomInAddress } from './use-room-in-address.ts';
import { useWarmUp } from './use-warm-up.ts';

/** The checker on our own pages: it fetches the words of its language once, before anybody types. */
export function CheckerIsland(
  props: Omit<CheckerProps, 'words' | 'loading' | 'failed' | 'onRetry'> & {
    /** Address of the words on this site. */
    readonly wordsHref: string;
    /** Takes the room from the address: only where the checker is what the page is for. */
    readonly roomFromAddress?: boolean | undefined;
  },
) {
  const { wordsHref, roomFromAddress = false, ...checker } = props;
  const [words, setWords] = useState<CheckerWords>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(false);
  // Not so in the page as it is built: without script nothing is on its way.
  const [loading, setLoading] = useState(false);
  const room = useRoomInAddress(roomFromAddress);

  useEffect(() => {
    let left = false;
    setFailed(false);
    setLoading(true);
    fetchWords(wordsHref).then(
      (fetched) => {
        if (left) return;
        setWords(fetched);
        setLoading(false);
      },
      () => {
        if (left) return;
        setFailed(true);
        setLoading(false);
      },
    );
    return () => {
      left = true;
    };
  }, [wordsHref, attempt]);

  useWarmUp([...Object.values(props.samples), props.start], words);

  return (
    <Checker
      {...checker}
      room={room}
      words={words}
      loading={loading}
      failed={failed}
      onRetry={() => {
        forgetWords(wordsHref);
        setAttempt(attempt + 1);
      }}
    />
  );
}
