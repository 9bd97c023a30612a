/** Check digits: what tells a real number from any row of digits. */

/** The digits of a written number, without spaces, dots and dashes. */
export function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** Payment cards (ISO/IEC 7812-1, annex B): double every second digit from the right. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = digit * 2;
    sum += at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** IBAN (ISO 13616): first four to the end, letters as 10 to 35, remainder 1 by 97. */
export function iban(written: string): boolean {
  const compact = written.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  let rest = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** NHS numbers of England and Wales: weights 10 to 2, remainder by 11 in the last digit. */
export function nhs(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
