import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FiveEssays } from '../../../src/components/picture/sections/FiveEssays.tsx';

const rooms = [
  { threads: ['a'], dated: false },
  { threads: ['a', 'b'], dated: true },
  { threads: [], dated: true },
  { threads: ['a'], dated: true },
];
const markup = (lit?: number) =>
  renderToStaticMarkup(<FiveEssays rooms={rooms} threads={['a', 'b']} lit={lit} alt="Rooms" />);
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

test('has a dot for each thread of each room, and a line from one to the next', () => {
  expect(count(markup(), /<circle class="bubble"/g)).toBe(4);
  expect(count(markup(), /<path class="voice"/g)).toBe(1);
  // It passes the third room by.
  expect(count(markup(), /<path class="voice words-farther"/g)).toBe(1);
});

test('has a dotted wall where a text has no date', () => {
  expect(count(markup(), /class="line dashed"/g)).toBe(1);
  expect(count(markup(), /class="wall"/g)).toBe(3);
});

test('lights the one room that a page is about', () => {
  expect(count(markup(1), /class="warm"/g)).toBe(1);
  expect(count(markup(1), /<circle class="bubble"/g)).toBe(2);
  expect(count(markup(1), /person-speaks/g)).toBe(1);
  expect(count(markup(), /person-speaks/g)).toBe(4);
});

test('takes its colours from classes, and says in words what it shows', () => {
  expect(markup()).not.toMatch(/\sstyle=|\sfill=|\sstroke=|NaN/);
  expect(markup()).toContain('role="img" aria-label="Rooms"');
});
