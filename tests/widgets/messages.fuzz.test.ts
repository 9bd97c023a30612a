import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAME, PROTOCOL, readMessage, SOURCE } from '../../src/widgets/messages.ts';
import { expectUnpolluted, hostile, often, spoilt } from '../support/fuzz.ts';

const whole = {
  source: SOURCE,
  protocol: PROTOCOL,
  type: 'completed',
  activity: 'quiz/x',
  version: 'A1',
  id: 'x-1',
  score: { raw: 1, max: 2, scaled: 0.5 },
  passed: true,
};
const height = { source: SOURCE, protocol: PROTOCOL, type: 'height', height: 400 };

/** Plain values of the listed names, or nothing. */
function expectHarmless(data: unknown): void {
  const read = readMessage(data);
  expectUnpolluted();
  if (read === undefined) return;
  if (read.type === 'height') {
    expect(Number.isInteger(read.height)).toBe(true);
    expect(Object.keys(read)).toHaveLength(4);
    return;
  }
  const { activity, version, id, score, passed, ...rest } = read;
  expect(Object.keys(rest).sort()).toEqual(['protocol', 'source', 'type']);
  for (const name of [activity, version, id ?? 'none']) expect(name).toMatch(NAME);
  for (const number of Object.values(score ?? {})) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThanOrEqual(1e6);
  }
  expect(['boolean', 'undefined']).toContain(typeof passed);
}

test('a message from anybody is plain facts or nothing', () => {
  fc.assert(fc.property(hostile, expectHarmless), often);
});

test('so is one of ours with parts in other hands', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt(whole, hostile), spoilt(height, hostile)), expectHarmless),
    often,
  );
});

test('a message that throws when it is read is passed over', () => {
  const message = { ...whole };
  Object.defineProperty(message, 'activity', {
    get: () => {
      throw new Error('no');
    },
  });
  expect(readMessage(message)).toBeUndefined();
});

test('a score that changes while it is read stays within its bounds', () => {
  let asked = 0;
  const score = Object.defineProperty({ max: 2, scaled: 0.5 }, 'raw', {
    get: () => ((asked += 1) === 1 ? 1 : -1e9),
  });
  const read = readMessage({ ...whole, score });
  expect(read && 'score' in read ? read.score?.raw : 0).toBeGreaterThanOrEqual(0);
});
