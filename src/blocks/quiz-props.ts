import { guides, sampleDraft, wording } from '../collections.ts';
import type { JudgeCardProps } from '../components/draft/JudgeCard.tsx';
import type { QuizPlayerProps } from '../components/quiz/QuizPlayer.tsx';
import type { Quiz } from '../engine/index.ts';
import { quizWording, roomWording } from '../schemas/wording.ts';
import { link } from '../site.ts';

/** All that a player of this quiz needs, as plain data; guides are pages of this site. */
export async function quizProps(quiz: Quiz): Promise<QuizPlayerProps> {
  const { shown, judge, spot, feedback, result, progress } = await wording('quiz', quizWording);
  const pages = (await guides()).map(({ id, data }) => [
    id,
    { title: data.title, href: link(`/guides/${id}/`) },
  ]);
  return {
    quiz,
    wording: { shown, judge, spot, feedback, result, progress },
    rooms: await wording('rooms', roomWording),
    guides: Object.fromEntries(pages) as QuizPlayerProps['guides'],
  };
}

/** All that a card needs to have one sample draft judged: "p04". */
export async function judgeProps(id: string): Promise<JudgeCardProps> {
  const sample = await sampleDraft(id);
  const { text, account, audience, employer, review, verdict, why, rewrite } = sample;
  const about = sample.pictureNote ?? sample.about;
  const { shown, judge, feedback } = await wording('quiz', quizWording);
  return {
    item: {
      id,
      kind: 'judge',
      draft: { text, account, audience, about, employer, review },
      verdict,
      why,
      rewrite,
    },
    wording: { shown, judge, feedback },
    rooms: await wording('rooms', roomWording),
  };
}
