import { fetchWords } from '../draft/fetch-words.ts';
import { judgeWith } from './judge-rewrite.ts';
import type { JudgeRewrite } from './RewriteItem.tsx';

/** The checker for rewriting on our own pages, whose words are fetched when they are first needed. */
export function judgeFetched(wordsHref: string): JudgeRewrite {
  return judgeWith(() => fetchWords(wordsHref));
}
