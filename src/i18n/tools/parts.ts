/** Texts that several tools have, as types. */
import type { keepWording } from '../../schemas/tools/parts.ts';
import type { TextsOf } from '../texts.ts';

export type KeepWording = TextsOf<typeof keepWording>;

/** A choice as it stands beside its button. */
export interface ChoiceWording {
  readonly id: string;
  readonly label: string;
}
