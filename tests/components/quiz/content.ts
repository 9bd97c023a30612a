/**
 * The real quizzes for tests of the islands: read and joined as in the build, without Astro,
 * which cannot be loaded in a browser's environment.
 */
import { basename } from 'node:path';
import type { Quiz } from '../../../src/engine/index.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { joinQuiz } from '../../../src/schemas/join-quiz.ts';
import { quizSchema } from '../../../src/schemas/quiz.ts';
import { quizWording } from '../../../src/schemas/quiz-wording.ts';
import { dataOf, filesIn, samples, wordingOf } from '../../support/wording.ts';

export const wording = wordingOf('quiz', quizWording);

/** What a page hands the player, by slug. */
export const guides = Object.fromEntries(
  filesIn('guides/en').map((file) => {
    const slug = basename(file, '.mdx');
    const { title } = guideSchema.parse(dataOf(file));
    return [slug, { title, href: `/guides/${slug}/` }];
  }),
);

export const quizFiles = filesIn('quizzes/en').map((file) => quizSchema.parse(dataOf(file)));

export const quizzes: readonly Quiz[] = [...quizFiles]
  .sort((a, b) => a.order - b.order)
  .map((file) => joinQuiz(file, samples).quiz);

export function quizNamed(id: string): Quiz {
  const quiz = quizzes.find((one) => one.id === id);
  if (!quiz) throw new Error(`No quiz "${id}".`);
  return quiz;
}
