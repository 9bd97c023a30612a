import type { embedWording } from '../schemas/embed-wording.ts';
import type { TextsOf } from './texts.ts';

export type EmbedWording = TextsOf<typeof embedWording>;
export type EmbedBuilderWording = EmbedWording['builder'];
