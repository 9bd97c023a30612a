/** The real texts and quizzes around result codes, as pages hand them down. */
import { QUIZ_REGISTRY } from '../../../src/quiz-registry.ts';
import { proofWording } from '../../../src/schemas/proof-wording.ts';
import { opening } from '../../../src/components/quiz/words.ts';
import { codedVersion, encodeResult } from '../../../src/engine/index.ts';
import type { CodedResult } from '../../../src/engine/index.ts';
import { wordingOf } from '../../support/wording.ts';
import { quizNamed, quizzes } from '../quiz/content.ts';

export const proof = wordingOf('proof', proofWording);
export const registry = QUIZ_REGISTRY;

export const facts = quizzes.map(({ id, title, version }) => ({
  id,
  title,
  version,
  href: `/quizzes/${id}/`,
}));

export const asked = quizzes.map(({ id, title, version, items }) => ({
  id,
  title,
  version,
  items: items.map((item) => ({
    id: item.id,
    ask: 'ask' in item ? item.ask : opening(item.draft.text, 14),
  })),
}));

/** A code of the first quiz, with what is given in place of the usual. */
export function codeOf(more: Partial<CodedResult> = {}): string {
  const quiz = quizNamed('share-or-think');
  const result: CodedResult = {
    quiz: quiz.id,
    version: codedVersion(quiz.version),
    date: '2026-11-27',
    seed: '7KQ2M',
    pass: undefined,
    again: false,
    chance: 1,
    marks: ['right', 'right', 'near', 'unsure'],
    ...more,
  };
  const code = encodeResult(result, registry);
  if (code === undefined) throw new Error('No code.');
  return code;
}
