import { expect, test } from 'vitest';
import { inFigures } from '../../src/i18n/numbers.ts';

test.for([0, 7, 100, 999, 1_000, 12_345, 100_000, 8_200_000_000])(
  '%d is written as a browser would for British readers',
  (number) => {
    expect(inFigures(number)).toBe(number.toLocaleString('en-GB'));
  },
);
