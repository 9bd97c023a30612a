import type { feedWording } from '../schemas/feed-wording.ts';
import type { TextsOf } from './texts.ts';

export type FeedWording = TextsOf<typeof feedWording>;
