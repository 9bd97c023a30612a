import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../tool/desk.css';
import './pack-file-field.css';

/** Where the file of a company pack is chosen or dropped. What it comes to may stand inside. */
export function PackFileField(props: {
  readonly id: string;
  readonly wording: { readonly label: string; readonly hint: string };
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}) {
  const { id, wording, onFile, children } = props;
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const takeChosen = () => {
    const file = field.current?.files?.[0];
    if (file) onFile(file);
  };
  // Chosen before the script was there.
  useEffect(takeChosen, []);
  return (
    <div
      class="pack-file-field"
      data-over={over}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        // Otherwise the browser leaves the page for the file.
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        // Its name stood for another.
        if (field.current) field.current.value = '';
        onFile(file);
      }}
    >
      <label class="desk-field">
        <span>{wording.label}</span>
        <input
          ref={field}
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          // The same file may be chosen again once it is mended.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={takeChosen}
        />
      </label>
      <p class="desk-hint" id={`${id}-hint`}>
        {wording.hint}
      </p>
      {children}
    </div>
  );
}
