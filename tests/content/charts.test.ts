import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFrom } from '../../scripts/content/content.ts';
import { unfoundedCharts } from '../../scripts/content/rules/facts.ts';
import { links } from '../../scripts/content/rules/links.ts';
import { readSource } from '../../scripts/content/source.ts';
import { factsCitedIn, factsIn } from '../../src/blocks/fact-ids.ts';
import { chartSchema, unfounded } from '../../src/schemas/chart.ts';
import { essaySchema } from '../../src/schemas/essay.ts';
import { CONTENT, dataOf, facts, filesIn, problemsIn } from '../support/wording.ts';

const FILES = filesIn('charts/en');
const CHARTS = FILES.map((file) => chartSchema.parse(dataOf(file)));

/** Where charts stand: the page, and the facts that it cites. */
const PLACES = [
  ...filesIn('guides/en').flatMap((file) => {
    const text = readFileSync(CONTENT + file, 'utf8');
    return [...text.matchAll(/<Chart id="([^"]+)"/g)].map(([, id = '']) => ({
      file,
      id,
      cited: factsCitedIn(text),
    }));
  }),
  ...filesIn('essays').flatMap((file) => {
    const essay = essaySchema.parse(dataOf(file));
    const shown = essay.changed.flatMap(({ chart }) => (chart === undefined ? [] : [chart]));
    return shown.map((id) => ({ file, id, cited: factsIn(essay) }));
  }),
];

test('every chart is called as its file', () => {
  expect(CHARTS.map(({ id }) => `charts/en/${id}.yaml`)).toEqual(FILES);
});

test('every chart stands somewhere, and whatever is shown is there', () => {
  const ids = CHARTS.map(({ id }) => id);
  expect([...new Set(PLACES.map(({ id }) => id))].sort()).toEqual(ids.toSorted());
});

test('a page that shows a chart cites all the facts it stands on', () => {
  const bare = PLACES.flatMap(({ file, id, cited }) =>
    (CHARTS.find((one) => one.id === id)?.facts ?? [])
      .filter((one) => !cited.includes(one))
      .map((one) => `${file}: ${one}`),
  );
  expect(bare).toEqual([]);
});

test('a guide fetches the block of charts only if it shows one', () => {
  const shows = new Set(PLACES.map(({ file }) => file));
  for (const file of filesIn('guides/en')) {
    const text = readFileSync(CONTENT + file, 'utf8');
    expect([file, text.includes('/Chart.astro')]).toEqual([file, shows.has(file)]);
  }
});

describe.for(CHARTS.map((one) => [one.id, one] as const))('%s', ([, one]) => {
  test('knows no figure that its facts do not give', () => {
    expect(unfounded(one, facts)).toEqual([]);
  });

  test('says that it is about some people, somewhere, and how old it is', () => {
    const own = facts.filter(({ id }) => one.facts.includes(id) && id.startsWith('M'));
    expect(own.length).toBeGreaterThan(0);
    for (const { country, sample } of own) {
      expect([country !== undefined, sample !== undefined]).toEqual([true, true]);
    }
    const drawn = JSON.stringify([one.measured, one.title, one.bars]);
    expect(drawn).toMatch(/\b20\d\d\b/);
  });

  test('says who paid, where somebody did', () => {
    const paid = facts.some(({ id, sponsor }) => one.facts.includes(id) && sponsor);
    if (paid) expect(one.note).toMatch(/paid for|measured by the company|worked there/);
  });
});

const SOUND = {
  id: 'sound',
  title: 'Most people held something back',
  measured: 'Users of one network',
  facts: ['M10'],
  crowd: { value: 71, counted: '71 in 100', rest: 'The others' },
  note: 'It is one network.',
};
const row = (more: object = {}) => ({ label: 'Some', value: 71, ...more });

describe('a chart that is wrong', () => {
  test('is none of these', () => {
    expect(problemsIn(chartSchema, SOUND)).toEqual([]);
    expect(unfounded(chartSchema.parse(SOUND), facts)).toEqual([]);
  });

  test.for([
    ['neither bars nor a crowd', { crowd: undefined }, 'bars: expected either bars or a crowd'],
    ['both', { bars: [{ rows: [row()] }] }, 'bars: expected either bars or a crowd'],
    [
      'more counted than drawn',
      { crowd: { ...SOUND.crowd, of: 50 } },
      'crowd.value: expected no more than the 50 who are drawn',
    ],
    [
      'a part of nothing',
      { crowd: undefined, bars: [{ rows: [row({ part: true })] }] },
      'bars.0.rows.0.part: expected a bar before it',
    ],
    ['a title that is a label', { title: 'Held back.' }, 'title: expected a sentence without'],
    ['no limits', { note: 'None' }, 'note: expected a sentence'],
    ['no facts', { facts: [] }, 'facts: '],
    [
      'more than all',
      { crowd: undefined, bars: [{ rows: [row({ value: 101 })] }] },
      'bars.0.rows.0.value: ',
    ],
  ] as const)('names the field of one with %s', ([, change, problem]) => {
    const found = problemsIn(chartSchema, { ...SOUND, ...change });
    expect(found.filter((one) => one.startsWith(problem))).toHaveLength(1);
  });

  test.for([
    ['a value', { crowd: { ...SOUND.crowd, value: 72 } }, ['crowd', 'value']],
    ['a title', { title: 'In 1999 most people held something back' }, ['title']],
    ['a note', { note: 'There were 12 others.' }, ['note']],
    [
      'words in the drawing',
      { crowd: { ...SOUND.crowd, counted: '72 in 100' } },
      ['crowd', 'counted'],
    ],
  ] as const)('is found out where it makes up %s', ([, change, path]) => {
    const found = unfounded(chartSchema.parse({ ...SOUND, ...change }), facts);
    expect(found.map((one) => one.path)).toEqual([path]);
  });

  test('may name the year and the sample of its fact', () => {
    const said = { ...SOUND, measured: '3.9 million users over 17 days, published in 2013' };
    expect(unfounded(chartSchema.parse(said), facts)).toEqual([]);
  });

  test('stops with its file, its line, the field and a remedy', () => {
    const file = 'charts/en/burglars-2011.yaml';
    const source = readSource(file, CONTENT + file);
    const broken = {
      ...source,
      data: { ...chartSchema.parse(source.data), crowd: { ...SOUND.crowd, value: 38, of: 50 } },
    };
    const sources = filesIn('facts').map((one) => readSource(one, CONTENT + one));
    const [first] = unfoundedCharts(contentFrom([broken, ...sources]));
    expect(first).toMatchObject({
      level: 'error',
      file,
      line: source.lineOf(['crowd', 'value']),
      place: 'crowd.value',
      problem: '38 is in no claim of M46.',
    });
    expect(first?.remedy).toMatch(/Take the figure from a fact/);
  });

  test('is missed where a guide shows one that is not there', () => {
    const file = 'guides/en/what-oversharing-is.mdx';
    const source = readSource(file, CONTENT + file);
    const body = '<Chart id="held-back-2012" />';
    const known = filesIn('charts/en').map((one) => readSource(one, CONTENT + one));
    const found = links(contentFrom([{ ...source, data: {}, body }, ...known]));
    expect(found.filter(({ problem }) => problem.includes('no chart'))).toMatchObject([
      {
        file,
        problem: 'there is no chart "held-back-2012".',
        remedy: 'Did you mean "held-back-2013"?',
      },
    ]);
  });
});
