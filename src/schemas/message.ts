/**
 * The messages of a frame as a schema, for whoever listens to them in another language. The
 * widgets themselves read with `readMessage`, which weighs nothing; a test holds the two equal.
 */
import { z } from 'astro/zod';
import { NAME, PROTOCOL, SOURCE } from '../widgets/messages.ts';
import type { FrameMessage } from '../widgets/messages.ts';

/** Not z.int(), which stops where numbers are no longer told apart. */
const whole = z.number().refine(Number.isInteger).meta({ type: 'integer' });
const name = z.string().regex(NAME);
const amount = z.number().min(0).max(1_000_000);

const common = { source: z.literal(SOURCE), protocol: z.literal(PROTOCOL) };

/** What is optional and not as expected is left out, as if it had not been said. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const height = z
  .object({
    ...common,
    type: z.literal('height'),
    height: whole.describe('How high the frame is, in CSS pixels.'),
  })
  .describe('Said to everybody.');

const progress = z
  .object({
    ...common,
    type: z
      .enum(['ready', 'started', 'answered', 'completed'])
      .describe(
        '"ready" when it can be used; "started" when somebody begins, with a first answer, act or letter.',
      ),
    activity: name.describe('"check", "feed", "decide/which-account", "quiz/share-or-think".'),
    version: name.describe('Changes when the content of the activity does.'),
    id: lenient(name).describe(
      'Which item, or how many questions into a decision ("step-2"); with "answered".',
    ),
    score: lenient(z.object({ raw: amount, max: amount, scaled: amount })).describe(
      'Quizzes only: of one item with "answered", of all with "completed".',
    ),
    passed: lenient(z.boolean()).describe('Only where a pass mark was set.'),
  })
  .describe('Said only to the origins that the address of the frame lists under "events".');

export const messageSchema = z.union([height, progress]) satisfies z.ZodType<FrameMessage>;

/** As JSON Schema, draft 2020-12. */
export function messageJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: `A message of Right for the Room, protocol ${String(PROTOCOL)}`,
    description:
      'What a frame of Right for the Room tells the page around it by postMessage. Ids, numbers and facts of progress: no word of what was typed or read. Check event.source, and that event.origin is the frame’s own or "null". Pass over what does not fit.',
    version: String(PROTOCOL),
    ...z.toJSONSchema(messageSchema, { io: 'input', target: 'draft-2020-12' }),
  };
}
