import fc from 'fast-check';
import { ACCOUNTS, AUDIENCES, CATEGORIES } from '../../src/engine/index.ts';
import type { Pack } from '../../src/engine/pack/types.ts';
import { LIMITS, OWN_WORD_KINDS } from '../../src/engine/pack/types.ts';

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
  ],
  public: ['01632 960 001', 'Heron cooler'],
  severity: { heated: -1, 'security-detail': 1 },
  samples: [
    { label: 'A cake', text: 'Look at this cake!', account: 'company', audience: 'public' },
  ],
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
      words: fc.array(
        fc.record({
          words: phrase,
          is: fc.constantFrom(...OWN_WORD_KINDS),
          instead: optional(line),
        }),
        { maxLength: 8 },
      ),
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
