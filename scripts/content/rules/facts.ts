/** Facts that have to be looked at again, as law changes and a year is long; and charts that know more than their facts. */
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../source.ts';
import { unfounded } from '../../../src/schemas/chart.ts';
import type { Fact } from '../../../src/schemas/fact.ts';

/** Whether a law was checked more than a year before a day, both as YYYY-MM-DD. */
export function isStale({ kind, checked }: Pick<Fact, 'kind' | 'checked'>, today: string): boolean {
  const [year = '', ...rest] = today.split('-');
  return kind === 'law' && checked < [String(Number(year) - 1), ...rest].join('-');
}

export function staleLaw({ facts }: Content, today: string): readonly Finding[] {
  return facts
    .filter(({ data }) => isStale(data, today))
    .map(({ source, data }) => ({
      level: 'warning' as const,
      file: source.file,
      line: source.lineOf(['checked']),
      place: 'checked',
      problem: `this law was last checked on ${data.checked}, more than a year ago.`,
      remedy: 'Look at the source again, mend the claim if need be, and put in the new day.',
    }));
}

/** Figures of charts that are in none of the facts they stand on. */
export function unfoundedCharts({ charts, facts }: Content): readonly Finding[] {
  const known = facts.map(({ data }) => data);
  return charts.flatMap(({ source, data }) =>
    unfounded(data, known).map(({ path, message }) => ({
      level: 'error' as const,
      file: source.file,
      line: source.lineOf(path),
      place: placeOf(source.data, path),
      problem: message,
      remedy: 'Take the figure from a fact, or name the fact that has it.',
    })),
  );
}
