/** The texts of the one-page policy, as types. */
import type { CopyWording } from '../take.ts';

export interface PolicyPart {
  readonly title: string;
  readonly text: string;
}

export interface OnePagePolicyWording {
  readonly title: string;
  readonly intro: string;
  readonly firm: string;
  readonly speakers: string;
  readonly speakersHint: string;
  readonly helper: string;
  readonly helperHint: string;
  /** Stands in the page whatever is ticked. */
  readonly always: string;
  readonly inside: string;
  /** What may be asked to stay inside; each can be pictured, and so can nothing broader. */
  readonly secrets: readonly { readonly id: string; readonly text: string }[];
  readonly own: string;
  readonly ownHint: string;
  /** Said of a word that could cover pay or safety as well. */
  readonly broad: string;
  readonly broadWords: readonly string[];
  readonly print: string;
  readonly copy: string;
  readonly copying: CopyWording;
  readonly review: string;
  readonly paper: {
    readonly heading: string;
    readonly headingNobody: string;
    readonly blank: string;
    readonly free: PolicyPart;
    readonly inside: PolicyPart & { readonly limit: string; readonly nothing: string };
    readonly speaks: PolicyPart;
    readonly slip: PolicyPart;
    readonly unsure: PolicyPart;
  };
}
