import type { personalityDial } from '../../schemas/tools/personality-dial.ts';
import type { TextsOf } from '../texts.ts';

export type DialWording = TextsOf<typeof personalityDial>;
/** One stop of the dial. */
export type DialSetting = DialWording['settings'][number];
