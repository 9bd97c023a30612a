import { useEffect, useRef, useState } from 'preact/hooks';
import { finished } from '../../engine/index.ts';
import type { Draft } from '../../engine/index.ts';
import type { CheckerWords } from './Checker.tsx';
import { inPieces } from './in-pieces.ts';
import { judging, NOTHING } from './judging.ts';
import type { Judgement } from './judging.ts';
import { READ_AT_MOST } from './read-at-most.ts';
import { useRested } from './use-rested.ts';

interface Judged extends Judgement {
  /** The draft as it was judged; what is written since may be ahead of it. */
  readonly read: Draft;
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
  const last = useRef<Judged>({ read, report: NOTHING, missing: undefined, words: undefined });
  const [, setJudged] = useState<Judged>();
  const isDue = last.current.read !== read || last.current.words !== words;
  // Nothing said, nothing judged: a page just opened has better things to do.
  const steps =
    isDue && words && read.text.trim() !== '' ? judging(withinReason(read), words) : undefined;
  if (isDue && !(steps && unhurried)) {
    // Words that are torn are so while nothing is said as well.
    const { missing } = last.current.words === words ? last.current : { missing: undefined };
    const judgement = steps ? finished(steps) : { report: NOTHING, missing };
    last.current = { ...judgement, read, words };
  }
  useEffect(
    () =>
      steps && unhurried && read === draft
        ? inPieces(steps, (judgement) => {
            setJudged((last.current = { ...judgement, read, words }));
          })
        : undefined,
    [read, words, draft],
  );
  return last.current;
}

function withinReason(draft: Draft): Draft {
  return { ...draft, text: draft.text.slice(0, READ_AT_MOST) };
}
