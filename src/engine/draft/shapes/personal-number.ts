import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { luhn, mod1110, remainder, verhoeff, weighted } from './checksums.ts';

/** A number that a state or a health service gives one person. Tested without spaces and signs. */
interface PersonalNumber {
  /** What people call it, beyond the words of the language they write in. */
  readonly name: RegExp;
  readonly shape: RegExp;
  /** Whether its check digits are right. */
  readonly holds?: ((compact: string) => boolean) | undefined;
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
const FISCAL = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Spain: the number by 23 gives the letter; a foreigner's X, Y, Z stands for 0, 1, 2. */
function spanish(compact: string): boolean {
  const digits = compact
    .slice(0, -1)
    .replace(/^[XYZ]/i, (sign) => String('XYZ'.indexOf(sign.toUpperCase())));
  return DNI.charAt(Number(digits) % 23) === compact.slice(-1).toUpperCase();
}

/** Italy (decree of 23 December 1976): odd places by a table, even ones as they are. */
function fiscal(compact: string): boolean {
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const unit = parseInt(compact.charAt(at), 36);
    const value = unit > 9 ? unit - 10 : unit;
    sum += at % 2 === 0 ? Number(FISCAL[value]) : value;
  }
  return sum % 26 === parseInt(compact.charAt(15), 36) - 10;
}

/** Brazil: two digits, each by weights that fall to 2, remainder by 11. */
function cpf(compact: string): boolean {
  const check = (length: number): number => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at);
    return ((weighted(compact, weights) * 10) % 11) % 10;
  };
  return check(9) === Number(compact.charAt(9)) && check(10) === Number(compact.charAt(10));
}

/** Ireland: weights 8 to 2 and, of the newer form, 9 for the last letter. */
function pps(compact: string): boolean {
  const second = compact.charAt(8).toUpperCase();
  const sum = weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + 9 * 'WABCDEFGHI'.indexOf(second || 'W');
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23) === compact.charAt(7).toUpperCase();
}

