import type { Ref } from 'preact';
import type { Finding, Suggestion } from '../../engine/index.ts';
import { CLEAR, suggestionsFor } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { CategoryWording, CheckerWording, RoomWording } from '../../i18n/wording.ts';

/** The longest stretch of the person's words repeated in the list. */
const EXCERPT = 90;

/** One finding: what it is, whose, why, and the ways out of it. */
export function FindingItem(props: {
  readonly finding: Finding;
  readonly text: string;
  readonly category: CategoryWording;
  readonly wording: CheckerWording;
  readonly rooms: RoomWording;
  /** For a finding that takes the focus when it appears. */
  readonly heading?: Ref<HTMLHeadingElement> | undefined;
  readonly onTake: (suggestion: Suggestion) => void;
  readonly onShow: () => void;
}) {
  const { finding, text, category, wording, rooms, heading = null, onTake, onShow } = props;
  const { span, severity, confidence, whose } = finding;
  const inWords = span.end > span.start;
  const words = text.slice(span.start, span.end);
  const excerpt = words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()} …` : words;
  return (
    <li class="finding" data-severity={severity}>
      <h4 ref={heading} tabIndex={heading ? -1 : undefined}>
        {category.title}
      </h4>
      <p class="finding-facts">
        <span>{rooms.whose[whose]}</span>
        <span>{wording.severity[severity]}</span>
      </p>
      {inWords ? (
        <p class="finding-words said">
          <span class="heard">{wording.marked}: </span>
          <q>{excerpt}</q>
        </p>
      ) : (
        <p class="finding-words">{wording.picture}</p>
      )}
      <p>
        {category.message} {confidence < CLEAR && <em>{wording.unsure}</em>}
      </p>
      <p>{category.advice}</p>
      {inWords && (
        <p class="finding-ways">
          {suggestionsFor(finding).map((suggestion) => (
            <button
              key={suggestion.kind}
              type="button"
              class="button"
              data-kind={suggestion.kind === 'leave-out' && finding.instead ? 'quiet' : undefined}
              onClick={() => {
                onTake(suggestion);
              }}
            >
              {suggestion.instead
                ? t(wording.say, { words: suggestion.instead })
                : wording.leaveOut}
            </button>
          ))}
          <button type="button" class="link-button" onClick={onShow}>
            {wording.show}
          </button>
        </p>
      )}
      <details>
        <summary>{wording.wrong}</summary>
        <p>{category.why}</p>
        <p>
          {wording.pattern}: <q class="said">{category.pattern}</q>
        </p>
      </details>
    </li>
  );
}
