import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FlowWalkerWording } from '../../i18n/wording.ts';
import './save-walk.css';

/** To take the outcome away: on paper, or as text. */
export function SaveWalk(props: {
  readonly text: string;
  readonly wording: FlowWalkerWording;
  readonly onNote: (note: string) => void;
}) {
  const { text, wording, onNote } = props;
  const [done, setDone] = useState<'copied' | 'by-hand' | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);

  // The field is there only after this has been drawn.
  useLayoutEffect(() => {
    if (done === 'by-hand') select();
  }, [done]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setDone('copied');
      onNote(wording.copied);
    } catch {
      // Framed pages often may not use the clipboard; the person's own keys always may.
      setDone('by-hand');
      onNote(wording.copyByHand);
      select();
    }
  }

  function select(): void {
    field.current?.focus();
    field.current?.select();
  }

  return (
    <div class="save-walk">
      <div class="save-walk-buttons">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => {
            print();
          }}
        >
          {wording.print}
        </button>
        <button type="button" class="button" data-kind="quiet" onClick={() => void copy()}>
          {done === 'copied' ? wording.copied : wording.copy}
        </button>
      </div>
      {done === 'by-hand' && (
        <>
          <p>{wording.copyByHand}</p>
          <textarea readOnly rows={8} aria-label={wording.copyLabel} value={text} ref={field} />
        </>
      )}
    </div>
  );
}
