import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { portrait } from '../../engine/index.ts';
import type { Style, StyleQuiz, Ways } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { StyleWording } from '../../i18n/style.ts';
import { RuleCard } from './RuleCard.tsx';
import { StyleMix } from './StyleMix.tsx';
import './style-player.css';

export interface StylePlayerProps {
  readonly quiz: StyleQuiz;
  readonly wording: StyleWording;
}

interface Steps {
  readonly ways: Ways;
  /** Index of the situation at hand; as many as there are situations once it is over. */
  readonly at: number;
}

type Step =
  | { readonly type: 'choose'; readonly situation: string; readonly style: Style }
  | { readonly type: 'go'; readonly at: number }
  | { readonly type: 'restart' };

const START: Steps = { ways: {}, at: 0 };

function take(steps: Steps, step: Step): Steps {
  switch (step.type) {
    case 'choose':
      return { ways: { ...steps.ways, [step.situation]: step.style }, at: steps.at + 1 };
    case 'go':
      return { ...steps, at: step.at };
    case 'restart':
      return START;
  }
}

/** A self-portrait, one situation at a time; it ends in a mix of styles and a card of rules. */
export function StylePlayer({ quiz, wording }: StylePlayerProps) {
  const [{ ways, at }, dispatch] = useReducer(take, START);
  const [notice, setNotice] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const moved = useRef(false);
  const { situations } = quiz;
  const situation = situations[at];

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    heading.current?.focus();
  }, [at]);

  const act = (step: Step) => {
    moved.current = true;
    setNotice('');
    dispatch(step);
  };

  if (!situation) {
    return (
      <section class="style-player" aria-label={quiz.title}>
        <StyleMix
          portrait={portrait(quiz, ways)}
          portraits={quiz.portraits}
          wording={wording}
          heading={heading}
        />
        <RuleCard rules={portrait(quiz, ways).rules} wording={wording} />
        <div class="style-player-answers">
          <h2>{wording.answers}</h2>
          <ol role="list">
            {situations.map(({ id, ask, ways: choices }, index) => (
              <li key={id}>
                <span class="style-player-asked">{ask}</span>
                <span>{choices.find(({ style }) => style === ways[id])?.text}</span>
                <button
                  type="button"
                  class="link-button"
                  aria-label={t(wording.changeOf, { ask })}
                  onClick={() => act({ type: 'go', at: index })}
                >
                  {wording.change}
                </button>
              </li>
            ))}
          </ol>
          <button
            type="button"
            class="button"
            data-kind="quiet"
            onClick={() => act({ type: 'restart' })}
          >
            {wording.again}
          </button>
        </div>
        <p class="style-player-private">{wording.private}</p>
      </section>
    );
  }

  const choose = () => {
    // The radios themselves remember, so a choice made before the island woke up counts too.
    const value = group.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const way = situation.ways.find(({ style }) => style === value);
    if (!way) {
      setNotice(wording.first);
      return;
    }
    act({ type: 'choose', situation: situation.id, style: way.style });
  };

  return (
    <section class="style-player" aria-label={quiz.title}>
      <p class="style-player-progress">
        {t(wording.progress, { at: at + 1, of: situations.length })}
      </p>
      <div class="style-player-bar" aria-hidden="true">
        {situations.map(({ id }, index) => (
          <span key={id} data-done={index < at} />
        ))}
      </div>
      <h2 ref={heading} tabIndex={-1} id="style-ask" class="style-player-ask">
        {situation.ask}
      </h2>
      <fieldset key={situation.id} ref={group} aria-labelledby="style-ask">
        {situation.ways.map(({ style, text }) => (
          <label key={style} class="style-player-way">
            <input
              type="radio"
              name={`style-${situation.id}`}
              value={style}
              autocomplete="off"
              defaultChecked={ways[situation.id] === style}
              onChange={() => setNotice('')}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div class="style-player-buttons">
        <button type="button" class="button" onClick={choose}>
          {at === situations.length - 1 ? wording.last : wording.next}
        </button>
        {at > 0 && (
          <button
            type="button"
            class="button"
            data-kind="quiet"
            onClick={() => act({ type: 'go', at: at - 1 })}
          >
            {wording.back}
          </button>
        )}
      </div>
      <p class="style-player-notice" role="status">
        {notice}
      </p>
    </section>
  );
}
