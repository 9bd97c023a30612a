import { z } from 'astro/zod';
import { copyWording } from './take-wording.ts';
import { text } from './wording.ts';

/** Questions in the order in which they are answered. */
const CHECKS = [
  'script',
  'framed',
  'around',
  'height',
  'sandboxed',
  'storage',
  'clipboard',
  'windows',
  'secure',
  'wordpress',
  'width',
  'colours',
] as const;

/** What an answer means, and what to ask IT for. */
const answer = z.strictObject({ text, ask: text.optional() });

const check = z.strictObject({
  id: z.enum(CHECKS),
  /** A question. */
  title: text,
  yes: answer,
  no: answer,
  /** Left out where one can always tell. */
  unknown: answer.optional(),
});

/** The texts of the embed doctor: src/content/ui/en/doctor.yaml. */
export const doctorWording = z.strictObject({
  title: text,
  intro: text,
  /** Stands where no script runs. */
  still: z.strictObject({ title: text, text, ask: text }),
  list: text,
  answers: z.strictObject({ yes: text, no: text, unknown: text }),
  checks: z.array(check).refine((checks) => checks.map(({ id }) => id).join() === CHECKS.join(), {
    error: `expected a text for ${CHECKS.join(', ')}, in this order.`,
  }),
  waiting: text,
  ask: text,
  tryWindow: text,
  tried: z.strictObject({ yes: text, no: text }),
  copy: text,
  copying: copyWording,
  note: z.strictObject({
    title: text,
    frame: text.includes('{address}'),
    browser: text.includes('{browser}'),
    asks: text,
    nothing: text,
  }),
});
