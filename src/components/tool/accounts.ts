/** The rows of an account map, apart from how they look. */
import { VOICES } from '../../i18n/tools/account-map.ts';
import type { MappedAccount, MapWording, Voice } from '../../i18n/tools/account-map.ts';

/** As many as fit on a page of paper. */
export const MOST = 20;
/** Characters of a field. */
export const LONGEST = 120;

export const EMPTY: MappedAccount = { place: '', voices: ['me'], seen: '', out: '', others: '' };

export type Tip = keyof MapWording['tips'];

/** What is worth a look in an account. */
export function tipsFor({ voices, others }: MappedAccount): readonly Tip[] {
  return [
    ...(voices.length > 1 ? (['twoVoices'] as const) : []),
    ...(voices.includes('firm') && others.trim() === '' ? (['oneKeeper'] as const) : []),
  ];
}

/** Rows out of what was kept, which may be of an older build or of somebody else. */
export function accountsFrom(kept: unknown): readonly MappedAccount[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const rows = kept.slice(0, MOST).flatMap((one: unknown) => {
    const account = accountFrom(one);
    return account ? [account] : [];
  });
  return rows.length > 0 || kept.length === 0 ? rows : undefined;
}

function accountFrom(value: unknown): MappedAccount | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const textOf = (name: string) => {
    const text = fields[name];
    return typeof text === 'string' ? text.slice(0, LONGEST) : '';
  };
  const voices = fields['voices'];
  return {
    place: textOf('place'),
    voices: VOICES.filter((voice) => Array.isArray(voices) && voices.includes(voice)),
    seen: textOf('seen'),
    out: textOf('out'),
    others: textOf('others'),
  };
}

export function voicesIn(voices: readonly Voice[], wording: MapWording): string {
  return voices.map((voice) => wording.voices[voice]).join(', ');
}

/** The map as text to paste: a paragraph for each account. */
export function asText(accounts: readonly MappedAccount[], wording: MapWording): string {
  const { fields, onlyMe } = wording;
  return accounts
    .map(({ place, voices, seen, out, others }) =>
      [
        place,
        `${fields.voice} ${voicesIn(voices, wording)}`,
        `${fields.seen} ${seen}`,
        `${fields.out} ${out}`,
        `${fields.others} ${others || onlyMe}`,
      ]
        .map((line) => line.trim())
        .join('\n'),
    )
    .join('\n\n');
}
