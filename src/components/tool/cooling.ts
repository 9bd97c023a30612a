/** A draft that waits, and the times between which it does. The clock is handed in. */
import { plural, t } from '../../i18n/t.ts';
import type { CoolerWording, Pause } from '../../i18n/tools/draft-cooler.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest pause, with a night on which the clocks change. */
const LONGEST = 28 * HOUR;
/** A morning nearer than this is not the one that was meant. */
const NEAREST_MORNING = 3 * HOUR;
/** Characters of a draft. */
export const LONGEST_DRAFT = 5000;

export interface Cooling {
  readonly text: string;
  /** Milliseconds of the device's clock. */
  readonly from: number;
  readonly until: number;
}

export function cool(text: string, pause: Pause, now: number): Cooling {
  const ends = {
    minutes: now + 10 * MINUTE,
    hour: now + HOUR,
    morning: nextMorning(now),
  };
  return { text, from: now, until: ends[pause] };
}

/** Eight o’clock where the person is, today for whoever is up in the small hours. */
function nextMorning(now: number): number {
  const morning = new Date(now);
  morning.setHours(8, 0, 0, 0);
  while (morning.getTime() - now < NEAREST_MORNING) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

/** A draft out of what was kept, which may be of an older build or of somebody else. */
export function coolingFrom(kept: unknown): Cooling | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { text, from, until } = kept as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  if (!Number.isFinite(from) || !Number.isFinite(until)) return undefined;
  const pause = Number(until) - Number(from);
  // What is broken is ready at once: nobody is kept from their own words.
  const end = pause < 0 || pause > LONGEST ? Number(from) : Number(until);
  return { text: text.slice(0, LONGEST_DRAFT), from: Number(from), until: end };
}

/** With a clock that was turned back a pause would grow: then it counts from now, and is as long as it was. */
export function onClock(cooling: Cooling, now: number): Cooling {
  if (now >= cooling.from) return cooling;
  return { ...cooling, from: now, until: now + cooling.until - cooling.from };
}

/** When it is ready, and how long that is from now. */
export function whenReady({ until }: Cooling, now: number, wording: CoolerWording): string {
  const end = new Date(until);
  const time = end.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = end.toLocaleDateString('en-GB', { weekday: 'long' });
  const sameDay = new Date(now).toDateString() === end.toDateString();
  const at = sameDay ? t(wording.readyToday, { time }) : t(wording.readyDay, { day, time });
  const minutes = Math.ceil((until - now) / MINUTE);
  const left =
    minutes > 90
      ? t(wording.leftHours, { count: Math.round(minutes / 60) })
      : plural(wording.left, minutes);
  return `${at} ${left}`;
}
