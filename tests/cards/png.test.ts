import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { png, pngsWithFoot, reduce, shades } from '../../src/cards/png.ts';
import { chunksOf, pixelsOf } from './pixels.ts';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

test('writes size, colours by use, and a place in the palette for each pixel', () => {
  const found = chunksOf(png(reduce(new Uint8Array([RED, BLUE, BLUE, BLUE].flat()), 2, 2)));
  expect([...found.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...found.get('IHDR')!]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...found.get('PLTE')!]).toEqual([0, 0, 255, 255, 0, 0]);
  expect([...inflateSync(found.get('IDAT')!)]).toEqual([0, 1, 0, 0, 0, 0]);
});

test('gives a colour that has no room in the palette its nearest', () => {
  const greys = Array.from({ length: 256 }, (_, shade) => [shade, shade, shade, 255]);
  const pixels = new Uint8Array([...greys, ...greys, [9, 9, 10, 255]].flat());
  const picture = reduce(pixels, 513, 1);
  expect(picture.colours).toHaveLength(256);
  expect(picture.rows.at(-1)).toBe(9);
  expect(reduce(pixels, 513, 1, 20).colours).toHaveLength(20);
});

test('a picture with a foot that others share is the same as one that was packed whole', () => {
  const width = 300;
  const rows = Uint8Array.from({ length: 400 * (width + 1) }, (_, at) =>
    at % (width + 1) === 0 ? 0 : (at * at) % 251,
  );
  const colours = Array.from({ length: 256 }, (_, at) => at * 65_793);
  const picture = { width, height: 400, colours, rows };
  const finish = pngsWithFoot(picture, 150);
  // zlib looks at the check sum when it unpacks.
  expect(pixelsOf(finish(rows.slice(0, 150 * (width + 1))))).toEqual(pixelsOf(png(picture)));
});

test('shades end at the colour they lead to', () => {
  expect(shades(0xffffff, 0x000000, 3)).toEqual([0xaaaaaa, 0x555555, 0x000000]);
});
