/**
 * A company pack as a schema, published for editors. The site and the widgets read packs with
 * `readPack`, which weighs nothing; a test holds the two equal.
 */
import { z } from 'astro/zod';
import { ACCOUNTS, AUDIENCES, CATEGORIES, TOPICS } from '../engine/index.ts';
import { LEAST_CONTRAST, isReadable } from '../engine/pack/contrast.ts';
import { isFindable, isProtectedTalk, MOST_WORDS } from '../engine/pack/phrase.ts';
import type { Adjustable, Pack, PackAccent, Step } from '../engine/pack/types.ts';
import {
  COLOUR,
  DRAFT,
  HASH,
  LIMITS,
  LINE,
  LINK,
  LOGO,
  MOST,
  OPTIONS,
  OWN_WORD_KINDS,
  PACK_VERSION,
  QUIZ_ID,
  SALT,
  SENTENCE,
} from '../engine/pack/types.ts';

/**
 * Holds nothing of UNSEEN, in the words of validators that know no classes of characters. Those
 * that read by whole characters find each in the first part: all but what nobody sees, and then up
 * to the tags or after them. Those that read by halves of characters find pairs in the second.
 */
const SEEN =
  /^(?:(?![\0-\x08\n-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uD800-\uDFFF])(?:[\0-\uDB3F\uDFFF]|[^\0-\uDB40\uDC7F])|(?!\uDB40[\uDC00-\uDC7F])[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;
const seen = z.string().regex(SEEN, 'expected no sign that nobody sees');
const line = seen.regex(LINE, 'expected one line of 1 to 120 characters');
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
const meaning = {
  is: z.enum(OWN_WORD_KINDS).describe('What it names.'),
  instead: line.optional().describe('What to write instead: “a customer of ours”.'),
};
const sentence = seen.regex(SENTENCE, 'expected one line of 1 to 300 characters');
const colour = (theme: keyof PackAccent) =>
  z
    .string()
    .regex(COLOUR)
    .refine((code) => isReadable(theme, code), `expected a contrast of ${String(LEAST_CONTRAST)}`);
const steps = Object.fromEntries(
  Object.entries(LIMITS).map(([id, allowed]: [string, readonly Step[]]) => [
    id,
    z.literal([...allowed]).optional(),
  ]),
) as Record<Adjustable, z.ZodOptional<z.ZodLiteral<Step>>>;

const whole = z.strictObject({
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
  salt: z
    .string()
    .regex(SALT)
    .optional()
    .describe('Goes before each name that is scrambled: 16 bytes from chance, in hexadecimal.'),
  words: z
    .array(
      z.union([
        z.strictObject({
          words: phrase
            .refine((words) => !isProtectedTalk(words), 'expected no words about pay or conditions')
            .describe(
              'The name as people write it; looked for with a capital or a figure in each word.',
            ),
          ...meaning,
        }),
        z.strictObject({
          hash: z
            .string()
            .regex(HASH)
            .describe('SHA-256 of the salt, a space and the name’s words in small letters.'),
          count: z.literal(Array.from({ length: MOST_WORDS }, (_, at) => at + 1)),
          ...meaning,
        }),
      ]),
    )
    .max(MOST.words)
    .optional()
    .describe(
      'Names of clients and code names of work. Whoever gets the file can read them; scrambled ones have to be guessed, which is easy for names that are on some list.',
    ),
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
  items: z
    .array(
      z.strictObject({
        quiz: z.string().regex(QUIZ_ID).describe('The quiz it is added to: “starter-check”.'),
        topic: z.enum(TOPICS).describe('Its subject in the result.'),
        ask: sentence.describe('The question.'),
        options: z
          .array(
            z.strictObject({
              text: sentence,
              because: sentence.describe('What to say of it after the answer.'),
              right: z.literal(true).optional(),
            }),
          )
          .min(OPTIONS.least)
          .max(OPTIONS.most)
          .refine(
            (options) => options.filter(({ right }) => right).length === 1,
            'expected exactly one that is right',
          )
          .describe('Three or four, of which one is right.'),
        why: sentence.describe('Why that one is right.'),
      }),
    )
    .max(MOST.items)
    .optional()
    .describe('Questions about your own ways, for our quizzes.'),
  accent: z
    .strictObject({ light: colour('light'), dark: colour('dark') })
    .optional()
    .describe('The colour of links and buttons, as “#1a5fb4”, for light and for dark.'),
  logo: z
    .strictObject({
      image: z.string().regex(LOGO).describe('“data:image/png;base64,…”, at most 24 kB.'),
      alt: line.describe('What it shows, for who does not see it.'),
    })
    .optional()
    .describe('A picture of PNG, WebP or SVG.'),
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
});

export const packSchema = whole.refine(
  ({ salt, words = [] }) => salt !== undefined || !words.some((word) => 'hash' in word),
  'expected the salt that goes with the scrambled names',
) satisfies z.ZodType<Pack>;

/** As JSON Schema, draft 7, which most editors know. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: `A company pack of Right for the Room, version ${String(PACK_VERSION)}`,
    ...z.toJSONSchema(packSchema, { io: 'input', target: 'draft-7' }),
  };
}
