import { z } from 'astro/zod';
import { ACCOUNT_CHOICES, ACCOUNTS, AUDIENCES, TOPICS, VERDICTS } from '../engine/index.ts';
import { factId } from './fact.ts';
import { lawNote } from './law.ts';

/** Words of an item's own, with their room. */
const own = z.strictObject({
  text: z.string(),
  account: z.enum(ACCOUNTS),
  audience: z.enum(AUDIENCES),
  about: z.string().optional(),
  employer: z.string().optional(),
  review: z.boolean().optional(),
  reply: z.enum(['invited', 'uninvited']).optional(),
});

/** A sample draft's id, or words of the item's own. */
const draft = z.union(
  [z.string().regex(/^p\d{2}$/, 'expected the id of a sample draft, such as p07'), own],
  { error: 'expected the id of a sample draft (p07), or text, account and audience' },
);

const base = {
  id: z.string().regex(/^z\d{1,2}-\d{1,2}$/, 'expected an id such as z1-3'),
  topic: z.enum(TOPICS),
  hint: z.string().optional(),
  /** Overrides the draft's own "why". Needed where the item brings its own words. */
  why: z.string().optional(),
  guide: z.string().optional(),
  facts: z.array(factId).optional(),
  law: z.array(lawNote).optional(),
};

/** Words as they stand in the draft, and a sentence about them. */
const quote = z.strictObject({ quote: z.string(), because: z.string() });

const option = {
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a short word, such as wait'),
  text: z.string(),
  because: z.string(),
};

const room = z.strictObject({
  account: z.enum(ACCOUNTS).optional(),
  audience: z.enum(AUDIENCES).optional(),
});

const judge = z.strictObject({
  ...base,
  kind: z.literal('judge'),
  draft,
  /** The key; a sample draft brings its own. */
  verdict: z.enum(VERDICTS).optional(),
  accept: z.array(z.enum(VERDICTS)).optional(),
  clues: z.array(quote).optional(),
  others: z.partialRecord(z.enum(VERDICTS), z.string()).optional(),
  rewrite: z.string().optional(),
});
const spot = z.strictObject({
  ...base,
  kind: z.literal('spot'),
  draft,
  /** Words to mark, as they stand in the text; empty: nothing to mark. */
  marks: z.array(quote.extend({ optional: z.boolean().optional() })),
  rewrite: z.string().optional(),
});
const account = z.strictObject({
  ...base,
  kind: z.literal('account'),
  ask: z.string(),
  account: z.enum(ACCOUNT_CHOICES),
  accept: z.array(z.enum(ACCOUNT_CHOICES)).optional(),
  feedback: z.record(z.enum(ACCOUNT_CHOICES), z.string()),
});
const order = z.strictObject({
  ...base,
  kind: z.literal('order'),
  ask: z.string(),
  by: z.string(),
  ends: z.strictObject({ first: z.string(), last: z.string() }),
  /** In the right order. */
  options: z.array(z.strictObject(option)).min(3).max(6),
  tied: z.array(z.tuple([z.string(), z.string()])).optional(),
});
const several = z.strictObject({
  ...base,
  kind: z.literal('several'),
  ask: z.string(),
  options: z
    .array(z.strictObject({ ...option, right: z.boolean().optional() }))
    .min(3)
    .max(6),
});
const single = z.strictObject({
  ...base,
  kind: z.literal('single'),
  ask: z.string(),
  draft: draft.optional(),
  options: z
    .array(
      z.strictObject({ ...option, right: z.boolean().optional(), half: z.boolean().optional() }),
    )
    .min(3)
    .max(5),
});
const rewrite = z.strictObject({
  ...base,
  kind: z.literal('rewrite'),
  draft,
  needs: z
    .array(z.strictObject({ point: z.string(), any: z.array(z.string().min(2)).min(1) }))
    .min(1),
  goes: z.array(quote).min(1),
  models: z.array(z.string()).min(1),
});
const roomItem = z.strictObject({
  ...base,
  kind: z.literal('room'),
  draft,
  /** The right rooms, the smallest change first; `{}` leaves it as it is. */
  rooms: z.array(room).min(1),
  accept: z.array(room).optional(),
  instead: z.array(room.extend({ say: z.string() })).min(1),
});

/** A quiz as people write it; `joinQuiz` joins it with the sample drafts. */
export const quizSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  title: z.string(),
  purpose: z.string(),
  for: z.string(),
  order: z.number().int(),
  messages: z
    .array(z.strictObject({ from: z.number().min(0).max(1), text: z.string() }))
    .optional(),
  items: z
    .array(
      z.discriminatedUnion('kind', [
        judge,
        spot,
        account,
        order,
        several,
        single,
        rewrite,
        roomItem,
      ]),
    )
    .min(3),
});

export type QuizData = z.infer<typeof quizSchema>;
