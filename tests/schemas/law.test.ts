import { expect, test } from 'vitest';
import { withDays } from '../../src/schemas/law.ts';

const note = { country: 'Great Britain', text: 'Pay may be talked about.', checked: '2026-11-25' };

test('country notes have their day in words too, and keep it as it was written', () => {
  expect(withDays({ id: 'pay', law: [note] })).toEqual({
    id: 'pay',
    law: [{ ...note, day: '25 November 2026' }],
  });
});

test('where no law is told, nothing changes', () => {
  const bare = { id: 'pay', law: undefined };
  expect(withDays(bare)).toBe(bare);
});
