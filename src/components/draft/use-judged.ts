import { useEffect, useRef, useState } from 'preact/hooks';
import { checking, finished } from '../../engine/index.ts';
import type { Draft, Report } from '../../engine/index.ts';
import type { CheckerWords } from './Checker.tsx';
import { inPieces } from './in-pieces.ts';
import { READ_AT_MOST } from './read-at-most.ts';
import { useRested } from './use-rested.ts';

/** What is shown while there is nothing to judge with. */
export const NOTHING: Report = {
  findings: [],
  guards: [],
  exposure: 0,
  verdict: 'share',
  mild: false,
  questions: [],
};

interface Judged {
  /** The draft as it was judged; what is written since may be ahead of it. */
  readonly read: Draft;
  readonly report: Report;
  readonly words: CheckerWords | undefined;
}

/**
 * A draft and what is thought of it. What was pressed is judged at once. What is typed is judged
 * when the hand rests, in pieces, which the next key gives up: no key waits for a verdict. In
 * pieces too what stood there when the words came, unless somebody waits for its verdict.
 */
export function useJudged(
  draft: Draft,
  words: CheckerWords | undefined,
  typed: boolean,
  awaited = false,
): Judged {
  const read = useRested(draft, typed);
  const came = useRef<{ words: typeof words; read?: Draft }>({ words });
  if (came.current.words !== words) came.current = { words, read };
  const unhurried = typed || (came.current.read === read && !awaited);
  const last = useRef<Judged>({ read, report: NOTHING, words: undefined });
  const [, setJudged] = useState<Judged>();
  const isDue = last.current.read !== read || last.current.words !== words;
  // Nothing said, nothing judged: a page just opened has better things to do.
  const steps =
    isDue && words && read.text.trim() !== ''
      ? checking(withinReason(read), words.lexicon, words.pack?.rules)
      : undefined;
  if (isDue && !(steps && unhurried)) {
    last.current = { read, report: steps ? finished(steps) : NOTHING, words };
  }
  useEffect(
    () =>
      steps && unhurried && read === draft
        ? inPieces(steps, (report) => {
            setJudged((last.current = { read, report, words }));
          })
        : undefined,
    [read, words, draft],
  );
  return last.current;
}

function withinReason(draft: Draft): Draft {
  return { ...draft, text: draft.text.slice(0, READ_AT_MOST) };
}
