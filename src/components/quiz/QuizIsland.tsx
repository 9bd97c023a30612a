import { useMemo } from 'preact/hooks';
import type { Item } from '../../engine/index.ts';
import { LaterQuiz } from './LaterQuiz.tsx';
import type { LaterQuizProps } from './LaterQuiz.tsx';

/** A quiz on our own pages: the checker, which only rewriting needs, is fetched when it is asked. */
export function QuizIsland(
  props: Omit<LaterQuizProps, 'judge'> & {
    /** Address of the checker's words on this site. */
    readonly wordsHref: string;
  },
) {
  const { wordsHref, ...quiz } = props;
  const judge = useMemo(
    () => async (item: Extract<Item, { kind: 'rewrite' }>, text: string) => {
      const { judgeFetched } = await import('./judge-fetched.ts');
      return judgeFetched(wordsHref)(item, text);
    },
    [wordsHref],
  );
  return <LaterQuiz {...quiz} judge={judge} />;
}
