import type { Clue, Span } from '../../engine/index.ts';
import { stretchesOf } from './words.ts';
import './marked-draft.css';

/** What became of words that decide, where a person was to mark them. */
export type MarkedAs = 'found' | 'missed' | 'either';

/** A draft with the words that decide marked in place, numbered, and what was marked without need dotted. */
export function MarkedDraft(props: {
  readonly text: string;
  readonly clues: readonly Clue[];
  readonly marks?: readonly Span[];
  readonly markedAs?: (index: number) => MarkedAs | undefined;
}) {
  const { text, clues, marks = [], markedAs } = props;
  return (
    <p class="marked-draft">
      {stretchesOf(text, clues, marks).map(({ text: words, start, key, stray }) => {
        if (key !== undefined) {
          return (
            <mark
              key={start}
              class="marked-draft-key"
              data-order={key + 1}
              data-as={markedAs?.(key)}
            >
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
