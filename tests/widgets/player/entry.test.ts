import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LISTENERS, entryOf } from '../../../src/widgets/player/entry.ts';

const filesOf = (entry: string) => [...entry.matchAll(/"([^"]+)"/g)].map(([, file]) => file ?? '');

test('every file that an entry names is there', () => {
  const kinds = [
    'judge',
    'spot',
    'account',
    'several',
    'single',
    'order',
    'room',
    'rewrite',
  ] as const;
  for (const entry of [
    ...LISTENERS.map((listener) => entryOf('quiz/all', kinds, 'src/', listener)),
    ...['check', 'feed', 'decide/x', 'doctor'].map((one) => entryOf(one, [], 'src/')),
  ]) {
    expect(filesOf(entry).filter((file) => !existsSync(file))).toEqual([]);
  }
});

test('a quiz brings its own kinds of item once each, that of a pack’s questions, and no other', () => {
  const entry = entryOf('quiz/share-or-think', ['judge', 'judge', 'several'], '/s/');
  expect(entry).toContain('mount(drawQuiz({ judge, several, single }, keeping), host);');
  expect(entry).not.toMatch(/SpotItem|RewriteItem|OrderItem/);
});

test.for(LISTENERS)(
  'a quiz for %s brings the kind of a pack’s questions only where a pack can come',
  (listener) => {
    const entry = entryOf('quiz/x', ['judge'], '/s/', listener);
    expect(entry.includes('ChoiceItem')).toBe(listener === 'host');
  },
);

test.for(LISTENERS)(
  'what is rewritten is judged by the checker only in a lesson: %s',
  (listener) => {
    const entry = entryOf('quiz/x', ['rewrite'], '/s/', listener);
    expect(entry.includes('RewriteHere')).toBe(listener !== 'host');
  },
);

test('styles for all come before those of components', () => {
  expect(filesOf(entryOf('feed', [], ''))).toEqual([
    'styles/tokens.css',
    'styles/base.css',
    'styles/widget.css',
    'widgets/player/mount.ts',
    'widgets/player/listeners.ts',
    'widgets/player/feed.tsx',
  ]);
});

test('what is no activity stops the build and says where it belongs', () => {
  expect(() => entryOf('game/x', [], '')).toThrow(
    '/embed/game/x/: expected an activity such as "check"',
  );
});

test.for(LISTENERS)('a page for %s tells that one, and names no other', (listener) => {
  const entry = entryOf('quiz/x', ['judge'], '/s/', listener);
  expect(entry).toContain(`import { ${listener} } from`);
  expect(LISTENERS.filter((one) => entry.includes(one))).toEqual([listener]);
});
