import { finished } from '../../engine/index.ts';
import type { CheckerWords } from '../draft/Checker.tsx';
import { judging } from '../draft/judging.ts';
import type { JudgeRewrite } from './RewriteItem.tsx';

/** The checker for rewriting; with the engine behind it, so it is only loaded when asked for. */
export function judgeWith(
  words: () => Promise<Pick<CheckerWords, 'lexicon' | 'categories'>>,
): JudgeRewrite {
  return async ({ draft }, text) => {
    // A company pack has no say: a key is the same for everybody.
    const { categories, lexicon } = await words();
    const { account, audience, employer, reply, review } = draft;
    const said = { text, account, audience, employer, reply, review };
    const { report, missing } = finished(judging(said, { lexicon }));
    if (missing === 'words')
      throw new Error('The words of the checker: expected whole ones, found them torn.');
    const doubts = report.findings
      .filter(({ severity }) => severity >= 2)
      .map(({ category }) => categories[category].title);
    return { verdict: report.verdict, doubts: [...new Set(doubts)] };
  };
}
