import { expect, test } from 'vitest';
import { check, en } from '../../../src/engine/index.ts';
import { tryPack } from '../../../src/engine/pack/try-pack.ts';
import { BAKERY } from '../../support/pack.ts';

test('says of each test whether it holds, in their order', () => {
  expect(tryPack(BAKERY, en)).toEqual([
    { list: 'flags', index: 0, holds: true },
    { list: 'passes', index: 0, holds: true },
  ]);
});

test('says so when the wrong thing is found, or something where nothing should be', () => {
  const [flag, pass] = [BAKERY.flags?.[0], BAKERY.passes?.[0]];
  const pack = {
    ...BAKERY,
    flags: [{ ...flag!, category: 'heated' as const }],
    passes: [pass!, { ...pass!, text: flag!.text }],
  };
  expect(tryPack(pack, en).map(({ holds }) => holds)).toEqual([false, true, false]);
});

test('has nothing to say of a pack without tests', () => {
  const { flags: _flags, passes: _passes, ...pack } = BAKERY;
  expect(tryPack(pack, en)).toEqual([]);
});

test('what is found counts from where it is shown, of any kind where none is named', () => {
  const { passes: _passes, ...pack } = BAKERY;
  const flags = [
    { text: 'Gate 14! Booking ref K7QX2M.', account: 'personal', audience: 'few' },
    { text: 'House empty till the 19th.', account: 'personal', audience: 'closed' },
  ] as const;
  expect(flags.map((draft) => check(draft, en).findings.map(({ severity }) => severity))).toEqual([
    [2],
    [1],
  ]);
  expect(tryPack({ ...pack, flags }, en).map(({ holds }) => holds)).toEqual([true, false]);
});
