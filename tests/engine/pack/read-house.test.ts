import { describe, expect, test } from 'vitest';
import { readHouse, readItems } from '../../../src/engine/pack/read-house.ts';
import { readPack } from '../../../src/engine/pack/read-pack.ts';
import { BAKERY } from '../../support/pack.ts';

const HOUSE = ['organisation', 'contacts', 'policies', 'accounts', 'accent', 'logo'] as const;

test('takes what readPack takes', () => {
  expect(readHouse(BAKERY)).toBe(BAKERY);
  expect(readItems(BAKERY)).toBe(BAKERY);
  expect(readHouse({ version: 1, organisation: 'Harbour' })).toBeDefined();
  expect(readItems({ version: 1, organisation: 'Harbour' })).toBeDefined();
});

describe('of a pack with something else in one place', () => {
  const strays: readonly unknown[] = [
    null,
    '',
    'x',
    'a\nb',
    'a\u202Eb',
    'a\u200Eb',
    'a\u{E0041}',
    'a\uD83D',
    'a\0',
    '👩\u200D👧',
    'x'.repeat(301),
    'javascript:alert(1)',
    'https://example.com',
    '#ffffff',
    1,
    true,
    [],
    {},
    Array.from({ length: 21 }, () => ({ name: 'Shop', link: 'https://example.com' })),
    { light: '#000000', dark: 'white' },
    { image: 'data:text/html;base64,AAAA', alt: 'x' },
  ];

  test.for(HOUSE)('%s: what readPack refuses is refused', (name) => {
    for (const stray of strays) {
      const value = { ...BAKERY, [name]: stray };
      expect([stray, readHouse(value) === undefined]).toEqual([
        stray,
        readPack(value).problems.length > 0,
      ]);
    }
  });

  test.for(['quiz', 'topic', 'ask', 'options', 'why'] as const)('items, %s: the same', (name) => {
    for (const stray of strays) {
      const value = { ...BAKERY, items: [{ ...BAKERY.items?.[0], [name]: stray }] };
      expect([stray, readItems(value) === undefined]).toEqual([
        stray,
        readPack(value).problems.length > 0,
      ]);
    }
  });
});

/** A list with a hole after its entries, which JSON cannot say and a message can. */
function holed<T>(entries: readonly T[] = []): T[] {
  const list = [...entries];
  list.length += 1;
  return list;
}

describe('of the options of a question', () => {
  const [item] = BAKERY.items ?? [];
  const [right, one, two] = item?.options ?? [];
  const taken = (options: readonly unknown[]) => {
    const value = { items: [{ ...item, options }] };
    expect(readItems(value) !== undefined).toBe(
      readPack({ ...BAKERY, ...value }).problems.length === 0,
    );
    return readItems(value) !== undefined;
  };

  test('three or four are taken, of which one is right', () => {
    expect(taken([right, one, two])).toBe(true);
    expect(taken([right, one, two, one])).toBe(true);
    for (const options of [
      [right, one],
      [right, one, two, one, two],
      [one, two, one],
      [right, right, two],
    ])
      expect(taken(options)).toBe(false);
  });

  test('each has its text, its reason, and nothing but a plain yes to being right', () => {
    for (const odd of [
      { text: 'a' },
      { because: 'a' },
      { ...one, right: 'yes' },
      { ...one, text: 1 },
      7,
    ])
      expect(taken([right, odd, two])).toBe(false);
  });
});

test.for([
  ['contacts', 20],
  ['policies', 10],
  ['accounts', 20],
] as const)('takes %s up to %i', ([list, most]) => {
  const many = (length: number) => ({
    ...BAKERY,
    [list]: Array.from({ length }, () => BAKERY[list]?.[0]),
  });
  expect(readHouse(many(most))).toBeDefined();
  expect(readHouse(many(most + 1))).toBeUndefined();
});

test('takes no list with a hole', () => {
  for (const name of ['contacts', 'policies', 'accounts'] as const) {
    expect(readHouse({ ...BAKERY, [name]: holed<unknown>(BAKERY[name]) })).toBeUndefined();
  }
  expect(readItems({ ...BAKERY, items: holed(BAKERY.items) })).toBeUndefined();
  const [item] = BAKERY.items ?? [];
  const options = holed(item?.options);
  expect(readItems({ ...BAKERY, items: [{ ...item, options }] })).toBeUndefined();
});

/** What a hostile page could put anywhere in a message. */
const POISON: readonly unknown[] = [
  undefined,
  null,
  true,
  NaN,
  -1,
  1,
  2,
  '',
  '__proto__',
  'Harbour',
  'x'.repeat(100_000),
  'javascript:alert(1)',
  'https://example.com/',
  '#7a1f3d',
  'data:image/svg+xml;base64,AAAA',
  [],
  {},
  new Map(),
  Object.create(null),
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  [[[[[[]]]]]],
  [{ topic: 'x', name: 'y' }],
  [{ name: 'x', link: 'javascript:alert(1)' }],
  [{ quiz: 'x', topic: 'voice', ask: 'x', why: 'x', options: [{}, {}, {}] }],
  { light: '#000000', dark: '#ffffff' },
  { image: 'https://evil.example/x.png', alt: 'x' },
];

test('survives a hundred thousand poisoned messages, and takes none that readPack refuses', () => {
  const names = ['version', ...HOUSE, 'items', '__proto__', 'constructor'];
  let state = 7;
  const chance = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  let taken = 0;
  for (let one = 0; one < 100_000; one += 1) {
    const start = chance(2) === 0 ? { version: 1, organisation: 'Harbour' } : {};
    const message: Record<string, unknown> = { ...start };
    for (let change = chance(4); change >= 0; change -= 1) {
      message[names[chance(names.length)] ?? ''] = POISON[chance(POISON.length)];
    }
    const house = readHouse(message);
    readItems(message);
    if (!house) continue;
    taken += 1;
    if (taken > 2_000) continue;
    const { version, organisation, contacts, policies, accounts, logo } = message;
    expect(
      readPack({ version, organisation, contacts, policies, accounts, logo }).problems,
    ).toEqual([]);
  }
  expect(taken).toBeGreaterThan(1_000);
  expect('polluted' in {}).toBe(false);
}, 60_000);
