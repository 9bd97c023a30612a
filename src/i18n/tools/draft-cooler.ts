import type { draftCooler } from '../../schemas/tools/draft-cooler.ts';
import type { TextsOf } from '../texts.ts';

export type CoolerWording = TextsOf<typeof draftCooler>;

export const PAUSES = ['minutes', 'hour', 'morning'] as const;
export type Pause = (typeof PAUSES)[number];
