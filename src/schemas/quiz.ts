import { z } from 'astro/zod';
import { ACCOUNT_CHOICES, ACCOUNTS, AUDIENCES, TOPICS, VERDICTS } from '../engine/index.ts';
import { factId } from './fact.ts';
import { lawNote } from './law.ts';
import { slug } from './slug.ts';

/** Words of an item's own, with their room. */
const own = z.strictObject({
  text: z.string().describe('The words of the post. Invented people and firms only.'),
  account: z.enum(ACCOUNTS).describe('Who speaks.'),
  audience: z.enum(AUDIENCES).describe('Who hears it.'),
  about: z
    .string()
    .optional()
    .describe('What a reader sees besides the words: the picture, the situation.'),
  employer: z
    .string()
    .optional()
    .describe('Who the writer works for, where that decides. “You work for …” is shown.'),
  review: z.boolean().optional().describe('Set when it is posted as a customer’s review.'),
  reply: z
    .enum(['invited', 'uninvited'])
    .optional()
    .describe('Set when it answers somebody, who asked for an answer or did not.'),
});

/** A sample draft's id, or words of the item's own. */
const draft = z
  .union([z.string().regex(/^p\d{2}$/, 'expected the id of a sample draft, such as p07'), own], {
    error: 'expected the id of a sample draft (p07), or text, account and audience',
  })
  .describe('The id of a sample draft (p07), or words of the item’s own with their room.');

const base = {
  id: z
    .string()
    .regex(/^z\d{1,2}-\d{1,2}$/, 'expected an id such as z1-3')
    .describe('z, the number of the quiz, and one that no other item has. It stays for ever.'),
  topic: z.enum(TOPICS).describe('What it is about, for a score by subject.'),
  hint: z.string().optional().describe('Where to look, without saying what is there.'),
  why: z
    .string()
    .optional()
    .describe(
      'Shown after every answer: what could happen, to whom, or why it is fine. At most 40 words. A sample draft brings its own.',
    ),
  guide: z.string().optional().describe('The guide to read next.'),
  facts: z.array(factId).optional().describe('Ids of the facts it rests on.'),
  law: z.array(lawNote).optional().describe('Country notes, wherever law is mentioned.'),
};

/** Words as they stand in the draft, and a sentence about them. */
const quote = z.strictObject({
  quote: z.string().describe('Words copied exactly from the draft.'),
  because: z.string().describe('A sentence of at most 25 words about them.'),
});

const option = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a short word, such as wait')
    .describe('A short word, not seen by readers.'),
  text: z.string().describe('The option. The right one is not the longest.'),
  because: z.string().describe('What to say about it, right or wrong. At most 30 words.'),
};

const room = z.strictObject({
  account: z.enum(ACCOUNTS).optional(),
  audience: z.enum(AUDIENCES).optional(),
});

