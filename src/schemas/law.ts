import { z } from 'astro/zod';
import type { LawNote } from '../engine/law.ts';
import { inWords } from '../i18n/dates.ts';
import { day, factId } from './fact.ts';

/** A country note: each line of law says where and when. */
export const lawNote = z.strictObject({
  country: z.string().describe('Whose law: Great Britain, United Kingdom, United States …'),
  text: z.string().describe('What the law says, in a plain sentence or two.'),
  checked: day.describe('The day on which somebody looked it up.'),
  facts: z.array(factId).optional().describe('Ids of the facts it rests on.'),
}) satisfies z.ZodType<LawNote>;

/**
 * A node or an item whose country notes have their days in words too, so that no browser has to
 * find them in the middle of somebody's tap. Not part of the schema: a quiz's version is made
 * from what was written.
 */
export function withDays<Noted extends { readonly law?: readonly LawNote[] | undefined }>(
  noted: Noted,
): Noted {
  const law = noted.law?.map((note) => ({ ...note, day: inWords(note.checked) }));
  return law ? { ...noted, law } : noted;
}
