import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, en } from '../../../src/engine/index.ts';
import { rulesOf } from '../../../src/engine/pack/apply-pack.ts';
import { readPack, readPackText } from '../../../src/engine/pack/read-pack.ts';
import { LONGEST_PACK } from '../../../src/engine/pack/types.ts';
import { draft } from '../../support/draft.ts';
import { expectUnpolluted, hostileJson, MARKER, often, spoilt } from '../../support/fuzz.ts';
import { BAKERY } from '../../support/pack.ts';

const FIELDS = Object.keys(BAKERY);

test('a poisoned pack is read field by field or not at all, and no word of it comes back', () => {
  fc.assert(
    fc.property(fc.oneof(hostileJson, spoilt(BAKERY)), (value) => {
      const { pack, problems } = readPack(value);
      expectUnpolluted();
      expect(pack === undefined).toBe(problems.length > 0);
      expect(problems.length).toBeLessThanOrEqual(50);
      for (const { path, message } of problems) {
        expect(path).not.toContain(MARKER);
        expect(message).not.toContain(MARKER);
      }
      if (pack) for (const name of Object.keys(pack)) expect(FIELDS).toContain(name);
    }),
    often,
  );
});

test('a broken file is told, whatever is broken in it', () => {
  const file = JSON.stringify(BAKERY);
  const change = fc.tuple(
    fc.nat(file.length),
    fc.nat(6),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const broken = changes.reduce(
        (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
        file,
      );
      const { pack, problems } = readPackText(broken);
      expect(pack === undefined).toBe(problems.length > 0);
      expectUnpolluted();
    }),
    often,
  );
});

const sign = fc.constantFrom(...'\\^$.|?*+()[]{}/-&%#@!"\'`<>=~;:,_ '.split(''));
/** Three letters and, around them, whatever means something to a regular expression. */
const words = fc
  .tuple(fc.array(sign, { maxLength: 20 }), fc.array(sign, { maxLength: 20 }))
  .map(([before, after]) => `(${before.join('')}Heron${after.join('')}`);

test('own words full of signs are looked for as they stand, quickly and without throwing', () => {
  // The first check makes the checker ready.
  check(draft('Heron'), en);
  fc.assert(
    fc.property(words, fc.string({ unit: 'binary', maxLength: 80 }), (own, around) => {
      const { pack } = readPack({
        version: 1,
        organisation: 'Harbour Lane',
        words: [{ words: own.slice(0, 120), is: 'client' }],
        public: [own.slice(0, 120)],
      });
      if (!pack) return;
      const begun = performance.now();
      const { findings } = check(draft(`${around} ${own} ${around}`), en, rulesOf(pack));
      for (const { span } of findings) expect(span.start).toBeLessThanOrEqual(span.end);
      expect(performance.now() - begun).toBeLessThan(5_000);
    }),
    // Each case is a whole check.
    { ...often, numRuns: often.numRuns / 10 },
  );
});

test(
  'a pack of ten megabytes and one a hundred thousand brackets deep are refused at once',
  { tags: 'speed' },
  () => {
    const begun = performance.now();
    const large = JSON.stringify({ ...BAKERY, organisation: MARKER.repeat(1_300_000) });
    expect(large.length).toBeGreaterThan(LONGEST_PACK);
    expect(readPackText(large).problems).toHaveLength(1);
    for (const [open, close] of ['[]', '{}'] as const) {
      const inner = open === '{' ? '{"a":'.repeat(100_000) + '1' : (open ?? '').repeat(100_000);
      expect(readPackText(inner + (close ?? '').repeat(100_000)).pack).toBeUndefined();
    }
    expect(performance.now() - begun).toBeLessThan(5_000);
  },
);

test('whatever JSON stands in one field alone is right or told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS, '__proto__', 'toString'), hostileJson, (name, value) => {
      const given = JSON.parse(JSON.stringify(BAKERY)) as object;
      Object.defineProperty(given, name, { value, enumerable: true });
      const { pack, problems } = readPack(given);
      expect(pack === undefined).toBe(problems.length > 0);
      expectUnpolluted();
    }),
    often,
  );
});
