/** Check digits: what tells a real number from any row of digits. */

/** Payment cards and many states (ISO/IEC 7812-1, annex B): double every second digit from the right. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** IBAN (ISO 13616): first four to the end, letters as 10 to 35, remainder 1 by 97. */
export function iban(written: string): boolean {
  const compact = written.replace(/\s/g, '').toUpperCase();
  let rest = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Digits times weights, added up; as many digits as there are weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0);
}

/** Remainder of a long number, digit by digit. */
export function remainder(digits: string, by: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

const TURN = '1576283094';

/** Verhoeff (1969), over the turns and flips of a pentagon. */
export function verhoeff(digits: string): boolean {
  let state = 0;
  for (let at = 0; at < digits.length; at += 1) {
    let digit = Number(digits[digits.length - 1 - at]);
    for (let turn = at % 8; turn > 0; turn -= 1) digit = Number(TURN.charAt(digit));
    const flipped = state >= 5;
    const turned = flipped ? state - (digit % 5) : state + (digit % 5);
    state = ((turned + 5) % 5) + (flipped === digit >= 5 ? 0 : 5);
  }
  return state === 0;
}

/** ISO 7064, MOD 11,10. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}
