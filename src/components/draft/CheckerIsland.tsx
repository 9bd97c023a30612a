import { useEffect, useState } from 'preact/hooks';
import { check, gettingReady } from '../../engine/index.ts';
import type { Room } from '../../engine/index.ts';
import { Checker } from './Checker.tsx';
import type { CheckerProps, CheckerWords } from './Checker.tsx';
import { fetchWords } from './fetch-words.ts';
import { roomIn } from './room-fragment.ts';

/** Milliseconds of work at a time. */
const PIECE = 8;

/** Signs that somebody is there and may soon type. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/** The checker on our own pages: it fetches the words of its language once, before anybody types. */
export function CheckerIsland(
  props: Omit<CheckerProps, 'words' | 'loading'> & {
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
  const [room, setRoom] = useState<Room>();

  useEffect(() => {
    if (!roomFromAddress) return undefined;
    const follow = (): void => {
      setRoom(roomIn(location.hash));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [roomFromAddress]);

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

  // Getting ready takes a slow phone a moment: better when somebody comes near than under
  // their first word, in pieces that hold nobody up, and not at all for who only reads.
  useEffect(() => {
    if (!words) return undefined;
    const near = new AbortController();
    const steps = gettingReady(words.lexicon);
    const piece = (): void => {
      near.abort();
      const end = performance.now() + PIECE;
      while (performance.now() < end) {
        if (!steps.next().done) continue;
        check({ ...props.start, text: 'a' }, words.lexicon);
        return;
      }
      setTimeout(piece);
    };
    for (const sign of SIGNS) addEventListener(sign, piece, { signal: near.signal });
    return () => {
      near.abort();
    };
  }, [words]);

  return (
    <>
      <Checker {...checker} room={room} words={words} loading={loading} />
      {failed && (
        <p class="checker-failed" role="alert">
          {props.wording.failed}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setAttempt(attempt + 1);
              // This button is about to go, and must not take the focus with it.
              document.getElementById(`${props.id}-text`)?.focus();
            }}
          >
            {props.wording.retry}
          </button>
        </p>
      )}
    </>
  );
}
