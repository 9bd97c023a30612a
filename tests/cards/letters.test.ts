import { expect, test } from 'vitest';
import { lettersOf, linesOf, openFont, SHADES } from '../../src/cards/letters.ts';

const setting = { font: await openFont(700), size: 60 };

test('a short title is one line, a longer one as few as hold it', () => {
  expect(linesOf('Which room?', 1000, setting)).toEqual(['Which room?']);
  expect(linesOf('Which room is this for, and who else is in it?', 1000, setting)).toHaveLength(2);
});

test('lines are about as long as each other, so that no word stands alone', () => {
  expect(linesOf('How much of me belongs at work today?', 1000, setting)).toEqual([
    'How much of me',
    'belongs at work today?',
  ]);
});

test('a word that is wider than the room has a line of its own', () => {
  expect(linesOf('a Donaudampfschifffahrt b', 100, setting)).toEqual([
    'a',
    'Donaudampfschifffahrt',
    'b',
  ]);
});

test('letters follow each other, and pairs that gape move together', () => {
  const [, alone] = lettersOf('TH', setting);
  const [, near] = lettersOf('To', setting);
  const [o] = lettersOf('o', setting);
  const [h] = lettersOf('H', setting);
  expect(near!.x - o!.x).toBeLessThan(alone!.x - h!.x);
});

test('a letter is solid inside and clear outside; a space has nothing to show', () => {
  const [stem, space] = lettersOf('I ', setting);
  expect(stem!.cover).toContain(SHADES);
  expect(stem!.y).toBeLessThan(-35);
  expect(space!.cover.every((shade) => shade === 0)).toBe(true);
});
