import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { saidAnew } from '../../i18n/t.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import './option-choice.css';

/**
 * Options as native radios, or as checkboxes where several may fit. They remember by
 * themselves, so a choice made before the island woke up counts too.
 */
export function OptionChoice(props: {
  /** Unique on the page: it ties the radios together. */
  readonly name: string;
  readonly ask: string;
  /** Says that several may be ticked; then they are checkboxes. */
  readonly several?: string | undefined;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly check: string;
  readonly unsure: string;
  /** Asks for a choice where none was made. */
  readonly first: string;
  readonly aside?: ComponentChildren;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onUnsure: () => void;
}) {
  const { name, ask, several, options, check, unsure, first, aside, onChoose, onUnsure } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [notice, setNotice] = useState('');

  const choose = () => {
    const chosen = [...(group.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    if (chosen.length > 0) onChoose(chosen.map(({ value }) => value));
    else setNotice((before) => saidAnew(first, before));
  };

  return (
    <div class="option-choice">
      <fieldset ref={group}>
        <legend class="option-choice-ask">
          {ask}
          {several && <span class="option-choice-several"> {several}</span>}
        </legend>
        {options.map(({ id, text }) => (
          <label key={id} class="option-choice-option">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={id}
              autocomplete="off"
              onChange={() => setNotice('')}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <AnswerButtons
        check={check}
        unsure={unsure}
        notice={notice}
        aside={aside}
        onCheck={choose}
        onUnsure={onUnsure}
      />
    </div>
  );
}
