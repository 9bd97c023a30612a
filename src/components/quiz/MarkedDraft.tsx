import type { Span, SpotItem } from '../../engine/index.ts';
import { piecesOf } from './words.ts';
import './marked-draft.css';

/** A draft with the key marked in place, numbered, and what was marked without need dotted. */
export function MarkedDraft(props: { readonly item: SpotItem; readonly marks: readonly Span[] }) {
  const { item, marks } = props;
  return (
    <p class="marked-draft">
      {piecesOf(item.draft.text, item.spans, marks).map(({ text, start, key, stray }) => {
        if (key !== undefined) {
          return (
            <mark key={start} class="marked-draft-key">
              {text}
              <sup>{key + 1}</sup>
            </mark>
          );
        }
        return stray ? (
          <span key={start} class="marked-draft-stray">
            {text}
          </span>
        ) : (
          text
        );
      })}
    </p>
  );
}
