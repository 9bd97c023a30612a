import { useMemo } from 'preact/hooks';
import type { Item } from '../../engine/index.ts';
import { QuizPlayer } from './QuizPlayer.tsx';
import type { QuizPlayerProps } from './QuizPlayer.tsx';

/** A quiz on our own pages: the checker, which only rewriting needs, is fetched when it is asked. */
export function QuizIsland(
  props: Omit<QuizPlayerProps, 'judge'> & {
    /** Address of the checker's words on this site. */
    readonly wordsHref: string;
  },
) {
  const { wordsHref, ...player } = props;
  const judge = useMemo(
    () => async (item: Extract<Item, { kind: 'rewrite' }>, text: string) => {
      const { judgeWith } = await import('./judge-rewrite.ts');
      return judgeWith(wordsHref)(item, text);
    },
    [wordsHref],
  );
  return <QuizPlayer {...player} judge={judge} />;
}
