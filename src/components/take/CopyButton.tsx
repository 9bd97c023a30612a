import type { CopyWording } from '../../i18n/take.ts';
import { useCopy } from './use-copy.ts';
import type { OnNote } from './use-copy.ts';
import './copy-button.css';

/** Copies a text; where that is not allowed, shows it marked, for the person's own keys. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  /** Says which, where several of one label stand on a page. */
  readonly name?: string | undefined;
  readonly wording: CopyWording;
  readonly onNote: OnNote;
}) {
  const { text, label, name, wording, onNote } = props;
  const { copied, field, copy } = useCopy(onNote);
  const byHand = copied?.words === text ? copied.byHand : undefined;

  return (
    <>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-label={name}
        onClick={() => void copy(text, wording.done, wording.byHand)}
      >
        {byHand === false ? wording.done : label}
      </button>
      {byHand && (
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
