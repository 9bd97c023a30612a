import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, CATEGORIES, GUARDS, PICTURES, VERDICTS } from '../engine/index.ts';
import type { Draft } from '../engine/index.ts';
import { factId } from './fact.ts';

/** A sample draft with its room and what a careful editor would say of it. */
export const draftSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^p\d{2}$/, 'expected an id such as p07')
      .describe('The name of the file: p and two digits.'),
    account: z.enum(ACCOUNTS).describe('Who speaks.'),
    audience: z.enum(AUDIENCES).describe('Who hears it.'),
    employer: z
      .string()
      .optional()
      .describe('Who the writer works for, where that decides. “You work for …” is shown.'),
    reply: z
      .enum(['invited', 'uninvited'])
      .optional()
      .describe('Set when it answers somebody, who asked for an answer or did not.'),
    review: z.boolean().optional().describe('Set when it is posted as a customer’s review.'),
    pictures: z.array(z.enum(PICTURES)).optional().describe('What a picture beside it shows.'),
    pictureNote: z
      .string()
      .optional()
      .describe('The picture in words, for a reader: “Picture: a lanyard badge.”'),
    about: z
      .string()
      .optional()
      .describe('The situation, for a reader, where the words do not tell it.'),
    text: z.string().describe('The words of the post. Invented people and firms only.'),
    verdict: z.enum(VERDICTS).describe('What a careful editor would decide.'),
    findings: z
      .array(z.strictObject({ category: z.enum(CATEGORIES), quote: z.string() }))
      .describe('The words that carry the trouble, copied exactly; [] for a harmless post.'),
    why: z.string().describe('What could happen, to whom, or why it is fine. At most 40 words.'),
    rewrite: z.string().optional().describe('How it could be said instead.'),
    guard: z
      .enum(GUARDS)
      .optional()
      .describe('The guard that should recognise it, where one should.'),
    facts: z.array(factId).describe('Ids of the facts the reason rests on.'),
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

/** A sample as the engine takes it, with all that its writer would have ticked. */
export function asDraft(sample: SampleDraft): Draft {
  const { text, account, audience, employer, reply, review, pictures } = sample;
  return { text, account, audience, employer, reply, review, pictures };
}
