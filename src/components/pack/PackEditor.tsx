import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readPack } from '../../engine/pack/read-pack.ts';
import type { PackProblem } from '../../engine/pack/read-pack.ts';
import type { PackEditorWording, PackListName, PackNoteWording } from '../../i18n/pack.ts';
import { saidAnew } from '../../i18n/t.ts';
import type { CheckerProps } from '../draft/Checker.tsx';
import { saveFile } from '../take/save-file.ts';
import { fieldId } from './field-id.ts';
import { fieldName } from './field-name.ts';
import {
  EMPTY_FORM,
  formOf,
  isEmptyAt,
  isScrambled,
  newSalt,
  PACK_LISTS,
  packOf,
  PACK_STEPS,
  withScrambled,
} from './pack-form.ts';
import type { PackForm } from './pack-form.ts';
import { PackFileField } from './PackFileField.tsx';
import { PackLook } from './PackLook.tsx';
import { PackProblems } from './PackProblems.tsx';
import { PackRows } from './PackRows.tsx';
import { PackTrial } from './PackTrial.tsx';
import { readDrawn, readPackFile } from './read-pack-file.ts';
import type { ReadPackFile } from './read-pack-file.ts';
import '../tool/desk.css';
import './pack-editor.css';

export interface PackEditorProps {
  readonly wording: PackEditorWording;
  readonly notes: PackNoteWording;
  /** What choices are called, by their name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of quizzes, in their order. */
  readonly quizzes: readonly string[];
  readonly checker: CheckerProps;
  readonly wordsHref: string;
}

/** Id of the field before the text that is mended. */
const FILE_FIELD = 'pack-open';

/** The text of a file that is no pack, to be mended by hand. */
interface Torn {
  readonly text: string;
  readonly problems: readonly PackProblem[];
  /** Somebody has changed it, so that no file has it. */
  readonly mended: boolean;
}

type Aside = { readonly form: PackForm } | { readonly torn: Torn };

