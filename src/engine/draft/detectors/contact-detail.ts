import { around, before, excerpt, vicinity } from '../context.ts';
import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { findAll, has, matchesOf } from '../phrases.ts';
import { BARE_ACCOUNT, accountsIn } from '../shapes/account.ts';
import { addressesIn } from '../shapes/address.ts';
import { birthsIn } from '../shapes/birth.ts';
import { phonesIn } from '../shapes/phone.ts';
import { apart } from '../spans.ts';
import type { Match, Reading, Span } from '../types.ts';

type Words = Lexicon['contactDetail'];
type Kind = 'phone' | 'email' | 'address' | 'account' | 'birth' | 'plate' | 'handle';
type Detail = Match & { readonly kind: Kind };

/** E-mail (RFC 5321, the part people use), not a handle and not a package. */
const EMAIL = /(?<![\w.@/:+-])[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\w@/])/g;
/** A plate as printed, at the end of a phrase that names one. */
const PLATE = /(?<![A-Z0-9a-z])(?=[A-Z0-9 -]{0,8}[A-Z])(?=[A-Z0-9 -]{0,8}\d)[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}$/;
/** So many details of one person together open every door. */
const TOGETHER = 3;

/**
 * Addresses and numbers: what lets a stranger ring, visit or pay. Worse when it is
 * somebody else's. Example: "text me on 07700 900417, we're at 3 Mill Cottages".
 */
export const contactDetail: Detector = {
  id: 'contact-detail',
  category: 'contact-detail',
  find(reading, lexicon) {
    const words = lexicon.contactDetail;
    const details = apart([
      ...accounts(reading, words),
      ...emails(reading, words),
      ...birthsIn(reading, words).map(({ span, labelled }) => detail('birth', span, 0.9, labelled ? undefined : words.insteadBirth[0])),
      ...phones(reading, words),
      ...addresses(reading, words),
      ...plates(reading, words),
      ...findAll(reading.plain, words.handles).map((span) => detail('handle', span, 0.7, words.insteadCall[0])),
    ]).filter(({ span }) => reading.draft.account !== 'company' || has(around(reading, span, 60), words.customers));
    const together = new Set(details.map(({ kind }) => kind)).size >= TOGETHER;
    return details.map(({ kind, ...match }) => {
      const near = around(reading, match.span, 60);
      const pointed = has(near, words.targets);
      const other = kind === 'plate' || pointed || has(before(reading, match.span, 40), words.others);
      const whose = reading.draft.account === 'company' ? 'customer' : other ? 'other' : 'mine';
      const instead = whose === 'customer' ? undefined : match.instead;
      return { ...match, whose, instead, ...(together || (pointed && whose === 'other') ? { aspects: ['live-secret' as const] } : {}) };
    });
  },
};

function detail(kind: Kind, span: Span, confidence: number, instead?: string): Detail {
  return { kind, span, confidence, whose: 'mine', instead };
}

/** Accounts by their form; bare numbers only beside a bank; none that is printed for everyone. */
function accounts(reading: Reading, words: Words): Detail[] {
  const named = matchesOf(reading.plain, BARE_ACCOUNT).filter(
    (span) => /(?:\D?\d){8}/.test(excerpt(reading, span)) && has(before(reading, span, 25), words.bankCues),
  );
  return [...accountsIn(reading.plain), ...named]
    .filter((span) => !has(vicinity(reading, span, 80), words.publishedAccounts))
    .map((span) => detail('account', span, 0.9, words.insteadBank[0]));
}

/** Written or spelled out; never a desk's. */
function emails(reading: Reading, words: Words): Detail[] {
  const written = matchesOf(reading.plain, EMAIL).filter((span) => {
    const [local = '', domain = ''] = excerpt(reading, span).split('@');
    const own = reading.draft.account === 'personal' || has(domain, words.freeMail);
    return own && !isWhole(local, words.desks);
  });
  return [...written, ...findAll(reading.plain, words.spelled)].map((span) => detail('email', span, 0.85, words.insteadEmail[0]));
}

/** Numbers that lead to one person, rather than to a firm or to a parcel. */
function phones(reading: Reading, words: Words): Detail[] {
  return phonesIn(reading.plain).flatMap(({ span, telling }) => {
    const lead = before(reading, span, 45);
    const near = around(reading, span, 90);
    const own = has(near, words.personal);
    if (has(near, words.offers) || (has(near, words.businessCues) && !own)) return [];
    if (has(lead.slice(-22), words.otherNumbers) && !own) return [];
    if (!telling && !own && !has(lead, words.phoneCues)) return [];
    return [detail('phone', span, telling || own ? 0.9 : 0.75, words.insteadNumber[0])];
  });
}

/** Homes: a number and a road where somebody lives, or the landmark it stands by. */
function addresses(reading: Reading, words: Words): Detail[] {
  const isHome = (span: Span): boolean => has(around(reading, span, 70), words.homes);
  const theirs = (span: Span): boolean => has(before(reading, span, 40), words.others);
  return [
    ...addressesIn(reading, words, isHome)
      .filter((span) => isHome(span) || !has(around(reading, span, 70), words.venues))
      .map((span) => detail('address', span, isHome(span) ? 0.9 : 0.75, theirs(span) ? words.insteadTheirAddress[0] : words.insteadAddress[0])),
    ...findAll(reading.plain, words.landmarks).map((span) => detail('address', span, 0.75, words.insteadLandmark[0])),
  ];
}

function plates(reading: Reading, words: Words): Detail[] {
  const printed = findAll(reading.plain, words.plates).flatMap((span) => {
    const plate = PLATE.exec(excerpt(reading, span))?.[0];
    return plate ? [{ start: span.end - plate.length, end: span.end }] : [];
  });
  const told = printed.length > 0 ? [] : findAll(reading.plain, words.platesTold);
  return [
    ...printed.map((span) => detail('plate', span, 0.8, words.insteadPlate[0])),
    ...told.map((span) => detail('plate', span, 0.75)),
  ];
}

function isWhole(text: string, list: readonly string[]): boolean {
  const first = findAll(text, list)[0];
  return first?.start === 0 && first.end === text.length;
}
