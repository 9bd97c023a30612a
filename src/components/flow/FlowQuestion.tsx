import type { Ref, TargetedMouseEvent } from 'preact';
import type { Choice, Question } from '../../engine/index.ts';
import type { FlowWalkerWording } from '../../i18n/wording.ts';
import { Door } from './Door.tsx';
import { FlowLaw } from './FlowLaw.tsx';
import './flow-question.css';

/** Level of a heading in the page around it. */
export type Level = 1 | 2 | 3;

/**
 * One question with its choices. They are links where nodes have pages of their own, so
 * that they work before and without script, and buttons elsewhere.
 */
export function FlowQuestion(props: {
  /** Unique in the page. */
  readonly id: string;
  readonly question: Question;
  readonly level: Level;
  readonly law: FlowWalkerWording['law'];
  readonly hrefOf?: ((choice: Choice) => string) | undefined;
  readonly onChoose?: ((choice: Choice) => void) | undefined;
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
}) {
  const { id, question, level, law, hrefOf, onChoose, heading = null } = props;
  const Heading = `h${level}` as const;
  return (
    <div class="flow-question">
      <Heading id={id} class="flow-question-text" tabIndex={-1} ref={heading}>
        {question.text}
      </Heading>
      {question.help && <p class="flow-question-help">{question.help}</p>}
      <ul role="list" class="flow-choices" aria-labelledby={id}>
        {question.choices.map((choice) => (
          <li key={choice.id}>
            <ChoiceDoor choice={choice} href={hrefOf?.(choice)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <FlowLaw notes={question.law} wording={law} />
    </div>
  );
}

/** Whoever asks for a new tab or a download gets the page that a link leads to. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey);
}

function ChoiceDoor(props: {
  readonly choice: Choice;
  readonly href: string | undefined;
  readonly onChoose: ((choice: Choice) => void) | undefined;
}) {
  const { choice, href, onChoose } = props;
  const inside = (
    <>
      <svg class="picture flow-choice-door" viewBox="-9 0 29 35" aria-hidden="true">
        <Door x={1} y={32} />
      </svg>
      <span>{choice.label}</span>
    </>
  );
  const choose = (event: TargetedMouseEvent<HTMLElement>): void => {
    if (!onChoose || !isPlainClick(event)) return;
    event.preventDefault();
    // The second click of a double click meets the next question, which nobody has read yet.
    if (event.detail < 2) onChoose(choice);
  };
  if (href === undefined) {
    return (
      <button type="button" class="flow-choice" onClick={choose}>
        {inside}
      </button>
    );
  }
  return (
    <a class="flow-choice" href={href} onClick={choose}>
      {inside}
    </a>
  );
}
