import { z } from 'astro/zod';
import { text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

const part = z.strictObject({ title: text, text });

/** The one-page policy: src/content/tools/en/one-page-policy.yaml. */
export const onePagePolicy = z.strictObject({
  title: text,
  intro: text,
  firm: text,
  speakers: text,
  speakersHint: text,
  helper: text,
  helperHint: text,
  /** Stands in the page whatever is ticked. */
  always: text,
  inside: text,
  /** What may be asked to stay inside; each can be pictured, and so can nothing broader. */
  secrets: z.array(z.strictObject({ id: text, text })).min(1),
  own: text,
  ownHint: text,
  /** Said of a word that could cover pay or safety as well. */
  broad: text.includes('{word}'),
  broadWords: z.array(text).min(1),
  print: text,
  copy: text,
  copying: copyWording,
  review: text,
  paper: z.strictObject({
    heading: text.includes('{firm}'),
    headingNobody: text,
    blank: text,
    free: part,
    inside: part.extend({ limit: text, nothing: text }),
    speaks: z.strictObject({ title: text, text: text.includes('{speakers}') }),
    slip: z.strictObject({ title: text, text: text.includes('{helper}') }),
    unsure: z.strictObject({ title: text, text: text.includes('{helper}') }),
  }),
});
