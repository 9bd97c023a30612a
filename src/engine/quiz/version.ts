import { hash, inLetters } from './chance.ts';
import type { Quiz } from './types.ts';

/** Seven letters that change when anything changes that a learner meets or that scores. */
export function versionOf(quiz: Omit<Quiz, 'version'>): string {
  return inLetters(hash(JSON.stringify([quiz.id, quiz.items])), 7);
}
