import type { PlainCheckerWords } from '../../components/draft/Checker.tsx';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';

/** What a quiz's page for a learning system holds, and a widget has no use for. */
export interface LessonData {
  readonly kept: QuizPlayerWording['kept'];
  /** Where a post is written again, the checker judges it. */
  readonly rewriting?:
    | { readonly words: PlainCheckerWords; readonly wording: QuizPlayerWording['rewrite'] }
    | undefined;
}

export function lessonData(): LessonData {
  const text = document.getElementById('lesson-data')?.textContent;
  if (!text) throw new Error('Expected the data of a lesson in the page, found none.');
  return JSON.parse(text) as LessonData;
}
