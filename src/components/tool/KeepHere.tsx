import { useEffect } from 'preact/hooks';
import type { KeepWording } from '../../i18n/tools/parts.ts';
import { isKept } from './use-kept.ts';
import type { Kept } from './use-kept.ts';
import './keep-here.css';

/** "Keep on this device", off until somebody ticks it, with a button that wipes it. */
export function KeepHere(props: {
  readonly kept: Kept;
  readonly wording: KeepWording;
  /** Wiping empties the tool as well: what is wiped must not come back with the next tick. */
  readonly onWiped: () => void;
  /** What is to be heard: the tool has the one place for it. */
  readonly onNote: (note: string) => void;
}) {
  const { kept, wording, onWiped, onNote } = props;
  const { keeping } = kept;

  useEffect(() => {
    // What was found stood there when the page opened: nobody did anything to be told about.
    onNote(keeping === 'off' || keeping === 'found' ? '' : wording[keeping]);
  }, [keeping]);

  return (
    <div class="keep-here">
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          checked={isKept(keeping)}
          onChange={({ currentTarget }) => kept.keep(currentTarget.checked)}
        />
        <span>{wording.keep}</span>
      </label>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          kept.wipe();
          onWiped();
          // Said each time it is done, and the effect speaks only of a change.
          onNote(wording.wiped);
        }}
      >
        {wording.wipe}
      </button>
      {keeping !== 'off' && <p>{wording[keeping]}</p>}
    </div>
  );
}
