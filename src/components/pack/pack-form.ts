import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../../engine/index.ts';
import type { Pack } from '../../engine/pack/types.ts';
import { LIMITS, MOST, OWN_WORD_KINDS, PACK_VERSION } from '../../engine/pack/types.ts';
import type { PackFieldName, PackListName } from '../../i18n/pack.ts';

/** A row of fields as a person fills them in; an empty one is left out of the file. */
export type PackRow = Readonly<Partial<Record<PackFieldName, string | undefined>>>;

/** A pack on its way: everything is text, and may be wrong. */
export interface PackForm {
  readonly organisation: string;
  readonly lists: Readonly<Record<PackListName, readonly PackRow[]>>;
  readonly severity: Readonly<Record<string, string>>;
}

export interface PackField {
  readonly name: PackFieldName;
  readonly choices?: readonly string[] | undefined;
  /** May stay empty: a choice then offers nothing in particular. */
  readonly open?: boolean | undefined;
}

const ROOM: readonly PackField[] = [
  { name: 'text' },
  { name: 'account', choices: ACCOUNTS },
  { name: 'audience', choices: AUDIENCES },
];
const PAGE: readonly PackField[] = [{ name: 'name' }, { name: 'link' }];

export const PACK_FIELDS: Readonly<Record<PackListName, readonly PackField[]>> = {
  contacts: [{ name: 'topic' }, ...PAGE],
  policies: PAGE,
  accounts: PAGE,
  words: [{ name: 'words' }, { name: 'is', choices: OWN_WORD_KINDS }, { name: 'instead' }],
  public: [{ name: 'phrase' }],
  samples: [{ name: 'label' }, ...ROOM],
  flags: [...ROOM, { name: 'category', choices: CATEGORIES, open: true }],
  passes: ROOM,
};

export const PACK_LISTS = Object.keys(PACK_FIELDS) as readonly PackListName[];
export const PACK_STEPS: Readonly<Record<string, readonly number[]>> = LIMITS;

export const EMPTY_FORM: PackForm = {
  organisation: '',
  lists: {
    contacts: [],
    policies: [],
    accounts: [],
    words: [],
    public: [],
    samples: [],
    flags: [],
    passes: [],
  },
  severity: {},
};

/** A row to fill in; choices begin with their first. */
export function newRow(list: PackListName): PackRow {
  return Object.fromEntries(
    PACK_FIELDS[list].map(({ name, choices, open }) => [name, open ? '' : (choices?.[0] ?? '')]),
  );
}

export function isFull(list: PackListName, form: PackForm): boolean {
  return form.lists[list].length >= MOST[list];
}

/** What the file would say, right or wrong; rows keep their places, so that problems find them. */
export function packOf({
  organisation,
  lists,
  severity,
}: PackForm): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = { version: PACK_VERSION };
  if (organisation !== '') filled['organisation'] = organisation;
  for (const list of PACK_LISTS) {
    const rows = lists[list];
    if (rows.length === 0) continue;
    filled[list] = rows.map((row) =>
      list === 'public'
        ? (row.phrase ?? '')
        : Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    );
  }
  const steps = Object.entries(severity).filter(([, step]) => step !== '');
  if (steps.length > 0) {
    filled['severity'] = Object.fromEntries(steps.map(([id, step]) => [id, Number(step)]));
  }
  return filled;
}

export function formOf(pack: Pack): PackForm {
  const rows = (list: PackListName): readonly PackRow[] =>
    list === 'public'
      ? (pack.public ?? []).map((phrase) => ({ phrase }))
      : (pack[list] ?? []).map((row) => ({ ...newRow(list), ...row }));
  return {
    organisation: pack.organisation,
    lists: Object.fromEntries(PACK_LISTS.map((list) => [list, rows(list)])) as PackForm['lists'],
    severity: Object.fromEntries(
      Object.entries(pack.severity ?? {}).map(([id, step]) => [id, String(step)]),
    ),
  };
}

/** The id of the field that a path such as "words[2].is" names. */
export function fieldId(path: string): string {
  return `pack-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;
}
