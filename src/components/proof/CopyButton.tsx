import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyWording } from '../../i18n/proof.ts';
import './copy-button.css';

/** Copies a text; where that is not allowed, shows it marked, for the person's own keys. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly wording: CopyWording;
  readonly onNote: (note: string) => void;
}) {
  const { text, label, wording, onNote } = props;
  const [done, setDone] = useState<'copied' | 'by-hand'>();
  const field = useRef<HTMLTextAreaElement>(null);

  // The field is there only after this has been drawn.
  useLayoutEffect(() => {
    if (done !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [done]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
      onNote(wording.done);
    } catch {
      setDone('by-hand');
      onNote(wording.byHand);
      field.current?.select();
    }
  }

  return (
    <>
      <button type="button" class="button" data-kind="quiet" onClick={() => void copy()}>
        {done === 'copied' ? wording.done : label}
      </button>
      {done === 'by-hand' && (
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
