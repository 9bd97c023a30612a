import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryOf } from '../../../src/widgets/player/entry.ts';

const filesOf = (entry: string) => [...entry.matchAll(/"([^"]+)"/g)].map(([, file]) => file ?? '');

test('every file that an entry names is there', () => {
  const quiz = entryOf(
    'quiz/all',
    ['judge', 'spot', 'account', 'several', 'single', 'order', 'room', 'rewrite'],
    'src/',
  );
  for (const entry of [
    quiz,
    ...['check', 'feed', 'decide/x'].map((one) => entryOf(one, [], 'src/')),
  ]) {
    expect(filesOf(entry).filter((file) => !existsSync(file))).toEqual([]);
  }
});

test('a quiz brings its own kinds of item once each, and no other', () => {
  const entry = entryOf('quiz/share-or-think', ['judge', 'judge', 'several'], '/s/');
  expect(entry).toContain('mountQuiz({ judge, several });');
  expect(entry).not.toMatch(/SpotItem|RewriteHere|OrderItem/);
});

test('styles for all come before those of components', () => {
  expect(filesOf(entryOf('feed', [], ''))).toEqual([
    'styles/tokens.css',
    'styles/base.css',
    'styles/widget.css',
    'widgets/player/feed.tsx',
  ]);
});

test('what is no activity stops the build and says where it belongs', () => {
  expect(() => entryOf('game/x', [], '')).toThrow(
    '/embed/game/x/: expected an activity such as "check"',
  );
});
