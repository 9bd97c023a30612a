import type { KeepWording } from '../../i18n/tools/parts.ts';
import type { Kept } from './use-kept.ts';

/** "Keep on this device", off until somebody ticks it, with a button that wipes it. */
export function KeepHere(props: {
  readonly kept: Kept;
  readonly wording: KeepWording;
  /** Wiping empties the tool as well: what is wiped must not come back with the next tick. */
  readonly onWiped: () => void;
}) {
  const { kept, wording, onWiped } = props;
  return (
    <div class="desk-buttons">
      <label class="desk-tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={kept.where === 'device'}
          onChange={({ currentTarget }) => kept.keep(currentTarget.checked)}
        />
        <span>{wording.keep}</span>
      </label>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          kept.keep(false);
          onWiped();
        }}
      >
        {wording.wipe}
      </button>
      {kept.where === 'refused' && <p class="desk-hint">{wording.refused}</p>}
    </div>
  );
}
