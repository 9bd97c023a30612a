import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STYLES } from '../../src/engine/index.ts';
import { styleSchema } from '../../src/schemas/style.ts';
import { dataOf } from '../support/wording.ts';

const quiz = styleSchema.parse(dataOf('styles/en/boundary-style.yaml'));

test('no place in the list tells the style', () => {
  for (const style of STYLES) {
    const places = new Set(
      quiz.situations.map(({ ways }) => ways.findIndex((way) => way.style === style)),
    );
    expect(places.size, style).toBeGreaterThanOrEqual(3);
  }
});

test('every rule is said once, and fits a card', () => {
  const rules = quiz.situations.flatMap(({ ways }) => ways.map(({ rule }) => rule));
  expect(new Set(rules).size).toBe(rules.length);
  for (const rule of rules) expect(rule.length).toBeLessThanOrEqual(110);
});

test('the theory has a record', () => {
  expect(existsSync(`src/content/facts/${quiz.fact.toLowerCase()}.yaml`)).toBe(true);
});
