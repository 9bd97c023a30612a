import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { postsInShort } from '../../src/evaluation/worlds.ts';

const FOLDER = new URL('../../src/evaluation/posts/worlds/', import.meta.url);

describe('posts in short', () => {
  test('are one post for each room, marked where they are not fine', () => {
    const posts = postsInShort(
      '= Bags packed, {whereabouts:gone till the 14th}, cat is at mum’s\n@ fpo npr',
    );
    expect(posts.map(({ draft, label, spans }) => ({ ...draft, label, spans }))).toEqual([
      {
        text: 'Bags packed, gone till the 14th, cat is at mum’s',
        account: 'personal',
        audience: 'closed',
        label: 'ok',
        spans: [],
      },
      {
        text: 'Bags packed, gone till the 14th, cat is at mum’s',
        account: 'personal',
        audience: 'network',
        label: 'rethink',
        spans: [{ start: 13, end: 31, topic: 'whereabouts' }],
      },
    ]);
  });

  test('say which of them only look like trouble', () => {
    const posts = postsInShort('= The killer queue at the post office\n@ fpo pco alike');
    expect(posts.map(({ lookAlike, draft }) => [lookAlike, draft.account])).toEqual([
      [true, 'personal'],
      [true, 'company'],
    ]);
  });

  test('may have several lines', () => {
    expect(postsInShort('= one ⏎ two\n@ fpo')[0]?.draft.text).toBe('one\ntwo');
  });

  test.for([
    ['a room nobody knows', '= text\n@ xpo', 2],
    ['rooms without a text', '@ fpo', 1],
    ['a text without rooms', '= one\n= two\n@ fpo', 2],
    ['a topic nobody knows', '= a {weather:rain} b\n@ fpr', 1],
    ['a mark that does not close', '= a {money:rain b\n@ fpr', 1],
    ['any other line', 'hello\n', 1],
  ] as const)(
    'with %s are refused by file and number, and not by their words',
    ([, file, line]) => {
      const read = () => postsInShort(file, 'new.txt');
      expect(read).toThrow(new RegExp(`^new\\.txt, line ${line}: expected `));
      expect(read).not.toThrow(/rain|hello/);
    },
  );

  test('end with the rooms of the last text', () => {
    expect(() => postsInShort('= text', 'new.txt')).toThrow(/^new\.txt, at the end: expected /);
  });
});

describe.each(readdirSync(FOLDER))('the posts of %s', (file) => {
  const posts = postsInShort(readFileSync(new URL(file, FOLDER), 'utf8'));

  test('are many, and nearly half of them fine', () => {
    expect(posts.length).toBeGreaterThan(5000);
    const fine = posts.filter(({ label }) => label === 'ok').length / posts.length;
    expect(fine).toBeGreaterThan(0.4);
    expect(fine).toBeLessThan(0.6);
  });

  test('say where the trouble is, wherever there is any', () => {
    expect(posts.filter(({ label, spans }) => label !== 'ok' && spans.length === 0)).toHaveLength(
      0,
    );
  });
});
