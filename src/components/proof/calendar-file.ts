/**
 * A calendar file with reminders, made on the device. Loaded when somebody asks for one: the
 * library that knows the format is as large as the page around the button.
 */
import ical, { ICalAlarmType } from 'ical-generator';
import { firstSeed } from '../../engine/index.ts';
import { t } from '../../i18n/t.ts';
import type { CalendarWording } from '../../i18n/proof.ts';
import type { QuizFact } from './quiz-fact.ts';

/** Months after the quiz: each gap long enough to forget something in. */
const MONTHS = [4, 8, 12] as const;
const ITEMS = 3;
const NINE_O_CLOCK = 9 * 60 * 60;

/** The text of an .ics file. The same code gives the same events, so that a second import adds none. */
export function calendarFile(props: {
  readonly code: string;
  /** The day of the quiz: "2026-11-29". */
  readonly date: string;
  readonly quizzes: readonly QuizFact[];
  /** Address of the page, which addresses of quizzes are relative to. */
  readonly here: string;
  readonly wording: CalendarWording;
}): string {
  const { code, date, quizzes, here, wording } = props;
  const calendar = ical({
    name: wording.name,
    prodId: { company: wording.name, product: 'reminders' },
  });
  for (const [at, months] of MONTHS.entries()) {
    const quiz = quizzes[at % quizzes.length];
    if (!quiz) continue;
    // Letters made of the code and not the code: calendars are often shared.
    const seed = firstSeed(`${code}/${at}`);
    const { href } = new URL(`${quiz.href}#items=${ITEMS}&set=${seed}`, here);
    const event = calendar.createEvent({
      id: `${seed}-${dayAfter(date, months)}`.toLowerCase(),
      start: dayAfter(date, months),
      allDay: true,
      summary: t(wording.event, { title: quiz.title }),
      description: `${t(wording.about, { title: quiz.title })}\n${href}`,
      url: href,
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE_O_CLOCK });
  }
  return calendar.toString();
}

/** The day so many months later, or the Monday after it where it falls on a weekend. */
export function dayAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // The day 0 of a month is the last of the month before: 31 October and four is 28 February.
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const after = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  const weekday = after.getUTCDay();
  after.setUTCDate(after.getUTCDate() + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
  return after.toISOString().slice(0, 10);
}
