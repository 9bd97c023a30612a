import { Fragment } from 'preact';
import type { Draft, Finding, Lexicon, Suggestion } from '../../engine/index.ts';
import { CLEAR, suggestionsFor } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { CategoryWording, CheckerWording, RoomWording } from '../../i18n/wording.ts';
import { placesOf } from './DraftField.tsx';

/** The longest stretch of the person's words repeated in the list. */
const EXCERPT = 90;

/** What all findings of a draft share. */
export interface FindingsProps {
  readonly draft: Draft;
  readonly lexicon: Lexicon;
  readonly wording: CheckerWording;
  readonly rooms: RoomWording;
  /** Where one reads how often such a finding is wrong; left out in a widget. */
  readonly methodHref?: string | undefined;
  readonly onTake: (finding: Finding, suggestion: Suggestion) => void;
  readonly onKeep: (finding: Finding, kind: boolean) => void;
  readonly onShow: (finding: Finding) => void;
  /** Somebody looks at one, or looks away. */
  readonly onLook: (finding: Finding | undefined) => void;
}

/** One finding: what it is, whose, why, and the ways out of it. */
export function FindingItem(
  props: FindingsProps & {
    /** Tells it from any other on the page. */
    readonly id: string;
    readonly finding: Finding;
    readonly category: CategoryWording;
    readonly open: boolean;
    /** Whether the caret stands in its words. */
    readonly here: boolean;
  },
) {
  const { id, finding, draft, lexicon, category, wording, rooms, open, here } = props;
  const { methodHref, onTake, onKeep, onShow, onLook } = props;
  const { text } = draft;
  const { severity, confidence, whose, pieces } = finding;
  const named = category !== wording.unnamed;
  const places = placesOf(finding);
  const [first] = places;
  const ways = suggestionsFor(finding, text, lexicon);
  const rewrites = ways.filter(({ kind }) => kind !== 'keep');
  const link = (words: string, onClick: () => void) => (
    <button type="button" class="link-button" aria-describedby={id} onClick={onClick}>
      {words}
    </button>
  );
  const look = () => onLook(finding);
  const lookAway = () => onLook(undefined);
  return (
    <li
      class="finding"
      data-severity={severity}
      data-here={here}
      onPointerEnter={look}
      onPointerLeave={lookAway}
      onFocusCapture={look}
      onBlurCapture={lookAway}
    >
      <details open={open}>
        <summary>
          <h4>{category.title}</h4>
          {first && <span class="finding-glance">{excerptOf(text, first)}</span>}
        </summary>
        <p class="finding-facts">
          {named && <span>{rooms.whose[whose]}</span>}
          <span>{wording.severity[severity]}</span>
        </p>
        <p class={first ? 'finding-words said' : 'finding-words'} id={id}>
          {!first ? (
            wording.picture
          ) : pieces ? (
            <span>{wording.together} </span>
          ) : (
            <span class="heard">{wording.marked}: </span>
          )}
          {places.map((place, index) => (
            <Fragment key={place.start}>
              {index > 0 && ' + '}
              <q>{excerptOf(text, place)}</q>
            </Fragment>
          ))}
        </p>
        <p>
          {category.message} {confidence < CLEAR && <em>{wording.unsure}</em>}
        </p>
        <p>{category.advice}</p>
        <p class="finding-ways">
          {rewrites.map((suggestion) => (
            <button
              key={suggestion.kind}
              type="button"
              class="button"
              aria-describedby={id}
              data-kind={
                suggestion.kind === 'leave-out' && rewrites.length > 1 ? 'quiet' : undefined
              }
              onClick={() => onTake(finding, suggestion)}
            >
              {suggestion.instead
                ? t(wording.say, { words: suggestion.instead })
                : wording.leaveOut}
            </button>
          ))}
          {first && link(wording.show, () => onShow(finding))}
          {ways.length > rewrites.length && (
            <>
              {link(wording.keep, () => onKeep(finding, false))}
              {named && link(wording.keepKind, () => onKeep(finding, true))}
            </>
          )}
        </p>
        <details>
          <summary>{wording.wrong}</summary>
          <p>{category.why}</p>
          <p>
            {wording.pattern}: <q class="said">{category.pattern}</q>
          </p>
          {/* Measured on our own rules, so not on the names that only a pack knows. */}
          {category.trust && finding.detector !== 'own-word' && (
            <p class="finding-trust">
              {t(wording.trust, { right: category.trust.right, of: category.trust.of })}{' '}
              {methodHref !== undefined && (
                <a href={`${methodHref}#${finding.category}`}>{wording.trustLink}</a>
              )}
            </p>
          )}
        </details>
      </details>
    </li>
  );
}

function excerptOf(text: string, place: { readonly start: number; readonly end: number }): string {
  const words = text.slice(place.start, place.end);
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()} …` : words;
}
