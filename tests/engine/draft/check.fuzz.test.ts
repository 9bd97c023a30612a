import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACCOUNTS,
  applySuggestion,
  AUDIENCES,
  check,
  en,
  PICTURES,
  suggestionsFor,
} from '../../../src/engine/index.ts';
import type { Draft } from '../../../src/engine/index.ts';
import { expectUnpolluted, MARKER, often } from '../../support/fuzz.ts';
import { samples } from '../../support/wording.ts';

/** What people write, torn apart at blanks, so that cues meet in every order. */
const words = [...new Set(samples.flatMap(({ text }) => text.split(/\s+/)))];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...samples.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      MARKER,
      '4012 8888 8888 1881',
      'GB82 WEST 1234 5698 7654 32',
      'https://example.org/reset?token=8f14e45fceea167a5a36dedd4bea2543',
      '\u0000',
      '\uD800',
      '\u202E',
      '\u200B\uFEFF',
      '(a+)+$',
      '__proto__',
      'a'.repeat(3_000),
      '1'.repeat(3_000),
      '. '.repeat(500),
    ),
  },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '\n', '', '. ', ', ', '\u00A0')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat().join(''));
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    text,
    account: fc.constantFrom(...ACCOUNTS),
    audience: fc.constantFrom(...AUDIENCES),
    employer: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 12 })),
    pictures: fc.subarray([...PICTURES]),
    reply: fc.constantFrom('invited' as const, 'uninvited' as const),
    answering: text,
    review: fc.boolean(),
    consent: fc.boolean(),
    published: fc.boolean(),
  },
  { requiredKeys: ['text', 'account', 'audience'] },
);

test('whatever is written, a report keeps to its figures and to the text, and repeats no word of it', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const report = check(one, en);
      const { findings, exposure } = report;
      expect(Number.isInteger(exposure) && exposure >= 0 && exposure <= 100).toBe(true);
      for (const { span, pieces = [], severity, confidence } of findings) {
        expect([0, 1, 2, 3, 4]).toContain(severity);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const { start, end } of [span, ...pieces]) {
          expect(start >= 0 && start <= end && end <= one.text.length).toBe(true);
        }
      }
      expect(JSON.stringify(report)).not.toContain(MARKER);
    }),
    often,
  );
  expectUnpolluted();
});

test('whatever is suggested, taking it leaves a draft that can be judged', () => {
  fc.assert(
    fc.property(draft, fc.nat(), fc.nat(), (one, which, how) => {
      const { findings } = check(one, en);
      const finding = findings[which % Math.max(1, findings.length)];
      const suggestions = finding ? suggestionsFor(finding, one.text, en) : [];
      const suggestion = suggestions[how % Math.max(1, suggestions.length)];
      // Nothing of a picture is in the words.
      if (!finding || !suggestion || suggestion.kind === 'keep' || finding.span.end === 0) return;
      const changed = applySuggestion(one.text, finding, suggestion, en);
      expect(changed).not.toBe(one.text);
      check({ ...one, text: changed }, en);
    }),
    often,
  );
});
