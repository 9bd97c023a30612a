import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import { ChoiceField } from '../tool/ChoiceField.tsx';
import type { ShownPack } from './PackToShow.tsx';

/** What the message with a pack says of itself, before the pack. */
export interface PackEnvelope {
  readonly source: string;
  readonly protocol: number;
  readonly type: string;
}

/** The activity itself in a frame, as wide as a column of another site. */
export function EmbedPreview(props: {
  readonly title: string;
  /** Undefined in the page as it is built. */
  readonly address: string | undefined;
  readonly height: number;
  readonly pack: ShownPack | undefined;
  readonly envelope: PackEnvelope;
  readonly wording: EmbedBuilderWording;
}) {
  const { title, address, height, pack, envelope, wording } = props;
  const [width, setWidth] = useState('full');
  return (
    <section class="embed-preview desk" aria-labelledby="embed-preview">
      <h2 id="embed-preview">{wording.preview}</h2>
      <ChoiceField
        name="embed-width"
        ask={wording.width}
        choices={wording.widths}
        value={width}
        onChoose={setWidth}
      />
      <div class="embed-preview-column" data-width={width}>
        {address !== undefined && (
          <Frame
            // A frame of its own for each set-up: a frame that moves on would fill the history,
            // and one that has a pack cannot be told to forget it.
            key={`${String(pack?.turn)} ${address}`}
            title={title}
            address={address}
            height={height}
            message={pack && { ...envelope, pack: pack.pack }}
          />
        )}
      </div>
      <p class="desk-hint">{wording.previewHint}</p>
    </section>
  );
}

/** As on a stranger's page; a pack comes by the very message that our script there sends. */
function Frame(props: {
  readonly title: string;
  readonly address: string;
  readonly height: number;
  readonly message: unknown;
}) {
  const { title, address, height, message } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (message === undefined) return;
    // A sandboxed frame has no origin that could be named. Once: the pack is for our page alone,
    // and a frame can be led to another.
    frame.current?.addEventListener(
      'load',
      () => frame.current?.contentWindow?.postMessage(message, '*'),
      { once: true },
    );
  }, []);
  return (
    <iframe
      ref={frame}
      src={address}
      title={title}
      height={height}
      allow="clipboard-write"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
    />
  );
}
