import { expect, test } from 'vitest';
import { chaptersOf } from '../../src/blocks/guide-chapters.ts';

const guide = (order: number) => ({ data: { order } });

test('puts every guide in one chapter, in the order they came', () => {
  const guides = [-1, 1, 5, 6, 10, 11, 14, 99].map(guide);
  expect(chaptersOf(guides).flatMap((chapter) => chapter.guides)).toEqual(guides);
});

test('begins a chapter after the fifth guide and one after the tenth', () => {
  const sizes = chaptersOf(Array.from({ length: 14 }, (_, index) => guide(index + 1))).map(
    (chapter) => chapter.guides.length,
  );
  expect(sizes).toEqual([5, 5, 4]);
});

test('shows no chapter without guides', () => {
  expect(chaptersOf([guide(12)]).map((chapter) => chapter.guides.length)).toEqual([1]);
  expect(chaptersOf([])).toEqual([]);
});
