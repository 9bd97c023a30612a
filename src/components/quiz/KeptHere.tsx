import { plural } from '../../i18n/t.ts';
import type { QuizPlayerWording } from '../../i18n/quiz.ts';
import type { AnyPlace } from './storage.ts';
import type { Kept } from './use-kept-attempt.ts';
import './kept-here.css';

/** What is kept here, in a line, with a way to keep it longer and a button that wipes it. */
export function KeptHere(props: {
  readonly kept: Kept;
  readonly wording: QuizPlayerWording['kept'];
  /** Wiping begins again: what is wiped must not come back with the next answer. */
  readonly onWiped: () => void;
}) {
  const { kept, wording, onWiped } = props;
  const { place } = kept;
  if (place === undefined) return null;
  return (
    <div class="kept-here">
      {kept.resumed > 0 && (
        <p>
          {plural(wording.resumed, kept.resumed)} {kept.changed && wording.changed}
        </p>
      )}
      <p>{place === 'nowhere' ? wording.blocked : keptIn(place, wording)}</p>
      {place !== 'nowhere' && (
        <div class="kept-here-controls">
          {place !== 'system' && (
            <label>
              <input
                type="checkbox"
                checked={place === 'device'}
                onChange={({ currentTarget }) => {
                  currentTarget.checked = kept.keepOnDevice(currentTarget.checked);
                }}
              />
              <span>{wording.keep}</span>
            </label>
          )}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              kept.wipe();
              onWiped();
            }}
          >
            {wording.wipe}
          </button>
        </div>
      )}
    </div>
  );
}

function keptIn(place: AnyPlace | 'refused', wording: QuizPlayerWording['kept']): string {
  switch (place) {
    case 'tab':
      return wording.tab;
    case 'device':
      return wording.device;
    case 'refused':
      return wording.refused;
    case 'system':
      return wording.system;
  }
}
