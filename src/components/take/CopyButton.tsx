import type { CopyWording } from '../../i18n/take.ts';
import { useCopy } from './use-copy.ts';
import './copy-button.css';

/** Copies a text; where that is not allowed, shows it marked, for the person's own keys. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  /** Says which, where several of one label stand on a page. */
  readonly name?: string | undefined;
  readonly wording: CopyWording;
  readonly onNote: (note: string) => void;
}) {
  const { text, label, name, wording, onNote } = props;
  const { copied, field, copy } = useCopy();
  const how = copied?.words === text ? copied.how : undefined;
  const note = async (): Promise<void> => {
    onNote((await copy(text)) === 'copied' ? wording.done : wording.byHand);
  };

  return (
    <>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-label={name}
        onClick={() => void note()}
      >
        {how === 'copied' ? wording.done : label}
      </button>
      {how === 'by-hand' && (
        <textarea
          class="copy-button-field"
          readOnly
          rows={Math.min(8, text.split('\n').length)}
          aria-label={wording.field}
          value={text}
          ref={field}
        />
      )}
    </>
  );
}