const judge = z.strictObject({
  ...base,
  kind: z.literal('judge').describe('Choose one of the six verdicts.'),
  draft,
  verdict: z.enum(VERDICTS).optional().describe('The key; a sample draft brings its own.'),
  accept: z.array(z.enum(VERDICTS)).optional().describe('Verdicts that are as good.'),
  clues: z
    .array(quote)
    .optional()
    .describe('The words that decide; they light up after the answer.'),
  others: z
    .partialRecord(z.enum(VERDICTS), z.string())
    .optional()
    .describe('What to say to whoever chose a tempting wrong verdict.'),
  rewrite: z.string().optional().describe('How it could be said instead; nothing invented.'),
});
const spot = z.strictObject({
  ...base,
  kind: z.literal('spot').describe('Mark the words that should not be there.'),
  draft,
  marks: z
    .array(
      quote.extend({
        core: z
          .string()
          .optional()
          .describe('The words within the quote that do the harm: marking them is enough.'),
        optional: z.boolean().optional().describe('Set where marking it neither earns nor costs.'),
      }),
    )
    .describe('The words to mark; [] where there is nothing to mark.'),
  rewrite: z.string().optional().describe('How it could be said instead; nothing invented.'),
});
const account = z.strictObject({
  ...base,
  kind: z.literal('account').describe('Which account?'),
  ask: z.string().describe('The situation and the question, without the answer in it.'),
  account: z.enum(ACCOUNT_CHOICES).describe('The right account, or none.'),
  accept: z.array(z.enum(ACCOUNT_CHOICES)).optional().describe('Accounts that are as good.'),
  feedback: z
    .record(z.enum(ACCOUNT_CHOICES), z.string())
    .describe('A sentence for each of the four, the right one too.'),
});
const order = z.strictObject({
  ...base,
  kind: z.literal('order').describe('Put in order.'),
  ask: z.string().describe('What to put in order.'),
  by: z.string().describe('The criterion: “From the least to the most risk for …”.'),
  ends: z
    .strictObject({ first: z.string(), last: z.string() })
    .describe('What stands at the two ends: “Least risk”, “Most risk”.'),
  options: z
    .array(z.strictObject(option))
    .min(3)
    .max(6)
    .describe('In the right order; they are shuffled when shown.'),
  tied: z
    .array(z.tuple([z.string(), z.string()]))
    .optional()
    .describe('Pairs of ids whose order does not matter.'),
});
const several = z.strictObject({
  ...base,
  kind: z.literal('several').describe('Tick all that fit.'),
  ask: z.string().describe('A question to which several options are right.'),
  options: z
    .array(
      z.strictObject({
        ...option,
        right: z.boolean().optional().describe('Set where it is to be ticked.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('One right at least, and one wrong.'),
});
const single = z.strictObject({
  ...base,
  kind: z.literal('single').describe('Choose one.'),
  ask: z.string().describe('A question with one right option.'),
  draft: draft.optional(),
  options: z
    .array(
      z.strictObject({
        ...option,
        right: z.boolean().optional().describe('Set at the one that is right.'),
        half: z.boolean().optional().describe('Set where it is nearly as good, and earns half.'),
      }),
    )
    .min(3)
    .max(5)
    .describe('Three to five, all of them things that a sensible colleague would do.'),
});
const rewrite = z.strictObject({
  ...base,
  kind: z
    .literal('rewrite')
    .describe('Edit a bad draft until what should go is gone and its message is kept.'),
  draft,
  needs: z
    .array(
      z.strictObject({
        point: z.string().describe('A part of the message: “that a job is finished”.'),
        any: z
          .array(z.string().min(2))
          .min(1)
          .describe('Small words or stems of which one must still be there.'),
      }),
    )
    .min(1)
    .describe('What the post must still say.'),
  goes: z
    .array(
      quote.extend({
        any: z
          .array(z.string().min(2))
          .min(1)
          .describe(
            'Whole words and phrases of which any still gives it away, and no good answer says one. A star stands for any ending: depress*.',
          ),
      }),
    )
    .min(1)
    .describe('The words that should be gone.'),
  models: z.array(z.string()).min(1).describe('Good answers; the checker has to find them fine.'),
});
const roomItem = z.strictObject({
  ...base,
  kind: z
    .literal('room')
    .describe(
      'Same words: choose the smallest change of account or audience that makes them right.',
    ),
  draft,
  rooms: z
    .array(room)
    .min(1)
    .describe('The right rooms, the smallest change first; {} leaves it as it is.'),
  accept: z.array(room).optional().describe('Rooms that are as good.'),
  instead: z
    .array(room.extend({ say: z.string().describe('The sentence.') }))
    .min(1)
    .describe(
      'What to say to whoever changed something else; without a change, to whoever left it.',
    ),
});

/** A quiz as people write it; `joinQuiz` joins it with the sample drafts. */
export const quizSchema = z.strictObject({
  id: slug.describe('The name of the file, and the address.'),
  title: z.string().describe('Its name.'),
  purpose: z.string().describe('A sentence or two for the list and the top of the page.'),
  for: z.string().describe('Who it is for, after “For”: small letter, no full stop.'),
  order: z.number().int().describe('Its place in lists; a number of its own.'),
  messages: z
    .array(
      z.strictObject({
        from: z.number().min(0).max(1).describe('The share of the marks from which it is said.'),
        text: z.string().describe('A warm sentence or two, no school marks.'),
      }),
    )
    .optional()
    .describe('What to say at the end; the lowest begins at 0.'),
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
    .min(3)
    .describe('Three at least, of any kinds.'),
});

export type QuizData = z.infer<typeof quizSchema>;
