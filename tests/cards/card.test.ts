import { describe, expect, test } from 'vitest';
import { cardsOf, drawIcon } from '../../src/cards/card.ts';
import { RowOfRooms } from '../../src/components/picture/RowOfRooms.tsx';
import { CheckFirst } from '../../src/components/picture/sections/CheckFirst.tsx';
import { pixelsOf } from './pixels.ts';

const size = (png: Uint8Array) => [
  Buffer.from(png).readUInt32BE(16),
  Buffer.from(png).readUInt32BE(20),
];
const words = { kicker: 'Guide', title: 'Is it right for the room?' };
const street = { drawing: RowOfRooms({}), width: 320, ground: 76 };
const draw = await cardsOf('Right for the Room');

describe('a card', () => {
  test.for([
    ['a street from edge to edge', street],
    ['a picture on its plan', { drawing: CheckFirst({}), width: 240, ground: 96 }],
  ] as const)('shows %s at 1200 x 630, under 60 kB', ([, picture]) => {
    const png = draw({ ...words, picture });
    expect(size(png)).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
    expect(png.length).toBeLessThan(60_000);
  });

  test('has its own title over what it shares with others of its picture', () => {
    const [one, other] = ['Is it right for the room?', 'Whose story is it?'].map((title) =>
      pixelsOf(draw({ ...words, title, picture: street })),
    );
    expect(one?.slice(0, 290)).not.toEqual(other?.slice(0, 290));
    expect(one?.slice(290)).toEqual(other?.slice(290));
    expect(new Set(one?.slice(570, 600).flat()).size).toBeGreaterThan(10);
  });

  test('is the same whatever was drawn before it', async () => {
    const fresh = await cardsOf('Right for the Room');
    expect(fresh({ ...words, picture: street })).toEqual(draw({ ...words, picture: street }));
  });

  test('refuses a title that would cover its picture, and says what to do', () => {
    const title = 'What may be told of a customer '.repeat(5).trim();
    expect(() => draw({ ...words, title, picture: street })).toThrow(
      'expected a title of at most 3 lines, found one of 5. Shorten',
    );
  });
});

describe('drawIcon', () => {
  test('draws a square under 15 kB', () => {
    const png = drawIcon(512);
    expect(size(png)).toEqual([512, 512]);
    expect(png.length).toBeLessThan(15_000);
  });
});
