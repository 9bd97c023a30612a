import { quizzes } from '../collections.ts';
import type { AskedQuiz } from '../components/proof/group-text.ts';
import type { QuizFact } from '../components/proof/quiz-fact.ts';
import { opening } from '../components/quiz/words.ts';
import { QUIZ_REGISTRY } from '../quiz-registry.ts';
import { link } from '../site.ts';

/** What every page that reads result codes needs. */
export interface CodeProps {
  readonly registry: readonly string[];
  readonly quizzes: readonly QuizFact[];
}

export async function codeProps(): Promise<CodeProps> {
  const facts = (await quizzes()).map(({ id, title, version }) => ({
    id,
    title,
    version,
    href: link(`/quizzes/${id}/`),
  }));
  return { registry: QUIZ_REGISTRY, quizzes: facts };
}

/** The same with what each item asks: its question, or the first words of its draft. */
export async function groupProps(): Promise<{
  readonly registry: readonly string[];
  readonly quizzes: readonly AskedQuiz[];
}> {
  const asked = (await quizzes()).map(({ id, title, version, items }) => ({
    id,
    title,
    version,
    items: items.map((item) => ({
      id: item.id,
      ask: 'ask' in item ? item.ask : `‘${opening(item.draft.text, 14)}’`,
    })),
  }));
  return { registry: QUIZ_REGISTRY, quizzes: asked };
}
