import type { ChangeObject } from 'diff';
// From its own file: the package as a whole brings six other ways to compare along, unused.
import { diffWordsWithSpace } from 'diff/lib/diff/word.js';
import { useState } from 'preact/hooks';
import type { CheckerWording } from '../../i18n/wording.ts';
import './compare.css';

/** Texts that differ in more words have little in common, and to look for it would hold up the page. */
const MOST_CHANGES = 1000;

/** The draft as it was before the first change, beside what it has become. */
export function Compare(props: {
  readonly before: string;
  readonly after: string;
  readonly wording: CheckerWording;
}) {
  const { before, after, wording } = props;
  const [open, setOpen] = useState(false);
  const changes: readonly Partial<ChangeObject<string>>[] = open
    ? (diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES }) ?? [
        { value: before, removed: true },
        { value: after, added: true },
      ])
    : [];
  return (
    <details class="compare" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{wording.compare}</summary>
      <div class="compare-texts">
        <div>
          <h4>{wording.comparedBefore}</h4>
          <p class="said">
            {changes.map(({ value, added, removed }) =>
              added ? null : removed ? <del>{value}</del> : value,
            )}
          </p>
        </div>
        <div>
          <h4>{wording.comparedAfter}</h4>
          <p class="said">
            {changes.map(({ value, added, removed }) =>
              removed ? null : added ? <ins>{value}</ins> : value,
            )}
          </p>
        </div>
      </div>
    </details>
  );
}
