import { useState } from 'preact/hooks';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import { ChoiceField } from '../tool/ChoiceField.tsx';

/** The activity itself in a frame, as wide as a column of another site. */
export function EmbedPreview(props: {
  readonly title: string;
  /** Undefined in the page as it is built. */
  readonly address: string | undefined;
  readonly height: number;
  readonly wording: EmbedBuilderWording;
}) {
  const { title, address, height, wording } = props;
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
          <iframe
            // A frame of its own for each set-up: a frame that moves on would fill the history.
            key={address}
            src={address}
            title={title}
            height={height}
            allow="clipboard-write"
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
          />
        )}
      </div>
      <p class="desk-hint">{wording.previewHint}</p>
    </section>
  );
}
