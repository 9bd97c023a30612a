import { guides, sampleDraft, wording } from '../collections.ts';
import type { JudgeCardProps } from '../components/draft/JudgeCard.tsx';
import type { LaterQuizProps } from '../components/quiz/LaterQuiz.tsx';
import type { Quiz } from '../engine/index.ts';
import { proofWording } from '../schemas/proof-wording.ts';
import { quizWording } from '../schemas/quiz-wording.ts';
import { roomWording } from '../schemas/wording.ts';
import { link } from '../site.ts';
import { codeProps } from './proof-props.ts';

/** All that a player of this quiz needs, as plain data; guides are pages of this site. */
export async function quizProps(quiz: Quiz): Promise<Omit<LaterQuizProps, 'judge'>> {
  const { outline: _outline, pages: _pages, ...words } = await wording('quiz', quizWording);
  const listed = (await guides()).map(({ id, data }) => [
    id,
    { title: data.title, href: link(`/guides/${id}/`) },
  ]);
  const links = Object.fromEntries(listed) as LaterQuizProps['guides'];
  const { result, copy, calendar } = await wording('proof', proofWording);
  const named = new Set(quiz.items.map(({ guide }) => guide));
  return {
    quiz,
    wording: words,
    rooms: await wording('rooms', roomWording),
    guides: Object.fromEntries(Object.entries(links).filter(([slug]) => named.has(slug))),
    proof: {
      ...(await codeProps()),
      wording: { result, copy, calendar },
      certificateHref: link('/quizzes/certificate/'),
    },
  };
}

/** All that a card needs to have one sample draft judged: "p04". */
export async function judgeProps(id: string): Promise<JudgeCardProps> {
  const sample = await sampleDraft(id);
  const { text, account, audience, employer, review, reply, verdict, why, rewrite } = sample;
  const about = sample.pictureNote ?? sample.about;
  const { answer, shown, judge, feedback } = await wording('quiz', quizWording);
  return {
    item: {
      id,
      kind: 'judge',
      // A card in a guide is not scored, and its subject is the guide's.
      topic: 'people',
      draft: { text, account, audience, about, employer, review, reply },
      verdict,
      accept: [],
      clues: [],
      others: {},
      why,
      rewrite,
    },
    wording: {
      answer,
      shown,
      // What a card does not show the guide need not carry.
      judge: { ...judge, meanings: {}, instead: { [verdict]: judge.instead[verdict] } },
      feedback,
    },
    rooms: await wording('rooms', roomWording),
  };
}
