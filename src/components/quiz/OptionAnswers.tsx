import type { Mark } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import { MarkShape } from './MarkShape.tsx';
import './option-answers.css';

export interface OptionAnswer {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** How good it is: right, nearly, not this. */
  readonly mark: Mark;
  readonly chosen: boolean;
}

/** Every option with what there is to say about it, the right ones too. */
export function OptionAnswers(props: {
  readonly options: readonly OptionAnswer[];
  readonly wording: QuizPlayerWording['options'];
  /** "your choice", or "ticked". */
  readonly chosen: string;
}) {
  const { options, wording, chosen } = props;
  const names = { right: wording.right, near: wording.half, wrong: wording.wrong };
  return (
    <ul role="list" class="option-answers">
      {options.map((option) => (
        <li key={option.id} data-mark={option.mark} data-chosen={option.chosen}>
          <p class="option-answers-mark">
            <MarkShape mark={option.mark} />
            <span>{names[option.mark]}</span>
            {option.chosen && <span class="option-answers-chosen">{chosen}</span>}
          </p>
          <p class="option-answers-text">{option.text}</p>
          <p class="option-answers-because">{option.because}</p>
        </li>
      ))}
    </ul>
  );
}
