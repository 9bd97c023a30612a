import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageJsonSchema, messageSchema } from '../../src/schemas/message.ts';
import { NAME, PROTOCOL, readMessage, SOURCE } from '../../src/widgets/messages.ts';

const anything = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.integer(),
  fc.constantFrom('', 'a', 'quiz/x', 'Quiz', '/', 'a'.repeat(131), null, undefined, true, 0, -0),
);
/** One part of a message: mostly as it should be, and sometimes anything. */
const part = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anything });
const name = fc.stringMatching(NAME);
const amount = fc.double({ min: -1, max: 1_000_001 });

/** Messages that are nearly ours: every part may be missing or wrong, and there may be others. */
const nearly = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      fc.dictionary(fc.string(), fc.anything()),
      fc.record(
        {
          source: part(fc.constant(SOURCE)),
          protocol: part(fc.constant(PROTOCOL)),
          type: part(fc.constantFrom('height', 'ready', 'started', 'answered', 'completed')),
          height: part(fc.oneof(fc.integer(), fc.double())),
          activity: part(name),
          version: part(name),
          id: part(name),
          score: part(fc.record({ raw: part(amount), max: part(amount), scaled: part(amount) })),
          passed: part(fc.boolean()),
        },
        { requiredKeys: ['source', 'protocol', 'type'] },
      ),
    )
    .map(([others, ours]) => ({ ...others, ...ours })),
);

test('the schema takes what readMessage takes, and makes the same of it', () => {
  let taken = 0;
  fc.assert(
    fc.property(nearly, (data) => {
      const read = readMessage(data);
      const { success, data: parsed } = messageSchema.safeParse(data);
      expect(success).toBe(read !== undefined);
      expect(parsed).toEqual(read);
      if (read) taken += 1;
    }),
    { numRuns: 3000 },
  );
  // A test in which everything is refused would say little.
  expect(taken).toBeGreaterThan(300);
});

function validator() {
  const schema = messageJsonSchema();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

test('what readMessage hands on is valid by the JSON Schema', () => {
  const isValid = validator();
  fc.assert(
    fc.property(nearly, (data) => {
      const read = readMessage(data);
      if (read)
        expect([isValid(JSON.parse(JSON.stringify(read))), isValid.errors]).toEqual([true, null]);
    }),
    { numRuns: 1000 },
  );
});

test('what is valid by the JSON Schema is handed on whole', () => {
  const isValid = validator();
  fc.assert(
    fc.property(nearly, (data) => {
      const { plain } = JSON.parse(JSON.stringify({ plain: data })) as { plain?: unknown };
      if (isValid(plain)) expect(plain).toMatchObject(readMessage(plain) ?? { none: true });
    }),
    { numRuns: 1000 },
  );
});

const common = { source: SOURCE, protocol: PROTOCOL };
const completed = { ...common, type: 'completed', activity: 'quiz/x', version: 'abc' };

test.for([
  ['a height that is no whole number', { ...common, type: 'height', height: 1.5 }],
  ['a height in words', { ...common, type: 'height', height: '300' }],
  ['a later protocol', { ...completed, protocol: 2 }],
  ['a version left out', { ...completed, version: undefined }],
  ['a score without its most', { ...completed, score: { raw: 1, scaled: 1 } }],
  ['an id with blanks', { ...completed, id: 'what I wrote' }],
] as const)('the JSON Schema refuses %s', ([, data]) => {
  const isValid = validator();
  expect(isValid(completed)).toBe(true);
  expect(isValid(JSON.parse(JSON.stringify(data)))).toBe(false);
});

test('says its version, and what each part means', () => {
  const text = JSON.stringify(messageJsonSchema());
  expect(messageJsonSchema()['version']).toBe(String(PROTOCOL));
  expect(text).toContain('in CSS pixels');
  expect(text).toContain('Only where a pass mark was set.');
});
