import { inWords } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';
import type { PermissionRecordWording } from '../../i18n/tools/permission-record.ts';
import './record-card.css';

/** What was filled in, by the id of its field. */
export type Filled = Readonly<Record<string, string>>;

/** The record of a yes on one sheet; what is not filled in has lines to write on. */
export function RecordCard(props: {
  readonly wording: PermissionRecordWording;
  readonly filled: Filled;
  readonly isChild: boolean;
  /** Id of the country whose note stands at the foot; the notes of all where none can be chosen. */
  readonly country: string | undefined;
}) {
  const { wording, filled, isChild, country } = props;
  const { paper, about } = wording;
  const notes = wording.countries.filter(({ id }) => country === undefined || id === country);
  const [first = '', ...others] = paper.signatures;
  return (
    <div class="record-card">
      <p class="record-card-title">{paper.title}</p>
      <dl>
        {[about, ...wording.fields].map(({ id, label, lines }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Value text={filled[id]} lines={lines} />
              {id === about.id && ` ${paper.agrees}`}
            </dd>
          </div>
        ))}
      </dl>
      <p>{paper.free}</p>
      <div class="record-card-signatures">
        {[isChild ? paper.childSignature : first, ...others].map((who) => (
          <p key={who}>
            <span>{who}</span>
            <span>{paper.signed}</span>
          </p>
        ))}
        <p>
          <span>{paper.ended}</span>
        </p>
      </div>
      {notes.map(({ id, label, text }) => (
        <p class="record-card-note" key={id}>
          <b>{label}.</b> {text} {t(wording.checked, { date: monthOf(wording) })}
        </p>
      ))}
    </div>
  );
}

function Value({
  text = '',
  lines,
}: {
  readonly text: string | undefined;
  readonly lines: number;
}) {
  if (text.trim() !== '') return <b>{text.trim()}</b>;
  return (
    <span class="record-card-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </span>
  );
}

/** The month of the last check, in words. */
export function monthOf({ date }: PermissionRecordWording): string {
  return inWords(date.slice(0, 7));
}
