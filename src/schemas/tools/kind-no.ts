import { z } from 'astro/zod';
import { text } from '../wording.ts';
import { copyWording } from '../take-wording.ts';

const sentence = text.refine(
  (words) => words.includes('{keptFor}') && words.includes('{where}'),
  'expected both places, {keptFor} and {where}',
);

/** The texts of the kind no to a friend request: src/content/tools/en/kind-no.yaml. */
export const kindNo = z.strictObject({
  title: text,
  intro: text,
  keptFor: text,
  keptForStart: text,
  where: text,
  whereStart: text,
  wordings: z.array(z.strictObject({ name: text, text: sentence, copy: text })).min(2),
  copying: copyWording,
});
