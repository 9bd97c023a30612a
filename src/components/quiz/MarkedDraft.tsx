import type { Clue, Span } from '../../engine/index.ts';
import { stretchesOf } from './words.ts';
import './marked-draft.css';

/** A draft with the words that decide marked in place, numbered, and what was marked without need dotted. */
export function MarkedDraft(props: {
  readonly text: string;
  readonly clues: readonly Clue[];
  readonly marks?: readonly Span[];
}) {
  const { text, clues, marks = [] } = props;
  return (
    <p class="marked-draft">
      {stretchesOf(text, clues, marks).map(({ text: words, start, key, stray }) => {
        if (key !== undefined) {
          return (
            <mark key={start} class="marked-draft-key" data-order={key + 1}>
              {words}
              <sup>{key + 1}</sup>
            </mark>
          );
        }
        return stray ? (
          <span key={start} class="marked-draft-stray">
            {words}
          </span>
        ) : (
          words
        );
      })}
    </p>
  );
}
