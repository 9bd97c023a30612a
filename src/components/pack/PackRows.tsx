import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../i18n/t.ts';
import type { PackEditorWording, PackFieldName, PackListName } from '../../i18n/pack.ts';
import { fieldId } from './field-id.ts';
import { isFull, isScrambled, newRow, PACK_FIELDS } from './pack-form.ts';
import type { PackField, PackForm, PackRow } from './pack-form.ts';

/** One list of a pack: its rows, and a button for one more. */
export function PackRows(props: {
  readonly list: PackListName;
  readonly form: PackForm;
  readonly wording: PackEditorWording;
  /** What choices are called, by their name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of quizzes, in their order. */
  readonly quizzes: readonly string[];
  readonly wrong: ReadonlySet<string>;
  readonly onRows: (rows: readonly PackRow[], removed: boolean) => void;
  /** Another button, beside the one for one more row. */
  readonly children?: ComponentChildren;
}) {
  const { list, form, wording, labels, quizzes, wrong, onRows } = props;
  const { title, hint, add } = wording.sections[list];
  const rows = form.lists[list];
  const id = fieldId(list);
  const idOf = (at: number, name: string | undefined) =>
    fieldId(`${list}[${String(at)}]${list === 'public' ? '' : `.${name ?? ''}`}`);
  /** The id of what takes the focus once the rows are drawn anew. */
  const next = useRef('');
  useLayoutEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = '';
  }, [rows]);
  const write = (at: number, name: string, value: string) =>
    onRows(
      rows.map((row, index) => (index === at ? { ...row, [name]: value } : row)),
      false,
    );
  return (
    <section class="pack-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="desk-hint">{hint}</p>
      {rows.map((row, at) => (
        <div key={at} class="pack-row" role="group" aria-label={`${title} ${String(at + 1)}`}>
          <div class="desk-fields">
            {PACK_FIELDS[list].map((field) =>
              field.name === 'words' && isScrambled(row) ? (
                <p key="words" class="pack-scrambled">
                  {plural(wording.scramble.name, Number(row['count']))}
                </p>
              ) : (
                <Field
                  key={field.name}
                  field={field.name === 'quiz' ? { ...field, choices: quizzes } : field}
                  id={idOf(at, field.name)}
                  label={t(wording.fields[field.label], { number: field.number ?? '' })}
                  any={wording.anyCategory}
                  labels={labels}
                  wrong={wrong}
                  value={row[field.name] ?? ''}
                  onWrite={(value) => write(at, field.name, value)}
                />
              ),
            )}
          </div>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              // The button goes with its row, and must not take the focus with it.
              next.current = id;
              onRows(
                rows.filter((_, index) => index !== at),
                true,
              );
            }}
          >
            {t(wording.remove, { count: at + 1 })}
            <span class="heard"> ({title})</span>
          </button>
        </div>
      ))}
      <div class="desk-buttons">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          id={id}
          disabled={isFull(list, form)}
          onClick={() => {
            next.current = idOf(rows.length, PACK_FIELDS[list][0]?.name);
            onRows([...rows, newRow(list)], false);
          }}
        >
          {add}
        </button>
        {props.children}
      </div>
    </section>
  );
}

/** Of the fields that may be longer than a line. */
const LONGEST: Readonly<Partial<Record<PackFieldName, number>>> = {
  link: 300,
  ask: 300,
  option: 300,
  because: 300,
  why: 300,
};

function Field(props: {
  readonly field: PackField;
  readonly id: string;
  readonly label: string;
  readonly any: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly wrong: ReadonlySet<string>;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}) {
  const { field, id, label, any, labels, wrong, value, onWrite } = props;
  const { name, choices, open } = field;
  const common = {
    id,
    autocomplete: 'off',
    value,
    'aria-invalid': wrong.has(id),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onWrite(currentTarget.value),
  } as const;
  return (
    <label class="desk-field">
      <span>{label}</span>
      {choices ? (
        <select {...common}>
          {open && <option value="">{any}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {labels[choice] ?? choice}
            </option>
          ))}
        </select>
      ) : name === 'text' ? (
        <textarea {...common} rows={3} maxLength={2000} />
      ) : (
        <input type="text" {...common} maxLength={LONGEST[field.label] ?? 120} />
      )}
    </label>
  );
}
