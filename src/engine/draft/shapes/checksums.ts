/** Check digits: what tells a real number from any row of digits. */

/** Payment cards (ISO/IEC 7812-1, annex B): double every second digit from the right. */
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
