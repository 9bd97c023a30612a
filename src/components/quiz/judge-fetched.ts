import { fetchWords, forgetWords } from '../draft/fetch-words.ts';
import { judgeWith } from './judge-rewrite.ts';
import type { JudgeRewrite } from './RewriteItem.tsx';

/** The checker for rewriting on our own pages, whose words are fetched when they are first needed. */
export function judgeFetched(wordsHref: string): JudgeRewrite {
  const judge = judgeWith(() => fetchWords(wordsHref));
  return (item, text) =>
    judge(item, text).catch((error: unknown) => {
      forgetWords(wordsHref);
      throw error;
    });
}
