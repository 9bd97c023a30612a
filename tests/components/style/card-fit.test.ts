import { expect, test } from 'vitest';
import { fitOf } from '../../../src/components/style/card-fit.ts';

const rules = (count: number, letters: number) =>
  Array.from({ length: count }, () => 'x'.repeat(letters));

test.for([
  ['five rules as they come, one style', 5, 80, 1, 'roomy'],
  ['five rules as they come, three styles that tie', 5, 80, 3, 'close'],
  ['five long rules, one style', 5, 160, 1, 'close'],
  ['six long rules, four styles', 6, 160, 4, 'full'],
  ['nothing at all', 0, 0, 0, 'roomy'],
] as const)('a card with %s is set accordingly', ([, count, letters, styles, fit]) => {
  expect(fitOf({ rules: rules(count, letters), styles: rules(styles, 1) })).toBe(fit);
});
