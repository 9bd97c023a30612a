import type { Item } from '../../../engine/index.ts';
import type { QuizWording } from '../../../i18n/quiz.ts';
import type { PaperAnswerWording } from '../../../i18n/trainer.ts';
import type { RoomWording } from '../../../i18n/wording.ts';
import { VerdictMark } from '../../draft/VerdictMark.tsx';
import { choicesOf } from '../sheet/choices.ts';
import { keyOf } from '../sheet/PaperAnswer.tsx';
import './slide-answer.css';

/** The answer as a room reads it: the key, and why. All the rest is in the handout. */
export function SlideAnswer(props: {
  readonly item: Item;
  readonly quiz: QuizWording;
  readonly rooms: RoomWording;
  readonly wording: PaperAnswerWording;
}) {
  const { item, quiz, rooms, wording } = props;
  const model = item.kind === 'rewrite' ? item.models[0] : undefined;
  return (
    <div class="slide-answer">
      <p class="slide-answer-key" data-key>
        {item.kind === 'judge' ? (
          <VerdictMark verdict={item.verdict} label={rooms.verdicts[item.verdict].long} />
        ) : (
          (model ?? lineOf(item, quiz, rooms, wording))
        )}
      </p>
      <p class="slide-answer-why">{item.why}</p>
    </div>
  );
}

/** The key in a line; of choices that are lit above it, the letters alone. */
function lineOf(
  item: Item,
  quiz: QuizWording,
  rooms: RoomWording,
  wording: PaperAnswerWording,
): string {
  if (item.kind !== 'single' && item.kind !== 'several') return keyOf(item, quiz, rooms, wording);
  const right = choicesOf(item, { wording: quiz, rooms }).filter(({ mark }) => mark === 'right');
  return `${wording.right}: ${right.map(({ letter }) => letter).join(', ')}`;
}
