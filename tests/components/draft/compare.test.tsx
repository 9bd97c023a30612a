// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Compare } from '../../../src/components/draft/Compare.tsx';
import { wording } from '../../support/wording.ts';

afterEach(cleanup);

test('marks the words that differ', async () => {
  expect(await changes('See you at the old gate.', 'See you at the new gate.')).toEqual([
    ['old'],
    ['new'],
  ]);
});

test.for([
  ['of other letters', 'Жду Олега.', 'Жду Ольгу.', [['Олега'], ['Ольгу']]],
  ['with a mark on a letter', 'Ask Zoe\u0308 now', 'Ask Zoe now', [['Zoe\u0308'], ['Zoe']]],
  ['with figures and lines', 'room_4a', 'room_4b', [['room_4a'], ['room_4b']]],
] as const)('a word %s is marked whole', async ([, before, after, expected]) => {
  expect(await changes(before, after)).toEqual(expected);
});

test('marks a space, a line and a sign that are new, and no word beside them', async () => {
  expect(await changes('Gone. Back soon', 'Gone!\nBack  soon')).toEqual([
    ['. ', ' '],
    ['!\n', '  '],
  ]);
});

test('takes long texts with little in common as two texts: to compare them takes a minute', async () => {
  const before = words('a');
  const after = words('b');
  expect(await changes(before, after)).toEqual([[before], [after]]);
});

function words(name: string): string {
  return Array.from({ length: 600 }, (_, at) => `${name}${String(at)}`).join(' ');
}

/** What is marked as gone, and what as new. */
async function changes(before: string, after: string): Promise<(string | null)[][]> {
  const { container } = render(<Compare before={before} after={after} wording={wording} />);
  const details = container.querySelector('details');
  if (!details) throw new Error('expected something to open, found none.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => {
    expect(container.querySelector('ins')).not.toBeNull();
  });
  return ['del', 'ins'].map((name) =>
    [...container.querySelectorAll(name)].map(({ textContent }) => textContent),
  );
}
