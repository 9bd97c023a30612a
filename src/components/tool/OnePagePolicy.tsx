import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { OnePagePolicyWording } from '../../i18n/tools/one-page-policy.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import { broadWordIn, policyPage, policyText } from './policy-page.ts';
import type { Policy } from './policy-page.ts';
import { PolicySheet } from './PolicySheet.tsx';
import { printAlone } from './print-alone.ts';
import { TextField } from './TextField.tsx';
import './desk.css';
import './one-page-policy.css';

const FIRST: Policy = {
  firm: '',
  speakers: '',
  helper: '',
  secrets: ['customers', 'access'],
  own: '',
};

/** A policy that begins with what everybody may say; only what can be pictured stays inside. */
export function OnePagePolicy(props: { readonly wording: OnePagePolicyWording }) {
  const { wording } = props;
  const [policy, setPolicy] = useState(FIRST);
  const [note, setNote] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const broad = broadWordIn(policy.own, wording.broadWords);
  // A phrase that could cover pay or safety stays off the page until it says what it means.
  const page = policyPage(broad === undefined ? policy : { ...policy, own: '' }, wording);
  const set = (more: Partial<Policy>) => {
    setPolicy({ ...policy, ...more });
    setNote('');
  };

  return (
    <>
      <div class="tool-live">
        <div class="desk">
          <p>{wording.intro}</p>
          <div class="desk-fields">
            <TextField
              id="policy-firm"
              label={wording.firm}
              value={policy.firm}
              most={60}
              onWrite={(firm) => set({ firm })}
            />
            <TextField
              id="policy-speakers"
              label={wording.speakers}
              hint={wording.speakersHint}
              value={policy.speakers}
              onWrite={(speakers) => set({ speakers })}
            />
            <TextField
              id="policy-helper"
              label={wording.helper}
              hint={wording.helperHint}
              value={policy.helper}
              onWrite={(helper) => set({ helper })}
            />
          </div>
          <p>
            <b>{wording.always}:</b> {wording.paper.free.text}
          </p>
          <fieldset>
            <legend>{wording.inside}</legend>
            {wording.secrets.map(({ id, text }) => (
              <label key={id} class="desk-tick policy-tick">
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={policy.secrets.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    set({
                      secrets: checked
                        ? [...policy.secrets, id]
                        : policy.secrets.filter((one) => one !== id),
                    })
                  }
                />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
          <TextField
            id="policy-own"
            label={wording.own}
            hint={broad === undefined ? wording.ownHint : t(wording.broad, { word: broad })}
            value={policy.own}
            onWrite={(own) => set({ own })}
          />
          <div class="policy-paper" ref={sheet}>
            <PolicySheet page={page} />
          </div>
          <div class="desk-buttons">
            <button type="button" class="button" onClick={() => printAlone(sheet.current)}>
              {wording.print}
            </button>
            <CopyButton
              text={policyText(page)}
              label={wording.copy}
              wording={wording.copying}
              onNote={setNote}
            />
          </div>
          <p class="desk-note" role="status">
            {note}
          </p>
        </div>
      </div>
      <p class="policy-review">{wording.review}</p>
    </>
  );
}
