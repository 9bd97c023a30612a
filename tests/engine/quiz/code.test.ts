import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CODE_MARKS,
  LONGEST_CODE,
  MOST_ITEMS,
  SHORTEST_CODE,
  codedVersion,
  countMarks,
  decodeResult,
  encodeResult,
  inGroups,
  nameCheck,
  plainCode,
} from '../../../src/engine/index.ts';
import type { CodedResult } from '../../../src/engine/index.ts';
import { SEED_LETTERS, hash } from '../../../src/engine/quiz/chance.ts';
import { lengthOf } from '../../../src/engine/quiz/code.ts';

const REGISTRY = ['share-or-think', 'spot-the-overshare', 'which-account'];

const LETTERS = Array.from(SEED_LETTERS);

const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: length, maxLength: length });

const results: fc.Arbitrary<CodedResult> = fc.record({
  quiz: fc.constantFrom(...REGISTRY),
  version: letters(3),
  date: fc
    .integer({ min: 0, max: 32 ** 3 - 1 })
    .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
  seed: letters(5),
  pass: fc.option(
    fc.record({
      mark: fc.integer({ min: 0, max: 100 }).map((one) => one / 100),
      reached: fc.boolean(),
    }),
    { nil: undefined },
  ),
  again: fc.boolean(),
  chance: fc.integer({ min: 0, max: 2 ** 14 - 1 }),
  marks: fc.array(fc.constantFrom(...CODE_MARKS), { minLength: 1, maxLength: MOST_ITEMS }),
});

const ONE: CodedResult = {
  quiz: 'spot-the-overshare',
  version: '7KQ',
  date: '2026-11-29',
  seed: '4TZ9M',
  pass: { mark: 0.8, reached: true },
  again: false,
  chance: 4711,
  marks: ['right', 'right', 'near', 'wrong', 'unsure', 'right', 'right', 'right', 'right', 'near'],
};

function codeOf(result: CodedResult): string {
  const code = encodeResult(result, REGISTRY);
  if (code === undefined) throw new Error('No code.');
  return code;
}

/** The check that stands at the end of every code, worked out here once more. */
function checkOf(body: readonly number[]): number[] {
  let rest = 0x7fff;
  for (const bit of body.flatMap((value) =>
    [16, 8, 4, 2, 1].map((one) => Number((value & one) > 0)),
  )) {
    const carry = (rest >> 14) ^ bit;
    rest = ((rest << 1) & 0x7fff) ^ (carry ? 0x0b43 : 0);
  }
  return [rest >> 10, (rest >> 5) & 31, rest & 31];
}

