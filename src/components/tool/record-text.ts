/** The record of a yes as text, for a message or a file of one's own. */
import { t } from '../../i18n/t.ts';
import type { PermissionRecordWording } from '../../i18n/tools/permission-record.ts';
import { monthOf } from './RecordCard.tsx';
import type { Filled } from './RecordCard.tsx';

export function recordText(
  filled: Filled,
  isChild: boolean,
  country: string,
  wording: PermissionRecordWording,
): string {
  const { paper, about, fields } = wording;
  const blank = '________';
  const value = (id: string) => (filled[id] ?? '').trim() || blank;
  const note = wording.countries.find(({ id }) => id === country);
  const [first = '', ...others] = paper.signatures;
  const lines = [
    paper.title,
    '',
    `${value(about.id)} ${paper.agrees}`,
    ...fields.map(({ id, label }) => `${label}: ${value(id)}`),
    '',
    paper.free,
    '',
    ...[isChild ? paper.childSignature : first, ...others].map(
      (who) => `${who}: ${blank}  ${paper.signed}: ${blank}`,
    ),
    `${paper.ended}: ${blank}`,
  ];
  if (note) {
    lines.push('', `${note.label}. ${note.text} ${t(wording.checked, { date: monthOf(wording) })}`);
  }
  return lines.join('\n');
}
