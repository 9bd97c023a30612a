import type { accountMap } from '../../schemas/tools/account-map.ts';
import type { TextsOf } from '../texts.ts';

export type MapWording = TextsOf<typeof accountMap>;

export const VOICES = ['me', 'work', 'firm'] as const;
export type Voice = (typeof VOICES)[number];

/** An account as somebody describes it. */
export type MappedAccount = MapWording['starters'][number];
