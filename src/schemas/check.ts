import { z } from 'astro/zod';
import { day } from './fact.ts';

const text = z.string().min(1);

/** Something that is checked of this site, as the trust page tells it. */
export const checkSchema = z.strictObject({
  order: z.int().positive(),
  title: text,
  /** What a reader can rely on because of it. */
  proves: text,
  /** What it does not prove, or has not yet. */
  leaves: text.optional(),
  /** "npm run unit": repeats it. */
  command: z.string().regex(/^npm (?:test|audit|run [\w:]+)$/),
  /** By `npm test`, also before a change lands (`npm run test:all`), before a release, or when somebody asks. */
  when: z.enum(['change', 'landing', 'release', 'asked']),
  /** How many tests there are, and the day they were counted. */
  counted: z.strictObject({ on: day, tests: z.int().positive() }).optional(),
});

/** How long the last whole run took; `npm run test:all -- --record` writes it. */
export const tookSchema = z.strictObject({
  on: day,
  /** How many the machine had. */
  processors: z.int().positive(),
  /** Of each command; some run side by side, so the whole is less than the sum. */
  seconds: z
    .object({ 'npm test': z.int().positive(), 'npm run test:all': z.int().positive() })
    .catchall(z.int().positive()),
});

export type Check = z.output<typeof checkSchema>;
