import { useState } from 'preact/hooks';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import { isPackAddress } from './embed-code.ts';

/** Asks where the company pack lies; hands on an address that can be one, and undefined for another. */
export function PackAddressField(props: {
  readonly wording: EmbedBuilderWording['pack'];
  /** Address of the page that makes a pack. */
  readonly editor: string;
  readonly onPack: (address: string | undefined) => void;
}) {
  const { wording, editor, onPack } = props;
  const [problem, setProblem] = useState('');
  const take = (text: string) => {
    const isFine = text === '' || isPackAddress(text);
    setProblem(isFine ? '' : wording.wrong);
    onPack(isFine ? text : undefined);
  };
  return (
    <>
      <label class="desk-field">
        <span>{wording.field}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="embed-pack-hint embed-pack-problem"
          aria-invalid={problem !== ''}
          onChange={({ currentTarget }) => take(currentTarget.value.trim())}
        />
      </label>
      <p class="embed-problem" id="embed-pack-problem" role="status">
        {problem}
      </p>
      <p class="desk-hint" id="embed-pack-hint">
        {wording.hint} <a href={editor}>{wording.make}</a>
      </p>
    </>
  );
}
