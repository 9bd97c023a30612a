import { useRef, useState } from 'preact/hooks';
import type { PermissionMessageWording } from '../../i18n/tools/permission-message.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { chosen, letterFor } from './permission-message.ts';
import type { Asked } from './permission-message.ts';
import { TextField } from './TextField.tsx';
import './desk.css';
import './permission-message.css';

/** Writes the message that asks somebody for a yes, so that no is as easy. */
export function PermissionMessage(props: { readonly wording: PermissionMessageWording }) {
  const { wording } = props;
  const [asked, setAsked] = useState<Asked>(() => firstOf(wording));
  /** Set once the person has changed a word: then it is theirs, and choices leave it alone. */
  const [own, setOwn] = useState<string>();
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { message, aloud } = letterFor(asked, wording);
  const asker = chosen(wording.askers, asked.asker);
  const text = own ?? message;

  const set = (more: Partial<Asked>) => {
    setAsked({ ...asked, ...more });
    setNote('');
  };

  return (
    <>
      <div class="tool-live">
        <div class="desk">
          <p>{wording.intro}</p>
          <ChoiceField
            name="permission-asker"
            ask={wording.who}
            choices={wording.askers}
            value={asked.asker}
            onChoose={(id) => set({ asker: id })}
          />
          <ChoiceField
            name="permission-thing"
            ask={wording.what}
            choices={wording.things}
            value={asked.thing}
            onChoose={(id) => set({ thing: id })}
          />
          <ChoiceField
            name="permission-place"
            ask={wording.where}
            choices={wording.places}
            value={asked.place}
            onChoose={(id) => set({ place: id })}
          />
          {asked.place === 'other' && (
            <TextField
              id="permission-other"
              label={wording.otherPlace}
              hint={wording.otherPlaceHint}
              value={asked.otherPlace}
              onWrite={(otherPlace) => set({ otherPlace })}
            />
          )}
          {chosen(wording.places, asked.place).when === undefined && (
            <ChoiceField
              name="permission-time"
              ask={wording.long}
              choices={wording.times}
              value={asked.time}
              onChoose={(id) => set({ time: id })}
            />
          )}
          <p class="desk-hint">{wording.optional}</p>
          <div class="desk-fields">
            <TextField
              id="permission-to"
              label={wording.to}
              value={asked.to}
              onWrite={(to) => set({ to })}
            />
            {asker.child && (
              <TextField
                id="permission-child"
                label={wording.child}
                value={asked.child}
                onWrite={(child) => set({ child })}
              />
            )}
            <TextField
              id="permission-about"
              label={wording.about}
              hint={wording.aboutHint}
              value={asked.about}
              most={200}
              onWrite={(about) => set({ about })}
            />
            <TextField
              id="permission-signed"
              label={wording.signed}
              value={asked.signed}
              onWrite={(signed) => set({ signed })}
            />
          </div>
          <div>
            <label class="desk-field">
              <span>{wording.message}</span>
              <textarea
                ref={field}
                class="said"
                rows={12}
                autocomplete="off"
                value={text}
                aria-describedby="permission-message-hint"
                onInput={({ currentTarget }) => {
                  setOwn(currentTarget.value);
                  setNote('');
                }}
              />
            </label>
            <p class="desk-hint" id="permission-message-hint">
              {own === undefined ? wording.messageHint : wording.edited}
            </p>
          </div>
          <div class="desk-buttons">
            <CopyButton
              text={text}
              label={wording.copy}
              wording={wording.copying}
              onNote={setNote}
            />
            {own !== undefined && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  setOwn(undefined);
                  setNote('');
                  field.current?.focus();
                }}
              >
                {wording.anew}
              </button>
            )}
          </div>
          <p class="desk-note" role="status">
            {note}
          </p>
          {aloud !== undefined && (
            <div class="permission-aloud">
              <h4>{wording.aloudTitle}</h4>
              <p class="said">{aloud}</p>
            </div>
          )}
          <div class="permission-tips">
            <h4>{wording.tipsTitle}</h4>
            <ul>
              {asker.tips.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <div class="tool-plain">
        <p>{wording.plain.intro}</p>
        <p class="permission-plain said">{text}</p>
      </div>
    </>
  );
}

/** Before anything is chosen: a message that stands as an example where there is no script. */
function firstOf(wording: PermissionMessageWording): Asked {
  const { askers, things, places, times } = wording;
  return {
    asker: chosen(askers, '').id,
    thing: chosen(things, '').id,
    place: chosen(places, 'website').id,
    otherPlace: '',
    time: chosen(times, 'year-end').id,
    to: '',
    child: '',
    about: '',
    signed: '',
  };
}
