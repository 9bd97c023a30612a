import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FlowWalkerWording } from '../../i18n/wording.ts';
import './save-walk.css';

/** What was copied, or lies selected to be copied by hand. */
interface Copy {
  readonly what: 'text' | 'link';
  readonly words: string;
  readonly how: 'copied' | 'by-hand';
}

/**
 * To take the outcome away: on paper, as text, or as a link. The link is the address of the
 * outcome's own page, which is the same for everybody and holds no answer.
 */
export function SaveWalk(props: {
  readonly text: string;
  /** Address of the outcome's own page, on this site; none in a widget. */
  readonly page: string | undefined;
  /** The outcome's title. */
  readonly title: string;
  readonly wording: FlowWalkerWording;
  readonly onNote: (note: string) => void;
}) {
  const { text, page, title, wording, onNote } = props;
  const [done, setDone] = useState<Copy>();
  const field = useRef<HTMLTextAreaElement>(null);

  // The field is there only after this has been drawn.
  useLayoutEffect(() => {
    if (done?.how !== 'by-hand') return;
    field.current?.focus();
    field.current?.select();
  }, [done]);

  async function copy(what: Copy['what'], words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      setDone({ what, words, how: 'copied' });
      onNote(what === 'link' ? wording.linkCopied : wording.copied);
    } catch {
      // Framed pages often may not use the clipboard; the person's own keys always may.
      setDone({ what, words, how: 'by-hand' });
      onNote(wording.copyByHand);
    }
  }

  async function share(address: string): Promise<void> {
    const url = new URL(address, location.href).href;
    try {
      if ('share' in navigator) {
        await navigator.share({ title, url });
        return;
      }
    } catch (error) {
      // Whoever thinks better of it has closed the system's own dialogue: nothing to say.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    await copy('link', url);
  }

  const isCopied = (what: Copy['what']) => done?.what === what && done.how === 'copied';
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
        <button
          type="button"
          class="button"
          data-kind="quiet"
          onClick={() => void copy('text', text)}
        >
          {isCopied('text') ? wording.copied : wording.copy}
        </button>
        {page !== undefined && (
          <button type="button" class="button" data-kind="quiet" onClick={() => void share(page)}>
            {isCopied('link') ? wording.linkCopied : wording.share}
          </button>
        )}
      </div>
      {page !== undefined && <p class="save-walk-note">{wording.shareNote}</p>}
      {done?.how === 'by-hand' && (
        <>
          <p>{wording.copyByHand}</p>
          <textarea
            readOnly
            rows={done.what === 'link' ? 2 : 8}
            aria-label={done.what === 'link' ? wording.linkLabel : wording.copyLabel}
            value={done.words}
            ref={field}
          />
        </>
      )}
    </div>
  );
}
