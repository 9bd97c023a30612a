import type { switchHunt } from '../../schemas/tools/switch-hunt.ts';
import type { TextsOf } from '../texts.ts';

export type SwitchHuntWording = TextsOf<typeof switchHunt>;
/** One of the nine switches that many apps have, without the way to it, which changes. */
export type Switch = SwitchHuntWording['switches'][number];
