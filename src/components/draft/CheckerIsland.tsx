import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../engine/index.ts';
import { Checker } from './Checker.tsx';
import type { CheckerProps, CheckerWords } from './Checker.tsx';
import { fetchWords, forgetWords } from './fetch-words.ts';
import { inPieces } from './in-pieces.ts';
import { judging } from './judging.ts';
import { useRoomInAddress } from './use-room-in-address.ts';

/** Signs that somebody is there and may soon type. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/** By then a sign that is a press has been answered on the screen, in milliseconds. */
const PRESSED = 100;

function* judgingAll(drafts: readonly Draft[], words: CheckerWords): Generator<void> {
  for (const draft of drafts) yield* judging(draft, words);
}

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

  // A first judgement takes a slow phone long: better made of the samples when somebody comes
  // near than of their own first words, in pieces that hold nobody up, and not for who only reads.
  useEffect(() => {
    if (!words) return undefined;
    const near = new AbortController();
    let giveUp: (() => void) | undefined;
    const warmUp = (): void => {
      near.abort();
      const drafts = [...Object.values(props.samples), props.start];
      const timer = setTimeout(() => {
        giveUp = inPieces(judgingAll(drafts, words), () => undefined);
      }, PRESSED);
      giveUp = () => {
        clearTimeout(timer);
      };
    };
    for (const sign of SIGNS) addEventListener(sign, warmUp, { signal: near.signal });
    return () => {
      near.abort();
      giveUp?.();
    };
  }, [words]);

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
