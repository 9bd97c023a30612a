import type { QuestionId } from '../../engine/index.ts';
import type { CheckerWording } from '../../i18n/wording.ts';
import type { CheckerState } from './state.ts';
import './questions.css';

/** What only the writer can know: asked as plain questions, never guessed. */
export function Questions(props: {
  readonly id: string;
  readonly shown: readonly QuestionId[];
  readonly answered: CheckerState['answered'];
  readonly wording: CheckerWording;
  readonly onAnswer: (question: QuestionId, values: readonly string[]) => void;
}) {
  const { id, shown, answered, wording, onAnswer } = props;
  if (shown.length === 0) return null;
  return (
    <section class="questions">
      <h3>{wording.questionsLabel}</h3>
      {shown.map((question) => {
        const { ask, options } = wording.questions[question];
        const values = answered[question] ?? [];
        if (options.length === 0) {
          return (
            <label key={question} class="questions-field">
              <span>{ask}</span>
              <input
                type="text"
                autocomplete="off"
                maxLength={80}
                value={values[0] ?? ''}
                onInput={(event) => {
                  onAnswer(question, [event.currentTarget.value]);
                }}
              />
            </label>
          );
        }
        const many = question === 'picture';
        return (
          <fieldset key={question}>
            <legend>{ask}</legend>
            <div class="questions-options">
              {options.map(({ value, label }) => (
                <label key={value}>
                  <input
                    type={many ? 'checkbox' : 'radio'}
                    name={`${id}-${question}`}
                    value={value}
                    checked={values.includes(value)}
                    onChange={(event) => {
                      onAnswer(
                        question,
                        many ? toggled(values, value, event.currentTarget.checked) : [value],
                      );
                    }}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

function toggled(values: readonly string[], value: string, on: boolean): readonly string[] {
  const others = values.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
