import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/t.ts';
import type { EmbedBuilderWording } from '../../i18n/embed.ts';
import type { RoomWording } from '../../i18n/wording.ts';
import { ChoiceField } from '../tool/ChoiceField.tsx';
import { partsOf } from './embed-code.ts';
import type { EmbedActivity, EmbedAsked, EmbedSettings, EmbedVocabulary } from './embed-code.ts';

/** Offered beside what an address may ask for. */
const COUNTS = ['5', '8', '10', '12'];
const PASSES = ['50', '60', '70', '80', '90', '100'];

/** How an activity looks and goes; only what it understands is asked. */
export function EmbedSettingsFields(props: {
  readonly activity: EmbedActivity;
  readonly settings: EmbedSettings;
  readonly vocabulary: EmbedVocabulary;
  readonly wording: EmbedBuilderWording;
  readonly rooms: RoomWording;
  readonly onSet: (more: EmbedAsked) => void;
}) {
  const { activity, settings, vocabulary, wording, rooms, onSet } = props;
  const { quiz, room } = wording;
  const { kind, items = 0 } = activity;
  const hidden = settings.hide?.split(',') ?? [];
  const parts = partsOf(kind, vocabulary);
  const choose = (name: 'account' | 'audience', value: string) => {
    // A room is both: the one that is missing is filled in, and none takes both away.
    const [account = '', audience = ''] = [vocabulary.account[0], vocabulary.audience[0]];
    onSet(
      value === ''
        ? { account: undefined, audience: undefined }
        : { account, audience, ...settings, [name]: value },
    );
  };
  return (
    <>
      {kind === 'check' && (
        <fieldset>
          <legend>{room.title}</legend>
          <div class="desk-fields embed-pair">
            <Choice
              label={room.account}
              value={settings.account}
              onChoose={(value) => choose('account', value)}
            >
              <option value="">{room.open}</option>
              {vocabulary.account.map((id) => (
                <option key={id} value={id}>
                  {Object.entries(rooms.accounts).find(([name]) => name === id)?.[1].label}
                </option>
              ))}
            </Choice>
            <Choice
              label={room.audience}
              value={settings.audience}
              onChoose={(value) => choose('audience', value)}
            >
              <option value="">{room.open}</option>
              {vocabulary.audience.map((id) => (
                <option key={id} value={id}>
                  {Object.entries(rooms.audiences).find(([name]) => name === id)?.[1].label}
                </option>
              ))}
            </Choice>
          </div>
        </fieldset>
      )}
      {kind === 'quiz' && (
        <fieldset>
          <legend>{quiz.title}</legend>
          <div class="desk-fields embed-pair">
            <Choice
              label={quiz.items}
              value={settings.items}
              onChoose={(value) => onSet({ items: value })}
            >
              {withAsked(COUNTS, settings.items)
                .filter((count) => Number(count) < items)
                .map((count) => (
                  <option key={count} value={count}>
                    {count}
                  </option>
                ))}
              <option value="">{t(quiz.all, { count: items })}</option>
            </Choice>
            {settings.mode === undefined && (
              <Choice
                label={quiz.pass}
                value={settings.pass}
                onChoose={(value) => onSet({ pass: value })}
              >
                <option value="">{quiz.noPass}</option>
                {withAsked(PASSES, settings.pass).map((percent) => (
                  <option key={percent} value={percent}>
                    {t(quiz.passAt, { percent })}
                  </option>
                ))}
              </Choice>
            )}
          </div>
          <label class="desk-tick">
            <input
              type="checkbox"
              autocomplete="off"
              checked={settings.mode === 'practice'}
              onChange={({ currentTarget }) =>
                onSet({ mode: currentTarget.checked ? 'practice' : undefined })
              }
            />
            <span>{quiz.practice}</span>
          </label>
        </fieldset>
      )}
      <h2>{wording.look}</h2>
      <ChoiceField
        name="embed-theme"
        ask={wording.theme}
        choices={wording.themes}
        value={settings.theme ?? vocabulary.theme[0] ?? ''}
        onChoose={(theme) => onSet({ theme })}
      />
      <fieldset>
        <legend>{wording.accent}</legend>
        <div class="desk-choices embed-accents">
          {wording.accents.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name="embed-accent"
                autocomplete="off"
                checked={id === (settings.accent ?? vocabulary.accent[0])}
                onChange={() => onSet({ accent: id })}
              />
              <span class="embed-swatch" data-accent={id} aria-hidden="true" />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceField
        name="embed-font"
        ask={wording.font}
        choices={wording.fonts}
        value={settings.font ?? vocabulary.font[0] ?? ''}
        onChoose={(font) => onSet({ font })}
      />
      <fieldset aria-describedby="embed-hide-hint">
        <legend>{wording.hide}</legend>
        <div class="embed-parts">
          {wording.parts
            .filter(({ id }) => parts.includes(id))
            .map(({ id, label }) => (
              <label key={id} class="desk-tick">
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={hidden.includes(id)}
                  onChange={({ currentTarget }) => {
                    const others = hidden.filter((one) => one !== id);
                    onSet({ hide: [...others, ...(currentTarget.checked ? [id] : [])].join(',') });
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
        </div>
        <p class="desk-hint" id="embed-hide-hint">
          {wording.hideHint}
        </p>
      </fieldset>
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly children: ComponentChildren;
  readonly onChoose: (value: string) => void;
}) {
  const { label, value = '', children, onChoose } = props;
  return (
    <label class="desk-field">
      <span>{label}</span>
      <select
        autocomplete="off"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}

/** The offers, and what an address asked for besides, in their order. */
function withAsked(offers: readonly string[], asked: string | undefined): readonly string[] {
  const all = asked === undefined || offers.includes(asked) ? offers : [...offers, asked];
  return [...all].sort((one, other) => Number(one) - Number(other));
}
