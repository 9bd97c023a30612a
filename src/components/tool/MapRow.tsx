import { t } from '../../i18n/t.ts';
import { VOICES } from '../../i18n/tools/account-map.ts';
import type { MappedAccount, MapWording } from '../../i18n/tools/account-map.ts';
import { LONGEST, tipsFor } from './accounts.ts';

const LINES = ['seen', 'out', 'others'] as const;

/** One account to describe, with what is worth a look in it. */
export function MapRow(props: {
  readonly id: string;
  readonly number: number;
  readonly account: MappedAccount;
  readonly wording: MapWording;
  readonly onChange: (account: MappedAccount) => void;
  readonly onRemove: () => void;
}) {
  const { id, number, account, wording, onChange, onRemove } = props;
  const { fields, voices } = wording;
  const name = account.place || t(wording.account, { number });
  return (
    <fieldset class="map-row" id={id}>
      <legend class="heard">{name}</legend>
      <label class="map-field" data-of="place">
        <span>{fields.place}</span>
        <input
          class="field-box"
          type="text"
          autocomplete="off"
          maxLength={LONGEST}
          value={account.place}
          onInput={({ currentTarget }) => onChange({ ...account, place: currentTarget.value })}
        />
      </label>
      <div class="map-voices" role="group" aria-label={fields.voice}>
        <span aria-hidden="true">{fields.voice}</span>
        {VOICES.map((voice) => (
          <label key={voice}>
            <input
              type="checkbox"
              checked={account.voices.includes(voice)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  ...account,
                  voices: VOICES.filter((one) =>
                    one === voice ? checked : account.voices.includes(one),
                  ),
                })
              }
            />
            {voices[voice]}
          </label>
        ))}
      </div>
      {LINES.map((line) => (
        <label key={line} class="map-field">
          <span>{fields[line]}</span>
          <input
            class="field-box"
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={account[line]}
            onInput={({ currentTarget }) => onChange({ ...account, [line]: currentTarget.value })}
          />
        </label>
      ))}
      <button
        type="button"
        class="link-button map-remove"
        aria-label={t(wording.removeOf, { place: name })}
        onClick={onRemove}
      >
        {wording.remove}
      </button>
      {tipsFor(account).map((tip) => (
        <p key={tip} class="map-tip">
          {wording.tips[tip]}
        </p>
      ))}
    </fieldset>
  );
}
