import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HARDEST_GRADE, readingOf } from '../../scripts/content/reading.ts';
import { byYear, essayPath, THREAD_WORDS, writtenOn } from '../../src/blocks/essays.ts';
import { essaySchema, THREADS } from '../../src/schemas/essay.ts';
import { CONTENT, dataOf, facts, filesIn } from '../support/wording.ts';

const ESSAYS = filesIn('essays').map((file) => essaySchema.parse(dataOf(file)));

type Essay = (typeof ESSAYS)[number];
const paragraphs = ({ claims, changed, holds, disagrees }: Essay) => [
  ...claims,
  ...changed,
  ...holds,
  ...disagrees,
];
const textsOf = (essay: Essay) => [
  essay.written,
  ...paragraphs(essay).map(({ text }) => text),
  ...essay.open,
];

test('there are five essays, each with its number and an address of its own', () => {
  expect(ESSAYS.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(ESSAYS.map(essayPath)).size).toBe(5);
});

test('they stand in the order of their years, those without a date first', () => {
  expect(byYear(ESSAYS).map(({ number }) => number)).toEqual([4, 1, 0, 2, 3]);
  expect(byYear(ESSAYS).map(writtenOn)).toEqual([
    'no date',
    'no date',
    '31 January 2012',
    'June 2012',
    '7 March 2013',
  ]);
});

test('a writer is named only where the text names one', () => {
  expect(ESSAYS.filter(({ by }) => !/^(?:No author named|Byline lost)$/.test(by))).toMatchObject([
    { number: 1, by: 'Erik Qualman' },
  ]);
});

test('every thread has its words, and at least two essays that it runs through', () => {
  expect(Object.keys(THREAD_WORDS)).toEqual([...THREADS]);
  for (const thread of THREADS) {
    const through = ESSAYS.filter(({ threads }) => threads.includes(thread));
    expect([thread, through.length > 1]).toEqual([thread, true]);
  }
});

describe.for(ESSAYS.map((essay) => [essay.number, essay] as const))(
  'the page of essay %i',
  ([number, essay]) => {
    test('has 350 to 700 words', () => {
      const { words } = readingOf(textsOf(essay));
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(700);
    });

    test.for([
      ['summary', [essay.summary]],
      ['first paragraph', [essay.written]],
      ['claims', essay.claims.map(({ text }) => text)],
      ['changes', essay.changed.map(({ text }) => text)],
      ['rest', [...essay.holds, ...essay.disagrees].map(({ text }) => text)],
    ] as const)('reads easily: its %s', ([, texts]) => {
      expect(readingOf(texts).grade).toBeLessThanOrEqual(HARDEST_GRADE);
    });

    test('retells its claims from its own facts alone', () => {
      const foreign = essay.claims
        .flatMap(({ facts }) => facts)
        .filter((id) => !id.startsWith(`E${String(number)}-`));
      expect(foreign).toEqual([]);
    });

    test('has newer facts for what has changed', () => {
      const cited = essay.changed.flatMap(({ facts }) => facts);
      expect(cited.filter((id) => id.startsWith('M')).length).toBeGreaterThanOrEqual(3);
    });

    test('puts two voices side by side wherever it speaks of another view', () => {
      const own = `E${String(number)}-`;
      for (const { text, facts } of essay.disagrees) {
        expect([text, facts.some((id) => id.startsWith(own))]).toEqual([text, true]);
        expect(text).not.toMatch(/\bis (?:right|wrong|correct)\b|\bwas (?:right|wrong)\b/);
      }
    });

    test('takes each share and each large number from a fact that it cites', () => {
      const lost = paragraphs(essay).flatMap(({ text, facts: ids }) => {
        const said = facts
          .filter(({ id }) => ids.includes(id))
          .map(({ claim, sample = '' }) => `${claim} ${sample}`)
          .join(' ');
        const figures = text.match(/\d+%|\d{1,3}(?:,\d{3})+/g) ?? [];
        return figures.filter((figure) => !said.includes(figure));
      });
      expect(lost).toEqual([]);
    });

    test('names a year wherever it gives a share', () => {
      const shares = essay.changed.filter(({ text }) => /\d%/.test(text));
      const undated = shares.filter(({ text }) => !/\b20\d\d\b|same survey/.test(text));
      expect(undated.map(({ text }) => text)).toEqual([]);
    });

    test('leads to decisions and quizzes that exist', () => {
      const missing = essay.leads.filter(({ href }) => {
        const [, section, name = ''] = href.split('/');
        const folder = section === 'decide' ? 'flows' : 'quizzes';
        return !existsSync(`${CONTENT}${folder}/en/${name}.yaml`);
      });
      expect(missing).toEqual([]);
    });
  },
);
