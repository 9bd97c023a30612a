/** A calendar file with one reminder, made on the device; loaded when somebody asks for it. */
import ical, { ICalAlarmType } from 'ical-generator';

const NINE_O_CLOCK = 9 * 60 * 60;

/** The text of an .ics file. The same day gives the same event, so that a second import adds none. */
export function reminderFile(props: {
  /** "2027-05-29". */
  readonly day: string;
  /** Address of the page, which the reminder leads back to. */
  readonly here: string;
  readonly wording: { readonly calendar: string; readonly event: string; readonly about: string };
}): string {
  const { day, here, wording } = props;
  const [href = here] = here.split('#');
  const calendar = ical({
    name: wording.calendar,
    prodId: { company: wording.calendar, product: 'reminders' },
  });
  const event = calendar.createEvent({
    id: `round-${day}`,
    start: day,
    allDay: true,
    summary: wording.event,
    description: `${wording.about}\n${href}`,
    url: href,
  });
  event.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE_O_CLOCK });
  return calendar.toString();
}
