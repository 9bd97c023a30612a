import { FlowWalker } from '../../components/flow/FlowWalker.tsx';
import type { FlowWalkerProps } from '../../components/flow/FlowWalker.tsx';
import type { WalkKeeping } from '../../components/flow/keeping.ts';
import { packNoteText } from '../../components/pack/pack-note-text.ts';
import { PackNote } from '../../components/pack/PackNote.tsx';
import type { Store } from '../../engine/index.ts';
import type { Draw } from './mount.ts';

/** Draws a decision; `keepIn` keeps its walk where there is a place for it. */
export function drawFlow(keepIn?: (store: Store) => WalkKeeping): Draw {
  return (props, { recorder, store }, given) => (
    <FlowWalker
      {...(props as FlowWalkerProps)}
      recorder={recorder}
      keeping={store && keepIn?.(store)}
      house={given && packNoteText(given.house, given.notes)}
    >
      {given && <PackNote pack={given.house} wording={given.notes} />}
    </FlowWalker>
  );
}