describe('a code', () => {
  test('gives back what went in', () => {
    fc.assert(
      fc.property(results, (result) => {
        expect(decodeResult(codeOf(result), REGISTRY)).toEqual({ result });
      }),
    );
  });

  // Codes on paper must still be read by later copies of the site.
  test('is the same today as on the day the shape was fixed', () => {
    expect(codeOf(ONE)).toBe('7JWF0-99YKE-FZ223-SN6YZ-3NS53-DN');
  });

  test('holds groups of five letters that are not mistaken for one another', () => {
    fc.assert(
      fc.property(results, (result) => {
        const code = codeOf(result);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-)*[0-9A-HJKMNP-TV-Z]{1,5}$/);
        const { length } = plainCode(code);
        expect(length).toBeGreaterThanOrEqual(SHORTEST_CODE);
        expect(length).toBeLessThanOrEqual(LONGEST_CODE);
      }),
    );
  });

  test('for twelve items fits into six groups', () => {
    const code = codeOf({ ...ONE, marks: Array.from({ length: 12 }, () => 'right') });
    expect(code.split('-')).toHaveLength(6);
  });

  test('is read in small letters, with other gaps and look-alikes', () => {
    const loose = fc.record({
      result: results,
      gap: fc.constantFrom('', ' ', ' - ', '\n', '–', '\u00ad'),
    });
    fc.assert(
      fc.property(loose, ({ result, gap }) => {
        const typed = codeOf(result)
          .replaceAll('-', gap)
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(decodeResult(`  ${typed} `, REGISTRY)).toEqual({ result });
        expect(decodeResult(typed.replaceAll('l', 'I'), REGISTRY)).toEqual({ result });
      }),
    );
  });

  test('notices every single wrong letter', () => {
    fc.assert(
      fc.property(results, fc.nat(), fc.integer({ min: 1, max: 31 }), (result, place, step) => {
        const plain = plainCode(codeOf(result));
        const at = place % plain.length;
        const wrong = SEED_LETTERS[(SEED_LETTERS.indexOf(plain[at] ?? '') + step) % 32] ?? '';
        const read = decodeResult(plain.slice(0, at) + wrong + plain.slice(at + 1), REGISTRY);
        expect(read).not.toHaveProperty('result');
        // Where the count of items is hit, a letter may seem to be missing: but it is no newer code.
        expect(read).not.toEqual({ problem: 'newer' });
      }),
      { numRuns: 500 },
    );
  });

  test('notices any two letters that changed places', () => {
    fc.assert(
      fc.property(results, fc.nat(), fc.nat(), (result, one, other) => {
        const plain = Array.from(plainCode(codeOf(result)));
        const [a, b] = [one % plain.length, other % plain.length];
        fc.pre(plain[a] !== plain[b]);
        [plain[a], plain[b]] = [plain[b] ?? '', plain[a] ?? ''];
        expect(decodeResult(plain.join(''), REGISTRY)).not.toHaveProperty('result');
      }),
      { numRuns: 500 },
    );
  });

  test('notices every single wrong letter and every swap of neighbours of one code', () => {
    const plain = plainCode(codeOf(ONE));
    for (const at of plain.split('').keys()) {
      for (const letter of SEED_LETTERS) {
        if (letter === plain[at]) continue;
        const wrong = plain.slice(0, at) + letter + plain.slice(at + 1);
        expect(decodeResult(wrong, REGISTRY)).toEqual({ problem: expect.any(String) as string });
      }
      const [a = '', b = ''] = plain.slice(at, at + 2);
      if (a === b || b === '') continue;
      const swapped = plain.slice(0, at) + b + a + plain.slice(at + 2);
      expect(decodeResult(swapped, REGISTRY)).not.toHaveProperty('result');
    }
  });

  test('says what is wrong', () => {
    const code = codeOf(ONE);
    const problemOf = (text: string, registry: readonly string[] = REGISTRY) =>
      decodeResult(text, registry);
    expect(problemOf(' - ')).toEqual({ problem: 'empty' });
    expect(problemOf('7KQ2M')).toEqual({ problem: 'short' });
    expect(problemOf(code.slice(0, -1))).toEqual({ problem: 'short' });
    expect(problemOf(code.slice(0, -7))).toEqual({ problem: 'short' });
    expect(problemOf(`${code}7`)).toEqual({ problem: 'long' });
    expect(problemOf('7'.repeat(500))).toEqual({ problem: 'long' });
    expect(problemOf(code.replace(/.$/, 'U'))).toEqual({ problem: 'mistyped' });
    expect(problemOf(code, REGISTRY.slice(0, 1))).toEqual({ problem: 'unknown-quiz' });
  });

  test('of a newer shape is called newer, and one with a mistake in its first letter is not', () => {
    // The check stands at the end of every shape: here a code is made by hand.
    const body = Array.from('8ABCDEFGHJKMNPQRSTVWX', (letter) => SEED_LETTERS.indexOf(letter));
    const newer = [...body, ...checkOf(body)].map((value) => SEED_LETTERS[value]).join('');
    expect(decodeResult(newer, REGISTRY)).toEqual({ problem: 'newer' });
  });

  test('cannot be made of what it could not tell', () => {
    const none = (more: Partial<CodedResult>) => encodeResult({ ...ONE, ...more }, REGISTRY);
    expect(none({ quiz: 'no-such-quiz' })).toBeUndefined();
    expect(none({ marks: [] })).toBeUndefined();
    expect(none({ marks: Array.from({ length: MOST_ITEMS + 1 }, () => 'right') })).toBeUndefined();
    expect(none({ date: '2025-12-31' })).toBeUndefined();
    expect(none({ date: '2026-02-30' })).toBeUndefined();
    expect(none({ date: '2115-09-19' })).toBeDefined();
    expect(none({ date: '2115-09-20' })).toBeUndefined();
    for (const date of ['today', '2026-1-02', 'on 2026-01-02', '2026-01-021'])
      expect(none({ date })).toBeUndefined();
    for (const seed of ['short', '4TZ9MM', '4TZ9']) expect(none({ seed })).toBeUndefined();
    for (const version of ['I', '7KQ2', '7K', '7KI']) expect(none({ version })).toBeUndefined();
    for (const mark of [Number.NaN, -0.01, 1.01])
      expect(none({ pass: { mark, reached: false } })).toBeUndefined();
  });

  test('can tell 1,024 quizzes apart, and no more', () => {
    const registry = Array.from({ length: 1025 }, (_, at) => `quiz-${String(at)}`);
    const last = { ...ONE, quiz: 'quiz-1023' };
    expect(decodeResult(encodeResult(last, registry) ?? '', registry)).toEqual({ result: last });
    expect(encodeResult({ ...ONE, quiz: 'quiz-1024' }, registry)).toBeUndefined();
  });

  test('with up to ten letters too few or too many is called short or long, and not beyond', () => {
    const plain = plainCode(codeOf({ ...ONE, marks: Array.from({ length: 60 }, () => 'right') }));
    const problemOf = (text: string) => decodeResult(text, REGISTRY);
    expect(problemOf(plain.slice(0, -10))).toEqual({ problem: 'short' });
    expect(problemOf(plain.slice(0, -11))).toEqual({ problem: 'mistyped' });
    expect(problemOf(`${plain}${'7'.repeat(10)}`)).toEqual({ problem: 'long' });
    expect(problemOf(`${plain}${'7'.repeat(11)}`)).toEqual({ problem: 'mistyped' });
    expect(problemOf(plain.slice(0, SHORTEST_CODE))).toEqual({ problem: 'mistyped' });
    expect(problemOf(plain.slice(0, SHORTEST_CODE - 1))).toEqual({ problem: 'short' });
  });

  /** A code whose letters were changed by somebody who knows how the check is made. */
  function remade(code: string, changes: Readonly<Record<number, number>>): string {
    const body = Array.from(plainCode(code).slice(0, -3), (letter, at) => {
      return SEED_LETTERS.indexOf(letter) ^ (changes[at] ?? 0);
    });
    return [...body, ...checkOf(body)].map((value) => SEED_LETTERS[value]).join('');
  }

  test('with a right check but another count of items is not read', () => {
    const problemOf = (text: string) => decodeResult(text, REGISTRY);
    expect(problemOf(remade(codeOf(ONE), {}))).toEqual({ result: ONE });
    expect(problemOf(remade(codeOf(ONE), { 15: 8 }))).toEqual({ problem: 'short' });
    const single = codeOf({ ...ONE, marks: ['right'] });
    expect(problemOf(remade(single, { 15: 8 }))).toEqual({ problem: 'mistyped' });
  });

  test('with a pass mark that is none has none', () => {
    // 162, which stands for 80 per cent reached, becomes 255.
    const read = decodeResult(remade(codeOf(ONE), { 15: 2, 16: 29 }), REGISTRY);
    expect(read).toEqual({ result: { ...ONE, pass: undefined } });
  });

  test.for<Partial<CodedResult>>([
    { pass: { mark: 1, reached: true } },
    { pass: { mark: 0, reached: false } },
    { again: true, chance: 0 },
    { again: true, chance: 2 ** 14 - 1 },
    { marks: Array.from({ length: MOST_ITEMS }, () => 'near') },
  ])('gives back what lies at the ends: %o', (more) => {
    const result = { ...ONE, ...more };
    expect(decodeResult(codeOf(result), REGISTRY)).toEqual({ result });
  });

  test('that is too short and has a letter that is none is mistyped', () => {
    expect(decodeResult('7KQ2U', REGISTRY)).toEqual({ problem: 'mistyped' });
    // The check of nothing at all.
    expect(decodeResult('ZZZ', REGISTRY)).toEqual({ problem: 'short' });
  });

  test('is looked for in the first letters of a long text alone', () => {
    const code = codeOf(ONE);
    const gap = (length: number) => ' '.repeat(length);
    expect(plainCode(`${gap(4 * LONGEST_CODE - code.length)}${code}`)).toBe(plainCode(code));
    expect(plainCode(`${gap(4 * LONGEST_CODE)}${code}`)).toBe('');
    expect(inGroups('')).toBe('');
  });

  test('tells how many letters it has from its first seventeen', () => {
    const plain = plainCode(codeOf(ONE));
    expect(lengthOf(plain.slice(0, 17))).toBe(plain.length);
    expect(lengthOf(plain.slice(0, 16))).toBeUndefined();
    expect(lengthOf(`${plain.slice(0, 14)}U${plain.slice(15)}`)).toBeUndefined();
    const low = plainCode(codeOf({ ...ONE, pass: { mark: 0.05, reached: false } }));
    expect(lengthOf(low)).toBe(low.length);
    const longest = codeOf({ ...ONE, marks: Array.from({ length: MOST_ITEMS }, () => 'near') });
    expect(plainCode(longest)).toHaveLength(LONGEST_CODE);
    expect(lengthOf(plainCode(longest))).toBe(LONGEST_CODE);
  });
});

