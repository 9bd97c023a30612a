import type { RefObject } from 'preact';
import { portrait } from '../../engine/index.ts';
import type { StylePlayerProps } from './StylePlayer.tsx';
import { t } from '../../i18n/t.ts';
import { mixInWords } from './mix-words.ts';
import { RuleDesk } from './RuleDesk.tsx';
import type { Step, Steps } from './steps.ts';
import { StyleMix } from './StyleMix.tsx';

/** The end: the mix, the card, and all answers to change. */
export function StyleResult(
  props: StylePlayerProps & {
    readonly steps: Steps;
    readonly heading: RefObject<HTMLHeadingElement>;
    readonly onStep: (step: Step) => void;
  },
) {
  const { quiz, wording, source, links, site, steps, heading, onStep } = props;
  const { situations, portraits } = quiz;
  const own = portrait(quiz, steps.ways);
  return (
    <div class="style-result">
      <StyleMix
        own={own}
        of={situations.length}
        portraits={portraits}
        wording={wording}
        source={source}
        heading={heading}
      />
      {own.answered > 0 && (
        <RuleDesk
          own={own}
          portraits={portraits}
          mix={mixInWords(own, portraits, wording)}
          edits={steps.edits}
          wording={wording}
          source={source}
          site={site}
          onEdit={(line, edit) => onStep({ type: 'edit', line, edit })}
        />
      )}
      <div class="style-result-answers">
        <h3>{wording.answers}</h3>
        <ol role="list">
          {situations.map(({ id, ask, ways }, index) => (
            <li key={id}>
              <span class="style-result-asked">{ask}</span>
              <span>{ways.find(({ style }) => style === steps.ways[id])?.text ?? wording.out}</span>
              <button
                type="button"
                class="link-button"
                aria-label={t(wording.changeOf, { ask })}
                onClick={() => onStep({ type: 'change', at: index })}
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
          onClick={() => onStep({ type: 'restart' })}
        >
          {wording.again}
        </button>
      </div>
      <div class="style-result-read">
        <h3>{wording.readTitle}</h3>
        <ul role="list">
          {links.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
