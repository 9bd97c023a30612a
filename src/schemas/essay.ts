import { z } from 'astro/zod';
import { factId } from './fact.ts';

/** What runs through the essays. The pages name them; the picture has a line for each. */
export const THREADS = [
  'default',
  'audience',
  'personality',
  'permission',
  'small',
  'own',
] as const;

/** A paragraph, with the facts that it leans on, and the chart that follows it. */
const said = z.strictObject({
  text: z.string(),
  facts: z.array(factId).min(1),
  chart: z.string().optional(),
});

const date = z.union([
  z.string(),
  z.number().transform(String),
  z.date().transform((d) => d.toISOString().slice(0, 10)),
]);

/** One of the five source essays, in our words: what it said then, and how it reads now. */
export const essaySchema = z.strictObject({
  number: z.number().int().min(0).max(4),
  /** The end of its address, after the number. */
  slug: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected small letters and hyphens'),
  title: z.string(),
  date,
  /** Its writer, as far as the text says. */
  by: z.string(),
  description: z.string().min(80).max(170),
  summary: z.string(),
  themes: z.array(z.string()),
  threads: z.array(z.enum(THREADS)).min(1),
  /** Who wrote what, when and for whom; and what is not known of that. */
  written: z.string(),
  claims: z.array(said).min(3),
  changed: z.array(said).min(2),
  holds: z.array(said).min(1),
  /** Where it differs from another essay, its own readers or its own survey. No side is crowned. */
  disagrees: z.array(said.extend({ with: z.string() })).min(1),
  /** What it left open. */
  open: z.array(z.string()).min(1),
  /** Decisions and quizzes that grew from it, and from which part of it. */
  leads: z.array(
    z.strictObject({
      href: z
        .string()
        .regex(/^\/(?:decide|quizzes)\/[a-z-]+\/$/, 'expected /decide/… or /quizzes/…'),
      why: z.string(),
    }),
  ),
});

export type Essay = z.infer<typeof essaySchema>;
