const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A date of any exactness, in words: "2026-11-29", "2012-06", or what is no date, as it is. By
 * hand, because the first date that a browser formats takes a slow phone a tenth of a second,
 * and that is in the middle of somebody's tap.
 */
export function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}
