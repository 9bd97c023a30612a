import type { Match } from '../types.ts';

/** Kinds of structured data: what a span is, told by its form. */
export type Shape =
  | 'email'
  | 'phone'
  | 'address'
  | 'card'
  | 'iban'
  | 'account'
  | 'wallet'
  | 'national-id'
  | 'document'
  | 'token'
  | 'password'
  | 'code'
  | 'link'
  | 'ip'
  | 'mac'
  | 'place'
  | 'booking'
  | 'birth'
  | 'plate';

/** A match that also says which form it has; unset where words alone told it. */
export interface Shaped extends Match {
  readonly shape?: Shape | undefined;
}
