/** A date of any exactness, in words: "2026-11-29", "2012-06", or what is no date, as it is. */
export function inWords(date: string, lang = 'en-GB'): string {
  const exact = /^\d{4}-\d{2}(-\d{2})?$/.exec(date);
  if (!exact) return date;
  return new Intl.DateTimeFormat(lang, {
    day: exact[1] ? 'numeric' : undefined,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}
