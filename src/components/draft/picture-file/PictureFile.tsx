import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PictureWording } from '../../../i18n/picture.ts';
import { plural, t } from '../../../i18n/t.ts';
import { linesOf } from './lines.ts';
import { isBare, LARGEST, MOST_PIECES, MOST_PIXELS, seenIn } from './picture.ts';
import type { Copy, CopyTrouble, PictureData, PictureSeen, Reading, Trouble } from './picture.ts';
import './picture-file.css';

const MEGA = 1_000_000;
const NOTHING: PictureSeen = { place: false, time: false, device: false, person: false };

export interface PictureFileProps {
  /** Tells two of them on a page apart. */
  readonly id: string;
  readonly wording: PictureWording;
  /**
   * Told what the file tells that the person would post now: nothing (all false) once a copy is
   * saved, and undefined when there is no picture.
   */
  readonly onSeen?: ((seen: PictureSeen | undefined) => void) | undefined;
}

type Stage =
  | { readonly at: 'start' | 'reading' }
  | { readonly at: 'unread'; readonly trouble: Trouble }
  | { readonly at: 'read'; readonly file: Blob; readonly data: PictureData };

type Saving =
  | { readonly at: 'not' | 'saving' }
  | { readonly at: 'unsaved'; readonly trouble: CopyTrouble }
  | { readonly at: 'saved'; readonly words: string };

