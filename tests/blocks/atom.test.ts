import sax from 'sax';
import { expect, test } from 'vitest';
import { atom } from '../../src/blocks/atom.ts';
import type { AtomFeed } from '../../src/blocks/atom.ts';

const HARD = 'Me & “you” <b>\'us\'</b> ]]> "them"';

const FEED: AtomFeed = {
  title: HARD,
  subtitle: HARD,
  author: HARD,
  rights: HARD,
  self: 'https://room.example/atom.xml?a=1&b="2"',
  page: 'https://room.example/guides/',
  entries: [
    { address: 'https://room.example/old/', title: 'Old', summary: 'One', checked: '2025-12-31' },
    { address: 'https://room.example/new/', title: HARD, summary: HARD, checked: '2026-11-25' },
  ],
};

/** The texts of all elements of a name, read by a strict parser, which throws on bad XML. */
function texts(xml: string, name: string): string[] {
  const parser = sax.parser(true);
  const found: string[] = [];
  let open = '';
  parser.onopentag = (tag) => {
    open = tag.name;
    if (open === name) found.push('');
  };
  parser.onclosetag = () => {
    open = '';
  };
  parser.ontext = (text) => {
    if (open === name) found.push((found.pop() ?? '') + text);
  };
  parser.write(xml).close();
  return found;
}

test('the parser of these tests refuses what is not well-formed', () => {
  for (const bad of ['<a>b & c</a>', '<a><b></a>', '<a b=1/>']) {
    expect(() => texts(bad, 'a')).toThrow();
  }
});

test('signs that mean something in XML come out as they went in', () => {
  const xml = atom(FEED);
  expect(texts(xml, 'title')).toEqual([HARD, HARD, 'Old']);
  expect(texts(xml, 'summary')).toEqual([HARD, 'One']);
  expect(texts(xml, 'name')).toEqual([HARD]);
  expect(texts(xml, 'id')[0]).toBe(FEED.self);
});

test('the latest check comes first and dates the whole', () => {
  expect(texts(atom(FEED), 'updated')).toEqual([
    '2026-11-25T00:00:00Z',
    '2026-11-25T00:00:00Z',
    '2025-12-31T00:00:00Z',
  ]);
});
