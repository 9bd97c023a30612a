import { z } from 'astro/zod';
import { factId } from './fact.ts';

/** The fewest and the most words of a definition: enough to stand alone, short enough to pop up. */
export const TERM_WORDS = { least: 15, most: 60 } as const;

/** The name of a term in addresses: /glossary/#context-collapse. */
const termId = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected small letters and hyphens');

const definition = z.string().refine(
  (text) => {
    const words = text.trim().split(/\s+/).length;
    return words >= TERM_WORDS.least && words <= TERM_WORDS.most;
  },
  `expected ${String(TERM_WORDS.least)} to ${String(TERM_WORDS.most)} words`,
);

/** A word of the glossary. Guides show its definition where they first use it. */
export const termSchema = z.strictObject({
  id: termId,
  /** As it stands in the list. */
  term: z.string().min(2),
  /** What else people call it. */
  also: z.array(z.string()).default([]),
  /** What it means, in sentences that need no other entry. */
  text: definition,
  /** The thing itself, as it happens to somebody. */
  example: z.string().regex(/[.?!]’?$/, 'expected a sentence'),
  /** What the definition rests on; a word of our own rests on nothing. */
  facts: z.array(factId).default([]),
  /** Where to read on. */
  guides: z.array(z.string()).min(1),
  /** Ids of terms that shed light on this one. */
  related: z.array(termId).min(1),
});

export type Term = z.infer<typeof termSchema>;
