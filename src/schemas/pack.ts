/**
 * A company pack as a schema, published for editors. The site and the widgets read packs with
 * `readPack`, which weighs nothing; a test holds the two equal.
 */
import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../engine/index.ts';
import { isFindable, isProtectedTalk } from '../engine/pack/phrase.ts';
import type { Adjustable, Pack, Step } from '../engine/pack/types.ts';
import {
  DRAFT,
  LIMITS,
  LINE,
  LINK,
  MOST,
  OWN_WORD_KINDS,
  PACK_VERSION,
} from '../engine/pack/types.ts';

const line = z.string().regex(LINE, 'expected one line of 1 to 120 characters');
const link = z.string().regex(LINK, 'expected an address that begins with https:// or mailto:');
const phrase = line.refine(isFindable, 'expected a name of three letters or digits and more');
const room = {
  text: z.string().regex(DRAFT).describe('The words of the draft. Invented people only.'),
  account: z.enum(ACCOUNTS).describe('Who speaks.'),
  audience: z.enum(AUDIENCES).describe('Who hears it.'),
};
const page = z.strictObject({
  name: line.describe('What it is called.'),
  link: link.describe('Its address: https:// or mailto:.'),
});
const steps = Object.fromEntries(
  Object.entries(LIMITS).map(([id, allowed]: [string, readonly Step[]]) => [
    id,
    z.literal([...allowed]).optional(),
  ]),
) as Record<Adjustable, z.ZodOptional<z.ZodLiteral<Step>>>;

export const packSchema = z.strictObject({
  $schema: line.optional().describe('Where editors find this schema.'),
  version: z.literal(PACK_VERSION).describe('The version of the format: 1.'),
  organisation: line.describe('What the organisation is called.'),
  contacts: z
    .array(
      z.strictObject({
        topic: line.describe('What one may ask about: “customers’ photos”.'),
        name: line.describe('Whom to ask, and where: “Amina, front office”.'),
        link: link.optional().describe('An address to write or go to.'),
      }),
    )
    .max(MOST.contacts)
    .optional()
    .describe('Whom to ask, by topic.'),
  policies: z.array(page).max(MOST.policies).optional().describe('Pages with the rules.'),
  accounts: z
    .array(page)
    .max(MOST.accounts)
    .optional()
    .describe('Accounts that speak for the organisation.'),
  words: z
    .array(
      z.strictObject({
        words: phrase
          .refine((words) => !isProtectedTalk(words), 'expected no words about pay or conditions')
          .describe('The name as people write it.'),
        is: z.enum(OWN_WORD_KINDS).describe('What it names.'),
        instead: line.optional().describe('What to write instead: “a customer of ours”.'),
      }),
    )
    .max(MOST.words)
    .optional()
    .describe('Names of clients and code names of work. Whoever gets the file can read them.'),
  public: z
    .array(phrase)
    .max(MOST.public)
    .optional()
    .describe('What everybody may read already: a product, the shop’s telephone number.'),
  severity: z
    .strictObject(steps)
    .optional()
    .describe('A category as one step graver (1) or milder (-1), where that is allowed.'),
  samples: z
    .array(z.strictObject({ ...room, label: line.describe('What stands on the button.') }))
    .max(MOST.samples)
    .optional()
    .describe('More drafts to try.'),
  flags: z
    .array(
      z.strictObject({
        ...room,
        category: z.enum(CATEGORIES).optional().describe('What it has to find there.'),
      }),
    )
    .max(MOST.flags)
    .optional()
    .describe('Tests: drafts in which the checker has to find something.'),
  passes: z
    .array(z.strictObject(room))
    .max(MOST.passes)
    .optional()
    .describe('Tests: drafts that may be shared as they are.'),
}) satisfies z.ZodType<Pack>;

/** As JSON Schema, draft 7, which most editors know. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: `A company pack of Right for the Room, version ${String(PACK_VERSION)}`,
    ...z.toJSONSchema(packSchema, { io: 'input', target: 'draft-7' }),
  };
}
