import { expect, test } from 'vitest';
import type { CheckerWords } from '../../../src/components/draft/Checker.tsx';
import { judgeWith } from '../../../src/components/quiz/judge-rewrite.ts';
import { check, en } from '../../../src/engine/index.ts';
import type { RewriteItem } from '../../../src/engine/index.ts';
import { rulesOf } from '../../../src/engine/pack/apply-pack.ts';
import { checkerProps } from '../../support/wording.ts';
import { quizzes } from './content.ts';

const TEXT = 'A good day at Quillbrook. The soup was warm.';

test('a rewriting is judged without the company pack: a key is the same for everybody', async () => {
  const item = quizzes
    .flatMap(({ items }) => items)
    .find((one): one is RewriteItem => one.kind === 'rewrite');
  if (!item) throw new Error('expected an item to rewrite, found none.');
  const rules = rulesOf({
    version: 1,
    organisation: 'Mill Lane Ltd',
    words: [{ words: 'Quillbrook', is: 'client' }],
  });
  const draft = { ...item.draft, text: TEXT };
  expect(check(draft, en, rules).verdict).not.toBe('share');
  const { words: own } = checkerProps();
  if (!own) throw new Error('expected the words of the checker, found none.');
  const words: CheckerWords = { ...own, pack: { rules, note: undefined, samples: [] } };
  const judged = await judgeWith(() => Promise.resolve(words))(item, TEXT);
  expect(judged).toEqual({ verdict: 'share', doubts: [] });
});
