import { expect, test } from 'vitest';
import { feedSchema, joinFeed } from '../../src/schemas/feed.ts';
import type { FeedData } from '../../src/schemas/feed.ts';
import { feedData, joined } from '../support/feed.ts';
import { problemsIn, samples } from '../support/wording.ts';

type Entry = FeedData['entries'][number];

/** What is said of the feed once the entry about the airport is changed. */
function after(change: Partial<Entry>): readonly string[] {
  const entries = feedData.entries.map((one) => (one.id === 'gate' ? { ...one, ...change } : one));
  return joinFeed({ ...feedData, entries }, samples).problems;
}

test('takes words, room, verdict, reason and rewrite from the sample draft', () => {
  const sample = samples.find(({ id }) => id === 'p25');
  const entry = joined.feed.entries.find(({ id }) => id === 'gate');
  expect(entry).toMatchObject({
    text: sample?.text,
    room: { account: sample?.account, audience: sample?.audience },
    verdict: sample?.verdict,
    why: sample?.why,
    rewrite: sample?.rewrite,
  });
  expect(entry?.by.name).toBe('Malik Sow');
});

test('turns quoted words into their place in the text', () => {
  const entry = joined.feed.entries.find(({ id }) => id === 'gate');
  const [clue] = entry?.clues ?? [];
  expect(entry?.text.slice(clue?.start, clue?.end)).toBe('Booking ref K7QX2M');
});

test('names the nearest where nothing is called so', () => {
  expect(after({ draft: 'p255' })).toEqual([
    'Feed "monday", entry "gate": there is no sample draft "p255". Did you mean "p25"?',
  ]);
  expect(after({ by: 'malek' })).toEqual([
    'Feed "monday", entry "gate": nobody is called "malek". Did you mean "malik"?',
  ]);
});

test('refuses words that do not stand in the text, and trouble left unmarked', () => {
  expect(after({ marks: [{ quote: 'Gate 15', because: 'It is not there.' }] })[0]).toMatch(
    /"Gate 15" does not stand in the text/,
  );
  expect(after({ marks: [{ quote: 'Gate 14', because: 'It is the wrong words.' }] })).toEqual([
    'Feed "monday", entry "gate": the words "Booking ref K7QX2M" carry trouble, unmarked.',
  ]);
});

test.for<[string, object, RegExp]>([
  ['a harm of 4', { harms: { firm: { level: 4, because: 'Much.' } } }, /harms\.firm\.level/],
  ['harm to nobody known', { harms: { cat: { level: 1, because: 'It is wet.' } } }, /harms/],
  ['a time with a colon', { at: '7:10' }, /expected a time such as "7\.10"/],
  ['six stars', { stars: 6 }, /stars/],
  ['a field nobody reads', { likes: 12 }, /Unrecognized key: "likes"/],
])('refuses %s', ([, change, message]) => {
  const entries = feedData.entries.map((one) => (one.id === 'gate' ? { ...one, ...change } : one));
  expect(problemsIn(feedSchema, { ...feedData, entries })).toEqual([
    expect.stringMatching(message),
  ]);
});
