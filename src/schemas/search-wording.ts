import { z } from 'astro/zod';
import { text } from './wording.ts';

/** Small letters, digits and single spaces: what a search is reduced to before it is looked up. */
const plain = z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/);

export const synonymWording = z.strictObject({
  synonyms: z
    .record(plain, plain)
    .refine((all) => Object.entries(all).every(([say, mean]) => say !== mean), {
      message: 'a word stands for itself',
    }),
  /** Words that say nothing of what is looked for, with spaces between. */
  little: plain,
});

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['guide', 'flow', 'quiz']), id }),
  z.strictObject({ kind: z.literal('check') }),
]);

export const situationWording = z.strictObject({
  kinds: z.strictObject({ guide: text, flow: text, quiz: text, check: text }),
  /** What the checker is for, as the name of a step. */
  check: text,
  title: text,
  intro: text,
  situations: z
    .array(
      z.strictObject({
        id,
        /** In the words of whoever is in it. */
        title: text,
        steps: z.array(step).length(3),
      }),
    )
    .min(8)
    .max(10)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, {
      message: 'two situations share an id',
    }),
});
