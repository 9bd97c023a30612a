import type { RefObject } from 'preact';
import { STYLES } from '../../engine/index.ts';
import type { Portrait, Style, StyleQuiz } from '../../engine/index.ts';
import type { StylePlayerWording } from '../../i18n/style.ts';
import { plural, t } from '../../i18n/t.ts';
import { chosenStyles, leadInWords, mixInWords } from './mix-words.ts';
import type { StyleSource } from './StylePlayer.tsx';
import './style-mix.css';

/** The mix in words and as rows of squares: what each style of it gives and costs. */
export function StyleMix(props: {
  readonly own: Portrait;
  /** All situations, those left out too. */
  readonly of: number;
  readonly portraits: StyleQuiz['portraits'];
  readonly wording: StylePlayerWording;
  readonly source: StyleSource;
  readonly heading: RefObject<HTMLHeadingElement>;
}) {
  const { own, of, portraits, wording, source, heading } = props;
  const { answered, ranks } = own;
  const chosen = chosenStyles(own);
  const unused = STYLES.filter((style) => !chosen.includes(style));
  const timesOf = (style: Style) => ranks.find(({ styles }) => styles.includes(style))?.times ?? 0;
  return (
    <div class="style-mix">
      <h2 ref={heading} tabIndex={-1}>
        {answered === 0
          ? wording.none
          : t(wording.mix, { list: mixInWords(own, portraits, wording) })}
      </h2>
      <p class="style-mix-lead">
        {answered === 0 ? wording.noneWhy : leadInWords(own, portraits, wording)}
        {answered > 0 && answered < of && <> {plural(wording.leftOut, of - answered)}</>}
      </p>
      <ul role="list" class="style-mix-rows">
        {chosen.map((style) => (
          <li key={style}>
            <h3>{portraits[style].name}</h3>
            <p class="style-mix-times">
              <span class="style-mix-squares" aria-hidden="true">
                {Array.from({ length: answered }, (_, index) => (
                  <span key={index} data-on={index < timesOf(style)} />
                ))}
              </span>
              {t(wording.times, { count: timesOf(style), of: answered })}
            </p>
            <Portrayed portrayal={portraits[style]} wording={wording} />
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <details class="style-mix-unused">
          <summary>{wording.unused}</summary>
          <ul role="list" class="style-mix-rows">
            {unused.map((style) => (
              <li key={style}>
                <h3>{portraits[style].name}</h3>
                <Portrayed portrayal={portraits[style]} wording={wording} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="style-mix-safety">{wording.safety}</p>
      <p class="style-mix-theory">
        {t(wording.theory, { year: source.year })} <SourceLine source={source} wording={wording} />
      </p>
    </div>
  );
}

function Portrayed(props: {
  readonly portrayal: StyleQuiz['portraits'][Style];
  readonly wording: StylePlayerWording;
}) {
  const { portrayal, wording } = props;
  return (
    <div class="style-mix-portrait">
      <p>{portrayal.is}</p>
      <dl>
        <div>
          <dt>{wording.gives}</dt>
          <dd>{portrayal.gives}</dd>
        </div>
        <div>
          <dt>{wording.costs}</dt>
          <dd>{portrayal.costs}</dd>
        </div>
      </dl>
    </div>
  );
}

function SourceLine(props: { readonly source: StyleSource; readonly wording: StylePlayerWording }) {
  const { source, wording } = props;
  const { author, title, venue, year, href } = source;
  const line = t(wording.source, { author, title, venue, year });
  return href === undefined ? (
    <>{line}</>
  ) : (
    <a href={href} rel="noreferrer">
      {line}
    </a>
  );
}
