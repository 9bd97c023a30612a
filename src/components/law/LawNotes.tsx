import type { LawNote } from '../../engine/index.ts';
import './law-notes.css';

/** Country notes, each with the day it was checked. Law without a date is hearsay. */
export function LawNotes(props: {
  readonly notes: readonly LawNote[] | undefined;
  readonly wording: { readonly checked: string; readonly notAdvice: string };
}) {
  const { notes = [], wording } = props;
  if (notes.length === 0) return null;
  return (
    <div class="law-notes">
      <dl>
        {notes.map(({ country, text, checked, day }) => (
          <div key={country}>
            <dt>{country}</dt>
            <dd>
              {text}{' '}
              <span class="law-notes-checked">
                {wording.checked} <time dateTime={checked}>{day ?? checked}</time>.
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{wording.notAdvice}</p>
    </div>
  );
}