/** Opens, writes, checks, tries and saves a company pack, all on this page. */
export function PackEditor(props: PackEditorProps) {
  const { wording, notes, labels, quizzes, checker, wordsHref } = props;
  const [form, setForm] = useState<PackForm>(EMPTY_FORM);
  /** What a file holds as well, and nobody can lose here. */
  const saved = useRef(EMPTY_FORM);
  /** The form with what the last key changed, which may not be drawn yet. */
  const latest = useRef(EMPTY_FORM);
  /** What was not saved when a file took its place, the last of it at the end. */
  const [aside, setAside] = useState<readonly Aside[]>([]);
  const [torn, drawTorn] = useState<Torn>();
  const latestTorn = useRef(torn);
  const setTorn = (next: Torn | undefined) => {
    latestTorn.current = next;
    drawTorn(next);
  };
  const [note, setNote] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  const written = useMemo(() => packOf(form), [form]);
  const { pack, problems } = useMemo(() => readPack(written), [written]);
  /** Ids of fields that somebody has been in, or asked to save. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wrong = new Set(problems.map(({ path }) => fieldId(path)));
  // What nobody has come to yet is not wrong, only empty.
  const shown = new Set([...wrong].filter((id) => left.has(id)));
  /** How often somebody has asked to save what cannot be saved yet. */
  const [refused, setRefused] = useState(0);
  // An empty page needs no list of what is missing from it, until somebody wants to save it.
  const listed = form !== EMPTY_FORM || refused > 0;
  useLayoutEffect(() => {
    if (refused > 0) list.current?.focus();
  }, [refused]);

  /** Counts what was done: a file that is read too late must not undo what came after. */
  const turns = useRef(0);

  const say = (said: string) => setNote((before) => said && saidAnew(said, before));
  const change = (next: PackForm, said = '') => {
    turns.current += 1;
    latest.current = next;
    setForm(next);
    say(said);
  };
  const unsaved = (): readonly Aside[] =>
    latest.current === saved.current ? [] : [{ form: latest.current }];
  const mended = (): readonly Aside[] =>
    latestTorn.current?.mended ? [{ torn: latestTorn.current }] : [];
  /** `again` is what was mended here: it is still there. */
  const open = ({ text, pack: read, problems: found }: ReadPackFile, again: boolean) => {
    if (text === undefined) {
      // What is being mended stays: a folder was dropped by mistake.
      say(found[0]?.message ?? '');
      return;
    }
    const lost = [...(again ? [] : mended()), ...(read ? unsaved() : [])];
    setAside((before) => [...before, ...lost]);
    setTorn(read ? undefined : { text, problems: found, mended: again });
    const offer = lost.length > 0 ? [wording.putBack.offer] : [];
    if (!read) {
      say([wording.mend.title, ...offer].join('. '));
      return;
    }
    const opened = formOf(read);
    saved.current = opened;
    change(opened, [wording.opened, ...offer].join(' '));
    // The button that read it again goes with the text, and must not take the focus with it.
    if (torn) toName();
  };
  const read = (reading: Promise<ReadPackFile>, again = false) => {
    const turn = ++turns.current;
    void reading.then((came) => {
      if (turn === turns.current) open(came, again);
    });
  };
  const putBack = () => {
    const last = aside.at(-1);
    if (!last) return;
    const isTorn = 'torn' in last;
    setAside([...(isTorn ? mended() : unsaved()), ...aside.slice(0, -1)]);
    if (isTorn) setTorn(last.torn);
    change(isTorn ? latest.current : last.form, wording.putBack.done);
    // The button may go, and must not take the focus with it.
    if (isTorn) document.getElementById(FILE_FIELD)?.focus();
    else toName();
  };
  const save = () => {
    if (!pack) {
      setLeft((before) => new Set([...before, ...wrong]));
      say(wording.wrong);
      setRefused(refused + 1);
      return;
    }
    const text = `${JSON.stringify(pack, null, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), 'pack.json');
    saved.current = form;
    say(wording.saved);
  };

  return (
    <div class="pack">
      <PackFileField
        id={FILE_FIELD}
        wording={wording.open}
        onFile={(file) => read(readPackFile(file))}
      >
        {aside.length > 0 && (
          <div class="desk-buttons">
            <button type="button" class="button" data-kind="quiet" onClick={putBack}>
              {wording.putBack.button}
            </button>
          </div>
        )}
        {torn && (
          <>
            <h2>{wording.mend.title}</h2>
            <PackProblems problems={torn.problems} whole={wording.problems.whole} />
            <label class="desk-field">
              <span>{wording.mend.text}</span>
              <textarea
                rows={12}
                autocomplete="off"
                spellcheck={false}
                value={torn.text}
                onInput={({ currentTarget }) => {
                  turns.current += 1;
                  setTorn({ ...torn, text: currentTarget.value, mended: true });
                }}
              />
            </label>
            <div class="desk-buttons">
              <button type="button" class="button" onClick={() => read(readDrawn(torn.text), true)}>
                {wording.mend.again}
              </button>
            </div>
          </>
        )}
      </PackFileField>
      <div
        class="desk"
        onBlurCapture={({ target }) => {
          if (target instanceof Element) setLeft((before) => new Set([...before, target.id]));
        }}
      >
        <label class="desk-field">
          <span>{wording.organisation}</span>
          <input
            id={fieldId('organisation')}
            type="text"
            maxLength={120}
            autocomplete="off"
            aria-invalid={shown.has(fieldId('organisation'))}
            value={form.organisation}
            onInput={({ currentTarget }) => change({ ...form, organisation: currentTarget.value })}
          />
        </label>
        {PACK_LISTS.map((name) => (
          <PackRows
            key={name}
            list={name}
            form={form}
            wording={wording}
            labels={labels}
            quizzes={quizzes}
            wrong={shown}
            onRows={(rows, removed) => {
              // The rows after it take the places, and so the ids, of those before.
              if (removed) setLeft((before) => withoutRows(before, name));
              change(
                { ...form, lists: { ...form.lists, [name]: rows } },
                removed ? wording.removed : '',
              );
            }}
          >
            {name === 'words' && form.lists.words.some((row) => !isScrambled(row)) && (
              <button
                type="button"
                class="button"
                data-kind="quiet"
                onClick={() => {
                  change(withScrambled(form, form.salt || newSalt()), wording.scramble.done);
                  // The button goes, and must not take the focus with it.
                  document.getElementById(fieldId('words'))?.focus();
                }}
              >
                {wording.scramble.button}
              </button>
            )}
          </PackRows>
        ))}
        <PackLook form={form} wording={wording.look} wrong={shown} onChange={change} />
        <section class="pack-section" aria-labelledby="pack-severity-title">
          <h2 id="pack-severity-title">{wording.severity.title}</h2>
          <p class="desk-hint">{wording.severity.hint}</p>
          <div class="desk-fields">
            {Object.entries(PACK_STEPS).map(([id, steps]) => (
              <label key={id} class="desk-field">
                <span>{labels[id] ?? id}</span>
                <select
                  id={fieldId(`severity.${id}`)}
                  autocomplete="off"
                  value={form.severity[id] ?? ''}
                  onChange={({ currentTarget }) =>
                    change({
                      ...form,
                      severity: { ...form.severity, [id]: currentTarget.value },
                    })
                  }
                >
                  <option value="">{wording.severity.usual}</option>
                  {steps.map((step) => (
                    <option key={step} value={String(step)}>
                      {step > 0 ? wording.severity.graver : wording.severity.milder}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </section>
      </div>
      <div class="pack-side desk">
        <section class="pack-section" aria-labelledby={listed ? 'pack-problems' : undefined}>
          {listed && (
            <>
              <h2 id="pack-problems" ref={list} tabIndex={-1}>
                {wording.problems.title}
              </h2>
              {problems.length === 0 && <p>{wording.problems.none}</p>}
              <PackProblems
                problems={problems.map((problem) =>
                  isEmptyAt(problem.path, written)
                    ? { ...problem, message: wording.problems.empty }
                    : problem,
                )}
                whole={wording.problems.whole}
                nameOf={(path) => fieldName(path, wording)}
              />
            </>
          )}
          <div class="desk-buttons">
            <button type="button" class="button" onClick={save}>
              {wording.save}
            </button>
          </div>
          <p class="desk-note" role="status">
            {note}
          </p>
        </section>
        <PackTrial
          pack={pack}
          checker={checker}
          wordsHref={wordsHref}
          wording={wording}
          notes={notes}
          onNote={say}
        />
      </div>
    </div>
  );
}

function toName(): void {
  document.getElementById(fieldId('organisation'))?.focus();
}

function withoutRows(ids: ReadonlySet<string>, list: PackListName): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !id.startsWith(`${fieldId(list)}-`)));
}
