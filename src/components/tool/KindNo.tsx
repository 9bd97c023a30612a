import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { KindNoWording } from '../../i18n/tools/kind-no.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import './kind-no.css';

/** Sentences that turn down a friend request, with two gaps to fill; each can be copied. */
export function KindNo(props: { readonly wording: KindNoWording }) {
  const { wording } = props;
  const [gaps, setGaps] = useState({ keptFor: '', where: '' });
  const [note, setNote] = useState('');
  const filled = {
    keptFor: gaps.keptFor.trim() || wording.keptForStart,
    where: gaps.where.trim() || wording.whereStart,
  };
  return (
    <div class="kind-no">
      <div class="kind-no-gaps">
        {(['keptFor', 'where'] as const).map((gap) => (
          <label key={gap}>
            <span>{wording[gap]}</span>
            <input
              class="field-box"
              type="text"
              autocomplete="off"
              maxLength={60}
              placeholder={wording[`${gap}Start`]}
              value={gaps[gap]}
              onInput={({ currentTarget }) => setGaps({ ...gaps, [gap]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <ul role="list">
        {wording.wordings.map(({ name, text, copy }) => {
          const sentence = t(text, filled);
          return (
            <li key={name}>
              <p class="kind-no-name">{name}</p>
              <blockquote class="said">{sentence}</blockquote>
              <CopyButton text={sentence} label={copy} wording={wording.copying} onNote={setNote} />
            </li>
          );
        })}
      </ul>
      <p class="heard" role="status">
        {note}
      </p>
    </div>
  );
}

/** The sentences as they begin: without script, and on paper. */
export function KindNoList(props: { readonly wording: KindNoWording }) {
  const { wordings, keptForStart, whereStart } = props.wording;
  return (
    <ul>
      {wordings.map(({ name, text }) => (
        <li key={name}>
          <b>{name}.</b> {t(text, { keptFor: keptForStart, where: whereStart })}
        </li>
      ))}
    </ul>
  );
}
