import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/cards/png.ts';

const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];

/** The chunks of a PNG by name. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

test('writes size, colours by use, and a place in the palette for each pixel', () => {
  const found = chunks(palettePng(new Uint8Array([RED, BLUE, BLUE, BLUE].flat()), 2, 2));
  expect([...found.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...found.get('IHDR')!]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...found.get('PLTE')!]).toEqual([0, 0, 255, 255, 0, 0]);
  expect([...inflateSync(found.get('IDAT')!)]).toEqual([0, 1, 0, 0, 0, 0]);
});

test('gives a colour that has no room in the palette its nearest', () => {
  const shades = Array.from({ length: 256 }, (_, shade) => [shade, shade, shade, 255]);
  const pixels = new Uint8Array([...shades, ...shades, [9, 9, 10, 255]].flat());
  const found = chunks(palettePng(pixels, 513, 1));
  expect(found.get('PLTE')).toHaveLength(768);
  expect(inflateSync(found.get('IDAT')!).at(-1)).toBe(9);
});
