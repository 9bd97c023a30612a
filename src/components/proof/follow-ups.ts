import type { QuizFact } from './quiz-fact.ts';

/** The quizzes to come back with: those after this one in the list, and then from its start. */
export function followUps(
  quizzes: readonly QuizFact[],
  id: string,
  count: number,
): readonly QuizFact[] {
  const at = quizzes.findIndex((quiz) => quiz.id === id);
  return [...quizzes.slice(at + 1), ...quizzes.slice(0, Math.max(0, at))].slice(0, count);
}
