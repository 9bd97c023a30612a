import { z } from 'astro/zod';

/** M09 (modern fact) or E3-5 (claim 5 of essay 003). */
export const factId = z
  .string()
  .regex(/^(?:M\d{2,3}|E[0-4]-\d{1,2})$/, 'expected a fact id such as M09 or E3-5');

/** A day, as YYYY-MM-DD; YAML reads an unquoted one as a date. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-25'),
);

const publication = z.strictObject({
  author: z.string().optional(),
  title: z.string(),
  venue: z.string().optional(),
  year: z.number().int().min(1990).max(2100),
  /** The original publication or publisher, never a mirror; left out where none was confirmed. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** One claim with its source. Guides cite it by id. */
export const factSchema = z.strictObject({
  id: factId,
  claim: z.string(),
  kind: z.enum(['research', 'survey', 'law', 'event', 'advice', 'essay']),
  source: z.union([z.strictObject({ essay: z.number().int().min(0).max(4) }), publication], {
    error: 'expected a publication (title, year, ...) or an essay (essay: 0 to 4)',
  }),
  country: z.string().optional(),
  sample: z.string().optional(),
  sponsor: z.string().optional(),
  /** A: the source itself was seen; B: a reputable report of it; C: weak, and said to be. */
  grade: z.enum(['A', 'B', 'C']),
  checked: day,
});

export type Fact = z.infer<typeof factSchema>;
