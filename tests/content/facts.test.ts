import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isStale } from '../../scripts/content/rules/facts.ts';
import { factsCitedIn, factsIn } from '../../src/blocks/fact-ids.ts';
import { CONTENT, dataOf, facts, filesIn } from '../support/wording.ts';

const IDS = new Set(facts.map(({ id }) => id));

/** Every id that a folder of content leans on, with the file. */
function citedIn(folder: string): { file: string; id: string }[] {
  return filesIn(folder).flatMap((file) => {
    const text = readFileSync(CONTENT + file, 'utf8');
    return [...factsIn(dataOf(file)), ...factsCitedIn(text)].map((id) => ({ file, id }));
  });
}

const CITED = [
  'categories/en',
  'charts/en',
  'drafts/en',
  'essays',
  'flows/en',
  'glossary/en',
  'guides/en',
  'policy/en',
  'quizzes/en',
  'styles/en',
].flatMap(citedIn);

test('there are at least sixty facts that guides cite', () => {
  const inGuides = new Set(citedIn('guides/en').map(({ id }) => id));
  expect(inGuides.size).toBeGreaterThanOrEqual(60);
});

test('every fact that is cited has its record', () => {
  expect(CITED.filter(({ id }) => !IDS.has(id))).toEqual([]);
});

test('every record is cited somewhere', () => {
  const used = new Set(CITED.map(({ id }) => id));
  expect([...IDS].filter((id) => !used.has(id))).toEqual([]);
});

describe('a record', () => {
  test('of law names its country', () => {
    const lost = facts.filter(({ kind, country }) => kind === 'law' && !country);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('of a survey says who was asked and where', () => {
    const bare = facts.filter(
      ({ kind, country, sample, claim }) =>
        kind === 'survey' && !(country && (sample ?? (claim.includes('forecast') ? 'none' : ''))),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('of law is no more than a year older than the newest check of all', () => {
    const newest =
      facts
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? '';
    expect(newest).not.toBe('');
    expect(facts.filter((one) => isStale(one, newest)).map(({ id }) => id)).toEqual([]);
  });

  test('leads to no mirror of a publication', () => {
    const mirrored = facts.filter(
      ({ source }) =>
        'url' in source &&
        /cloudfront|archive\.(?:org|is|ph)|webcache|scribd/.test(source.url ?? ''),
    );
    expect(mirrored.map(({ id }) => id)).toEqual([]);
  });
});

describe('law', () => {
  test.for([
    ['law', '2025-11-25', false],
    ['law', '2025-11-24', true],
    ['research', '2011-01-01', false],
  ] as const)('%s checked on %s is stale a year later: %s', ([kind, checked, stale]) => {
    expect(isStale({ kind, checked }, '2026-11-25')).toBe(stale);
  });
});
