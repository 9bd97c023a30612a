import { t } from '../../i18n/t.ts';
import type { PolicyWording } from '../../i18n/policy.ts';
import { CopyButton } from '../take/CopyButton.tsx';
import type { OnNote } from '../take/use-copy.ts';
import type { KindText } from './notes-text.ts';

/** One phrase that covers more than it should: why, and what to write instead. */
export function NoteCard(props: {
  readonly quote: string;
  readonly kind: KindText;
  readonly wording: PolicyWording;
  readonly onShow: () => void;
  readonly onLook: (looking: boolean) => void;
  readonly onNote: OnNote;
}) {
  const { quote, kind, wording, onShow, onLook, onNote } = props;
  const { notes, take } = wording;
  return (
    <li
      class="policy-note"
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocusIn={() => onLook(true)}
      onFocusOut={() => onLook(false)}
    >
      <h3>{kind.title}</h3>
      <p>
        <q class="policy-quote">{quote}</q>
      </p>
      <p>
        <b>{notes.why}</b> {kind.why}
      </p>
      <p>
        <b>{notes.instead}</b> <span class="said">{kind.instead}</span>
      </p>
      <p class="policy-source">
        {notes.sources}{' '}
        {kind.sources.map(({ id, label }, at) => [
          at > 0 && '; ',
          <a key={id} href={`#fact-${id.toLowerCase()}`}>
            {label}
          </a>,
        ])}
      </p>
      <div class="desk-buttons">
        <button
          type="button"
          class="link-button"
          aria-label={t(notes.showWhat, { words: quote })}
          onClick={onShow}
        >
          {notes.show}
        </button>
        <CopyButton
          text={kind.instead}
          label={notes.copy}
          name={t(notes.copyWhat, { title: kind.title })}
          wording={take.copying}
          onNote={onNote}
        />
      </div>
    </li>
  );
}
