import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { portrait, STYLES } from '../../src/engine/index.ts';
import type { Style } from '../../src/engine/index.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { quiz, wording } from '../components/style/content.ts';
import { dataOf } from '../support/wording.ts';

const ways = quiz.situations.flatMap((situation) => situation.ways);
const fact = factSchema.parse(dataOf(`facts/${quiz.fact.toLowerCase()}.yaml`));
const wordCount = (text: string) => text.trim().split(/\s+/).length;

test('the number of situations that is promised is the number there is', () => {
  expect(quiz.purpose).toMatch(/^Eleven situations, four/);
  expect(quiz.situations).toHaveLength(11);
});

test('no place in the list tells the style', () => {
  for (const style of STYLES) {
    const places = quiz.situations.map((one) => one.ways.findIndex((way) => way.style === style));
    expect(new Set(places).size, style).toBe(4);
  }
});

test('no style is told by the length of its words', () => {
  const mean = (style: Style) => {
    const counts = ways.filter((way) => way.style === style).map(({ text }) => wordCount(text));
    return counts.reduce((sum, one) => sum + one, 0) / counts.length;
  };
  const means = STYLES.map(mean);
  expect(Math.max(...means) / Math.min(...means)).toBeLessThan(2);
});

test('every way and every rule is in the first person, or about things of one’s own', () => {
  const outside = ways.filter(({ text, rule }) => !/\b(?:I|me|my)\b/i.test(`${text} ${rule}`));
  expect(outside.map(({ text }) => text)).toEqual([]);
});

test('no rule commands, and none forbids for ever', () => {
  for (const { rule } of ways) expect(rule).not.toMatch(/\b(?:never|always|must)\b/i);
});

test('the guide to read on exists', () => {
  expect(existsSync(`src/content/guides/en/${quiz.guide}.mdx`)).toBe(true);
});

describe('what is said of the model', () => {
  test('is what its record says: which styles raise respect and liking', () => {
    expect(fact.claim).toMatch(/content and hybrid raise respect and liking more/);
    for (const style of ['content', 'hybrid'] as const)
      expect(quiz.portraits[style].gives).toMatch(/more respect and liking/);
    for (const style of ['open', 'audience'] as const)
      expect(quiz.portraits[style].costs).toMatch(/less respect and liking/);
  });

  test('is what its record says: which are less risky and harder to keep up', () => {
    expect(fact.claim).toMatch(/audience and hybrid are less risky and harder to\s+keep up/);
    for (const style of ['audience', 'hybrid'] as const) {
      expect(quiz.portraits[style].gives).toMatch(/less risk/);
      expect(quiz.portraits[style].costs).toMatch(/harder to keep up/);
    }
    for (const style of ['open', 'content'] as const) {
      expect(quiz.portraits[style].costs).toMatch(/more risk/);
      expect(quiz.portraits[style].gives).toMatch(/less to keep up/);
    }
  });

  test('has a year, and neither country nor sample, as its record has', () => {
    expect(fact.claim).toContain('It is a theory paper, not an experiment.');
    expect([fact.country, fact.sample]).toEqual([undefined, undefined]);
    expect(wording.theory).toMatch(/\{year\}.*no country and no sample/);
    expect(wording.cardSource).toMatch(/\{year\}.*without a country or a sample/);
  });

  test('crowns no style: each gives and each costs', () => {
    for (const { gives, costs } of Object.values(quiz.portraits)) {
      expect(wordCount(gives)).toBeGreaterThan(5);
      expect(wordCount(costs)).toBeGreaterThan(5);
      expect(`${gives} ${costs}`).not.toMatch(/\b(?:best|safest|right|wrong|should)\b/);
    }
    expect(wording.theory).toMatch(/^No style is the best one/);
  });
});

test('separation needs no reasons: safety, health, faith, love and care are named', () => {
  for (const reason of ['safety', 'health', 'faith', 'whom they love', 'care for somebody'])
    expect(wording.safety).toContain(reason);
  expect(wording.safety).toContain('fine');
});

test.for(STYLES)('whoever is %s throughout gets five rules of that style', (style) => {
  const all = Object.fromEntries(quiz.situations.map(({ id }) => [id, style]));
  const { rules } = portrait(quiz, all);
  expect(rules.map((one) => one.style)).toEqual(Array.from({ length: 5 }, () => style));
});
