import type { Fact } from '../schemas/fact.ts';

/** What bounds a figure: country, sample, sponsor, and how sure the source is; with a space after it. */
export function boundsOf({ country, sample, sponsor, grade }: Fact): string {
  const line = [
    country === 'not stated' ? 'country not stated' : country,
    sample,
    sponsor,
    grade === 'C' && 'a weak source',
  ]
    .filter(Boolean)
    .join('; ');
  return line && `${line.charAt(0).toUpperCase()}${line.slice(1)}. `;
}
