import { z } from 'astro/zod';
import { copyWording } from './take-wording.ts';
import { pluralText as plural, text } from './wording.ts';

/** The texts of the policy reader: src/content/ui/en/policy.yaml. */
export const policyWording = z.strictObject({
  title: text,
  description: text,
  intro: text,
  private: text,
  noscript: text,
  field: text,
  fieldHint: text,
  placeholder: text,
  sample: text,
  sampleText: text,
  empty: text,
  /** Said where only the beginning was read; {count} characters. */
  tooLong: text.includes('{count}'),
  status: z.strictObject({
    nothing: text,
    clean: text,
    notes: plural,
    /** {shown} of {all} good things. */
    signs: text.includes('{shown}').includes('{all}'),
    cleared: text,
  }),
  notes: z.strictObject({
    title: text,
    none: text,
    limit: text,
    show: text,
    /** Names the button for who does not see the words beside it; {words}. */
    showWhat: text.includes('{words}'),
    why: text,
    instead: text,
    copy: text,
    /** {title}: of the kind. */
    copyWhat: text.includes('{title}'),
    sources: text,
  }),
  signs: z.strictObject({ title: text, here: text, missing: text, add: text, all: text }),
  take: z.strictObject({ heading: text, copy: text, print: text, copying: copyWording }),
  legal: text,
  kinds: z.strictObject({
    title: text,
    intro: text,
    flagged: text,
    passed: text,
    signsTitle: text,
  }),
  sourcesTitle: text,
  guide: text,
});
