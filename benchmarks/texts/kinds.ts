/** Kinds of structured data, as the benchmark and the engine's shapes call them. */
export const KINDS = [
  'email',
  'phone',
  'address',
  'card',
  'iban',
  'account',
  'wallet',
  'national-id',
  'document',
  'token',
  'password',
  'code',
  'link',
  'ip',
  'mac',
  'place',
  'booking',
  'birth',
  'plate',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Labelled {
  readonly kind: Kind;
  readonly text: string;
  /** Where the value stands; half-open, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Country of the reader, where a finder of phone numbers wants to be told: ISO 3166. */
  readonly region?: string | undefined;
}
