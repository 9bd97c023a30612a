import { useMemo, useRef, useState } from 'preact/hooks';
import { MOST_NOTES, readPolicy } from '../../engine/policy/read.ts';
import type { PolicyNote, PolicyPhrases } from '../../engine/policy/types.ts';
import { inFigures } from '../../i18n/numbers.ts';
import { plural, t } from '../../i18n/t.ts';
import { DraftField } from '../draft/DraftField.tsx';
import { READ_AT_MOST } from '../draft/read-at-most.ts';
import { useRested } from '../draft/use-rested.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { printAlone } from '../tool/print-alone.ts';
import { NoteCard } from './NoteCard.tsx';
import { notesText, oneLine } from './notes-text.ts';
import type { PolicyTexts } from './notes-text.ts';
import { SignList } from './SignList.tsx';
import '../tool/desk.css';
import './policy-reader.css';

/** A policy up to this length is read at every key; a longer one when the hand rests. */
const SHORT = 4000;

export interface PolicyReaderProps extends PolicyTexts {
  readonly phrases: PolicyPhrases;
}

/** Reads a policy as it is pasted or typed, in this page and nowhere else. */
export function PolicyReader(props: PolicyReaderProps) {
  const { phrases, kinds, signs, wording } = props;
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [looked, setLooked] = useState<PolicyNote>();
  const field = useRef<HTMLTextAreaElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  const read = useRested(
    useMemo(() => ({ text: text.slice(0, READ_AT_MOST) }), [text]),
    text.length > SHORT,
  );
  const reading = useMemo(() => readPolicy(read.text, phrases), [read, phrases]);
  const marks = useMemo(
    () => reading.notes.map(({ span }) => ({ span, severity: 2 as const })),
    [reading],
  );
  const lit = useMemo(
    () =>
      looked && reading.notes.includes(looked)
        ? { span: looked.span, severity: 2 as const }
        : undefined,
    [looked, reading],
  );
  const blank = text.trim() === '';
  const { notes, shown } = reading;

  const write = (words: string) => {
    setText(words);
    setNote('');
  };
  const empty = () => {
    write('');
    setNote(wording.status.cleared);
    field.current?.focus();
  };
  const show = ({ span }: PolicyNote) => {
    field.current?.focus();
    field.current?.setSelectionRange(span.start, span.end);
  };
  const found =
    notes.length > 0 ? plural(wording.status.notes, notes.length) : wording.status.clean;
  const good = t(wording.status.signs, { shown: shown.length, all: signs.length });
  const summary = blank ? wording.status.nothing : `${found} ${good}`;

  return (
    <div class="policy-reader">
      <div class="policy-write">
        <label class="policy-label" for="policy-text">
          {wording.field}
        </label>
        <p id="policy-hint" class="desk-hint">
          {wording.fieldHint}
        </p>
        <div class="policy-paper">
          <DraftField
            id="policy-text"
            text={text}
            findings={marks}
            lit={lit}
            placeholder={wording.placeholder}
            describedBy="policy-hint"
            field={field}
            onWrite={write}
          />
        </div>
        {text.length > READ_AT_MOST && (
          <p>{t(wording.tooLong, { count: inFigures(READ_AT_MOST) })}</p>
        )}
        <div class="desk-buttons">
          <button type="button" class="button" onClick={() => write(wording.sampleText)}>
            {wording.sample}
          </button>
          {text !== '' && (
            <button type="button" class="button" data-kind="quiet" onClick={empty}>
              {wording.empty}
            </button>
          )}
        </div>
        <p class="policy-status" role="status">
          {note === '' ? summary : note}
        </p>
      </div>
      {!blank && (
        <div class="policy-result">
          <div class="policy-sheet" ref={sheet}>
            <h2 class="print-title">{wording.take.heading}</h2>
            <h2>{wording.notes.title}</h2>
            {notes.length === 0 ? (
              <p>{wording.notes.none}</p>
            ) : (
              <ol class="policy-notes" role="list">
                {notes.map((one, at) => {
                  const kind = kinds.find(({ id }) => id === one.kind);
                  return (
                    kind && (
                      <NoteCard
                        key={`${String(at)} ${one.kind}`}
                        quote={oneLine(read.text.slice(one.span.start, one.span.end))}
                        kind={kind}
                        wording={wording}
                        onShow={() => show(one)}
                        onLook={(looking) => setLooked(looking ? one : undefined)}
                        onNote={setNote}
                      />
                    )
                  );
                })}
              </ol>
            )}
            {notes.length >= MOST_NOTES && <p>{wording.notes.limit}</p>}
            <h2>{wording.signs.title}</h2>
            <SignList signs={signs} shown={shown} wording={wording.signs} />
            <p class="desk-hint">{wording.legal}</p>
          </div>
          <div class="desk-buttons">
            <CopyButton
              text={notesText(read.text, reading, props)}
              label={wording.take.copy}
              wording={wording.take.copying}
              onNote={setNote}
            />
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={() => printAlone(sheet.current)}
            >
              {wording.take.print}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
