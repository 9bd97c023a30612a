import { describe, expect, test } from 'vitest';
import { drawCard, drawIcon } from '../../src/cards/card.ts';
import { RowOfRooms } from '../../src/components/picture/RowOfRooms.tsx';
import { CheckFirst } from '../../src/components/picture/sections/CheckFirst.tsx';

const size = (png: Uint8Array) => [
  Buffer.from(png).readUInt32BE(16),
  Buffer.from(png).readUInt32BE(20),
];
const words = { kicker: 'Guide', title: 'Is it right for the room?', name: 'Right for the Room' };

describe('drawCard', () => {
  test.for([
    ['a street from edge to edge', { drawing: RowOfRooms({}), width: 320, ground: 76 }],
    ['a picture on its plan', { drawing: CheckFirst({}), width: 240, ground: 96 }],
  ] as const)('draws %s at 1200 x 630, under 60 kB', async ([, picture]) => {
    const png = await drawCard({ ...words, picture });
    expect(size(png)).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
    expect(png.length).toBeLessThan(60_000);
  });
});

describe('drawIcon', () => {
  test('draws a square under 15 kB', () => {
    const png = drawIcon(512);
    expect(size(png)).toEqual([512, 512]);
    expect(png.length).toBeLessThan(15_000);
  });
});
