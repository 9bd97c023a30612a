import { useRef, useState } from 'preact/hooks';
import type { PackProblem } from '../../engine/pack/read-pack.ts';
import type { Pack } from '../../engine/pack/types.ts';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import { t } from '../../i18n/t.ts';
import { PackFileField } from '../pack/PackFileField.tsx';
import { PackProblems } from '../pack/PackProblems.tsx';
import type { ReadPackFile } from '../pack/read-pack-file.ts';
import { packNameOf } from './embed-code.ts';

const FIELD = 'embed-pack-file';

/** A company pack that the preview shows. */
export interface ShownPack {
  readonly pack: Pack;
  /** What the file is called where it is put beside a page. */
  readonly name: string;
  /** Tells one from another that took its place. */
  readonly turn: number;
}

/** What came of a file, and what is wrong where it gave no pack. */
interface Told {
  readonly note: string;
  readonly problems?: readonly PackProblem[];
}

/** Takes a company pack from a file, for the preview alone. */
export function PackToShow(props: {
  readonly wording: EmbedBuilderWording['pack'];
  readonly shown: ShownPack | undefined;
  readonly onShow: (shown: ShownPack | undefined) => void;
}) {
  const { wording, shown, onShow } = props;
  const [{ note, problems }, setTold] = useState<Told>({ note: '' });
  /** Counts what was asked for: a file that is read too late is nobody's any more. */
  const turns = useRef(0);

  const open = async (file: File): Promise<void> => {
    const turn = ++turns.current;
    const read = await readingOf(file);
    if (turn !== turns.current) return;
    if (read?.pack) {
      const { pack } = read;
      setTold({ note: t(wording.shown, { organisation: pack.organisation }) });
      onShow({ pack, name: packNameOf(file.name), turn });
    } else {
      setTold({ note: read ? wording.torn : wording.failed, problems: read?.problems ?? [] });
      onShow(undefined);
    }
  };
  const takeAway = () => {
    turns.current += 1;
    setTold({ note: wording.removed });
    onShow(undefined);
    const field = document.getElementById(FIELD) as HTMLInputElement | null;
    if (!field) return;
    field.value = '';
    // The button goes, and must not take the focus with it.
    field.focus();
  };

  return (
    <PackFileField id={FIELD} wording={wording.file} onFile={(file) => void open(file)}>
      <p class={problems ? 'embed-problem' : 'desk-note'} role="status">
        {note}
      </p>
      {problems && problems.length > 0 && (
        <PackProblems problems={problems} whole={wording.whole} />
      )}
      {shown && (
        <div class="desk-buttons">
          <button type="button" class="button" data-kind="quiet" onClick={takeAway}>
            {wording.remove}
          </button>
        </div>
      )}
    </PackFileField>
  );
}

/** What reads a pack is loaded with the first one; undefined where it does not come. */
async function readingOf(file: File): Promise<ReadPackFile | undefined> {
  let reader;
  try {
    reader = await import('../pack/read-pack-file.ts');
  } catch {
    return undefined;
  }
  return reader.readPackFile(file);
}
