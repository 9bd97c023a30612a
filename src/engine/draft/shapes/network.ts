import { matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** IPv4, RFC 791: four numbers up to 255, a port behind it. */
const V4 = new RegExp(
  `(?<![\\w.,-])${OCTET}(?:\\.${OCTET}){3}(?::\\d{2,5})?(?:/\\d\\d?)?(?![\\w-]|[.,]\\d)`,
  'g',
);
/** IPv6, RFC 4291: eight groups, or fewer around a double colon. */
const V6 =
  /(?<![\w:.])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6})(?![\w:])/gi;
/**
 * MAC, IEEE 802: six pairs with one sign (a letter tells those with dots from a date), three
 * groups of four, or behind its name all twelve in one piece or in pairs.
 */
const MAC =
  /(?<![\w:.-])(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|(?=[\d.]{0,16}[a-f])[\da-f]{2}(?:\.[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}|(?=[\d ]{0,16}[a-f])[\da-f]{2}(?: ?[\da-f]{2}){5}(?<=\b(?:mac|hwaddr|addr\w{0,4}|wake-on-lan)\b[^.!?\n\d]{0,20}[\da-f ]{12,17}))(?![\w:-]|\.\w)/gi;
/**
 * Nobody's: this machine, masks, documentation (RFC 5737, RFC 3849), and the resolvers that
 * everybody knows by heart.
 */
const NOBODYS =
  /^(?:0\.|127\.|255\.|22[4-9]\.|23\d\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48](?!\d)|1\.[01]\.[01]\.1(?!\d)|9\.9\.9\.9|\d\.\d\.\d\.\d(?!\d)|2001:0?db8:|fe80::1$|::1)/i;
const VERSION = /(?:\bv|version|release|firmware|build|driver|update|section|chapter) ?$/i;

/** Addresses of machines on a network. */
export function networkIn(plain: string): { readonly kind: 'ip' | 'mac'; readonly span: Span }[] {
  const dotted = /\d\.\d{1,3}\.\d/.test(plain);
  const paired = /[\da-f]{2}[:.-][\da-f]{2}/i.test(plain) || /mac|addr|-lan/i.test(plain);
  const ips = [
    ...(dotted ? matchesOf(plain, V4) : []),
    ...(paired && /[\da-f]:[\da-f:]/i.test(plain) ? matchesOf(plain, V6) : []),
  ].filter(
    ({ start, end }) =>
      !NOBODYS.test(plain.slice(start, end)) &&
      !VERSION.test(plain.slice(Math.max(0, start - 12), start)) &&
      // A clock or a row of times has no letter and no eight groups.
      (plain.slice(start, end).includes('.') || end - start > 12),
  );
  const macs = paired ? matchesOf(plain, MAC) : [];
  return [
    ...macs.map((span) => ({ kind: 'mac' as const, span })),
    ...ips.map((span) => ({ kind: 'ip' as const, span })),
  ];
}
