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
  author: z.string().optional().describe('A person or an office.'),
  title: z.string().describe('As it is printed.'),
  venue: z.string().optional().describe('Where it came out: a journal, a newspaper.'),
  year: z.number().int().min(1990).max(2100).describe('The year it came out.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'The original publication or publisher, never a mirror; left out where none was confirmed.',
    ),
});

/** One claim with its source. Guides cite it by id. */
export const factSchema = z.strictObject({
  id: factId.describe('M and a number (a modern fact), or E, the essay and a number.'),
  claim: z.string().describe('One claim in our own words, with year, country and figures.'),
  kind: z
    .enum(['research', 'survey', 'law', 'event', 'advice', 'essay'])
    .describe('What sort of thing the claim rests on.'),
  source: z
    .union([z.strictObject({ essay: z.number().int().min(0).max(4) }), publication], {
      error: 'expected a publication (title, year, ...) or an essay (essay: 0 to 4)',
    })
    .describe('A publication, or one of the five essays (essay: 0 to 4).'),
  country: z.string().optional().describe('Where it holds, or where people were asked.'),
  sample: z.string().optional().describe('How many were asked or watched, and who.'),
  sponsor: z.string().optional().describe('Who paid for it, where somebody did.'),
  grade: z
    .enum(['A', 'B', 'C'])
    .describe(
      'A: the source itself was seen; B: a reputable report of it; C: weak, and said to be.',
    ),
  checked: day.describe('The day on which somebody looked at the source.'),
});

export type Fact = z.infer<typeof factSchema>;
