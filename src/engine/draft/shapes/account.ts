import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { iban } from './checksums.ts';

/** IBAN (ISO 13616), in one piece or in fours. */
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g;
/**
 * Sort code and account number (United Kingdom, Ireland) in either order, with a holder's
 * name; wallets of Bitcoin (BIP 173) and Ethereum; India's payment addresses, name@bank.
 */
const FORMS =
  /(?<![\w-])(?:\d\d-\d\d-\d\d[^\w\n]{1,3}(?:[a-z]{1,8}[^\w\n]{1,3}){0,3}\d{8}(?:, ?[A-Z]\w{0,15} [A-Z][a-z]{1,15})?|\d{8}[^\w\n]{1,3}(?:[a-z]{1,8}[^\w\n]{1,3}){0,3}\d\d-\d\d-\d\d|0x[a-fA-F0-9]{40}|bc1[a-z0-9]{25,60}|[\w.-]{3,30}@(?:ok\w{3,9}|ybl|ibl|axl|paytm|upi))(?![\w-])/g;

/** Accounts that show by their form what they are. */
export function accountsIn(plain: string): Span[] {
  return [
    ...matchesOf(plain, IBAN).filter(({ start, end }) => iban(plain.slice(start, end))),
    ...matchesOf(plain, FORMS),
  ];
}
