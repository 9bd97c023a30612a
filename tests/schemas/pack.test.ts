import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPack } from '../../src/engine/pack/read-pack.ts';
import { packJsonSchema, packSchema } from '../../src/schemas/pack.ts';
import { BAKERY, packs } from '../support/pack.ts';

/** Values that are wrong in many places, and right in some. */
const STRAY: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  'pay',
  'Heron',
  'a\nb',
  'a\u202Eb',
  'a\u200Bb',
  'a\u{E0041}',
  '葛\u{E0100}',
  'a\uD83D',
  '👩\u200D👧',
  'x'.repeat(121),
  'x'.repeat(2_001),
  'https://example.com',
  'javascript:alert(1)',
  'client',
  'company',
  'public',
  'heated',
  0,
  1,
  -1,
  2,
  1.5,
  true,
  [],
  {},
  ['Heron'],
  [{ words: 'Heron', is: 'client' }],
  { heated: -1 },
  { heated: 1 },
  { child: 1 },
  [{ name: 'Shop', link: 'https://example.com' }],
  Array.from({ length: 13 }, () => 'Heron'),
];

/** Every place of a value, as ways to it. */
function ways(
  value: unknown,
  way: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, part]) => ways(part, [...way, name]))];
}

/** A copy with something else at one place, or under a new name there. */
function changed(
  value: unknown,
  [first, ...rest]: readonly (string | number)[],
  stray: unknown,
): unknown {
  if (first === undefined) return stray;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[first] = changed(copy[first], rest, stray);
  return copy;
}

test('reads the same packs as the engine, and refuses the same', () => {
  const seen = { right: 0, wrong: 0 };
  for (const way of [...ways(BAKERY), ['contact'], ['words', 0, 'if'], ['passes', 0, 'category']]) {
    for (const stray of STRAY) {
      const value = changed(BAKERY, way, stray);
      const parsed = packSchema.safeParse(value);
      const { pack, problems } = readPack(value);
      expect([way, stray, parsed.success]).toEqual([way, stray, problems.length === 0]);
      if (parsed.success) expect(parsed.data).toEqual(pack);
      seen[parsed.success ? 'right' : 'wrong'] += 1;
    }
  }
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(50);
});

test('agrees with the engine about packs and about anything at all', () => {
  const anything = fc.oneof(packs(['pay', 'Heron']), fc.jsonValue());
  fc.assert(
    fc.property(anything, (value) => {
      const written: unknown = JSON.parse(JSON.stringify(value));
      return packSchema.safeParse(written).success === (readPack(written).problems.length === 0);
    }),
  );
});

test('as JSON Schema it takes the bakery’s pack and refuses a wrong one', () => {
  const validate = new Ajv({ allErrors: true }).compile(packJsonSchema());
  expect(validate(BAKERY)).toBe(true);
  expect(validate({ ...BAKERY, contact: [] })).toBe(false);
  expect(validate({ ...BAKERY, severity: { child: -1 } })).toBe(false);
  expect(validate({ ...BAKERY, policies: [{ name: 'x', link: 'javascript:x' }] })).toBe(false);
});

test.for([
  ['reads patterns by characters', true],
  ['reads patterns by halves of characters', false],
] as const)('a validator that %s refuses signs that nobody sees, too', ([, unicodeRegExp]) => {
  const validate = new Ajv({ unicodeRegExp }).compile(packJsonSchema());
  const named = (organisation: string) => validate({ ...BAKERY, organisation });
  const seen = [
    'Us 😀',
    '👩\u200D👧',
    'نامه\u200Cای',
    'Us\tand',
    'Us！',
    '\u{DFFFF}',
    '葛\u{E0100}',
  ];
  expect(seen.filter((name) => !named(name))).toEqual([]);
  const marks = ['\0', '\u061C', '\u200B', '\u200E', '\u200F', '\u202E', '\u2060', '\uFEFF'];
  const unseen = [...marks, '\u{E0000}', '\u{E007F}', '\uD83D', '\uDE00'];
  expect(unseen.filter((sign) => named(`Us${sign}x`))).toEqual([]);
});

test('explains each of its fields', () => {
  const { properties } = packJsonSchema() as {
    properties: Record<string, { description?: string }>;
  };
  for (const [name, { description }] of Object.entries(properties)) {
    expect([name, /[.”]$/.test(description ?? '')]).toEqual([name, true]);
  }
});