/** Singapore: weights, an offset by series, one of eleven letters. */
function nric(compact: string): boolean {
  const series = compact.charAt(0).toUpperCase();
  const sum = weighted(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(series) ? 4 : 0);
  const letters = 'ST'.includes(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters.charAt(sum % 11) === compact.slice(-1).toUpperCase();
}

/** Ten first digits of Germany's number hold one digit twice or three times. */
function steuer(compact: string): boolean {
  const kinds = new Set(compact.slice(0, 10)).size;
  return (kinds === 9 || kinds === 8) && mod1110(compact);
}

function mod11(digits: string, weights: readonly number[]): boolean {
  return weighted(digits, weights) % 11 === 0;
}

/** One row a number; the comment names the country and who describes the form. */
const NUMBERS: readonly PersonalNumber[] = [
  // United Kingdom, National Insurance: HMRC, NIM39110.
  { name: /^(?:nin?o?|national insurance)\b/i, shape: /^[A-Z]{2}\d{6}[A-D]$/i },
  // United Kingdom, NHS number: NHS Data Dictionary.
  { name: /nhs/i, shape: /^\d{10}$/, holds: (c) => mod11(c, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) },
  // United Kingdom, Unique Taxpayer Reference: HMRC.
  { name: /utr|unique tax/i, shape: /^\d{10}K?$/i },
  // United States, Social Security and individual taxpayer's number: SSA, IRS.
  { name: /ssn|social|itin|tax/i, shape: /^(?!000|666|9[0-4])\d{9}$/ },
  // United States, employer: IRS.
  { name: /ein|employer/i, shape: /^\d{9}$/ },
  // Philippines, TIN: BIR; nine digits and a branch.
  { name: /^tin\b/i, shape: /^\d{9}(?:\d{3,5})?$/ },
  // Ireland, PPS number: Department of Social Protection.
  { name: /pps/i, shape: /^\d{7}[A-W][A-IW]?$/i, holds: pps },
  // India, Aadhaar: UIDAI. PAN: Income Tax Department.
  { name: /aadh?aa?r/i, shape: /^[2-9]\d{11}$/, holds: verhoeff },
  { name: /^pan\b/i, shape: /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/i },
  // Canada, Social Insurance Number: ESDC.
  { name: /^sin\b|social insurance/i, shape: /^\d{9}$/, holds: luhn },
  // Australia, Tax File Number: ATO. Medicare card: Services Australia.
  { name: /tfn|tax file/i, shape: /^\d{9}$/, holds: (c) => mod11(c, [1, 4, 3, 7, 5, 8, 6, 9, 10]) },
  {
    name: /medicare/i,
    shape: /^[2-6]\d{9,10}$/,
    holds: (c) => weighted(c, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(c.charAt(8)),
  },
  // South Africa, identity number: Department of Home Affairs.
  { name: /\bid\b/i, shape: /^\d{2}[01]\d[0-3]\d{5}[01]\d\d$/, holds: luhn },
  // Germany, Steuer-ID: BZSt.
  { name: /steuer|tax/i, shape: /^[1-9]\d{10}$/, holds: steuer },
  // France, NIR: INSEE.
  {
    name: /nir|s\u00E9cu|social/i,
    shape: /^[12]\d{14}$/,
    holds: (c) => 97 - remainder(c.slice(0, 13), 97) === Number(c.slice(13)),
  },
  // Spain, DNI and NIE: Ministerio del Interior.
  { name: /dni|nie|nif/i, shape: /^[XYZ\d]\d{7}[A-Z]$/i, holds: spanish },
  // Italy: Agenzia delle Entrate.
  {
    name: /fiscale|\bcf\b|tax/i,
    shape: /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/i,
    holds: fiscal,
  },
  // Netherlands, BSN: Rijksdienst voor Identiteitsgegevens.
  {
    name: /bsn|burgerservice/i,
    shape: /^\d{9}$/,
    holds: (c) => mod11(c, [9, 8, 7, 6, 5, 4, 3, 2, -1]),
  },
  // Brazil, CPF: Receita Federal.
  { name: /cpf/i, shape: /^\d{11}$/, holds: cpf },
  // Singapore, NRIC and FIN: ICA.
  { name: /nric|fin|\bic\b/i, shape: /^[STFG]\d{7}[A-Z]$/i, holds: nric },
  // Malaysia, MyKad: JPN; a birth date and where.
  { name: /\bic\b/i, shape: /^\d{2}[01]\d[0-3]\d{7}$/ },
  // Nigeria, NIN and BVN: NIMC, CBN.
  { name: /^nin\b|bvn/i, shape: /^\d{11}$/ },
  // Poland, PESEL: Ministry of Digital Affairs.
  {
    name: /pesel/i,
    shape: /^\d{11}$/,
    holds: (c) => weighted(c, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  // Sweden, personnummer: Skatteverket; ten digits, or twelve with the century.
  { name: /personnummer|personal/i, shape: /^(?:19|20)?\d{10}$/, holds: (c) => luhn(c.slice(-10)) },
  // Belgium, national register: two last digits are 97 less the remainder.
  {
    name: /rijksregister|registre|niss/i,
    shape: /^\d{11}$/,
    holds: (c) => 97 - remainder(c.slice(0, 9), 97) === Number(c.slice(9)),
  },
  // Portugal, NIF: Autoridade Tribut\u00E1ria.
  {
    name: /nif/i,
    shape: /^\d{9}$/,
    holds: (c) =>
      ((11 - (weighted(c, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(c.charAt(8)),
  },
  // Finland, henkil\u00F6tunnus: DVV.
  { name: /henkil|hetu/i, shape: /^\d{6}[+A-]?\d{3}[\dA-Y]$/i },
  // Denmark, CPR: a day of birth and four digits (CPR-kontoret). Chile, RUT: Registro Civil.
  { name: /^cpr/i, shape: /^[0-3]\d[01]\d{7}$/ },
  { name: /^rut/i, shape: /^\d{7,8}[\dK]$/i },
  // Indonesia, NIK: Dukcapil.
  { name: /^nik/i, shape: /^\d{16}$/ },
  // Mexico, CURP: RENAPO.
  { name: /curp/i, shape: /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/i },
];

/** "my NHS number": what it is called, said so shortly that only a right number counts. */
const VAGUE =
  /^(?:(?:my|our|his|her) )?(?:pan|tin|sin|nie|dni|cf|fin|ic|id|nin|ni|nis|nir|social|ein|cpr|rut|nik)$/i;

/**
 * Whether the number after a name is one: true or false where the table knows, undefined
 * where it does not.
 */
export function isPersonalNumber(name: string, written: string): boolean | undefined {
  const compact = written.replace(/[ .-]/g, '');
  const bare = name.replace(/^(?:my|our|his|her) /i, '');
  const rows = NUMBERS.filter((row) => row.name.test(bare) && row.shape.test(compact));
  if (rows.some((row) => row.holds?.(compact) ?? true)) return true;
  return VAGUE.test(name) ? false : undefined;
}

/**
 * Numbers that nothing else looks like, in capitals as on the paper: United Kingdom, National
 * Insurance (QQ is the printed example that people copy) and driving licence (DVLA); United
 * States, social security (SSA: never 000, 666 or 9xx in front) and
 * individual taxpayer's number (IRS: 9xx, then 50 and more); India, PAN of a person;
 * Italy; Brazil; Spain's foreigners; South Africa; Mexico.
 */
const BARE =
  /(?<![\w.,/-])(?:(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]|[A-Z]{1,5}9{0,4} ?\d[0156]\d[0-3]\d\d ?[A-Z9]{2}\d[A-Z]{2}|(?!000|666|9|078-05|219-09|123-45)\d{3}-\d\d-\d{4}|9\d\d-[5-9]\d-\d{4}|[A-Z]{3}P[A-Z]\d{4}[A-Z]|[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]|\d{3}\.\d{3}\.\d{3}-\d\d|[XYZ]\d{7}[A-Z]|\d{2}[01]\d[0-3]\d{5}[01][89]\d|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d)(?![\w-])/g;
const BARE_HINT = /\d\d[ -]?\d\d|[A-Z]\d{3}[A-Z]|[A-Z]\d{4}|\d{3}\.\d{3}\.\d{3}-/;
const CHECKED: readonly (readonly [shape: RegExp, holds: (compact: string) => boolean])[] = [
  [/^[XYZ]/, spanish],
  [/^\d{13}$/, luhn],
  [/^\d{11}$/, cpf],
  [/^[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}/, fiscal],
];

/** Personal numbers that need no name. */
export function bareNumbersIn(plain: string): Span[] {
  if (!BARE_HINT.test(plain)) return [];
  return matchesOf(plain, BARE).filter(({ start, end }) => {
    const compact = plain.slice(start, end).replace(/[ .-]/g, '');
    return CHECKED.every(([shape, holds]) => !shape.test(compact) || holds(compact));
  });
}

/** After the name of such a number: "no.", "is" of some languages, letters, then six digits or more, in groups. */
const NAMED =
  /^(?:'s)?(?:[ ,:#.=(-]|is|no|number|card|ko|po|hai|er|\u00E4r|est|ist|es|\u00E8|\u00E9|to|lautet|nummer|numer|n[u\u00FA]mero){0,8}((?:[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]|[A-Z]{5}\d{4}[A-Z]|[A-Z]{4}\d{6}[A-Z]{6}\w\d|(?=(?:\d\d)?[A-Z]{0,5}(?:\D?\d){5})(?=(?:\D{0,5}\d){6})(?:\d\d)?[A-Z]{0,5}-?\d{1,15}(?:[ .-]{1,2}\d{1,9}){0,7}(?:-?[A-Z]{1,2}|[A-Z9]{2}\d[A-Z]{2})?))(?![\w-])/i;

/** How far the number behind a name reaches, and what was written; undefined where there is none. */
export function numberAfter(plain: string, end: number): string | undefined {
  return NAMED.exec(plain.slice(end, end + 48))?.[0];
}

/** Where in "no. is 943 476 5919" the number begins. */
export function bareNumber(text: string): string {
  return NAMED.exec(text)?.[1] ?? text;
}
