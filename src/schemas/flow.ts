import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, flowProblems, VERDICTS } from '../engine/index.ts';
import type { Flow } from '../engine/index.ts';
import { factId } from './fact.ts';
import { lawNote } from './law.ts';
import { slug } from './slug.ts';

const question = z.strictObject({
  kind: z.literal('question'),
  text: z.string().describe('A question that a person can answer without help.'),
  help: z.string().optional().describe('Examples, and what does not count.'),
  law: z.array(lawNote).optional().describe('Country notes.'),
  choices: z
    .array(
      z.strictObject({
        id: slug.describe('A word for this answer; it stays for ever.'),
        label: z
          .string()
          .describe('The answer, full enough to be understood in a list of answers.'),
        to: slug.describe('The node it leads to.'),
      }),
    )
    .min(2)
    .describe('The answers, two at least.'),
});

const next = z.strictObject({
  label: z.string().describe('What the link says.'),
  href: z
    .string()
    .startsWith('/')
    .describe('A page from the root of the site: /check/, /guides/…/, /quizzes/…/, /decide/…/.'),
  room: z
    .strictObject({ account: z.enum(ACCOUNTS), audience: z.enum(AUDIENCES) })
    .optional()
    .describe('The room that the checker opens with.'),
  back: slug
    .optional()
    .describe('After another tree: the question of this one at which people go on.'),
});

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  verdict: z.enum(VERDICTS).describe('One of the six.'),
  hideVerdict: z
    .boolean()
    .optional()
    .describe('true where a verdict would be cold comfort: signposts, help in a crisis.'),
  helpLines: z
    .boolean()
    .optional()
    .describe('true where somebody may be in danger: help lines stand beneath.'),
  title: z.string().describe('What to do, as an imperative.'),
  text: z.string().describe('What to do in detail; each line is a paragraph.'),
  why: z.string().describe('The reason: what could happen, to whom.'),
  ask: z.string().optional().describe('Whom to ask.'),
  law: z.array(lawNote).optional().describe('Country notes.'),
  next: z.array(next).min(1).max(3).describe('One to three places to go on.'),
});

/** A decision tree. A broken one stops the build and names file, node and choice. */
export const flowSchema = z
  .strictObject({
    id: slug.describe('The name of the file, and the address.'),
    title: z.string().describe('The question that the tree answers.'),
    purpose: z.string().describe('Who it is for and how long it takes.'),
    order: z.number().int().describe('Its place in lists; a number of its own.'),
    start: slug.describe('The id of the first question.'),
    nodes: z
      .record(slug, z.discriminatedUnion('kind', [question, outcome]))
      .describe('Questions and outcomes. Their names are addresses: words, never numbers.'),
    facts: z.array(factId).describe('Ids of the facts that the tree rests on.'),
  })
  .superRefine((flow, context) => {
    for (const { path, message } of flowProblems(flow)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  }) satisfies z.ZodType<Flow>;