/** A picture that is to go with a draft: what its file tells, and a copy that tells nothing. */
export function PictureFile({ id, wording, onSeen }: PictureFileProps) {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [saving, setSaving] = useState<Saving>({ at: 'not' });
  const [several, setSeveral] = useState(false);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  /** Counts what was asked for: an answer that comes late is nobody's any more. */
  const turn = useRef(0);

  async function take(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const mine = ++turn.current;
    setSeveral(files.length > 1);
    setSaving({ at: 'not' });
    setStage({ at: 'reading' });
    setSaid(wording.reading);
    onSeen?.(undefined);
    const reading = await readingOf(file);
    if (mine !== turn.current) return;
    if ('trouble' in reading) {
      setStage({ at: 'unread', trouble: reading.trouble });
      // What went wrong is an alert, which speaks for itself.
      setSaid('');
      return;
    }
    const { data } = reading;
    setStage({ at: 'read', file, data });
    const title = titleOf(data, wording);
    setSaid(data.whole ? title : `${title}. ${wording.cut}`);
    onSeen?.(seenIn(data));
  }

  async function save(file: Blob, data: PictureData): Promise<void> {
    const mine = ++turn.current;
    setSaving({ at: 'saving' });
    setSaid(wording.saving);
    // There already: the file was read with it.
    const { copyOf, isFramed, saveFile } = await import('./on-demand.ts');
    const copying = await copyOf(file, data);
    if (mine !== turn.current) return;
    setSaid('');
    if ('trouble' in copying) {
      setSaving({ at: 'unsaved', trouble: copying.trouble });
      return;
    }
    const { copy } = copying;
    saveFile(copy.blob, copy.name);
    const words = savedText(copy, data, isFramed(), wording);
    setSaving({ at: 'saved', words });
    setSaid(words);
    onSeen?.(NOTHING);
  }

  function forget(): void {
    turn.current += 1;
    setStage({ at: 'start' });
    setSaving({ at: 'not' });
    setSeveral(false);
    setSaid(wording.forgotten);
    onSeen?.(undefined);
    // The button is about to go, and must not take the focus with it.
    input.current?.focus();
  }

  // The page calls the newest of these, whose words are current.
  const taking = useRef(take);
  useLayoutEffect(() => {
    taking.current = take;
  });

  useEffect(() => {
    // Picked before the script was there.
    if (input.current?.files?.length) void taking.current([...input.current.files]);
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      const files = [...(clipboardData?.files ?? [])];
      // Words copied from an office program bring a picture of themselves along.
      if (files.length === 0 || clipboardData?.types.includes('text/plain')) return;
      event.preventDefault();
      void taking.current(files);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
      turn.current += 1;
    };
  }, []);

  const most = LARGEST / MEGA;
  return (
    <section class="picture-file" aria-labelledby={`${id}-label`}>
      <h3 id={`${id}-label`}>{wording.label}</h3>
      <div
        class="picture-file-drop"
        data-over={over}
        onDragOver={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          // Otherwise the browser leaves the page for the picture, and the draft is lost.
          event.preventDefault();
          setOver(false);
          void take([...event.dataTransfer.files]);
        }}
      >
        <input
          ref={input}
          id={`${id}-file`}
          class="heard"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
          aria-describedby={`${id}-hint ${id}-private`}
          onChange={(event) => {
            const { currentTarget } = event;
            void take([...(currentTarget.files ?? [])]);
            // The same file can be picked again, and the page does not hold on to it.
            currentTarget.value = '';
          }}
        />
        <label class="button" data-kind="quiet" for={`${id}-file`}>
          {wording.pick}
        </label>
        <p id={`${id}-hint`}>{t(wording.hint, { most })}</p>
      </div>
      <p class="picture-file-note" id={`${id}-private`}>
        {wording.private}
      </p>
      {stage.at === 'reading' && <p>{wording.reading}</p>}
      {stage.at === 'unread' && (
        <p class="picture-file-trouble" role="alert">
          {unreadText(stage.trouble, wording)}
        </p>
      )}
      {several && <p class="picture-file-note">{wording.several}</p>}
      {stage.at === 'read' && (
        <div class="picture-file-read">
          <h4>{titleOf(stage.data, wording)}</h4>
          <p class="picture-file-note">{fileText(stage.file, stage.data, wording)}</p>
          {!isBare(stage.data) && (
            <ul role="list">
              {linesOf(stage.data, wording).map(({ label, text }) => (
                <li key={label}>
                  {text === undefined ? (
                    label
                  ) : (
                    <>
                      <strong>{label}:</strong> <span dir="auto">{text}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
          {!stage.data.whole && <p class="picture-file-trouble">{wording.cut}</p>}
          {!stage.data.place.told && <p class="picture-file-note">{wording.phone}</p>}
          <p class="picture-file-note">{wording.unlooked}</p>
          <div class="picture-file-ways">
            <button
              type="button"
              class="button"
              aria-disabled={saving.at === 'saving'}
              onClick={() => {
                if (saving.at !== 'saving') void save(stage.file, stage.data);
              }}
            >
              {isBare(stage.data) ? wording.saveBare : wording.save}
            </button>
            <button type="button" class="button" data-kind="quiet" onClick={forget}>
              {wording.forget}
            </button>
          </div>
          {saving.at === 'saving' && <p>{wording.saving}</p>}
          {saving.at === 'unsaved' && (
            <p class="picture-file-trouble" role="alert">
              {unsavedText(saving.trouble, wording)}
            </p>
          )}
          {saving.at === 'saved' && <p class="picture-file-saved">{saving.words}</p>}
        </div>
      )}
      <p class="heard" role="status">
        {said}
      </p>
    </section>
  );
}

/** Reads a file; what that takes is large, and loaded with the first one. */
async function readingOf(file: Blob): Promise<Reading> {
  let work;
  try {
    work = await import('./on-demand.ts');
  } catch {
    return { trouble: { id: 'notLoaded' } };
  }
  return work.readFile(file);
}

function titleOf(data: PictureData, wording: PictureWording): string {
  if (isBare(data)) return data.whole ? wording.bare : wording.bareCut;
  return plural(wording.found, linesOf(data, wording).length);
}

function fileText(file: Blob, data: PictureData, wording: PictureWording): string {
  const { width, height } = data;
  const kind = wording.kinds[data.kind];
  const size = megabytes(file.size);
  if (width === undefined || height === undefined) return t(wording.fileUnsized, { kind, size });
  return t(wording.file, { kind, width, height, size });
}

function unreadText(trouble: Trouble, { unread, kinds }: PictureWording): string {
  if (trouble.id === 'huge') {
    return t(unread.huge, { most: LARGEST / MEGA, found: megabytes(trouble.bytes) });
  }
  if (trouble.id === 'crowded') {
    return t(unread.crowded, { most: MOST_PIECES.toLocaleString('en-GB') });
  }
  if (trouble.id === 'notPicture') return t(unread.notPicture, { found: kinds[trouble.found] });
  if (trouble.id === 'damaged') return t(unread.damaged, { kind: kinds[trouble.kind] });
  return unread[trouble.id];
}

function unsavedText(trouble: CopyTrouble, { unsaved }: PictureWording): string {
  if (trouble.id !== 'pixels') return unsaved[trouble.id];
  const found = Math.ceil(trouble.pixels / MEGA);
  return t(unsaved.pixels, { most: MOST_PIXELS / MEGA, found });
}

/** That it is saved, and what is to be known about it. */
function savedText(
  copy: Copy,
  data: PictureData,
  framed: boolean,
  wording: PictureWording,
): string {
  const { kind, name, width, height, smaller } = copy;
  return [
    t(wording.saved, { name }),
    ...(kind === data.kind ? [] : [t(wording.changed, { kind: wording.kinds[kind] })]),
    ...(smaller ? [t(wording.smaller, { width, height })] : []),
    ...(data.moves ? [wording.still] : []),
    ...(framed ? [wording.framed] : []),
  ].join(' ');
}

/** With one digit, and never 0. */
function megabytes(bytes: number): string {
  return Math.max(0.1, Math.ceil((bytes / MEGA) * 10) / 10).toFixed(1);
}
