import { z } from 'astro/zod';
import { day } from './fact.ts';

/** A guide: a question, its answer, and a lesson to read. */
export const guideSchema = z.strictObject({
  /** The question it answers. */
  title: z.string().endsWith('?', 'expected a question, ending in "?"'),
  /** Its name in lists and navigation. */
  short: z.string().max(40),
  order: z.number().int().min(1),
  for: z.string(),
  answer: z.string(),
  /** "In 30 seconds". */
  seconds: z.array(z.string()).min(3).max(4),
  description: z.string().min(80).max(170),
  essays: z.array(z.number().int().min(0).max(4)).min(1),
  illustration: z.string(),
  /** The picture in words, for whoever does not see it. */
  illustrationAlt: z.string().min(40, 'expected the picture in words, 40 letters at least'),
  checked: day,
  next: z.strictObject({ guide: z.string(), quiz: z.string() }),
  takeaway: z.string(),
});

export type GuideData = z.infer<typeof guideSchema>;
