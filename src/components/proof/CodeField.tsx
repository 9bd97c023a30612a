import { useId } from 'preact/hooks';
import './proof-field.css';

/** A field for a code, with what is wrong with it beneath. */
export function CodeField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string;
  readonly rows?: number | undefined;
  readonly onInput: (text: string) => void;
}) {
  const { label, hint, value, problem, rows = 2, onInput } = props;
  const id = useId();
  return (
    <>
      <label class="proof-field">
        <span>{label}</span>
        <textarea
          rows={rows}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={value}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      <p id={`${id}-hint`} class="proof-hint">
        {hint}
      </p>
      <p id={`${id}-problem`} class="proof-problem">
        {problem}
      </p>
    </>
  );
}