test('reading throws at nothing', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...LETTERS, '-', ' ', 'u'), maxLength: 120 }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = decodeResult(text, REGISTRY);
      expect('problem' in read || 'result' in read).toBe(true);
      nameCheck(text, text);
      inGroups(plainCode(text));
    }),
    { numRuns: 2000 },
  );
});

test('the end of a version goes into a code', () => {
  expect(codedVersion('0ABCXYZ')).toBe('XYZ');
});

test('marks are counted by kind', () => {
  expect(countMarks(ONE.marks)).toEqual({ right: 6, near: 2, wrong: 1, unsure: 1 });
});

describe('the check of a name', () => {
  const code = codeOf(ONE);

  test('is four letters, the same for any spelling of the same name and code', () => {
    const check = nameCheck('Zoë Ó Briain', code);
    expect(check).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(nameCheck('  zoe o  briain ', code.toLowerCase().replaceAll('-', ' '))).toBe(check);
  });

  // A certificate on paper must still fit its name.
  test('is the same today as on the day it was made', () => {
    expect(nameCheck('Ada Okafor', code)).toBe('APY0');
  });

  test('differs for another name, and for another code', () => {
    expect(nameCheck('Ada Okafor', code)).not.toBe(nameCheck('Ada Okafar', code));
    const other = codeOf({ ...ONE, chance: 4712 });
    expect(nameCheck('Ada Okafor', other)).not.toBe(nameCheck('Ada Okafor', code));
  });

  test('takes names in any script, and none without letters', () => {
    expect(nameCheck('李小龍', code)).toMatch(/^.{4}$/);
    expect(nameCheck('李小龍', code)).not.toBe(nameCheck('王小明', code));
    expect(nameCheck(' … ', code)).toBeUndefined();
  });

  test('reads five hundred letters of a name', () => {
    const long = 'a'.repeat(500);
    expect(nameCheck(`${long}b`, code)).toBe(nameCheck(long, code));
    expect(nameCheck(`${long.slice(1)}b`, code)).not.toBe(nameCheck(long, code));
  });

  test('rarely fits a name it was not made for', () => {
    const checks = Array.from({ length: 2000 }, (_, at) =>
      nameCheck(`Person ${hash(String(at))}`, code),
    );
    expect(new Set(checks).size).toBeGreaterThan(1990);
  });
});
