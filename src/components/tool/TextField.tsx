/** A line to fill in, with what it is for below it. */
export function TextField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly most?: number;
  readonly onWrite: (value: string) => void;
}) {
  const { id, label, hint, value, most = 120, onWrite } = props;
  return (
    <div>
      <label class="desk-field">
        <span>{label}</span>
        <input
          type="text"
          maxLength={most}
          autocomplete="off"
          value={value}
          aria-describedby={hint && `${id}-hint`}
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      </label>
      {hint && (
        <p class="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
