import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accountsFrom,
  asText,
  LONGEST,
  MOST,
  tipsFor,
} from '../../../src/components/tool/accounts.ts';
import { keptHunt, LONGEST_APP, MOST_ROUNDS } from '../../../src/components/tool/switch-hunt.ts';
import { accountMap } from '../../../src/schemas/tools/account-map.ts';
import { expectUnpolluted, hostileJson, often, spoilt } from '../../support/fuzz.ts';
import { dataOf } from '../../support/wording.ts';

const wording = accountMap.parse(dataOf('tools/en/account-map.yaml'));

const row = { place: 'A page', voices: ['me', 'firm'], seen: 'All', out: 'Me', others: '' };
const hunt = { rounds: [{ app: 'Chat', ticks: ['a', 'b'] }], next: '2027-05-29' };

test('an account map that was kept is rows we can show, or none', () => {
  fc.assert(
    fc.property(fc.oneof(hostileJson, spoilt([row, row])), (kept) => {
      const rows = accountsFrom(kept) ?? [];
      expect(rows.length).toBeLessThanOrEqual(MOST);
      for (const one of rows) {
        for (const text of [one.place, one.seen, one.out, one.others]) {
          expect(text.length).toBeLessThanOrEqual(LONGEST);
        }
        tipsFor(one);
      }
      asText(rows, wording);
      expectUnpolluted();
    }),
    often,
  );
});

test('a switch hunt that was kept has known switches, short names and a day', () => {
  fc.assert(
    fc.property(fc.oneof(hostileJson, spoilt(hunt)), (kept) => {
      const found = keptHunt(kept, ['a', 'b', 'c']);
      if (!found) return;
      expect(found.rounds.length).toBeGreaterThan(0);
      for (const { app, ticks } of found.rounds) {
        expect(app.length).toBeLessThanOrEqual(LONGEST_APP);
        for (const tick of ticks) expect(['a', 'b', 'c']).toContain(tick);
      }
      expect(found.next).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
      expectUnpolluted();
    }),
    often,
  );
});

test('a store with a hundred thousand rounds shows no more than a page can hold', () => {
  const rounds = Array.from({ length: 100_000 }, () => ({ app: 'x', ticks: [] }));
  expect(keptHunt({ rounds, next: '' }, [])?.rounds.length).toBe(MOST_ROUNDS);
});
