/** The schemas of content as JSON Schema, for editors: completion, and errors while typing. */
import { z } from 'astro/zod';
import { chartSchema } from './chart.ts';
import { draftSchema } from './draft.ts';
import { factSchema } from './fact.ts';
import { flowSchema } from './flow.ts';
import { quizSchema } from './quiz.ts';

export const EDITABLE = {
  flow: flowSchema,
  quiz: quizSchema,
  draft: draftSchema,
  fact: factSchema,
  chart: chartSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type EditableKind = keyof typeof EDITABLE;

export const EDITABLE_KINDS = Object.keys(EDITABLE) as readonly EditableKind[];

/** What editors know of JSON Schema is mostly draft 7, so that is what they get. */
export function jsonSchemaOf(kind: EditableKind): Readonly<Record<string, unknown>> {
  return {
    title: `A ${kind} of Right for the Room`,
    ...z.toJSONSchema(EDITABLE[kind], {
      io: 'input',
      target: 'draft-7',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // A name of zod's own; the pattern beside it says the same to everybody.
        if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
      },
    }),
  };
}
