/**
 * Right check digits for invented numbers. Written from the standards by themselves and not
 * with the engine's checks, so that a mistake there cannot hide here.
 */

/** Payment cards, Canada's SIN, South Africa's ID, Sweden's number: ISO/IEC 7812-1. */
export function withLuhn(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** IBAN of a country and its account: ISO 13616. */
export function withIban(country: string, account: string): string {
  const numeric = Array.from(`${account}${country}00`)
    .map((unit) => String(parseInt(unit, 36)))
    .join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return country + String(check).padStart(2, '0') + account;
}

/** Sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
}

/** Aadhaar: Verhoeff, 1969; multiplication in the dihedral group D5, written out by its rule. */
export function withVerhoeff(digits: string): string {
  const times = (a: number, b: number): number => {
    const turn = a < 5 ? a + (b % 5) : a - (b % 5) + 5;
    return (turn % 5) + (a < 5 === b < 5 ? 0 : 5);
  };
  const row = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, often: number): number =>
    often === 0 ? digit : turned(row[digit] ?? 0, often - 1);
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => times(total, turned(Number(digit), (at + 1) % 8)), 0);
  const check = Array.from({ length: 10 }, (_, digit) => digit).find(
    (digit) => times(sum, digit) === 0,
  );
  return digits + String(check);
}
