import type { Problem } from '../flow/problems.ts';
import { STYLES } from './types.ts';
import type { StyleQuiz } from './types.ts';

/** What would make a self-portrait unfair: a situation that leaves a style out, or asks twice. */
export function problems(quiz: StyleQuiz): readonly Problem[] {
  return quiz.situations.flatMap(({ id, ways }, index) => {
    const found: Problem[] = [];
    const path = ['situations', index];
    if (quiz.situations.findIndex((one) => one.id === id) < index) {
      found.push({
        path: [...path, 'id'],
        message: `Style quiz "${quiz.id}": two situations are called "${id}". Give each its own id.`,
      });
    }
    const missing = STYLES.filter((style) => !ways.some((way) => way.style === style));
    if (missing.length > 0 || ways.length !== STYLES.length) {
      found.push({
        path: [...path, 'ways'],
        message: `Style quiz "${quiz.id}", situation "${id}": expected one way for each of ${STYLES.join(', ')}; found ${ways.length} ways${missing.length > 0 ? `, none for ${missing.join(', ')}` : ''}.`,
      });
    }
    return found;
  });
}
