import type { ChangeObject } from 'diff';
// What compares, without the package's own words: they would bring a second way to compare along, unused.
import Diff from 'diff/lib/diff/base.js';
import { useState } from 'preact/hooks';
import type { CheckerWording } from '../../i18n/wording.ts';
import './compare.css';

/** Texts that differ in more words have little in common, and to look for it would hold up the page. */
const MOST_CHANGES = 1000;

/** Compares word by word, of any script; a line's end, a run of spaces or a mark is a word as well. */
class Words extends Diff<string, string> {
  override tokenize(text: string): string[] {
    return text.match(/[\p{L}\p{M}\p{N}_]+|\r?\n|[^\S\r\n]+|[^]/gu) ?? [];
  }
}

/** The draft as it was before the first change, beside what it has become. */
export function Compare(props: {
  readonly before: string;
  readonly after: string;
  readonly wording: CheckerWording;
}) {
  const { before, after, wording } = props;
  const [open, setOpen] = useState(false);
  const changes: readonly Partial<ChangeObject<string>>[] = open
    ? (new Words().diff(before, after, { maxEditLength: MOST_CHANGES }) ?? [
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
