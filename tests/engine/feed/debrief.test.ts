import { describe, expect, test } from 'vitest';
import { debrief, HARMED, harmsOf, worst } from '../../../src/engine/index.ts';
import { feed } from '../../support/feed.ts';

const ids = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);

describe('a debrief', () => {
  test('takes doing nothing as scrolling on', () => {
    const { seen } = debrief(feed, {});
    expect(seen).toHaveLength(feed.entries.length);
    for (const { act, acted } of seen) {
      expect(act?.way).toBe('pass');
      expect(acted).toBe(false);
    }
  });

  test('counts a fine post that was left alone as well met', () => {
    const { leftFine, helped, differs } = debrief(feed, {});
    expect(ids(leftFine)).toEqual(ids(feed.entries.filter(({ verdict }) => verdict === 'share')));
    expect(helped).toEqual([]);
    expect(differs).toHaveLength(feed.entries.length - leftFine.length);
  });

  test('puts each entry into one group by what was done with it', () => {
    const found = debrief(feed, {
      gate: 'write',
      priya: 'like',
      stapler: 'raise',
      'pay-list': 'ask',
    });
    expect(ids(found.helped)).toEqual(['gate']);
    expect(ids(found.differs)).toContain('priya');
    expect(ids(found.differs)).toContain('stapler');
    expect(ids(found.leftFine)).toContain('pay-list');
    const all = [...found.leftFine, ...found.helped, ...found.differs];
    expect(new Set(ids(all)).size).toBe(feed.entries.length);
    expect(all).toHaveLength(feed.entries.length);
  });

  test('takes a way that an entry does not offer as nothing done', () => {
    const { seen } = debrief(feed, { gate: 'move', elsewhere: 'like' });
    expect(seen.find(({ entry }) => entry.id === 'gate')).toMatchObject({
      acted: false,
      differs: true,
    });
  });
});

describe('harms', () => {
  test('stand in one order, with 0 where nobody is harmed', () => {
    const all = harmsOf({ firm: { level: 2, because: 'The badge can be copied.' } });
    expect(all.map(({ to }) => to)).toEqual(HARMED);
    expect(all.map(({ level }) => level)).toEqual([0, 0, 0, 2]);
    expect(all[0]?.because).toBe('');
  });

  test('are as bad as the worst of them', () => {
    expect(worst({})).toBe(0);
    expect(worst({ writer: { level: 1, because: '' }, customer: { level: 3, because: '' } })).toBe(
      3,
    );
  });
});
