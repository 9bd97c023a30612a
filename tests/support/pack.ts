import fc from 'fast-check';
import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../../src/engine/index.ts';
import { wordsIn } from '../../src/engine/pack/phrase.ts';
import { scrambled } from '../../src/engine/pack/scramble.ts';
import type { Pack } from '../../src/engine/pack/types.ts';
import { LIMITS, OWN_WORD_KINDS } from '../../src/engine/pack/types.ts';

export const SALT = '00112233445566778899aabbccddeeff';

/** A square of one colour. */
const SQUARE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A bakery’s pack with one of everything. */
export const BAKERY: Pack = {
  version: 1,
  organisation: 'Harbour Lane Bakery',
  contacts: [
    { topic: 'Photos of guests', name: 'Amina, front office', link: 'mailto:amina@example.com' },
  ],
  policies: [{ name: 'Our page on posting', link: 'https://example.com/posting' }],
  accounts: [{ name: 'The shop', link: 'https://example.com/shop' }],
  words: [
    { words: 'Rothwell & Sons', is: 'client', instead: 'a customer of ours' },
    { words: 'Project Heron', is: 'code-name' },
    { hash: scrambled('Velvet Anchor', SALT), count: 2, is: 'code-name', instead: 'a new cake' },
  ],
  salt: SALT,
  public: ['01632 960 001', 'Heron cooler'],
  severity: { heated: -1, 'security-detail': 1 },
  samples: [
    { label: 'A cake', text: 'Look at this cake!', account: 'company', audience: 'public' },
  ],
  items: [
    {
      quiz: 'starter-check',
      topic: 'voice',
      ask: 'Who answers a complaint on the shop’s page?',
      options: [
        { text: 'Amina', because: 'She knows the order and can put it right.', right: true },
        { text: 'Whoever sees it first', because: 'Two answers look worse than a late one.' },
        { text: 'Nobody', because: 'Whoever complains in public waits in public.' },
      ],
      why: 'One voice answers for the shop.',
    },
  ],
  accent: { light: '#7a1f3d', dark: '#f2a7c3' },
  logo: { image: SQUARE, alt: 'Harbour Lane Bakery' },
  flags: [
    {
      text: 'Cakes for Rothwell & Sons today.',
      account: 'personal',
      audience: 'public',
      category: 'customer-data',
    },
  ],
  passes: [{ text: 'Fresh rolls from seven.', account: 'company', audience: 'public' }],
};

const line = fc.stringMatching(/^[A-Za-z][A-Za-z &'-]{4,30}[a-z]$/);
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Packs with own words and public things made of the given words, and any severity there is. */
export function packs(vocabulary: readonly string[]): fc.Arbitrary<Pack> {
  const phrase = fc.oneof(line, fc.constantFrom(...vocabulary));
  const draft = {
    text: line,
    account: fc.constantFrom(...ACCOUNTS),
    audience: fc.constantFrom(...AUDIENCES),
  };
  const severity = Object.entries(LIMITS).map(([id, steps]) => [id, fc.constantFrom(...steps)]);
  return fc.record(
    {
      version: fc.constant(1 as const),
      organisation: line,
      salt: fc.constant(SALT),
      words: fc.array(
        fc.oneof(
          fc.record({
            words: phrase,
            is: fc.constantFrom(...OWN_WORD_KINDS),
            instead: optional(line),
          }),
          fc.tuple(phrase, fc.constantFrom(...OWN_WORD_KINDS)).map(([words, is]) => ({
            hash: scrambled(words, SALT),
            count: Math.max(wordsIn(words).length, 1),
            is,
          })),
        ),
        { maxLength: 8 },
      ),
      accent: optional(fc.constantFrom(BAKERY.accent)),
      logo: optional(fc.constantFrom(BAKERY.logo)),
      public: fc.array(phrase, { maxLength: 8 }),
      severity: fc.record(Object.fromEntries(severity) as Record<string, fc.Arbitrary<1 | -1>>, {
        requiredKeys: [],
      }),
      flags: fc.array(fc.record({ ...draft, category: optional(fc.constantFrom(...CATEGORIES)) }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['version', 'organisation'] },
  );
}
