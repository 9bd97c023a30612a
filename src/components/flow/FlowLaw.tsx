import type { LawNote } from '../../engine/index.ts';
import type { FlowWalkerWording } from '../../i18n/wording.ts';
import { LawNotes } from '../law/LawNotes.tsx';
import './flow-law.css';

/** Country notes within reach of those whom they concern; on paper they stand open. */
export function FlowLaw(props: {
  readonly notes: readonly LawNote[] | undefined;
  readonly wording: FlowWalkerWording['law'];
}) {
  const { notes = [], wording } = props;
  if (notes.length === 0) return null;
  return (
    <details class="flow-law">
      <summary>
        {wording.summary}{' '}
        <span>{[...new Set(notes.map(({ country }) => country))].join(', ')}</span>
      </summary>
      <LawNotes notes={notes} wording={wording} />
    </details>
  );
}
