import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Situation, Style } from '../../engine/index.ts';
import type { StylePlayerWording } from '../../i18n/style.ts';
import { saidAnew, t } from '../../i18n/t.ts';
import type { Step } from './steps.ts';

/** One situation with its four ways, as native radios. */
export function StyleQuestion(props: {
  readonly situation: Situation;
  readonly at: number;
  readonly of: number;
  readonly chosen: Style | undefined;
  readonly changing: boolean;
  readonly wording: StylePlayerWording;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onStep: (step: Step) => void;
}) {
  const { situation, at, of, chosen, changing, wording, heading, onStep } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [notice, setNotice] = useState('');
  const id = useId();

  // The radios remember by themselves, so a choice made before the island woke up counts too.
  const ticked = () => {
    const value = group.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    return situation.ways.find(({ style }) => style === value)?.style;
  };
  const goOn = () => {
    const style = ticked();
    if (style) onStep({ type: 'choose', style });
    else setNotice((before) => saidAnew(wording.first, before));
  };

  return (
    <>
      <div class="style-player-bar" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <span key={index} data-done={index < at} data-here={index === at} />
        ))}
      </div>
      <h2 ref={heading} tabIndex={-1} id={id} class="style-player-ask">
        <span class="style-player-progress">{t(wording.progress, { at: at + 1, of })}</span>{' '}
        <span>{situation.ask}</span>
      </h2>
      <fieldset ref={group} aria-labelledby={id}>
        {situation.ways.map(({ style, text }) => (
          <label key={style} class="style-player-way">
            <input
              type="radio"
              name={`style-${situation.id}`}
              value={style}
              autocomplete="off"
              defaultChecked={chosen === style}
              onChange={() => setNotice('')}
            />
            <span class="said">{text}</span>
          </label>
        ))}
      </fieldset>
      <div class="style-player-buttons">
        <button type="button" class="button" onClick={goOn}>
          {changing || at === of - 1 ? wording.last : wording.next}
        </button>
        {(at > 0 || changing) && (
          <button
            type="button"
            class="button"
            data-kind="quiet"
            onClick={() => onStep({ type: 'back', style: ticked() })}
          >
            {wording.back}
          </button>
        )}
        <button type="button" class="link-button" onClick={() => onStep({ type: 'leave-out' })}>
          {wording.leave}
        </button>
      </div>
      <p class="style-player-notice" role="status">
        {notice}
      </p>
    </>
  );
}
