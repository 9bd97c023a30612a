import { z } from 'astro/zod';
import type { TrainerWording } from '../i18n/trainer.ts';
import { text } from './wording.ts';

/** The texts of a quiz for a group: src/content/ui/en/trainer.yaml. */
export const trainerWording = z.strictObject({
  links: text,
  sheetLink: text,
  slidesLink: text,
  sheet: z.strictObject({
    title: text,
    description: text,
    back: text,
    choose: text,
    none: text,
    after: text,
    end: text,
    print: text,
    name: text,
    date: text,
    answers: text,
    underline: text,
    number: text,
  }),
  slides: z.strictObject({
    title: text,
    description: text,
    start: text,
    count: text,
    back: text,
    reveal: text,
    next: text,
    full: text,
    keys: text,
    keysText: text,
    noscript: text,
    answer: text,
    end: text,
    endText: text,
    hands: z.strictObject({
      judge: text,
      spot: text,
      account: text,
      order: text,
      several: text,
      single: text,
      rewrite: text,
      room: text,
    }),
  }),
}) satisfies z.ZodType<TrainerWording>;
