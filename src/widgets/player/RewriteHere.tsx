import { judgeWith } from '../../components/quiz/judge-rewrite.ts';
import { RewriteItem } from '../../components/quiz/RewriteItem.tsx';
import type { ItemProps } from '../../components/quiz/item-props.ts';
import { lexiconFrom } from '../../engine/draft/learned/packed.ts';
import type { RewriteItem as Item } from '../../engine/index.ts';
import { lessonData } from './lesson-data.ts';

const { rewriting } = lessonData();

const judge =
  rewriting &&
  judgeWith(() =>
    Promise.resolve({ ...rewriting.words, lexicon: lexiconFrom(rewriting.words.lexicon) }),
  );

/** Rewriting in a lesson, where there is nothing to fetch: the checker's words are in the page. */
export function RewriteHere(props: ItemProps<Item>) {
  const { wording } = props;
  const words = { ...wording, rewrite: rewriting?.wording ?? wording.rewrite };
  return <RewriteItem {...props} wording={words} judge={judge} />;
}
