import type { ComponentChildren } from 'preact';
import type { Clue } from '../../engine/index.ts';
import './clue-list.css';

/** The words that decide, each with a sentence; their numbers stand in the draft above. */
export function ClueList(props: {
  readonly text: string;
  readonly clues: readonly Clue[];
  readonly title?: string | undefined;
  /** What is added to a clue, by its place: whether it was found. */
  readonly more?: (index: number) => ComponentChildren;
}) {
  const { text, clues, title, more } = props;
  if (clues.length === 0) return null;
  return (
    <div class="clue-list">
      {title && <h4>{title}</h4>}
      <ol role="list">
        {clues.map(({ start, end, because }, index) => (
          <li key={start}>
            <q class="said">{text.slice(start, end)}</q>
            <span>{because}</span>
            {more?.(index)}
          </li>
        ))}
      </ol>
    </div>
  );
}
