import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, dayAfter } from '../../../src/components/proof/calendar-file.ts';
import { followUps } from '../../../src/components/proof/follow-ups.ts';
import { readSettings } from '../../../src/engine/index.ts';
import { codeOf, facts, proof } from './wording.ts';

const code = codeOf();
const others = followUps(facts, 'share-or-think', 3);

function make(more: Partial<Parameters<typeof calendarFile>[0]> = {}): string {
  return calendarFile({
    code,
    date: '2026-11-27',
    quizzes: others,
    here: 'https://right-for-the-room.example/quizzes/certificate/',
    wording: proof.calendar,
    ...more,
  });
}

/** What another library reads in the file. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file', () => {
  test('holds three whole days, after about 4, 8 and 12 months', () => {
    const events = eventsIn(make());
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      // Saturday 27 March 2027 waits for Monday, and so does a Saturday in November.
      '2027-03-29',
      '2027-07-27',
      '2027-11-29',
    ]);
    for (const { startDate, duration } of events) {
      expect(startDate.isDate).toBe(true);
      expect(duration.toSeconds()).toBe(86_400);
    }
  });

  test('is the same in every part of the world', () => {
    const zone = process.env['TZ'];
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'].map((name) => {
      process.env['TZ'] = name;
      return eventsIn(make()).map(({ startDate }) => startDate.toString());
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(days.map(String)).size).toBe(1);
  });

  test('leads each time to three items of another quiz, with a set of their own', () => {
    const events = eventsIn(make());
    const sets = events.map((event) => {
      const url = new URL(String(event.component.getFirstPropertyValue('url')));
      expect(url.origin).toBe('https://right-for-the-room.example');
      const { settings, refused } = readSettings(url.hash, 12);
      expect(refused).toEqual([]);
      expect(settings.count).toBe(3);
      expect(event.description).toContain(url.href);
      const quiz = facts.find(({ href }) => href === url.pathname);
      expect(event.summary).toContain(quiz?.title);
      return `${url.pathname} ${settings.seed ?? ''}`;
    });
    expect(new Set(sets).size).toBe(3);
    expect(sets.join()).not.toContain('/share-or-think/');
  });

  test('rings at nine on the day', () => {
    for (const event of eventsIn(make())) {
      const [alarm] = event.component.getAllSubcomponents('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    }
  });

  test('made twice holds the same events, and does not give the code away', () => {
    const ids = (text: string) => eventsIn(text).map(({ uid }) => uid);
    expect(ids(make())).toEqual(ids(make()));
    expect(new Set(ids(make())).size).toBe(3);
    expect(ids(make({ code: codeOf({ chance: 2 }) }))).not.toEqual(ids(make()));
    expect(make().toUpperCase()).not.toContain(code.slice(0, 11));
  });

  test('has lines that old calendars can read', () => {
    const lines = make().split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

test('a day that the later month does not have becomes its last, and no day is on a weekend', () => {
  expect(dayAfter('2026-10-31', 4)).toBe('2027-03-01');
  expect(dayAfter('2027-08-31', 6)).toBe('2028-02-29');
  for (let day = 1; day <= 28; day += 1) {
    const date = dayAfter(`2026-07-${String(day).padStart(2, '0')}`, 8);
    expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
  }
});

test('the next quizzes follow in their order and begin again at the end', () => {
  const ids = facts.map(({ id }) => id);
  expect(followUps(facts, ids[0] ?? '', 3).map(({ id }) => id)).toEqual(ids.slice(1, 4));
  expect(followUps(facts, ids.at(-1) ?? '', 3).map(({ id }) => id)).toEqual(ids.slice(0, 3));
  expect(followUps(facts.slice(0, 1), ids[0] ?? '', 3)).toEqual([]);
});
