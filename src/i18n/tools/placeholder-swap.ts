/** The texts of the swap of real details for stand-ins, as types. */
import type { SwapKind } from '../../engine/draft/swap.ts';
import type { CopyWording } from '../take.ts';
import type { Plural } from '../wording.ts';

export interface PlaceholderSwapWording {
  readonly title: string;
  readonly intro: string;
  readonly prompt: string;
  readonly find: string;
  readonly sampleButton: string;
  readonly sample: string;
  readonly clear: string;
  readonly cleared: string;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly found: Plural;
  readonly tooLong: string;
  readonly foundTitle: string;
  /** "{words} becomes {standIn}". */
  readonly becomes: string;
  /** What a stand-in stands for, in brackets and before its letter. */
  readonly kinds: Readonly<Record<SwapKind, string>>;
  readonly more: {
    readonly how: string;
    readonly kind: string;
    readonly mark: string;
    readonly nothing: string;
    readonly marked: string;
  };
  readonly result: string;
  readonly resultHint: string;
  readonly copy: string;
  readonly back: {
    readonly title: string;
    readonly answer: string;
    readonly hint: string;
    readonly result: string;
    readonly copy: string;
    readonly missing: string;
    readonly secrets: string;
  };
  readonly copying: CopyWording;
  readonly limits: readonly string[];
  readonly limitsTitle: string;
  readonly plain: {
    readonly before: string;
    readonly after: string;
    readonly swapped: string;
  };
}
