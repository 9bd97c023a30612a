import { z } from 'astro/zod';

/** One of the five source essays, in our words. */
export const essaySchema = z.strictObject({
  number: z.number().int().min(0).max(4),
  title: z.string(),
  date: z.union([
    z.string(),
    z.number().transform(String),
    z.date().transform((d) => d.toISOString().slice(0, 10)),
  ]),
  summary: z.string(),
  themes: z.array(z.string()),
});

export type Essay = z.infer<typeof essaySchema>;
