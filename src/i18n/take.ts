import type { copyWording } from '../schemas/take-wording.ts';
import type { TextsOf } from './texts.ts';

export type CopyWording = TextsOf<typeof copyWording>;
