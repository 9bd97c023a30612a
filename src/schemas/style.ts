import { z } from 'astro/zod';
import { STYLES, styleProblems } from '../engine/index.ts';
import type { StyleQuiz } from '../engine/index.ts';
import { factId } from './fact.ts';
import { slug } from './slug.ts';

const portrayal = z.strictObject({
  name: z.string().min(1).describe('Its name: “By audience”.'),
  inline: z.string().min(1).describe('The name inside a list, after a number: “5 by audience”.'),
  is: z.string().min(1).describe('What somebody does who handles things this way.'),
  gives: z.string().min(1).describe('What it gives; no more than the fact says.'),
  costs: z.string().min(1).describe('What it costs; no more than the fact says.'),
});

const way = z.strictObject({
  style: z.enum(STYLES).describe('The style that this way belongs to.'),
  text: z.string().min(1).describe('What somebody does; sensible for somebody.'),
  rule: z
    .string()
    .regex(/\.$/, 'expected a sentence with a full stop')
    .max(110, 'expected at most 110 letters, so that it fits a card')
    .describe('The rule that follows from it, in the first person, for the card.'),
});

const situation = z.strictObject({
  id: slug.describe('A short word, not seen by readers.'),
  ask: z.string().min(1).describe('What happens.'),
  ways: z.array(way).describe('Four, one for each style, in mixed order.'),
});

/** A self-portrait without a score. */
export const styleSchema = z
  .strictObject({
    id: slug.describe('The name of the file, and the address.'),
    title: z.string().min(1).describe('Its name.'),
    purpose: z.string().min(1).describe('A sentence or two for the list and the top of the page.'),
    fact: factId.describe('Where the styles come from.'),
    guide: slug.describe('The guide to read next.'),
    portraits: z.record(z.enum(STYLES), portrayal),
    situations: z.array(situation),
  })
  .superRefine((quiz, context) => {
    for (const { path, message } of styleProblems(quiz)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }) satisfies z.ZodType<StyleQuiz>;

export type StyleData = z.infer<typeof styleSchema>;
