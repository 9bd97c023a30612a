import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';
import { iban } from './checksums.ts';

/** IBAN (ISO 13616), in one piece or in fours. */
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g;
/** United Kingdom and Ireland: sort code and account number, in either order, and a name. */
const SORTED =
  /(?<![\w-])(?:\d{2}-\d{2}-\d{2}[^\w\n]{1,3}(?:[a-z/]{1,8}[^\w\n]{1,3}){0,3}\d{8}|\d{8}[^\w\n]{1,3}(?:[a-z/]{1,8}[^\w\n]{1,3}){0,3}\d{2}-\d{2}-\d{2})(?![\w-])/gi;
/** The name of the holder, after it. */
const HOLDER = /^, ?(?:[A-Z](?:\.|\b) ?|[A-Z][a-z]{1,15} ){1,2}[A-Z][a-z]{1,15}/;
/** Wallets: Bitcoin (BIP 173 and older), Ethereum. */
const WALLET = /(?<!\w)(?:0x[a-fA-F0-9]{40}|bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{27,34})(?!\w)/g;
/** India's payment addresses: name@bank without a dot. */
const UPI =
  /(?<![\w.])[\w.-]{3,30}@(?:ok(?:hdfcbank|icici|sbi|axis)|ybl|ibl|axl|paytm|upi|apl|fbl|sbi|hdfcbank|icici)(?![\w.]\w)/gi;
/** A bare account number, which only counts beside the name of a bank. */
export const BARE_ACCOUNT = /(?<![\w.,/-])\d{2,6}(?:[ -]?\d{2,6}){1,3}(?![\w/]|[.,]\d)/g;

/** Accounts that show by their form what they are. */
export function accountsIn(plain: string): Span[] {
  return [
    ...matchesOf(plain, IBAN).filter((span) => iban(plain.slice(span.start, span.end))),
    ...matchesOf(plain, SORTED).map((span) => ({
      start: span.start,
      end: span.end + (HOLDER.exec(plain.slice(span.end, span.end + 40))?.[0].length ?? 0),
    })),
    ...matchesOf(plain, WALLET).filter((span) => /\d/.test(plain.slice(span.start, span.end))),
    ...matchesOf(plain, UPI),
  ];
}
