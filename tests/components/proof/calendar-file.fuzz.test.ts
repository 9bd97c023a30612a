import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/components/proof/calendar-file.ts';
import { followUps } from '../../../src/components/proof/follow-ups.ts';
import { often } from '../../support/fuzz.ts';
import { codeOf, facts, proof } from './wording.ts';

const others = followUps(facts, 'share-or-think', 3);
const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    'A\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    'A\nATTACH:https://example.org/',
    'a;b,c\\n\\',
    '"',
    '\u0085',
    '\u2028',
    '…'.repeat(200),
  ),
);

test('whatever a quiz is called, a calendar has three days and nothing that a title brought along', () => {
  fc.assert(
    fc.property(title, fc.date({ noInvalidDate: true, min: new Date(0) }), (name, day) => {
      const text = calendarFile({
        code: codeOf(),
        date: day.toISOString().slice(-24, -14),
        quizzes: others.map((quiz) => ({ ...quiz, title: name })),
        here: 'https://right-for-the-room.example/quizzes/certificate/',
        wording: proof.calendar,
      });
      const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events).toHaveLength(3);
      for (const event of events) expect(event.getFirstProperty('attach')).toBeNull();
    }),
    often,
  );
});
