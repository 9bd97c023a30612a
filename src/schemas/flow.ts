import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, problems, VERDICTS } from '../engine/index.ts';
import type { Flow } from '../engine/index.ts';
import { factId } from './fact.ts';
import { lawNote } from './law.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

const question = z.strictObject({
  kind: z.literal('question'),
  text: z.string(),
  help: z.string().optional(),
  law: z.array(lawNote).optional(),
  choices: z.array(z.strictObject({ id: slug, label: z.string(), to: slug })).min(2),
});

const next = z.strictObject({
  label: z.string(),
  href: z.string().startsWith('/'),
  room: z.strictObject({ account: z.enum(ACCOUNTS), audience: z.enum(AUDIENCES) }).optional(),
  back: slug.optional(),
});

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  verdict: z.enum(VERDICTS),
  hideVerdict: z.boolean().optional(),
  title: z.string(),
  text: z.string(),
  why: z.string().optional(),
  ask: z.string().optional(),
  law: z.array(lawNote).optional(),
  next: z.array(next).optional(),
});

/** A decision tree. A broken one stops the build and names file, node and choice. */
export const flowSchema = z
  .strictObject({
    id: slug,
    title: z.string(),
    purpose: z.string(),
    order: z.number().int(),
    start: slug,
    nodes: z.record(slug, z.discriminatedUnion('kind', [question, outcome])),
    facts: z.array(factId),
  })
  .superRefine((flow, context) => {
    for (const { path, message } of problems(flow)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }) satisfies z.ZodType<Flow>;
