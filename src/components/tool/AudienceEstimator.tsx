import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inFigures } from '../../i18n/numbers.ts';
import { plural, t } from '../../i18n/t.ts';
import type { AudienceWording } from '../../i18n/tools/audience-estimator.ts';
import { AudienceScene } from './AudienceScene.tsx';
import { drawn, guessFrom, likely } from './guess.ts';
import type { Guess } from './guess.ts';
import './audience-estimator.css';

/** A guess at who saw a post, beside what a study would make of it; then: who are the others? */
export function AudienceEstimator(props: { readonly wording: AudienceWording }) {
  const { wording } = props;
  const [typed, setTyped] = useState('');
  const [guess, setGuess] = useState<Guess>();
  const [missed, setMissed] = useState<readonly number[]>([]);
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const problem = guess && 'problem' in guess ? wording.problems[guess.problem] : '';

  useLayoutEffect(() => {
    if (guess) (heading.current ?? field.current)?.focus();
  }, [guess]);

  const show = (words: string) => {
    setTyped(words);
    const next = guessFrom(words);
    setGuess(next);
    setNote('problem' in next ? wording.problems[next.problem] : '');
  };
  const tick = (at: number, on: boolean) => {
    setMissed(on ? [...missed, at] : missed.filter((one) => one !== at));
    setNote(on ? (wording.readers[at]?.line ?? '') : '');
  };

  return (
    <div class="audience">
      <div class="audience-ask">
        <label class="audience-guess">
          <span>{wording.guess}</span>
          <input
            ref={field}
            class="field-box"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={20}
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby="audience-problem"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') show(currentTarget.value);
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => show(typed)}>
          {wording.show}
        </button>
        <div class="audience-choices" role="group" aria-label={wording.choose}>
          <span aria-hidden="true">{wording.choose}</span>
          {wording.choices.map((people) => (
            <button
              key={people}
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => show(inFigures(people))}
            >
              {inFigures(people)}
            </button>
          ))}
        </div>
        <p id="audience-problem" class="audience-problem">
          {problem}
        </p>
      </div>
      {guess && 'people' in guess && (
        <Result guess={guess} wording={wording} heading={heading} missed={missed} onTick={tick} />
      )}
      <p class="heard" role="status">
        {note}
      </p>
    </div>
  );
}

function Result(props: {
  readonly guess: Extract<Guess, { readonly people: number }>;
  readonly wording: AudienceWording;
  readonly heading: { readonly current: HTMLHeadingElement | null };
  readonly missed: readonly number[];
  readonly onTick: (reader: number, on: boolean) => void;
}) {
  const { guess, wording, heading, missed, onTick } = props;
  const { people } = guess;
  const all = likely(people, wording.percent);
  const figures = drawn(people, all);
  if (people === 0) {
    return (
      <h4 ref={heading} tabIndex={-1} class="audience-nobody">
        {wording.nobody}
      </h4>
    );
  }
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {t(wording.result, { guess: inFigures(people), likely: inFigures(all) })}
      </h4>
      <figure class="audience-figure">
        <AudienceScene drawn={figures} />
        <figcaption>
          <span class="audience-key" data-of="pictured">
            {plural(wording.pictured, people, { count: inFigures(people) })}
          </span>
          <span class="audience-key" data-of="others">
            {plural(wording.others, all - people, { count: inFigures(all - people) })}
          </span>
          {figures.unit > 1 && (
            <span>{t(wording.eachStands, { unit: inFigures(figures.unit) })}</span>
          )}
        </figcaption>
      </figure>
      <p>{guess.far ? wording.far : wording.caution}</p>
      <fieldset class="audience-readers">
        <legend>
          <b>{wording.whoTitle}</b> {wording.who}
        </legend>
        {wording.readers.map(({ name, line }, at) => {
          const on = missed.includes(at);
          return (
            <div key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={({ currentTarget }) => onTick(at, currentTarget.checked)}
                />
                <span>{name}</span>
              </label>
              {on && <p>{line}</p>}
            </div>
          );
        })}
      </fieldset>
      {missed.length > 0 && <p>{wording.closing}</p>}
    </>
  );
}
