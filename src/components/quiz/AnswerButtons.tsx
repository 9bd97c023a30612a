import type { ComponentChildren } from 'preact';
import './answer-buttons.css';

/** The end of every open item: what goes before the answer, the check, "I don't know", a word of help. */
export function AnswerButtons(props: {
  readonly check: string;
  readonly unsure: string;
  /** What is missing, once somebody has checked too early. */
  readonly notice: string;
  readonly aside?: ComponentChildren;
  /** Further buttons, between the check and "I don't know". */
  readonly children?: ComponentChildren;
  readonly onCheck: () => void;
  readonly onUnsure: () => void;
}) {
  const { check, unsure, notice, aside, children, onCheck, onUnsure } = props;
  return (
    <>
      {aside}
      <div class="answer-buttons">
        <button type="button" class="button" onClick={onCheck}>
          {check}
        </button>
        {children}
        <button type="button" class="link-button answer-buttons-unsure" onClick={onUnsure}>
          {unsure}
        </button>
      </div>
      <p class="answer-notice" role="status">
        {notice}
      </p>
    </>
  );
}
