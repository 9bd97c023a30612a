import type { House } from '../../engine/pack/types.ts';
import { t } from '../../i18n/t.ts';
import type { PackNoteWording } from '../../i18n/pack.ts';

/** Whom to ask in the organisation as plain text; empty where the pack names nobody. */
export function packNoteText(
  { organisation, contacts = [] }: House,
  { title }: Pick<PackNoteWording, 'title'>,
): string {
  const lines = contacts.map(
    ({ topic, name, link }) => `${topic}: ${name}${link ? ` (${link})` : ''}`,
  );
  return lines.length > 0 ? [t(title, { organisation }), ...lines].join('\n') : '';
}
