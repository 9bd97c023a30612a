import { z } from 'astro/zod';
import { CATEGORIES } from '../engine/index.ts';
import { factId } from './fact.ts';

/** The words of one of the 18 categories; what the detectors do not say. */
export const categorySchema = z.strictObject({
  id: z.enum(CATEGORIES),
  title: z.string(),
  /** The field's own name for it. */
  standard: z.string(),
  /** Speaks to the writer about this finding. */
  message: z.string(),
  definition: z.string(),
  /** What could go wrong. */
  why: z.string(),
  advice: z.string(),
  /** A safer way to say it, as an example. */
  pattern: z.string(),
  facts: z.array(factId),
  /** Phrases that should be found, and look-alikes that must not be. */
  flags: z.array(z.string()),
  passes: z.array(z.strictObject({ text: z.string(), because: z.string() })),
});

export type CategoryWords = z.infer<typeof categorySchema>;
