import { diffWordsWithSpace } from 'diff';
import { useState } from 'preact/hooks';
import type { CheckerWording } from '../../i18n/wording.ts';
import './compare.css';

/** The draft as it was before the first change, beside what it has become. */
export function Compare(props: {
  readonly before: string;
  readonly after: string;
  readonly wording: CheckerWording;
}) {
  const { before, after, wording } = props;
  const [open, setOpen] = useState(false);
  const changes = open ? diffWordsWithSpace(before, after) : [];
  return (
    <details class="compare" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{wording.compare}</summary>
      <div class="compare-texts">
        <div>
          <h4>{wording.comparedBefore}</h4>
          <p class="said">
            {changes.map(({ value, added, removed }, index) =>
              added ? null : removed ? <del key={index}>{value}</del> : value,
            )}
          </p>
        </div>
        <div>
          <h4>{wording.comparedAfter}</h4>
          <p class="said">
            {changes.map(({ value, added, removed }, index) =>
              removed ? null : added ? <ins key={index}>{value}</ins> : value,
            )}
          </p>
        </div>
      </div>
    </details>
  );
}
