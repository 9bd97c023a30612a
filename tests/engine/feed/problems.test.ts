import { expect, test } from 'vitest';
import { feedProblems } from '../../../src/engine/index.ts';
import type { FeedEntry } from '../../../src/engine/index.ts';
import { feed } from '../../support/feed.ts';

/** What is said of the feed once one entry is changed. */
function after(id: string, change: (entry: FeedEntry) => Partial<FeedEntry>): string[] {
  const entries = feed.entries.map((entry) =>
    entry.id === id ? { ...entry, ...change(entry) } : entry,
  );
  return feedProblems({ ...feed, entries }).map(({ message }) => message);
}

test('a sound feed has no problems', () => {
  expect(feedProblems(feed)).toEqual([]);
});

test('an entry names itself and its place', () => {
  const at = feed.entries.findIndex(({ id }) => id === 'gate');
  const entries = feed.entries.map((one) => (one.id === 'gate' ? { ...one, acts: [] } : one));
  const [first] = feedProblems({ ...feed, entries });
  expect(first?.path).toEqual(['entries', at, 'acts']);
  expect(first?.message).toBe('Feed "monday", entry "gate": expected 4 acts, found 0.');
});

test.for<[string, string, (entry: FeedEntry) => Partial<FeedEntry>, RegExp]>([
  ['an id that is taken', 'badge', () => ({ id: 'gate' }), /is called like an earlier one/],
  [
    'two acts of one way',
    'gate',
    ({ acts }) => ({
      acts: acts.map((act) => (act.way === 'like' ? { ...act, way: 'pass' } : act)),
    }),
    /two acts go the same way/,
  ],
  [
    'no way to do nothing',
    'gate',
    ({ acts }) => ({
      acts: acts.map((act) => (act.way === 'pass' ? { ...act, way: 'move' } : act)),
    }),
    /expected the way "pass"/,
  ],
  [
    'only poor acts',
    'gate',
    ({ acts }) => ({ acts: acts.map((act) => ({ ...act, good: false })) }),
    /at least one good act/,
  ],
  [
    'only good acts',
    'gate',
    ({ acts }) => ({ acts: acts.map((act) => ({ ...act, good: true })) }),
    /one poor act/,
  ],
  [
    'a fine post with a real harm',
    'stapler',
    () => ({ harms: { other: { level: 2, because: 'It bites.' } } }),
    /fine to share, yet a harm is rated 2/,
  ],
  ['trouble without harm', 'gate', () => ({ harms: {} }), /no harm is rated above 0/],
  ['trouble without its words', 'gate', () => ({ clues: [] }), /words that carry the trouble/],
  ['a reply to nothing', 'jordan', () => ({ before: [] }), /a reply answers something/],
  ['a chat of one line', 'stapler', () => ({ after: [] }), /more than one line/],
  ['a picture without one', 'badge', () => ({ picture: undefined }), /expected a picture/],
  ['a review without stars', 'garage', () => ({ stars: undefined }), /a review has stars/],
])('finds %s', ([, id, change, message]) => {
  expect(after(id, change)).toEqual([expect.stringMatching(message)]);
});
