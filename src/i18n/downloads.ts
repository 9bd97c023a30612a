import type { downloadsWording } from '../schemas/downloads-wording.ts';
import type { TextsOf } from './texts.ts';

export type DownloadsWording = TextsOf<typeof downloadsWording>;
