import { expect, test } from 'vitest';
import { FEED_KINDS, HARMED, harmsOf, worst } from '../../src/engine/index.ts';
import { feed, feedData, joined } from '../support/feed.ts';
import { opening, reasonsIn } from '../support/reasons.ts';

const { entries } = feed;
const fine = entries.filter(({ verdict }) => verdict === 'share');

test('the day is sound', () => {
  expect(joined.problems).toEqual([]);
});

test('fifteen entries of every kind follow the clock', () => {
  expect(entries).toHaveLength(15);
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(FEED_KINDS.length);
  const minutes = entries.map(({ at }) => {
    const [hours = 0, rest = 0] = at.split('.').map(Number);
    return hours * 60 + rest;
  });
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
});

test('at least five are fine, one is for those who can act, and pay is among the fine', () => {
  expect(fine.length).toBeGreaterThanOrEqual(5);
  expect(entries.filter(({ verdict }) => verdict === 'report')).toHaveLength(1);
  expect(fine.some(({ text }) => /\bpay\b/.test(text))).toBe(true);
});

test('a fine post is well met by leaving it alone, and no other post is', () => {
  for (const { id, acts, verdict } of entries) {
    const pass = acts.find(({ way }) => way === 'pass');
    expect([id, pass?.good]).toEqual([id, verdict === 'share']);
  }
});

test('an explanation has other words than the reasons that stand beside it', () => {
  for (const entry of entries) {
    expect(reasonsIn(entry).map(opening), entry.id).not.toContain(opening(entry.why));
  }
});

test('no place among the acts tells which one is good', () => {
  for (const place of [0, 1, 2, 3]) {
    const good = entries.filter(({ acts }) => acts[place]?.good).length;
    expect(good).toBeGreaterThanOrEqual(2);
    expect(good).toBeLessThan(entries.length - 2);
  }
});

test('every kind of harm is serious or real somewhere, so that no column is empty', () => {
  for (const to of HARMED) {
    const most = Math.max(...entries.map(({ harms }) => harms[to]?.level ?? 0));
    expect([to, most >= 2]).toEqual([to, true]);
  }
});

test('talk about pay and danger shows what silence would cost, higher than the harm', () => {
  for (const id of ['pay-list', 'fire-exit']) {
    const entry = entries.find((one) => one.id === id);
    expect(worst(entry?.silence ?? {})).toBeGreaterThan(worst(entry?.harms ?? {}));
  }
});

test('a reason fits beside its bar, and feedback is one short text', () => {
  const reasons = entries.flatMap(({ harms, silence }) =>
    [...harmsOf(harms), ...harmsOf(silence ?? {})].map(({ because }) => because),
  );
  for (const reason of reasons) expect(reason.length, reason).toBeLessThanOrEqual(90);
  const feedback = entries.flatMap(({ acts }) => acts.map((act) => act.feedback));
  for (const one of feedback) expect(one.length, one).toBeLessThanOrEqual(120);
  expect(new Set(feedback).size).toBe(feedback.length);
});

test('everybody who is introduced says something', () => {
  const speaking = new Set(
    entries.flatMap(({ by, before, after }) => [by, ...[...before, ...after].map((one) => one.by)]),
  );
  const silent = feedData.people.filter(({ id }) => ![...speaking].some((one) => one.id === id));
  expect(silent.map(({ id }) => id)).toEqual([]);
});
