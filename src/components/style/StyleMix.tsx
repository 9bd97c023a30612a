import type { RefObject } from 'preact';
import type { Portrait, Portrayal, Style } from '../../engine/index.ts';
import { plural, t } from '../../i18n/t.ts';
import type { StyleWording } from '../../i18n/style.ts';
import './style-mix.css';

/** The mix of styles as bars and in words: what leads, what it gives and what it costs. */
export function StyleMix(props: {
  readonly portrait: Portrait;
  readonly portraits: Readonly<Record<Style, Portrayal>>;
  readonly wording: StyleWording;
  readonly heading: RefObject<HTMLHeadingElement>;
}) {
  const { portrait, portraits, wording, heading } = props;
  const { mix, leading } = portrait;
  const names = leading.map((style) => portraits[style].name);
  const all = mix.reduce((sum, { times }) => sum + times, 0);
  return (
    <div class="style-mix">
      <h2 ref={heading} tabIndex={-1}>
        {wording.mixTitle}
      </h2>
      <p class="style-mix-leads">
        {names.length === 1
          ? t(wording.leadsOne, { style: names[0] ?? '' })
          : t(wording.leadsSeveral, { styles: names.join(', ') })}
      </p>
      <dl class="style-mix-bars">
        {mix.map(({ style, times }) => (
          <div key={style} data-style={style}>
            <dt>{portraits[style].name}</dt>
            <dd>
              <span class="style-mix-bar" aria-hidden="true">
                {Array.from({ length: all }, (_, index) => (
                  <span key={index} data-on={index < times} />
                ))}
              </span>
              {plural(wording.times, times)}
            </dd>
          </div>
        ))}
      </dl>
      {leading.map((style) => (
        <div key={style} class="style-mix-portrait">
          <h3>{portraits[style].name}</h3>
          <p>{portraits[style].is}</p>
          <dl>
            <div>
              <dt>{wording.gives}</dt>
              <dd>{portraits[style].gives}</dd>
            </div>
            <div>
              <dt>{wording.costs}</dt>
              <dd>{portraits[style].costs}</dd>
            </div>
          </dl>
        </div>
      ))}
      <p>{wording.safety}</p>
      <p class="style-mix-theory">
        {wording.theory} ({wording.source})
      </p>
    </div>
  );
}
