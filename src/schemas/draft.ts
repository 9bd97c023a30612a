import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, CATEGORIES, GUARDS, PICTURES, VERDICTS } from '../engine/index.ts';
import { factId } from './fact.ts';

/** A sample post with its room and what a careful editor would say of it. */
export const draftSchema = z
  .strictObject({
    id: z.string().regex(/^p\d{2}$/, 'expected an id such as p07'),
    account: z.enum(ACCOUNTS),
    audience: z.enum(AUDIENCES),
    employer: z.string().optional(),
    reply: z.enum(['invited', 'uninvited']).optional(),
    review: z.boolean().optional(),
    pictures: z.array(z.enum(PICTURES)).optional(),
    /** What the picture or the situation is, for a reader. */
    pictureNote: z.string().optional(),
    about: z.string().optional(),
    text: z.string(),
    verdict: z.enum(VERDICTS),
    findings: z.array(z.strictObject({ category: z.enum(CATEGORIES), quote: z.string() })),
    why: z.string(),
    rewrite: z.string().optional(),
    guard: z.enum(GUARDS).optional(),
    facts: z.array(factId),
  })
  .superRefine((draft, context) => {
    for (const [index, { quote }] of draft.findings.entries()) {
      if (draft.text.includes(quote)) continue;
      context.addIssue({
        code: 'custom',
        path: ['findings', index, 'quote'],
        message: `expected words that stand in the text, found "${quote}", which does not. Copy the words from "text", quotes and all.`,
      });
    }
  });

export type SampleDraft = z.infer<typeof draftSchema>;
