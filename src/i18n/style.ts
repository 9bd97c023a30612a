import type { styleWording } from '../schemas/style-wording.ts';
import type { TextsOf } from './texts.ts';

export type StyleWording = TextsOf<typeof styleWording>;
/** The texts of the island, without those of the page. */
export type StylePlayerWording = Omit<StyleWording, 'length' | 'outline'>;

/** "a, b and c". */
export function listed(parts: readonly string[], lang = 'en-GB'): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}
