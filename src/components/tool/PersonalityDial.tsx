import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { DialWording } from '../../i18n/tools/personality-dial.ts';
import { DialMessage } from './DialMessage.tsx';
import { DialScene } from './DialScene.tsx';
import { DialSettings } from './DialSettings.tsx';
import './personality-dial.css';

/** One piece of news in five settings, from faceless to far too much. Says what it costs once one is chosen. */
export function PersonalityDial(props: { readonly wording: DialWording }) {
  const { wording } = props;
  const { settings } = wording;
  const [at, setAt] = useState(0);
  /** New with each press: the same setting once more leads to its answer as well. */
  const [stop, setStop] = useState<{ readonly at: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (index: number) =>
    ({ number: index + 1, name: settings[index]?.name ?? '' }) as const;

  useLayoutEffect(() => {
    if (stop) heading.current?.focus();
  }, [stop]);

  return (
    <div class="dial">
      <DialScene setting={at} />
      <div class="dial-controls">
        <input
          type="range"
          min={1}
          max={settings.length}
          step={1}
          value={at + 1}
          aria-label={wording.dial}
          aria-valuetext={settings[at]?.name}
          onInput={({ currentTarget }) => setAt(currentTarget.valueAsNumber - 1)}
        />
        <div class="dial-stops" role="group" aria-label={wording.dial}>
          {settings.map(({ name }, index) => (
            <button
              key={name}
              type="button"
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              {index + 1} <span>{name}</span>
            </button>
          ))}
        </div>
      </div>
      <div class="dial-shown" role="status">
        <p class="dial-name">{t(wording.stop, nameOf(at))}</p>
        <DialMessage message={settings[at]?.message ?? []} />
      </div>
      <button type="button" class="button" onClick={() => setStop({ at })}>
        {wording.settle}
      </button>
      {stop && (
        <div class="dial-result">
          <h4 ref={heading} tabIndex={-1}>
            {t(wording.settled, nameOf(stop.at))}
          </h4>
          <p>{settings[stop.at]?.answer}</p>
          <h4>{wording.all}</h4>
          <DialSettings wording={wording} chosen={stop.at} />
        </div>
      )}
    </div>
  );
}
