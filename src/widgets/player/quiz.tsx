import type { ItemBodies } from '../../components/quiz/ItemBody.tsx';
import { QuizPlayer } from '../../components/quiz/QuizPlayer.tsx';
import type { QuizPlayerProps } from '../../components/quiz/QuizPlayer.tsx';
import type { Draw } from './mount.ts';

/** What a quiz's page holds of it; what shows its items comes with the script. */
export type FramedQuizProps = Omit<
  QuizPlayerProps,
  'bodies' | 'missing' | 'proof' | 'recorder' | 'store'
>;

/** Draws a quiz with what shows its kinds of item, and no other: the build chooses them. */
export function drawQuiz(bodies: ItemBodies): Draw {
  return (props, { recorder, store }) => (
    <QuizPlayer
      {...(props as FramedQuizProps)}
      bodies={bodies}
      framed
      recorder={recorder}
      store={store}
    />
  );
}
