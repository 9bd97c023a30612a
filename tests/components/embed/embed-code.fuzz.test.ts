import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOST_NAMES, HOSTS, readSetup } from '../../../src/components/embed/embed-code.ts';
import { activity, VOCABULARY } from '../../support/embed.ts';
import { expectUnpolluted, MARKER, often } from '../../support/fuzz.ts';

const ACTIVITIES = [activity('check'), activity('quiz/x', { items: 9 })];

const name = fc.constantFrom(
  ...['activity', 'host', 'theme', 'accent', 'font', 'hide', 'items', 'pass', 'mode', '__proto__'],
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('quiz/x', 'dark', `"><script>${MARKER}`, MARKER, '5', '-1', '1e3', ...HOST_NAMES),
);

test('code that is copied holds nothing that an address brought along', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const asked = pairs
        .map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='))
        .join('&');
      const { activity, settings } = readSetup(`#${asked}`, ACTIVITIES, VOCABULARY);
      for (const code of Object.values(HOSTS)) {
        const written = code('https://room.example/', activity, settings);
        expect(written).not.toContain(MARKER);
        expect(written.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
      expectUnpolluted();
    }),
    often,
  );
});
