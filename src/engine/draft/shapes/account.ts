import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { iban } from './checksums.ts';

/** IBAN (ISO 13616), in one piece or in fours. */
const IBAN =
  /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)|(?<!\w)[a-z]{2}\d{2}[a-z0-9]{11,30}(?!\w)/g;
/** Countries in the registry (SWIFT, release 99). */
const COUNTRIES =
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE';
/** Two letters and two digits, with six digits soon after. */
const IBAN_HINT = /\b[a-z]{2}\d\d ?[a-z0-9]{4}/i;

/** International account numbers with a right check, or called so. */
export function ibansIn(plain: string): Span[] {
  if (!IBAN_HINT.test(plain)) return [];
  return matchesOf(plain, IBAN).filter(({ start, end }) => {
    const text = plain.slice(start, end);
    const named = /iban(?: is|:)? ?$/i.test(plain.slice(Math.max(0, start - 9), start));
    const known = COUNTRIES.includes(text.slice(0, 2).toUpperCase());
    return known && text.replace(/\D/g, '').length >= 8 && (named || iban(text));
  });
}

/** Wallets: Bitcoin (BIP 173; base 58 with 1 or 3 in front), Ethereum, Tron. */
const WALLET =
  /(?<![\w/=-])(?:0x[a-fA-F0-9]{40}|bc1[a-z0-9]{25,60}|(?=[1-9A-HJ-NP-Za-km-z]{0,33}[a-z])(?=[1-9A-HJ-NP-Za-km-z]{0,33}[A-Z])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33}))(?![\w-])/g;
const UNBROKEN = /\b\w{26}/;

/** Wallets, which show by their form what they are. */
export function walletsIn(plain: string): Span[] {
  return UNBROKEN.test(plain) ? matchesOf(plain, WALLET) : [];
}

/**
 * Sort code and account number (United Kingdom, Ireland) in either order, with a holder's
 * name; India's payment addresses, name@bank.
 */
const FORMS =
  /(?<![\w-])(?:\d\d-\d\d-\d\d[^\w\n]{1,3}(?:[a-z]{1,8}[^\w\n]{1,3}){0,3}\d{4} ?\d{4}(?:, ?[A-Z]\w{0,15} [A-Z][a-z]{1,15})?|\d{8}[^\w\n]{1,3}(?:[a-z]{1,8}[^\w\n]{1,3}){0,3}\d\d-\d\d-\d\d|[\w.-]{3,30}@(?:ok\w{3,9}|ybl|ibl|axl|paytm|upi))(?![\w-])/g;
/** Six digits and more that are an account only behind a bank's word. */
const BARE =
  /(?<![\w.,/-])(?=(?:\D{0,3}\d){8})(?:\d{2,3}-)?\d{2,17}(?:(?: ?[/,] ?|[ -]| acc(?:oun)?t? )\d{2,17}){0,3}(?![\w/]|[.,]\d)/g;

/** Accounts that show by their form what they are. */
export function accountsIn(plain: string): Span[] {
  return /\d\d-\d\d|@/.test(plain) ? matchesOf(plain, FORMS) : [];
}

/** Rows of digits that could be an account; the words before them have to say so. */
export function bareAccountsIn(plain: string): Span[] {
  if (!/\d{2}(?:\D{0,5}\d\d){3}/.test(plain)) return [];
  return matchesOf(plain, BARE).filter(
    // More digits are a card's.
    ({ start, end }) => plain.slice(start, end).replace(/\D/g, '').length <= 14,
  );
}
