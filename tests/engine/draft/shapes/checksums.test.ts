import { describe, expect, test } from 'vitest';
import {
  iban,
  luhn,
  mod1110,
  remainder,
  verhoeff,
  weighted,
} from '../../../../src/engine/draft/shapes/checksums.ts';

/** Every number that differs from this one in a single digit. */
function slips(digits: string): string[] {
  return Array.from(digits).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
  );
}

describe('check digits', () => {
  test.for([
    ['Luhn', luhn, '4242424242424242'],
    ['Verhoeff', verhoeff, '234123412346'],
    ['ISO 7064', mod1110, '86095742719'],
  ] as const)(
    '%s: hold for a right number and for none with one digit wrong',
    ([, holds, right]) => {
      expect(holds(right)).toBe(true);
      expect(slips(right).filter(holds)).toEqual([]);
    },
  );

  test('IBAN: hold in one piece, in fours and in small letters', () => {
    for (const text of [
      'GB82WEST12345698765432',
      'GB82 WEST 1234 5698 7654 32',
      'gb82west12345698765432',
    ])
      expect(iban(text)).toBe(true);
    expect(iban('GB82WEST12345698765433')).toBe(false);
  });

  test('a long number has the remainder of a whole one', () => {
    expect(remainder('123456789012345678901', 97)).toBe(Number(123456789012345678901n % 97n));
  });

  test('digits times weights add up', () => {
    expect(weighted('123', [3, 2, 1])).toBe(10);
  });
});
