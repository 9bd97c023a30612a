import { expect, test, vi } from 'vitest';
import { readPackFile } from '../../../src/components/pack/read-pack-file.ts';
import { BAKERY } from '../../support/pack.ts';

test('a file with a pack gives the pack and its text', async () => {
  const text = JSON.stringify(BAKERY);
  expect(await readPackFile(new Blob([text]))).toEqual({ text, pack: BAKERY, problems: [] });
});

test('of a file that is too large only the beginning is read, and that is told', async () => {
  const { text, pack, problems } = await readPackFile(new Blob(['x'.repeat(2_000_000)]));
  expect(text).toHaveLength(800_000);
  expect(pack).toBeUndefined();
  expect(problems[0]?.message).toMatch(/^Expected at most 200,000 characters, found /);
});

test('a file that cannot be read is told as well', async () => {
  const gone = new Blob(['{}']);
  vi.spyOn(gone, 'text').mockRejectedValue(new Error('gone'));
  const { text, problems } = await readPackFile(gone);
  expect(text).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual([
    'Expected a file that can be read, found none. Look whether it is still there, and choose it again.',
  ]);
});
