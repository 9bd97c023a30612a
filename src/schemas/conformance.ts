import { z } from 'astro/zod';

/** In the words of the form that buyers know: "Supports", "Partially supports" and so on. */
export const CONFORMANCE = ['supports', 'partly', 'not', 'not-applicable'] as const;

const text = z.string().min(1);

/** One principle of WCAG 2.2 with its success criteria of levels A and AA, each judged. */
export const principleSchema = z.strictObject({
  /** Its place in the guidelines, 1 to 4. */
  number: z.int().min(1).max(4),
  title: text,
  criteria: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/),
        name: text,
        level: z.enum(['A', 'AA']),
        conformance: z.enum(CONFORMANCE),
        /** What is so, and where it is not. */
        remark: text,
        /** How that was found out, by whom or what. */
        tested: text,
        /** The files that test it on every run. */
        tests: z.array(z.string().regex(/^tests\/[\w./-]+\.(?:test|spec)\.tsx?$/)).default([]),
      }),
    )
    .min(1),
});

export type Principle = z.output<typeof principleSchema>;
