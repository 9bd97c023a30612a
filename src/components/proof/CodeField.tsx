import './proof-field.css';

/** The page's field for a code, with what is wrong with it beneath. */
export function CodeField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string;
  readonly onInput: (text: string) => void;
}) {
  const { label, hint, value, problem, onInput } = props;
  return (
    <>
      <label class="proof-field">
        <span>{label}</span>
        <textarea
          class="field-box"
          rows={2}
          maxLength={600}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={value}
          aria-describedby="code-field-hint code-field-problem"
          aria-invalid={problem !== ''}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      <p id="code-field-hint" class="proof-hint">
        {hint}
      </p>
      <p id="code-field-problem" class="proof-problem">
        {problem}
      </p>
    </>
  );
}
