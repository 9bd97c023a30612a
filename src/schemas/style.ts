import { z } from 'astro/zod';
import { STYLES, styleProblems } from '../engine/index.ts';
import type { StyleQuiz } from '../engine/index.ts';
import { factId } from './fact.ts';

const portrayal = z.strictObject({
  name: z.string(),
  is: z.string(),
  gives: z.string(),
  costs: z.string(),
});

const situation = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
  ask: z.string(),
  ways: z.array(
    z.strictObject({ style: z.enum(STYLES), text: z.string(), rule: z.string().endsWith('.') }),
  ),
});

/** A self-portrait without a score. */
export const styleSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    purpose: z.string(),
    /** Where the styles come from. */
    fact: factId,
    portraits: z.record(z.enum(STYLES), portrayal),
    situations: z.array(situation).min(8),
  })
  .superRefine((quiz, context) => {
    for (const { path, message } of styleProblems(quiz)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }) satisfies z.ZodType<StyleQuiz>;
