/** The rounds of a switch hunt, how they are read again when they were kept, and when the next is. */
import { today } from '../quiz/today.ts';

export interface Round {
  readonly app: string;
  /** Ids of switches looked at. */
  readonly ticks: readonly string[];
}

export interface Hunt {
  readonly rounds: readonly Round[];
  /** Day of the next round: "2027-05-29"; empty where none is chosen. */
  readonly next: string;
}

export const emptyHunt: Hunt = { rounds: [{ app: '', ticks: [] }], next: '' };

/** As many columns as a sheet has room for, twice; and letters of a name. */
export const MOST_ROUNDS = 8;
export const LONGEST_APP = 40;

/** What was kept, if it is a hunt; switches that are no longer in the list are left out. */
export function keptHunt(kept: unknown, ids: readonly string[]): Hunt | undefined {
  if (!isRecord(kept) || !Array.isArray(kept['rounds'])) return undefined;
  const listed = kept['rounds'].slice(0, MOST_ROUNDS).filter(isRecord);
  const rounds = listed.map(({ app, ticks }) => ({
    app: typeof app === 'string' ? app.slice(0, LONGEST_APP) : '',
    ticks: ids.filter((id) => Array.isArray(ticks) && ticks.includes(id)),
  }));
  if (rounds.length === 0) return undefined;
  const { next } = kept;
  const isDay =
    typeof next === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(next) && !isNaN(Date.parse(next));
  return { rounds, next: isDay ? next : '' };
}

/** The same day six months later; the 31st may come out a few days on. */
export function halfYearOn(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return today(new Date(year, month - 1 + 6, date));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
