import type { FlowWalkerWording } from '../../i18n/wording.ts';
import { useCopy } from '../take/use-copy.ts';
import type { OnNote } from '../take/use-copy.ts';
import './save-walk.css';

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
  readonly onNote: OnNote;
}) {
  const { text, page, title, wording, onNote } = props;
  const { copied, field, copy } = useCopy(onNote);

  async function share(address: string): Promise<void> {
    const url = new URL(address, location.href).href;
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Whoever thinks better of it has closed the system's own dialogue: nothing to say.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      // Not every browser can share.
      await copy(url, wording.linkCopied, wording.copyByHand);
    }
  }

  const isText = copied?.words === text;
  const isCopied = copied?.byHand === false;
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
          onClick={() => void copy(text, wording.copied, wording.copyByHand)}
        >
          {isCopied && isText ? wording.copied : wording.copy}
        </button>
        {page !== undefined && (
          <button type="button" class="button" data-kind="quiet" onClick={() => void share(page)}>
            {isCopied && !isText ? wording.linkCopied : wording.share}
          </button>
        )}
      </div>
      {page !== undefined && <p class="save-walk-note">{wording.shareNote}</p>}
      {copied?.byHand && (
        <>
          <p>{wording.copyByHand}</p>
          <textarea
            readOnly
            rows={isText ? 8 : 2}
            aria-label={isText ? wording.copyLabel : wording.linkLabel}
            value={copied.words}
            ref={field}
          />
        </>
      )}
    </div>
  );
}
