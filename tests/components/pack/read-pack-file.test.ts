// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readPackFile } from '../../../src/components/pack/read-pack-file.ts';
import { BAKERY } from '../../support/pack.ts';

afterEach(() => vi.restoreAllMocks());

test('a file with a pack gives the pack and its text', async () => {
  const text = JSON.stringify(BAKERY);
  expect(await readPackFile(new Blob([text]))).toEqual({ text, pack: BAKERY, problems: [] });
});

test('of a file that is far too large the size is told as it is, and nothing is read', async () => {
  const large = new Blob(['x'.repeat(10_485_760)]);
  const read = vi.spyOn(large, 'text');
  const { text, pack, problems } = await readPackFile(large);
  expect([text, pack, read.mock.calls]).toEqual([undefined, undefined, []]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Expected at most 200,000 characters, found a file of 10,486 kB, which was not read. Leave out what is not needed.',
  ]);
});

test('a file that is a little too large is read, and its characters are counted', async () => {
  const { text, problems } = await readPackFile(new Blob(['x'.repeat(800_000)]));
  expect(text).toHaveLength(800_000);
  expect(problems[0]?.message).toMatch(/^Expected at most 200,000 characters, found 800,000\./);
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

test('a pack with a logo that cannot be drawn is no pack: its text is there to be mended', async () => {
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('torn'));
  const image = `data:image/png;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')}`;
  const file = JSON.stringify({ ...BAKERY, logo: { image, alt: 'Us' } });
  const { text, pack, problems } = await readPackFile(new Blob([file]));
  expect(text).toBe(file);
  expect(pack).toBeUndefined();
  expect(problems).toEqual([
    {
      path: 'logo.image',
      message:
        'Expected a PNG picture that your browser can draw, found an SVG. Save the picture anew as PNG, WebP or SVG, of at most 24 kB, and choose that.',
    },
  ]);
});
