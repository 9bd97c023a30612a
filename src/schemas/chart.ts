import { z } from 'astro/zod';
import type { Problem } from '../engine/index.ts';
import { factId } from './fact.ts';
import type { Fact } from './fact.ts';

const bar = z.strictObject({
  label: z.string().describe('What this share of the people said or did.'),
  value: z.number().gt(0).max(100).describe('Per cent, as the fact gives it.'),
  shown: z.string().optional().describe('How the figure is written where it is rough: about 40%.'),
  part: z
    .boolean()
    .default(false)
    .describe('Whether these are per cent of the people in the bar before it, and not of all.'),
  lit: z.boolean().default(false).describe('Whether the title speaks of this one.'),
});

const group = z.strictObject({
  name: z.string().optional().describe('What the bars below it have in common.'),
  rows: z.array(bar).min(1).describe('One bar each, in the order in which they are read.'),
});

const crowd = z.strictObject({
  value: z.number().int().min(1).describe('How many of them are counted.'),
  of: z
    .number()
    .int()
    .min(10)
    .max(100)
    .multipleOf(5)
    .default(100)
    .describe('How many people are drawn: 100 for a share, or all who were asked.'),
  counted: z.string().describe('What stands at those who are counted, with the number.'),
  rest: z.string().describe('What stands at the others.'),
});

/** Figures of facts as a picture: bars of per cent, or a crowd with some people counted. */
export const chartSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, figures and hyphens')
      .describe('Its name, and that of its file.'),
    title: z
      .string()
      .regex(/[^.?!]$/, 'expected a sentence without a full stop')
      .describe('A sentence that says what one sees.'),
    measured: z.string().describe('What the figures count, of whom, when and where.'),
    facts: z.array(factId).min(1).describe('The facts it stands on. The page has to cite them.'),
    bars: z.array(group).min(1).optional().describe('Bars, in groups. This or a crowd.'),
    crowd: crowd.optional().describe('People, some of them counted. This or bars.'),
    note: z
      .string()
      .regex(/[.?!]$/, 'expected a sentence')
      .describe('What the figures cannot tell: how old, who paid, who was not asked.'),
  })
  .superRefine(({ bars, crowd: people }, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if ((bars === undefined) === (people === undefined)) {
      wrong(['bars'], 'expected either bars or a crowd, and not both');
    }
    if (people && people.value > people.of) {
      wrong(['crowd', 'value'], `expected no more than the ${people.of} who are drawn`);
    }
    bars?.forEach(({ rows }, at) => {
      if (rows[0]?.part) {
        wrong(['bars', at, 'rows', 0, 'part'], 'expected a bar before it that it is a part of');
      }
    });
  });

export type Chart = z.infer<typeof chartSchema>;
export type Bar = z.infer<typeof bar>;
export type Crowd = z.infer<typeof crowd>;

/** The numbers in a text, without the commas of thousands. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** Whatever a chart says in figures and its facts do not: a chart must not know more than they. */
export function unfounded(chart: Chart, facts: readonly Fact[]): readonly Problem[] {
  const own = facts.filter(({ id }) => chart.facts.includes(id));
  const claimed = new Set(own.flatMap(({ claim }) => numbersIn(claim)));
  const known = new Set([
    ...claimed,
    ...own.flatMap(({ sample = '', source }) => [
      ...numbersIn(sample),
      ...('year' in source ? [source.year] : []),
    ]),
  ]);
  const names = chart.facts.join(', ');
  const value = (path: Problem['path'], number: number): Problem[] =>
    claimed.has(number) ? [] : [{ path, message: `${number} is in no claim of ${names}.` }];
  const said = (path: Problem['path'], text: string | undefined): Problem[] =>
    numbersIn(text ?? '')
      .filter((number) => !known.has(number) && number !== chart.crowd?.of)
      .map((number) => ({ path, message: `${number} is neither in ${names} nor in a sample.` }));
  const { title, measured, note, bars = [], crowd: people } = chart;
  return [
    ...said(['title'], title),
    ...said(['measured'], measured),
    ...said(['note'], note),
    ...bars.flatMap(({ name, rows }, at) => [
      ...said(['bars', at, 'name'], name),
      ...rows.flatMap((row, index) => {
        const path = ['bars', at, 'rows', index];
        return [
          ...value([...path, 'value'], row.value),
          ...said([...path, 'label'], row.label),
          ...said([...path, 'shown'], row.shown),
        ];
      }),
    ]),
    ...(people
      ? [
          ...value(['crowd', 'value'], people.value),
          ...(people.of === 100 ? [] : value(['crowd', 'of'], people.of)),
          ...said(['crowd', 'counted'], people.counted),
          ...said(['crowd', 'rest'], people.rest),
        ]
      : []),
  ];
}
