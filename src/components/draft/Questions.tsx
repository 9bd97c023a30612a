import { useState } from 'preact/hooks';
import type { QuestionId } from '../../engine/index.ts';
import type { CheckerWording } from '../../i18n/wording.ts';
import type { CheckerState } from './state.ts';
import './questions.css';

/** Longer than any review; more than that is not read. */
const MOST_ANSWERED = 5000;

/** What a writer may want to tell although nothing in the draft asks for it. */
const OFFERED: readonly QuestionId[] = ['reply', 'picture', 'employer'];

/** What only the writer can know: asked as plain questions, never guessed; more to tell below. */
export function Questions(props: {
  readonly id: string;
  readonly shown: readonly QuestionId[];
  readonly answered: CheckerState['answered'];
  /** What the draft answers, once the writer has said that it is a reply. */
  readonly answering: string | undefined;
  readonly wording: CheckerWording;
  readonly onAnswer: (question: QuestionId, values: readonly string[]) => void;
  readonly onAnswering: (text: string) => void;
}) {
  const { id, answered, answering, wording, onAnswer, onAnswering } = props;
  // What was told in the fold stays there: a control must not move under the hand.
  const [told, setTold] = useState<readonly QuestionId[]>([]);
  const shown = props.shown.filter((question) => !told.includes(question));
  const offered = OFFERED.filter((question) => !shown.includes(question));
  const [reply = 'no'] = answered.reply ?? [];
  const ask = (question: QuestionId) => (
    <Question
      key={question}
      id={id}
      question={question}
      answered={answered}
      wording={wording}
      onAnswer={(values) => {
        if (offered.includes(question)) setTold([...told, question]);
        onAnswer(question, values);
      }}
    />
  );
  return (
    <section class="questions" aria-label={wording.questionsLabel}>
      {shown.length > 0 && <h3>{wording.questionsLabel}</h3>}
      {shown.map(ask)}
      {offered.length > 0 && (
        <details>
          <summary>{wording.tellMore}</summary>
          {offered.map(ask)}
        </details>
      )}
      {reply !== 'no' && (
        <label class="questions-field">
          <span>{wording.answering}</span>
          <textarea
            rows={3}
            maxLength={MOST_ANSWERED}
            autocomplete="off"
            value={answering ?? ''}
            onInput={(event) => {
              onAnswering(event.currentTarget.value);
            }}
          />
          <small>{wording.answeringHint}</small>
        </label>
      )}
    </section>
  );
}

/** One question: a text, one choice or several. */
function Question(props: {
  readonly id: string;
  readonly question: QuestionId;
  readonly answered: CheckerState['answered'];
  readonly wording: CheckerWording;
  readonly onAnswer: (values: readonly string[]) => void;
}) {
  const { id, question, answered, wording, onAnswer } = props;

  const { ask, options } = wording.questions[question];
  const values = answered[question] ?? [];
  if (options.length === 0) {
    return (
      <label class="questions-field">
        <span>{ask}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={80}
          value={values[0] ?? ''}
          onInput={(event) => {
            onAnswer([event.currentTarget.value]);
          }}
        />
      </label>
    );
  }
  const many = question === 'picture';
  return (
    <fieldset>
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
                onAnswer(many ? toggled(values, value, event.currentTarget.checked) : [value]);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function toggled(values: readonly string[], value: string, on: boolean): readonly string[] {
  const others = values.filter((one) => one !== value);
  return on ? [...others, value] : others;
}
