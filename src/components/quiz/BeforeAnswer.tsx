import { SURENESS } from '../../engine/index.ts';
import type { Item, Sureness } from '../../engine/index.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import './before-answer.css';

/** What may help before an answer: a hint to open, and how sure one is. Both may be left alone. */
export function BeforeAnswer(props: {
  readonly item: Item;
  readonly asksSureness: boolean;
  readonly wording: Pick<QuizPlayerWording, 'hint' | 'sure'>;
  readonly onSure: (sureness: Sureness) => void;
}) {
  const { item, asksSureness, wording, onSure } = props;
  return (
    <div class="before-answer">
      {item.hint && (
        <details class="before-answer-hint">
          <summary>{wording.hint}</summary>
          <p>{item.hint}</p>
        </details>
      )}
      {asksSureness && (
        <fieldset class="before-answer-sure">
          <legend>{wording.sure.ask}</legend>
          <div>
            {SURENESS.map((degree) => (
              <label key={degree}>
                <input
                  type="radio"
                  name={`sure-${item.id}`}
                  value={degree}
                  autocomplete="off"
                  onChange={() => onSure(degree)}
                />
                <span>{wording.sure.degrees[degree]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
