import { ACCOUNTS, AUDIENCES, CATEGORIES, TOPICS } from '../../engine/index.ts';
import { wordsIn } from '../../engine/pack/phrase.ts';
import { scrambled } from '../../engine/pack/scramble.ts';
import type { Pack, PackItem } from '../../engine/pack/types.ts';
import { LIMITS, MOST, OPTIONS, OWN_WORD_KINDS, PACK_VERSION } from '../../engine/pack/types.ts';
import type { PackFieldName, PackListName } from '../../i18n/pack.ts';

/** A row of fields as a person fills them in, by name; an empty one is left out of the file. */
export type PackRow = Readonly<Partial<Record<string, string | undefined>>>;

/** A pack on its way: everything is text, and may be wrong. */
export interface PackForm {
  readonly organisation: string;
  readonly lists: Readonly<Record<PackListName, readonly PackRow[]>>;
  readonly severity: Readonly<Record<string, string>>;
  /** Of the names that are scrambled; empty while none is. */
  readonly salt: string;
  readonly accent: { readonly light: string; readonly dark: string };
  readonly logo: { readonly image: string; readonly alt: string };
}

export interface PackField {
  /** Its place in the row: "link", "options[1].because". */
  readonly name: string;
  readonly label: PackFieldName;
  /** Which of several alike. */
  readonly number?: number | undefined;
  readonly choices?: readonly string[] | undefined;
  /** May stay empty: a choice then offers nothing in particular. */
  readonly open?: boolean | undefined;
}

const field = (label: PackFieldName, more: Omit<Partial<PackField>, 'label'> = {}): PackField => ({
  name: label,
  label,
  ...more,
});
const ROOM: readonly PackField[] = [
  field('text'),
  field('account', { choices: ACCOUNTS }),
  field('audience', { choices: AUDIENCES }),
];
const PAGE: readonly PackField[] = [field('name'), field('link')];
const PLACES = Array.from({ length: OPTIONS.most }, (_, at) => at);

/** The quiz that a new question is for, until another is chosen. */
const FIRST_QUIZ = 'starter-check';

export const PACK_FIELDS: Readonly<Record<PackListName, readonly PackField[]>> = {
  contacts: [field('topic'), ...PAGE],
  policies: PAGE,
  accounts: PAGE,
  words: [field('words'), field('is', { choices: OWN_WORD_KINDS }), field('instead')],
  public: [field('phrase')],
  samples: [field('label'), ...ROOM],
  items: [
    // Which quizzes there are is for the page to say.
    field('quiz', { choices: [FIRST_QUIZ] }),
    field('topic', { choices: TOPICS }),
    field('ask'),
    ...PLACES.flatMap((at) => [
      field('option', { name: `options[${String(at)}].text`, number: at + 1 }),
      field('because', { name: `options[${String(at)}].because`, number: at + 1 }),
    ]),
    field('right', { choices: PLACES.map((at) => String(at + 1)) }),
    field('why'),
  ],
  flags: [...ROOM, field('category', { choices: CATEGORIES, open: true })],
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
    items: [],
    flags: [],
    passes: [],
  },
  severity: {},
  salt: '',
  accent: { light: '', dark: '' },
  logo: { image: '', alt: '' },
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
export function packOf(form: PackForm): Readonly<Record<string, unknown>> {
  const { organisation, lists, severity, salt } = form;
  const filled: Record<string, unknown> = { version: PACK_VERSION };
  if (organisation !== '') filled['organisation'] = organisation;
  for (const list of PACK_LISTS) {
    const rows = lists[list];
    if (rows.length > 0) filled[list] = rows.map((row) => written(list, row));
  }
  if (lists.words.some(isScrambled)) filled['salt'] = salt;
  const steps = Object.entries(severity).filter(([, step]) => step !== '');
  if (steps.length > 0) {
    filled['severity'] = Object.fromEntries(steps.map(([id, step]) => [id, Number(step)]));
  }
  for (const part of ['accent', 'logo'] as const) {
    const given = full(form[part]);
    if (Object.keys(given).length > 0) filled[part] = given;
  }
  return filled;
}

/** Whether nothing stands in the field that a path such as "words[2].is" names. */
export function isEmptyAt(path: string, pack: Readonly<Record<string, unknown>>): boolean {
  const value = path
    .split(/\W+/)
    .filter((key) => key !== '')
    .reduce<unknown>((part, key) => (part as typeof pack | undefined)?.[key], pack);
  return value === undefined || value === '';
}

function written(list: PackListName, row: PackRow): unknown {
  if (list === 'public') return row['phrase'] ?? '';
  if (list === 'items') return writtenItem(row);
  const { count, ...rest } = full(row);
  return count === undefined ? rest : { ...rest, count: Number(count) };
}

function writtenItem(row: PackRow): unknown {
  const { quiz, topic, ask, why } = row;
  const options = PLACES.map((at) => ({
    ...full({
      text: row[`options[${String(at)}].text`],
      because: row[`options[${String(at)}].because`],
    }),
    ...(row['right'] === String(at + 1) && { right: true }),
  }));
  // The last may be left empty.
  const isLeft = (option: object) => Object.keys(option).length === 0;
  const used = options.slice(0, isLeft(options.at(-1) ?? {}) ? -1 : undefined);
  return { ...full({ quiz, topic, ask, why }), options: used };
}

function full(row: PackRow): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

export function formOf(pack: Pack): PackForm {
  const rows = (list: PackListName): readonly PackRow[] => {
    if (list === 'public') return (pack.public ?? []).map((phrase) => ({ phrase }));
    if (list === 'items') return (pack.items ?? []).map(itemRow);
    if (list === 'words') return (pack.words ?? []).map(wordRow);
    return (pack[list] ?? []).map((row) => ({ ...newRow(list), ...row }));
  };
  return {
    organisation: pack.organisation,
    lists: Object.fromEntries(PACK_LISTS.map((list) => [list, rows(list)])) as PackForm['lists'],
    severity: Object.fromEntries(
      Object.entries(pack.severity ?? {}).map(([id, step]) => [id, String(step)]),
    ),
    salt: pack.salt ?? '',
    accent: pack.accent ?? EMPTY_FORM.accent,
    logo: pack.logo ?? EMPTY_FORM.logo,
  };
}

function wordRow(word: NonNullable<Pack['words']>[number]): PackRow {
  return 'hash' in word ? { ...word, count: String(word.count) } : { ...newRow('words'), ...word };
}

function itemRow({ quiz, topic, ask, why, options }: PackItem): PackRow {
  const fields = options.flatMap(({ text, because }, at) => [
    [`options[${String(at)}].text`, text],
    [`options[${String(at)}].because`, because],
  ]);
  const right = String(options.findIndex((option) => option.right) + 1);
  return { quiz, topic, ask, why, right, ...(Object.fromEntries(fields) as PackRow) };
}

export function isScrambled(row: PackRow): boolean {
  return row['hash'] !== undefined;
}

/** The form with all its names scrambled: nobody can read them back from it. */
export function withScrambled(form: PackForm, salt: string): PackForm {
  const words = form.lists.words.map((row) => {
    const { words: name = '', ...rest } = row;
    if (isScrambled(row) || name === '') return row;
    return { ...rest, hash: scrambled(name, salt), count: String(wordsIn(name).length) };
  });
  return { ...form, salt, lists: { ...form.lists, words } };
}

/** A salt from chance, as hexadecimal digits. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
