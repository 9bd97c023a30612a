/** What widgets carry inside, as plain data; addresses count from the widget's own place. */
import { createHash } from 'node:crypto';
import { feed as feedOf, wording } from '../collections.ts';
import type { PlainCheckerWords } from '../components/draft/Checker.tsx';
import type { DoctorProps } from '../components/embed/Doctor.tsx';
import type { FeedPlayerProps } from '../components/feed/FeedPlayer.tsx';
import type { FlowWalkerProps } from '../components/flow/FlowWalker.tsx';
import type { Flow, Quiz } from '../engine/index.ts';
import type { QuizPlayerWording } from '../i18n/quiz.ts';
import { doctorWording } from '../schemas/doctor-wording.ts';
import { feedWording } from '../schemas/feed-wording.ts';
import { roomWording } from '../schemas/wording.ts';
import { link } from '../site.ts';
import type { HeldChecker } from '../widgets/player/check.tsx';
import type { ActivityData } from '../widgets/player/mount.ts';
import type { FramedQuizProps } from '../widgets/player/quiz.tsx';
import { checkerProps } from './checker-props.ts';
import { checkerWords } from './checker-words.ts';
import { flowProps } from './flow-props.ts';
import { quizProps } from './quiz-props.ts';

/** The site's front page as seen from a widget: "quiz/share-or-think" lies three folders deep. */
export function homeOf(activity: string): string {
  return '../'.repeat(activity.split('/').length + 1);
}

export async function checkWidget(): Promise<ActivityData<HeldChecker>> {
  const props = await checkerProps({ id: 'widget' });
  return data('check', { ...props, words: await checkerWords() });
}

export async function flowWidget(flow: Flow): Promise<ActivityData<FlowWalkerProps>> {
  const activity = `decide/${flow.id}`;
  const home = homeOf(activity);
  const props = await flowProps({ id: 'walk', flow: flow.id });
  return data(activity, { ...props, home, pages: `${home}decide/${flow.id}/` });
}

/** More items of one kind than this are what a quiz is about. */
const A_FEW = 3;

/**
 * A quiz without the items that are judged by the checker, which would weigh three times as
 * much as all the rest; a quiz of little else keeps them and carries the checker's words.
 */
export async function quizWidget(
  whole: Quiz,
): Promise<ActivityData<FramedQuizProps & { readonly words?: PlainCheckerWords }>> {
  const activity = `quiz/${whole.id}`;
  const others = whole.items.filter(({ kind }) => kind !== 'rewrite');
  const rewrites = whole.items.length - others.length > A_FEW;
  const quiz = rewrites ? whole : { ...whole, items: others };
  const { proof: _proof, guides, wording: words, ...props } = await quizProps(quiz);
  const home = homeOf(activity);
  const near = Object.entries(guides).map(([slug, guide]) => [
    slug,
    { ...guide, href: home + guide.href.slice(link('/').length) },
  ]);
  return {
    ...data(activity, {
      ...props,
      wording: wordingFor(quiz, words),
      guides: Object.fromEntries(near) as FramedQuizProps['guides'],
      ...(rewrites && { words: await checkerWords() }),
    }),
    version: quiz.version,
  };
}

/** The texts without those of kinds of item that the quiz has none of, and whose script is not there either. */
function wordingFor(quiz: Quiz, words: QuizPlayerWording): QuizPlayerWording {
  const kinds = new Set<string>(quiz.items.map(({ kind }) => kind));
  const kept = Object.entries(words).filter(
    ([section]) => kinds.has(section) || !['spot', 'order', 'room', 'rewrite'].includes(section),
  );
  return Object.fromEntries(kept) as unknown as QuizPlayerWording;
}

export async function feedWidget(): Promise<ActivityData<FeedPlayerProps>> {
  return data('feed', {
    feed: await feedOf('monday'),
    wording: await wording('feed', feedWording),
    rooms: await wording('rooms', roomWording),
  });
}

export async function doctorWidget(): Promise<ActivityData<DoctorProps>> {
  return data('doctor', { wording: await wording('doctor', doctorWording) });
}

function data<Props>(activity: string, props: Props): ActivityData<Props> {
  const mark = createHash('sha256').update(JSON.stringify(props)).digest('hex');
  return { activity, version: mark.slice(0, 7), props };
}
