import { check } from '../../engine/index.ts';
import type { CheckerWords } from '../draft/Checker.tsx';
import type { JudgeRewrite } from './RewriteItem.tsx';

/** The checker for rewriting; with the engine behind it, so it is only loaded when asked for. */
export function judgeWith(
  words: () => Promise<Pick<CheckerWords, 'lexicon' | 'categories'>>,
): JudgeRewrite {
  return async ({ draft }, text) => {
    const { lexicon, categories } = await words();
    const { account, audience, employer, reply, review } = draft;
    const report = check({ text, account, audience, employer, reply, review }, lexicon);
    const doubts = report.findings
      .filter(({ severity }) => severity >= 2)
      .map(({ category }) => categories[category].title);
    return { verdict: report.verdict, doubts: [...new Set(doubts)] };
  };
}
