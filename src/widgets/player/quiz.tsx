import type { ItemBodies } from '../../components/quiz/ItemBody.tsx';
import type { Keeping } from '../../components/quiz/keeping.ts';
import { PackNote } from '../../components/pack/PackNote.tsx';
import { QuizPlayer } from '../../components/quiz/QuizPlayer.tsx';
import type { QuizPlayerProps } from '../../components/quiz/QuizPlayer.tsx';
import { withPackItems } from '../../engine/pack/pack-items.ts';
import { readItems } from '../../engine/pack/read-house.ts';
import type { Pack } from '../../engine/pack/types.ts';
import type { Draw } from './mount.ts';

/** What a quiz's page holds of it; what shows its items comes with the script. */
export type FramedQuizProps = Omit<
  QuizPlayerProps,
  'bodies' | 'keeping' | 'missing' | 'proof' | 'recorder' | 'store'
>;

/** Draws a quiz with what shows its kinds of item, and no other, and keeps as it is told. */
export function drawQuiz(bodies: ItemBodies, keeping: Keeping): Draw {
  let begun = false;
  let items: Pick<Pack, 'items'> = {};
  return (props, { recorder, store }, given) => {
    const quiz = props as FramedQuizProps;
    // Who has answered keeps the quiz that was begun.
    if (!begun) items = readItems(given?.pack) ?? {};
    const whole = withPackItems(quiz.quiz, items);
    return (
      <QuizPlayer
        {...quiz}
        key={whole.items.length}
        quiz={whole}
        bodies={bodies}
        keeping={keeping}
        framed
        recorder={{
          ...recorder,
          answered: (...answer) => {
            begun = true;
            recorder.answered(...answer);
          },
        }}
        store={store}
      >
        {given && <PackNote pack={given.house} wording={given.notes} />}
      </QuizPlayer>
    );
  };
}
