import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACCENTS,
  FRAME_NAMES,
  LANGS,
  PARTS,
  readParameters,
  THEMES,
  TYPEFACES,
} from '../../src/widgets/parameters.ts';
import { expectUnpolluted, MARKER, often } from '../support/fuzz.ts';

const name = fc.oneof(
  fc.constantFrom(...FRAME_NAMES, '__proto__', 'constructor', 'set', 'account', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...THEMES,
    ...PARTS,
    MARKER,
    `javascript:${MARKER}`,
    `https://${MARKER}.example`,
    `https://a.example,https://a.example/${MARKER}`,
    'title,title,title',
    'https://user:pass@a.example',
    '*',
    'null',
    '%',
    '%E0%A4%A',
  ),
);
const fragment = fc
  .array(fc.tuple(name, value, fc.boolean()), { maxLength: 8 })
  .map((pairs) =>
    pairs.map(([one, what, plain]) => `${one}=${plain ? what : encoded(what)}`).join('&'),
  );

/** Half of a pair of surrogates cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

test('whatever stands in the address, the settings are ours and no word of it comes back', () => {
  fc.assert(
    fc.property(
      fragment,
      fc.constantFrom('check', 'feed', 'quiz/x', 'decide/x', ''),
      (asked, activity) => {
        const { parameters, refused } = readParameters(`#${asked}`, activity);
        expect(THEMES).toContain(parameters.theme);
        expect(ACCENTS).toContain(parameters.accent);
        expect(TYPEFACES).toContain(parameters.font);
        expect(LANGS).toContain(parameters.lang);
        for (const part of parameters.hide) expect(PARTS).toContain(part);
        expect(parameters.events.length).toBeLessThanOrEqual(8);
        for (const origin of parameters.events) {
          expect(new URL(origin).origin).toBe(origin);
          expect(origin).toMatch(/^https?:/);
        }
        expect(Object.keys(parameters)).toHaveLength(6);
        expect(refused.join()).not.toContain(MARKER);
        expectUnpolluted();
      },
    ),
    often,
  );
});
