import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Response } from '../../engine/index.ts';
import { VERDICTS } from '../../engine/index.ts';
import { saidAnew } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { VerdictShape } from '../draft/VerdictMark.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import './verdict-choice.css';

/**
 * The six verdicts as native radios with a button of their own: one tab stop, arrow keys,
 * "2 of 6" for a screen reader, and a slip of the thumb costs nothing before the check.
 */
export function VerdictChoice(props: {
  /** Unique on the page: it ties the radios together. */
  readonly name: string;
  readonly wording: Pick<QuizPlayerWording, 'answer' | 'judge'>;
  readonly rooms: RoomWording;
  readonly aside?: ComponentChildren;
  /** Short labels and no legend, for a card in a guide. */
  readonly compact?: boolean | undefined;
  readonly onRespond: (response: Response) => void;
}) {
  const { name, wording, rooms, aside, compact = false, onRespond } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [notice, setNotice] = useState('');

  const check = () => {
    // The radios themselves remember: so a choice made before the island woke up counts too.
    const chosen = group.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const verdict = VERDICTS.find((one) => one === chosen);
    if (verdict) onRespond({ kind: 'judge', verdict });
    else setNotice((before) => saidAnew(wording.judge.first, before));
  };

  return (
    <div class="verdict-choice" data-compact={compact}>
      <fieldset ref={group}>
        <legend class="verdict-choice-ask">{wording.judge.ask}</legend>
        <div class="verdict-choice-options">
          {VERDICTS.map((verdict) => (
            <label key={verdict} class="verdict-choice-option">
              <input
                type="radio"
                name={name}
                value={verdict}
                autocomplete="off"
                onChange={() => setNotice('')}
              />
              <VerdictShape verdict={verdict} />
              <span>{compact ? rooms.verdicts[verdict].label : rooms.verdicts[verdict].long}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <AnswerButtons
        check={wording.answer.check}
        unsure={wording.answer.unsure}
        notice={notice}
        aside={aside}
        onCheck={check}
        onUnsure={() => onRespond({ kind: 'unsure' })}
      />
      {!compact && <Legend wording={wording.judge} rooms={rooms} />}
    </div>
  );
}

function Legend(props: {
  readonly wording: QuizPlayerWording['judge'];
  readonly rooms: RoomWording;
}) {
  const { wording, rooms } = props;
  return (
    <details class="verdict-choice-legend">
      <summary>{wording.legend}</summary>
      <dl>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>{rooms.verdicts[verdict].label}</dt>
            <dd>{wording.meanings[verdict]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
