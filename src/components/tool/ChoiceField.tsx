import type { ChoiceWording } from '../../i18n/tools/parts.ts';

/** One of several, as radio buttons in a row. */
export function ChoiceField(props: {
  readonly name: string;
  readonly ask: string;
  readonly choices: readonly ChoiceWording[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) {
  const { name, ask, choices, value, onChoose } = props;
  return (
    <fieldset>
      <legend>{ask}</legend>
      <div class="desk-choices">
        {choices.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              autocomplete="off"
              checked={id === value}
              onChange={() => onChoose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
