import type { PlainCheckerWords } from '../../components/draft/Checker.tsx';
import { judgeWith } from '../../components/quiz/judge-rewrite.ts';
import { RewriteItem } from '../../components/quiz/RewriteItem.tsx';
import type { ItemProps } from '../../components/quiz/item-props.ts';
import { lexiconFrom } from '../../engine/draft/learned/packed.ts';
import type { RewriteItem as Item } from '../../engine/index.ts';
import { activityData } from './mount.ts';

/** Rewriting where there is nothing to fetch: the checker's words are in the page itself. */
export function RewriteHere(props: ItemProps<Item>) {
  return <RewriteItem {...props} judge={judge} />;
}

const judge = judgeWith(() => {
  const { words } = (activityData()?.props ?? {}) as { readonly words?: PlainCheckerWords };
  return words
    ? Promise.resolve({ ...words, lexicon: lexiconFrom(words.lexicon) })
    : Promise.reject(new Error('Expected the words of the checker in the page, found none.'));
});
