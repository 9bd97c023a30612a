import { z } from 'astro/zod';
import { text } from '../wording.ts';

const setting = z.strictObject({
  name: text,
  message: z.array(z.strictObject({ said: text, added: z.boolean().optional() })).min(1),
  heard: text,
  added: text,
  costs: text,
  /** What kind of firm might stop here; absent where few would. */
  suits: text.optional(),
  /** What we say to whoever stops here. */
  answer: text,
});

/** The texts of the personality dial: src/content/tools/en/personality-dial.yaml. */
export const personalityDial = z.strictObject({
  title: text,
  intro: text,
  dial: text,
  stop: text,
  settle: text,
  settled: text,
  all: text,
  allNote: text,
  heard: text,
  added: text,
  costs: text,
  suits: text,
  closing: text,
  settings: z
    .array(setting)
    .length(5, 'expected five settings: the picture has five doors')
    .refine(
      // Next to each other: a lone right answer is a quiz, and this is not one.
      (all) => /^0*110*$/.test(all.map(({ suits }) => (suits ? 1 : 0)).join('')),
      'expected "suits" on two settings that are neighbours',
    ),
});
