/** Texts that several tools have, as types. */

/** Around what is kept on this device. */
export interface KeepWording {
  readonly keep: string;
  readonly wipe: string;
  readonly refused: string;
}

/** A choice as it stands beside its button. */
export interface ChoiceWording {
  readonly id: string;
  readonly label: string;
}
