import { z } from 'astro/zod';
import { SWAP_KINDS } from '../../engine/draft/swap.ts';
import { pluralText, text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

/** The swap of real details for stand-ins: src/content/tools/en/placeholder-swap.yaml. */
export const placeholderSwap = z.strictObject({
  title: text,
  intro: text,
  prompt: text,
  find: text,
  sampleButton: text,
  sample: text,
  clear: text,
  cleared: text,
  loading: text,
  failed: text,
  none: text,
  found: pluralText,
  tooLong: text,
  foundTitle: text,
  /** "{words} becomes {standIn}". */
  becomes: text.includes('{words}').includes('{standIn}'),
  /** What a stand-in stands for, in brackets and before its letter. */
  kinds: z.record(z.enum(SWAP_KINDS), text),
  more: z.strictObject({ how: text, kind: text, mark: text, nothing: text, marked: text }),
  result: text,
  resultHint: text,
  copy: text,
  back: z.strictObject({
    title: text,
    answer: text,
    hint: text,
    result: text,
    copy: text,
    missing: text.includes('{list}'),
    secrets: text.includes('{list}'),
  }),
  copying: copyWording,
  limits: z.array(text).min(1),
  limitsTitle: text,
  plain: z.strictObject({ before: text, after: text, swapped: text }),
});
