import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES } from '../engine/index.ts';

/** An item either shows a sample draft by id, or brings its own words. */
const own = z.strictObject({
  text: z.string(),
  account: z.enum(ACCOUNTS),
  audience: z.enum(AUDIENCES),
  about: z.string().optional(),
});

const base = {
  id: z.string().regex(/^z\d{1,2}-\d{1,2}$/, 'expected an id such as z1-3'),
  /** A sample draft's id, or words of its own. */
  draft: z.union([
    z.string().regex(/^p\d{2}$/, 'expected the id of a sample draft, such as p07'),
    own,
  ]),
  /** Overrides the draft's own "why". Needed where the item brings its own words. */
  why: z.string().optional(),
  guide: z.string().optional(),
};

const judge = z.strictObject({ ...base, kind: z.literal('judge') });
const spot = z.strictObject({
  ...base,
  kind: z.literal('spot'),
  /** Words to mark, as they stand in the text; empty: nothing to mark. */
  marks: z.array(z.strictObject({ quote: z.string(), because: z.string() })),
});

/** A quiz as people write it; `collections.ts` joins it with the sample drafts. */
export const quizSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  order: z.number().int(),
  items: z.array(z.discriminatedUnion('kind', [judge, spot])).min(3),
});

export type QuizData = z.infer<typeof quizSchema>;
