import type { kindNo } from '../../schemas/tools/kind-no.ts';
import type { TextsOf } from '../texts.ts';

export type KindNoWording = TextsOf<typeof kindNo>;
