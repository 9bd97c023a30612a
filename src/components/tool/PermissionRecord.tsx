import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { PermissionRecordWording } from '../../i18n/tools/permission-record.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { chosen } from './permission-message.ts';
import { printAlone } from './print-alone.ts';
import { monthOf, RecordCard } from './RecordCard.tsx';
import type { Filled } from './RecordCard.tsx';
import { recordText } from './record-text.ts';
import { TextField } from './TextField.tsx';
import './desk.css';
import './permission-record.css';

/** The five parts of a yes, to fill in and to sign on paper. Nothing of it is kept. */
export function PermissionRecord(props: { readonly wording: PermissionRecordWording }) {
  const { wording } = props;
  const [filled, setFilled] = useState<Filled>({});
  const [isChild, setChild] = useState(false);
  /** None until there is script to choose one with. */
  const [country, setCountry] = useState<string>();
  const [note, setNote] = useState('');
  /** While a blank one is printed, what is filled in stays out of it. */
  const [blank, setBlank] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLDivElement>(null);

  const law = chosen(wording.countries, country ?? '');
  useEffect(() => setCountry(chosen(wording.countries, '').id), [wording]);

  useLayoutEffect(() => {
    if (blank) printAlone(sheet.current, () => setBlank(false));
  }, [blank]);

  const set = (id: string, value: string) => {
    setFilled({ ...filled, [id]: value });
    setNote('');
  };

  return (
    <>
      <div class="tool-live">
        <div class="desk">
          <p>{wording.intro}</p>
          <div class="desk-fields" ref={start}>
            {[wording.about, ...wording.fields].map(({ id, label, hint }) => (
              <TextField
                key={id}
                id={`record-${id}`}
                label={label}
                hint={hint}
                value={filled[id] ?? ''}
                most={200}
                onWrite={(value) => set(id, value)}
              />
            ))}
          </div>
          <label class="desk-tick">
            <input
              type="checkbox"
              autocomplete="off"
              checked={isChild}
              onChange={({ currentTarget }) => setChild(currentTarget.checked)}
            />
            <span>{wording.child}</span>
          </label>
          <ChoiceField
            name="record-country"
            ask={wording.country}
            choices={wording.countries}
            value={law.id}
            onChoose={setCountry}
          />
          <p class="record-law">
            {law.text} <span>{t(wording.checked, { date: monthOf(wording) })}</span>
          </p>
          <div class="desk-buttons">
            <button type="button" class="button" onClick={() => printAlone(sheet.current)}>
              {wording.print}
            </button>
            <button type="button" class="button" data-kind="quiet" onClick={() => setBlank(true)}>
              {wording.printBlank}
            </button>
            <CopyButton
              text={recordText(filled, isChild, law.id, wording)}
              label={wording.copy}
              wording={wording.copying}
              onNote={setNote}
            />
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setFilled({});
                setChild(false);
                setNote(wording.cleared);
                start.current?.querySelector('input')?.focus();
              }}
            >
              {wording.clear}
            </button>
          </div>
          <p class="desk-note" role="status">
            {note}
          </p>
        </div>
      </div>
      <div class="tool-plain" ref={sheet}>
        <RecordCard
          wording={wording}
          filled={blank ? {} : filled}
          isChild={isChild}
          country={country}
        />
      </div>
    </>
  );
}
