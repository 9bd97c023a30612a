import { z } from 'astro/zod';
import type { LawNote } from '../engine/law.ts';
import { day, factId } from './fact.ts';

/** A country note: each line of law says where and when. */
export const lawNote = z.strictObject({
  country: z.string().describe('Whose law: Great Britain, United Kingdom, United States …'),
  text: z.string().describe('What the law says, in a plain sentence or two.'),
  checked: day.describe('The day on which somebody looked it up.'),
  facts: z.array(factId).optional().describe('Ids of the facts it rests on.'),
}) satisfies z.ZodType<LawNote>;
