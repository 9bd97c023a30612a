/** The texts around what a reader takes along, as types. */

/** How copying went, and the name of the field that is shown where it is not allowed. */
export interface CopyWording {
  readonly done: string;
  readonly byHand: string;
  readonly field: string;
}
