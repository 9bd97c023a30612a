import { describe, expect, test } from 'vitest';
import { drawChart, WIDTH } from '../../src/charts/draw.ts';
import { chartSchema } from '../../src/schemas/chart.ts';
import type { Chart } from '../../src/schemas/chart.ts';
import { dataOf, filesIn } from '../support/wording.ts';

const CHARTS = filesIn('charts/en').map((file) => chartSchema.parse(dataOf(file)));

const chart = (more: object): Chart =>
  chartSchema.parse({
    id: 'x',
    title: 'A title',
    measured: 'Somebody',
    facts: ['M09'],
    note: 'A note.',
    ...more,
  });
const rows = (...some: readonly object[]): Chart => chart({ bars: [{ rows: some }] });

/** The lengths of the bars of a class. */
function endsOf(svg: string, name: string): number[] {
  const [, inside = ''] = new RegExp(`<g class="${name}"[^>]*>(.*?)</g>`).exec(svg) ?? [];
  return [...inside.matchAll(/<rect x="0" [^>]*width="([^"]*)"/g)].map(([, width]) =>
    Number(width),
  );
}

/** Every text of a drawing, in the order of the file. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('bars', () => {
  test('are as long as their figures say', () => {
    const svg = drawChart(rows({ label: 'One', value: 60 }, { label: 'Two', value: 30 }));
    const [whole = 0] = endsOf(svg, 'chart-track');
    const [long = 0, short = 0] = endsOf(svg, 'chart-bar');
    expect(long / whole).toBeCloseTo(0.6, 2);
    expect(short / whole).toBeCloseTo(0.3, 2);
  });

  test('a part is measured against the bar before it, and the next whole is not', () => {
    const svg = drawChart(
      rows(
        { label: 'All', value: 70 },
        { label: 'Of these', value: 50, part: true },
        { label: 'Of all', value: 50 },
      ),
    );
    const [first = 0, part = 0, whole = 0] = endsOf(svg, 'chart-bar');
    const [, track = 0] = endsOf(svg, 'chart-track');
    expect(track).toBeCloseTo(first, 1);
    expect(part).toBeCloseTo(first / 2, 0);
    expect(whole / part).toBeCloseTo(1 / 0.7, 1);
  });

  test('say their figures, and say a rough one as roughly as it is known', () => {
    const svg = drawChart(
      rows({ label: 'One', value: 60 }, { label: 'Two', value: 40, shown: 'about 40%' }),
    );
    expect(textsOf(svg)).toEqual(['One', 'Two', '60%', 'about 40%']);
  });

  test('set apart those of which the title speaks', () => {
    const svg = drawChart(rows({ label: 'One', value: 60, lit: true }, { label: 'Two', value: 9 }));
    expect([endsOf(svg, 'chart-bar-lit').length, endsOf(svg, 'chart-bar').length]).toEqual([1, 1]);
  });

  test('break a long label into lines of much the same length', () => {
    const label = 'Want to talk about firms online without being listened to by the firms at all';
    const lines = textsOf(drawChart(rows({ label, value: 9 }))).slice(0, -1);
    expect(lines.join(' ')).toBe(label);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1);
  });

  test('take the words of a label for words', () => {
    const svg = drawChart(rows({ label: 'Fish & <b>chips</b>', value: 9 }));
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&amp;');
  });
});

describe('a crowd', () => {
  /** Heads in a path, of which each figure has one. */
  const peopleIn = (svg: string, name: string): number =>
    (new RegExp(`<path class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? '').split('z').length >> 1;

  test.for([
    [27, 100],
    [39, 50],
    [50, 50],
  ])('of %i among %i has as many people', ([value = 0, of = 0]) => {
    const svg = drawChart(chart({ crowd: { value, of, counted: 'Some', rest: 'Others' } }));
    expect(peopleIn(svg, 'chart-counted')).toBe(value);
    expect(peopleIn(svg, 'chart-rest')).toBe(of - value);
  });

  test('is drawn larger when it is smaller', () => {
    const [hundred = '', fifty = ''] = [100, 50].map(
      (of) =>
        /viewBox="0 0 \d+ (\d+)"/.exec(
          drawChart(chart({ crowd: { value: 5, of, counted: 'Some', rest: 'Others' } })),
        )?.[1],
    );
    expect(Number(fifty)).toBeGreaterThan(Number(hundred));
  });
});

describe.for(CHARTS.map((one) => [one.id, one] as const))('the drawing of %s', ([, one]) => {
  const svg = drawChart(one);

  test('is hidden from screen readers, which have the table', () => {
    expect(svg).toMatch(/^<svg class="chart-drawing" [^>]*aria-hidden="true" focusable="false">/);
    expect(svg).not.toMatch(/aria-label|<title/);
  });

  test('brings no styles, scripts, ids, colours or addresses', () => {
    expect(svg).not.toMatch(/<style|style=|<script|\sid=|fill=|stroke=|href|url\(/);
  });

  test('stays within its width, and holds no number that is longer than it has to be', () => {
    for (const name of ['chart-track', 'chart-bar', 'chart-bar-lit']) {
      for (const end of endsOf(svg, name)) expect(end).toBeLessThanOrEqual(WIDTH);
    }
    expect(svg).not.toMatch(/\d\.\d{2}|NaN|undefined/);
  });

  test('weighs under 8 kB', () => {
    expect(svg.length).toBeLessThan(8000);
  });
});
