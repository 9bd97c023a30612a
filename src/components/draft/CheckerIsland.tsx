import { useEffect, useState } from 'preact/hooks';
import type { Lexicon } from '../../engine/index.ts';
import { Checker } from './Checker.tsx';
import type { CheckerProps } from './Checker.tsx';

/** The checker on our own pages: it fetches the words of its language once, before anybody types. */
export function CheckerIsland(
  props: Omit<CheckerProps, 'lexicon'> & {
    /** Address of the lexicon on this site. */
    readonly lexiconHref: string;
  },
) {
  const { lexiconHref, ...checker } = props;
  const [lexicon, setLexicon] = useState<Lexicon>();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    setFailed(false);
    fetchLexicon(lexiconHref).then(
      (words) => {
        if (!left) setLexicon(words);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [lexiconHref, attempt]);

  return (
    <>
      <Checker {...checker} lexicon={lexicon} />
      {failed && (
        <p class="checker-failed" role="alert">
          {props.wording.failed}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setAttempt(attempt + 1);
            }}
          >
            {props.wording.retry}
          </button>
        </p>
      )}
    </>
  );
}

async function fetchLexicon(href: string): Promise<Lexicon> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`lexicon: expected status 200, found ${String(response.status)}`);
  return (await response.json()) as Lexicon;
}
