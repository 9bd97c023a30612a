import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack, readPackText } from '../../../src/engine/pack/read-pack.ts';
import { BAKERY } from '../../support/pack.ts';

/** The bakery’s pack with one thing changed, as "path: message". */
function problemsOf(more: Readonly<Record<string, unknown>>): string[] {
  const { pack, problems } = readPack({ ...BAKERY, ...more });
  expect(pack === undefined).toBe(problems.length > 0);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

test('reads a pack that is right, and hands out a copy of it', () => {
  const { pack, problems } = readPack(BAKERY);
  expect(problems).toEqual([]);
  expect(pack).toEqual(BAKERY);
  expect(pack).not.toBe(BAKERY);
});

test('needs a version and a name alone', () => {
  expect(readPack({ version: 1, organisation: 'Harbour Lane' }).problems).toEqual([]);
  expect(readPack({}).problems.map(({ path }) => path)).toEqual(['version', 'organisation']);
});

describe('says where, what was expected, what was found and how to mend it', () => {
  test.for<[string, Record<string, unknown>, string]>([
    ['a newer version', { version: 2 }, 'version: Expected 1, found a number.'],
    [
      'a slip in a choice',
      { words: [{ words: 'Rothwell', is: 'clients' }] },
      'words[0].is: Expected one of "client", "code-name", found another text of 7 characters. Did you mean "client"?',
    ],
    [
      'a name that is too short to be looked for',
      { words: [{ words: 'K.', is: 'client' }] },
      'words[0].words: Expected a name of at least three letters or digits and at most 12 words, found another text. Write the name as people write it.',
    ],
    [
      'an accent that nobody could read in the dark',
      { accent: { light: '#7a1f3d', dark: '#101010' } },
      'accent.dark: Expected a colour with a contrast of at least 4.5 on the dark background, found one of 1.2. Take a lighter one.',
    ],
    [
      'words that everybody may use',
      { words: [{ words: 'pay rise', is: 'code-name' }] },
      'words[0].words: Expected the name of a client or of a piece of work, found words about pay, hours, conditions, danger or people at work. Everybody may talk about those, so leave them out.',
    ],
    [
      'an address that runs something',
      { policies: [{ name: 'Rules', link: 'javascript:alert(1)' }] },
      'policies[0].link: Expected an address that begins with https:// or mailto:, of at most 300 characters, found another text of 19 characters.',
    ],
    [
      'a blocker made milder',
      { severity: { 'customer-data': -1 } },
      'severity.customer-data: Expected 1, found a number.',
    ],
    [
      'a scrambled name without its salt',
      { salt: undefined },
      'salt: Expected the salt that goes with the scrambled names, found nothing. Scramble the names again, or write them as they are.',
    ],
    [
      'an accent that nobody could read',
      { accent: { light: '#f2a7c3', dark: '#f2a7c3' } },
      'accent.light: Expected a colour with a contrast of at least 4.5 on the light background, found one of 1.6. Take a darker one.',
    ],
    [
      'a logo from elsewhere',
      { logo: { image: 'https://example.com/logo.png', alt: 'Us' } },
      'logo.image: Expected a picture as "data:image/png;base64,…" (or webp, or svg+xml) of at most 24 kB, found another text of 28 characters.',
    ],
    [
      'a logo that is a page',
      { logo: { image: `data:text/html;base64,${'A'.repeat(60)}`, alt: 'Us' } },
      'logo.image: Expected a picture as "data:image/png;base64,…" (or webp, or svg+xml) of at most 24 kB, found another text of 82 characters.',
    ],
    [
      'a question with two right answers',
      {
        items: [
          {
            ...BAKERY.items?.[0],
            options: [
              { text: 'a', because: 'b', right: true },
              { text: 'c', because: 'd', right: true },
              { text: 'e', because: 'f' },
            ],
          },
        ],
      },
      'items[0].options: Expected exactly one option with "right": true, found 2. Mark the one that is right.',
    ],
    [
      'a text where a list belongs',
      { public: 'all' },
      'public: Expected a list of at most 200, found another text of 3 characters.',
    ],
  ])('%s', ([, more, message]) => {
    expect(problemsOf(more)).toEqual([message]);
  });

  test('a mistyped field', () => {
    const [message] = problemsOf({ contact: [] });
    expect(message).toMatch(/found one of another name\. Did you mean "contacts"\?$/);
  });

  test('categories that no pack may move', () => {
    for (const id of ['access-secret', 'id-document', 'child', 'money-self', 'health-self']) {
      expect(problemsOf({ severity: { [id]: -1 } })).toHaveLength(1);
    }
  });
});

test.for([
  ['the end of a text', 'Us\0'],
  ['a control character', 'Us\u009B'],
  ['an end of a line that is none', 'Us\u2028and'],
  ['a turn of the direction of writing', 'Us \u202Egnp.exe'],
  ['an isolated direction of writing', 'Us \u2067x'],
  ['the first half of a character', 'Us \uD83D'],
  ['the second half of a character', '\uDE00 Us'],
])('refuses a line and a sentence with %s, and says what cannot be seen', ([, hidden]) => {
  const [item] = BAKERY.items ?? [];
  for (const more of [{ organisation: hidden }, { items: [{ ...item, why: hidden }] }]) {
    expect(problemsOf(more)).toEqual([
      expect.stringMatching(
        /found a text with a control character, a mark that turns the direction of writing, or half a character\. Type it anew\.$/,
      ),
    ]);
  }
});

test('takes what scripts and pictures of a family need', () => {
  for (const organisation of [
    'نامه\u200Cای',
    'דואר\u200F!',
    '👩\u200D👩\u200D👧',
    'क्\u200Dष',
    'Us\tand',
  ])
    expect(problemsOf({ organisation })).toEqual([]);
});

test('of a text with an end of a line it says how long it is', () => {
  expect(problemsOf({ organisation: 'Us\nand' })).toEqual([
    'organisation: Expected one line of 1 to 120 characters, found another text of 6 characters.',
  ]);
});

test('a list with holes is read hole by hole', () => {
  const contacts = [...(BAKERY.contacts ?? [])];
  contacts.length = 2;
  expect(problemsOf({ contacts })).toEqual([
    'contacts[1]: Expected an object { … }, found nothing.',
  ]);
});

test('repeats no word of the file', () => {
  const secret = 'Quixotry';
  const told = [
    { [secret]: 1 },
    { words: [{ words: 'Heron', is: secret, [secret]: secret }] },
    { contacts: secret },
    { flags: [{ text: 'x', account: secret, audience: secret }] },
  ].flatMap(problemsOf);
  expect(told.length).toBeGreaterThan(5);
  expect(told.join()).not.toContain(secret);
});

test('leaves the prototypes of everything alone', () => {
  const file = `{"version":1,"organisation":"Harbour Lane","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`;
  expect(readPackText(file).problems).toHaveLength(2);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(readPackText('{"version":1,"__proto__":{"organisation":"Harbour"}}').pack).toBe(undefined);
});

test('survives whatever JSON there is, and says at most fifty things of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { pack, problems } = readPack(value);
      return (pack === undefined) === problems.length > 0 && problems.length <= 50;
    }),
  );
  expect(readPack({ flags: Array.from({ length: 50 }, () => ({})) }).problems).toHaveLength(50);
});

test('is done at once with ten megabytes, with thousands of brackets and with thousands of names', () => {
  const start = performance.now();
  expect(readPackText('x'.repeat(10_000_000)).problems[0]?.message).toContain('10,000,000');
  expect(readPackText('['.repeat(100_000)).problems[0]?.message).toContain('JSON');
  const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, at]));
  expect(readPack(names).problems).toHaveLength(50);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('reads a file that begins with a mark, and says what no JSON is', () => {
  expect(readPackText(`\uFEFF${JSON.stringify(BAKERY)}`).problems).toEqual([]);
  expect(readPackText('{,}').problems[0]?.message).toContain('comma');
});
