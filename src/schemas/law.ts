import { z } from 'astro/zod';
import type { LawNote } from '../engine/law.ts';
import { day, factId } from './fact.ts';

/** A country note: each line of law says where and when. */
export const lawNote = z.strictObject({
  country: z.string(),
  text: z.string(),
  checked: day,
  facts: z.array(factId).optional(),
}) satisfies z.ZodType<LawNote>;
