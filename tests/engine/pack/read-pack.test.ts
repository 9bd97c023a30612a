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

  const [item] = BAKERY.items ?? [];
  const [flag] = BAKERY.flags ?? [];
  const LINE = 'Expected one line of 1 to 120 characters, found';
  const SENTENCE = 'Expected one line of 1 to 300 characters, found';
  const LINK =
    'Expected an address that begins with https:// or mailto:, of at most 300 characters, found';

  test.for<[Record<string, unknown>, string]>([
    [{ $schema: 7 }, `$schema: ${LINE} a number.`],
    [{ organisation: null }, `organisation: ${LINE} null.`],
    [{ organisation: ['Us', 'and'] }, `organisation: ${LINE} a list of 2.`],
    [{ organisation: { name: 'Us' } }, `organisation: ${LINE} an object.`],
    [{ organisation: true }, `organisation: ${LINE} a boolean.`],
    [{ organisation: ' ' }, `organisation: ${LINE} an empty text.`],
    [{ contacts: [{ topic: 1, name: 'a' }] }, `contacts[0].topic: ${LINE} a number.`],
    [{ contacts: [{ topic: 'a', name: 1 }] }, `contacts[0].name: ${LINE} a number.`],
    [{ contacts: [{ topic: 'a', name: 'b', link: 1 }] }, `contacts[0].link: ${LINK} a number.`],
    [{ policies: [{ name: 1, link: 'https://a.example' }] }, `policies[0].name: ${LINE} a number.`],
    [{ accounts: [{ name: 'a', link: 1 }] }, `accounts[0].link: ${LINK} a number.`],
    [
      { salt: 'F'.repeat(32) },
      'salt: Expected 32 small hexadecimal digits, as the editor makes them, found another text of 32 characters.',
    ],
    [
      { words: [{ words: 'Heron', is: 'client', instead: 1 }] },
      `words[0].instead: ${LINE} a number.`,
    ],
    [
      { words: [{ hash: 'a'.repeat(63), count: 1, is: 'client' }] },
      'words[0].hash: Expected the 64 small digits and letters of a scrambled name, found another text of 63 characters.',
    ],
    [
      { words: [{ hash: 'a'.repeat(64), count: 13, is: 'client' }] },
      'words[0].count: Expected one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, found a number.',
    ],
    [
      { words: [{ hash: 'a'.repeat(64), count: 1, is: 'client', instead: 1 }] },
      `words[0].instead: ${LINE} a number.`,
    ],
    [{ words: [null] }, 'words[0]: Expected an object { … }, found null.'],
    [
      { words: ['Heron'] },
      'words[0]: Expected an object { … }, found another text of 5 characters.',
    ],
    [{ words: [{ words: 1, is: 'client' }] }, `words[0].words: ${LINE} a number.`],
    [{ public: [1] }, `public[0]: ${LINE} a number.`],
    [
      { public: ['K.'] },
      'public[0]: Expected a name of at least three letters or digits and at most 12 words, found another text. Write the name as people write it.',
    ],
    [{ severity: [] }, 'severity: Expected an object { … }, found a list of 0.'],
    [
      { severity: { whereabouts: 0 } },
      'severity.whereabouts: Expected one of -1, 1, found a number.',
    ],
    [
      { samples: [{ label: 'a', text: '', account: 'company', audience: 'public' }] },
      'samples[0].text: Expected a draft of 1 to 2,000 characters, found an empty text.',
    ],
    [
      { samples: [{ label: 1, text: 'a', account: 'company', audience: 'public' }] },
      `samples[0].label: ${LINE} a number.`,
    ],
    [
      { passes: [{ text: 'a', account: 'mine', audience: 'public' }] },
      'passes[0].account: Expected one of "personal", "professional", "company", found another text of 4 characters.',
    ],
    [
      { passes: [{ text: 'a', account: 'company', audience: 'publik' }] },
      'passes[0].audience: Expected one of "few", "closed", "work", "customers", "network", "public", "assistant", found another text of 6 characters. Did you mean "public"?',
    ],
    [
      { items: [{ ...item, quiz: 'Starter check' }] },
      'items[0].quiz: Expected the name of one of our quizzes, such as "starter-check", found another text of 13 characters.',
    ],
    [{ items: [{ ...item, ask: 1 }] }, `items[0].ask: ${SENTENCE} a number.`],
    [{ items: [{ ...item, why: 1 }] }, `items[0].why: ${SENTENCE} a number.`],
    [
      { items: [{ ...item, options: item?.options.slice(0, 2) }] },
      'items[0].options: Expected a list of 3 to 4 options, found a list of 2.',
    ],
    [
      { items: [{ ...item, options: [...(item?.options ?? []), ...(item?.options ?? [])] }] },
      'items[0].options: Expected a list of 3 to 4 options, found a list of 6.',
    ],
    [
      { items: [{ ...item, options: 'all' }] },
      'items[0].options: Expected a list of 3 to 4 options, found another text of 3 characters.',
    ],
    [
      {
        items: [
          { ...item, options: item?.options.map(({ text, because }) => ({ text, because })) },
        ],
      },
      'items[0].options: Expected exactly one option with "right": true, found 0. Mark the one that is right.',
    ],
    [
      { accent: { light: 'black', dark: '#f2a7c3' } },
      'accent.light: Expected a colour such as "#1a5fb4", found another text of 5 characters.',
    ],
    [{ logo: { ...BAKERY.logo, alt: 1 } }, `logo.alt: ${LINE} a number.`],
    [{ logo: 'ours' }, 'logo: Expected an object { … }, found another text of 4 characters.'],
  ])('%j', ([more, message]) => {
    expect(problemsOf(more)).toEqual([message]);
  });

  test('a choice of many', () => {
    const [topic] = problemsOf({ items: [{ ...item, topic: 'voices' }] });
    expect(topic).toMatch(
      /^items\[0\]\.topic: Expected one of "people", .* Did you mean "voice"\?$/,
    );
    const [category] = problemsOf({ flags: [{ ...flag, category: 'heat' }] });
    expect(category).toMatch(/^flags\[0\]\.category: Expected one of "access-secret", /);
    const [right] = problemsOf({
      items: [
        { ...item, options: [{ text: 'a', because: 'b', right: false }, ...(item?.options ?? [])] },
      ],
    });
    expect(right).toBe('items[0].options[0].right: Expected true, found a boolean.');
  });

  test.for<[string, Record<string, unknown>, readonly string[]]>([
    ['contacts', { contacts: [{}] }, ['topic', 'name']],
    ['policies', { policies: [{}] }, ['name', 'link']],
    ['accounts', { accounts: [{}] }, ['name', 'link']],
    ['words', { words: [{}] }, ['words', 'is']],
    ['words', { words: [{ hash: 'a'.repeat(64) }] }, ['count', 'is']],
    ['words', { words: [{ hash: undefined }] }, ['hash', 'count', 'is']],
    ['samples', { samples: [{}] }, ['text', 'account', 'audience', 'label']],
    ['items', { items: [{}] }, ['quiz', 'topic', 'ask', 'options', 'why']],
    ['flags', { flags: [{}] }, ['text', 'account', 'audience']],
    ['passes', { passes: [{}] }, ['text', 'account', 'audience']],
    ['accent', { accent: {} }, ['light', 'dark']],
    ['logo', { logo: {} }, ['image', 'alt']],
  ])('what is missing in %s: %j', ([list, more, names]) => {
    const path = list === 'accent' || list === 'logo' ? list : `${list}[0]`;
    expect(problemsOf(more).sort()).toEqual(
      names.map((name) => `${path}.${name}: Expected a value, found nothing. Fill it in.`).sort(),
    );
  });

  test('what is missing in an option', () => {
    const [first, ...others] = item?.options ?? [];
    const options = [{ right: first?.right }, ...others];
    expect(problemsOf({ items: [{ ...item, options }] })).toEqual(
      ['text', 'because'].map(
        (name) => `items[0].options[0].${name}: Expected a value, found nothing. Fill it in.`,
      ),
    );
  });

  test.for([
    ['contacts', 20],
    ['policies', 10],
    ['accounts', 20],
    ['words', 500],
    ['public', 200],
    ['samples', 12],
    ['items', 20],
    ['flags', 50],
    ['passes', 50],
  ] as const)('more %s than %i', ([list, most]) => {
    const [one] = BAKERY[list] ?? [];
    const many = Array.from({ length: most }, () => one);
    expect(problemsOf({ [list]: many })).toEqual([]);
    expect(problemsOf({ [list]: [...many, one] })).toEqual([
      `${list}: Expected a list of at most ${String(most)}, found a list of ${String(most + 1)}.`,
    ]);
  });

  test('a file that is no pack', () => {
    expect(readPack(['a']).problems).toEqual([
      { path: '', message: 'Expected an object { … }, found a list of 1.' },
    ]);
    expect(readPackText('{,}').problems).toEqual([
      {
        path: '',
        message:
          'Expected JSON, found a text that is none. Look for a missing or an extra comma, quote or bracket.',
      },
    ]);
    const file = JSON.stringify(BAKERY);
    expect(readPackText(file.padEnd(200_000)).problems).toEqual([]);
    expect(readPackText(file.padEnd(200_001)).problems).toEqual([
      {
        path: '',
        message:
          'Expected at most 200,000 characters, found 200,001. Leave out what is not needed.',
      },
    ]);
    expect(readPackText(`${file}\uFEFF`).problems).toHaveLength(1);
  });

  test('a field of an unknown name, by its place', () => {
    const fields = 'Expected no other fields than light, dark, found one of another name:';
    const accent = { light: '#7a1f3d', dark: '#f2a7c3' };
    expect(problemsOf({ accent: { ...accent, colour: 1 } })).toEqual([
      `accent: ${fields} field 3, after "dark". Take it out.`,
    ]);
    expect(problemsOf({ accent: { lights: 1, ...accent } })).toEqual([
      `accent: ${fields} field 1. Did you mean "light"?`,
    ]);
    // A name longer than forty letters is near to none of ours.
    const long = (length: number) => 'light'.padEnd(length, 'x');
    expect(problemsOf({ accent: { ...accent, [long(41)]: 1 } })).toEqual([
      `accent: ${fields} field 3, after "dark". Take it out.`,
    ]);
  });

  test('two fields of unknown names, each by its own place and neither by its name', () => {
    const { light, dark } = { light: '#7a1f3d', dark: '#f2a7c3' };
    const told = problemsOf({ accent: { light, tint: 1, shade: 1, dark } });
    expect(told.map((one) => one.replace(/.* found /, ''))).toEqual([
      'one of another name: field 2, after "light". Take it out.',
      'one of another name: field 3. Take it out.',
    ]);
    expect(told.join()).not.toMatch(/tint|shade/);
  });

  test('fifty things, wherever they stand', () => {
    const strays = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`n${String(at)}`, 1]));
    expect(problemsOf(strays)).toHaveLength(50);
    expect(problemsOf({ ...strays, organisation: 7 })).toHaveLength(50);
    expect(problemsOf({ public: Array.from({ length: 60 }, () => 1) })).toHaveLength(50);
  });

  test('a mistyped field', () => {
    const [message] = problemsOf({ contact: [] });
    expect(message).toMatch(
      /found one of another name: field \d+, after "passes"\. Did you mean "contacts"\?$/,
    );
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
  ['a mark that turns what comes before it', 'Us\u200Fx'],
  ['a mark for letters of Arabic', 'Us\u061Cx'],
  ['a space of no width', 'Har\u200Bbour'],
  ['a mark of the order of bytes', '\uFEFFUs'],
  ['a tag', 'Us\u{E0041}'],
  ['the first half of a character', 'Us \uD83D'],
  ['the second half of a character', '\uDE00 Us'],
])('refuses a line and a sentence with %s, and says what cannot be seen', ([, hidden]) => {
  const [item] = BAKERY.items ?? [];
  for (const more of [{ organisation: hidden }, { items: [{ ...item, why: hidden }] }]) {
    expect(problemsOf(more)).toEqual([
      expect.stringMatching(
        /found a text with a sign that nobody sees, such as a mark of direction\. Type it anew\.$/,
      ),
    ]);
  }
});

test('takes what scripts and pictures of a family need', () => {
  for (const organisation of ['نامه\u200Cای', 'דואר!', '👩\u200D👩\u200D👧', 'क्\u200Dष', 'Us\tand'])
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

test(
  'is done at once with ten megabytes, with thousands of brackets and with thousands of names',
  { tags: 'speed' },
  () => {
    const start = performance.now();
    expect(readPackText('x'.repeat(10_000_000)).problems[0]?.message).toContain('10,000,000');
    expect(readPackText('['.repeat(100_000)).problems[0]?.message).toContain('JSON');
    const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, at]));
    expect(readPack(names).problems).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test('reads a file that begins with a mark, and says what no JSON is', () => {
  expect(readPackText(`\uFEFF${JSON.stringify(BAKERY)}`).problems).toEqual([]);
  expect(readPackText('{,}').problems[0]?.message).toContain('comma');
});
