import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { principleSchema } from '../../src/schemas/conformance.ts';
import { dataOf, filesIn } from '../support/wording.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The success criteria of WCAG 2.2 at levels A and AA: 4.1.1 is gone, nine came with 2.2. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const principles = filesIn('conformance/en').map((file) => principleSchema.parse(dataOf(file)));
const criteria = principles.flatMap((one) => one.criteria);

test.for(['A', 'AA'] as const)('every criterion of level %s is judged once', (level) => {
  const judged = criteria.filter((one) => one.level === level).map(({ id }) => id);
  expect(judged.toSorted()).toEqual(CRITERIA[level].split(' ').toSorted());
});

test('each stands under its principle, in the order of the guidelines', () => {
  for (const { number, criteria: own } of principles) {
    const ids = own.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(`${String(number)}.`))).toEqual([]);
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  }
});

test('names only tests that there are', () => {
  const named = criteria.flatMap(({ tests }) => tests);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
