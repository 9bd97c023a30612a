import type { PackEditorWording } from '../../i18n/pack.ts';
import { t } from '../../i18n/t.ts';
import { fieldPath } from './field-id.ts';
import { PACK_FIELDS, PACK_LISTS } from './pack-form.ts';

/** What the editor calls the field that a path such as "words[2].is" names. */
export function fieldName(path: string, wording: PackEditorWording): string {
  const { problems, organisation, sections, fields, look } = wording;
  const inLook = (part: string) => t(problems.part, { section: look.title, part });
  const alone: Readonly<Partial<Record<string, string>>> = {
    organisation,
    'accent.light': inLook(look.light),
    'accent.dark': inLook(look.dark),
    'logo.image': inLook(look.logo),
    'logo.alt': inLook(look.alt),
  };
  const [, listed, index, name = 'phrase'] =
    /^(\w+)(?:\[(\d+)\](?:\.(.+))?)?$/.exec(fieldPath(path)) ?? [];
  const list = PACK_LISTS.find((one) => one === listed);
  if (!list) return alone[path] ?? path;
  const { title } = sections[list];
  if (index === undefined) return title;
  const row = t(problems.row, { section: title, count: Number(index) + 1 });
  const field = PACK_FIELDS[list].find((one) => one.name === name);
  if (!field) return row;
  const part = t(fields[field.label], { number: field.number ?? '' });
  return t(problems.part, { section: row, part });
}
