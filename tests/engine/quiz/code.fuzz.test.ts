import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeResult,
  encodeResult,
  nameCheck,
  readGroup,
  readSettings,
} from '../../../src/engine/index.ts';
import { expectUnpolluted, MARKER, often } from '../../support/fuzz.ts';

const REGISTRY = ['quiz-a', 'quiz-b'];
const CODE =
  encodeResult(
    {
      quiz: 'quiz-b',
      version: '7KQ',
      date: '2026-11-29',
      seed: '7KQ2M',
      pass: { mark: 0.8, reached: true },
      again: false,
      chance: 4711,
      marks: ['right', 'near', 'wrong', 'unsure', 'right'],
    },
    REGISTRY,
  ) ?? '';
const QUIZZES = REGISTRY.map((id) => ({
  id,
  version: '0007KQ',
  items: [{ id: 'a' }, { id: 'b' }],
}));

/** A code with some of its letters changed, cut or doubled, or no code at all. */
const code = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(80), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 3 })
    .map((changes) =>
      changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), CODE),
    ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(CODE, '7'.repeat(1000), '__proto__', `<b>${MARKER}</b>`),
);

test('there is a code to change', () => {
  expect(decodeResult(CODE, REGISTRY)).toHaveProperty('result');
});

test('a code that anybody made up tells a result within bounds, or what is wrong', () => {
  fc.assert(
    fc.property(code, fc.string({ unit: 'binary', maxLength: 60 }), (text, name) => {
      const read = decodeResult(text, REGISTRY);
      nameCheck(name, text);
      expectUnpolluted();
      if ('problem' in read) {
        expect(JSON.stringify(read)).not.toContain(MARKER);
        return;
      }
      const { quiz, marks, date, pass } = read.result;
      expect(REGISTRY).toContain(quiz);
      expect(marks.length).toBeGreaterThan(0);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(pass?.mark ?? 0).toBeLessThanOrEqual(1);
    }),
    often,
  );
});

test('a list of codes that anybody pasted is counted, or said why not', () => {
  fc.assert(
    fc.property(fc.array(code, { maxLength: 6 }), (lines) => {
      const { count, problems, quizzes } = readGroup(lines.join('\n'), REGISTRY, QUIZZES);
      expect(count).toBe(quizzes.reduce((sum, { results }) => sum + results.length, 0));
      expect(JSON.stringify([problems, quizzes])).not.toContain(MARKER);
      expectUnpolluted();
    }),
    often,
  );
});

test('settings in an address are of a quiz’s own, or left at what they are', () => {
  const setting = fc.tuple(
    fc.constantFrom('set', 'items', 'pass', 'mode', 'sure', '__proto__', MARKER),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('1e3', '-1', MARKER)),
  );
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 6 }), (pairs) => {
      const { settings, refused } = readSettings(
        `#${pairs.map((pair) => pair.join('=')).join('&')}`,
        12,
      );
      expect(settings.count ?? 1).toBeGreaterThanOrEqual(1);
      expect(settings.count ?? 1).toBeLessThanOrEqual(12);
      expect(settings.pass ?? 0).toBeGreaterThanOrEqual(0);
      expect(settings.pass ?? 0).toBeLessThanOrEqual(1);
      expect(refused.join()).not.toContain(MARKER);
      expectUnpolluted();
    }),
    often,
  );
});
