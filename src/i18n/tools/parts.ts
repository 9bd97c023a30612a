/** Texts that several tools have, as types. */

/** Around what is kept on this device: two controls, and what is said of how it stands. */
export interface KeepWording {
  readonly keep: string;
  readonly wipe: string;
  readonly kept: string;
  /** An earlier visit left it. */
  readonly found: string;
  readonly refused: string;
  /** Another tab has wiped it. */
  readonly elsewhere: string;
  readonly wiped: string;
}

/** A choice as it stands beside its button. */
export interface ChoiceWording {
  readonly id: string;
  readonly label: string;
}
