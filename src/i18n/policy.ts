/** The texts of the policy reader. */
import type { CopyWording } from './take.ts';
import type { Plural } from './wording.ts';

export interface PolicyWording {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly private: string;
  readonly noscript: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly placeholder: string;
  readonly sample: string;
  readonly sampleText: string;
  readonly empty: string;
  /** Said where only the beginning was read; {count} characters. */
  readonly tooLong: string;
  readonly status: {
    readonly nothing: string;
    readonly clean: string;
    readonly notes: Plural;
    /** {shown} of {all} good things. */
    readonly signs: string;
    readonly cleared: string;
  };
  readonly notes: {
    readonly title: string;
    readonly none: string;
    readonly limit: string;
    readonly show: string;
    /** Names the button for who does not see the words beside it; {words}. */
    readonly showWhat: string;
    readonly why: string;
    readonly instead: string;
    readonly copy: string;
    /** {title}: of the kind. */
    readonly copyWhat: string;
    readonly sources: string;
  };
  readonly signs: {
    readonly title: string;
    readonly here: string;
    readonly missing: string;
    readonly add: string;
    readonly all: string;
  };
  readonly take: {
    readonly heading: string;
    readonly copy: string;
    readonly print: string;
    readonly copying: CopyWording;
  };
  readonly legal: string;
  readonly kinds: {
    readonly title: string;
    readonly intro: string;
    readonly flagged: string;
    readonly passed: string;
    readonly signsTitle: string;
  };
  readonly sourcesTitle: string;
  readonly guide: string;
}
