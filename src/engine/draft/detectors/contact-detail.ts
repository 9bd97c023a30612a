import type { Detector } from '../detector.ts';
import type { Lexicon } from '../lexicons/en/index.ts';
import { around, excerpt, vicinity, wordsAfter, wordsBefore } from '../near.ts';
import { findAll, has } from '../phrases.ts';
import { accountsIn, bareAccountsIn, ibansIn, walletsIn } from '../shapes/account.ts';
import { addressesAbroad, withName, withTown } from '../shapes/address.ts';
import { emailsIn } from '../shapes/email.ts';
import { phonesIn } from '../shapes/phone.ts';
import { placesIn } from '../shapes/place.ts';
import { platesIn } from '../shapes/plate.ts';
import type { Shape, Shaped } from '../shapes/shaped.ts';
import { spokenNumbersIn } from '../shapes/spoken-number.ts';
import { apart } from '../spans.ts';
import type { Reading, Span } from '../types.ts';

type Words = Lexicon['contactDetail'];

/** A detail on its way to a match. */
interface Detail {
  readonly span: Span;
  readonly shape?: Shape | undefined;
  readonly instead?: string | undefined;
  readonly confidence?: number | undefined;
}

/** "27 Tullibardine Road": no year, then words that begin with a capital. */
const CAPITALS =
  /^(?!(?:19|20)\d\d )[^A-Z]{0,9}(?:(?:[A-Z]|\d{1,3}(?:st|nd|rd|th) )[\w'.-]{0,20},? ?(?:\d{1,4}[a-d]?[ ,/]{1,2}){0,2}){2,6}$/;

/** "For the Pattersons": a family by its name. */
const HOUSEHOLD = /\b(?:for|at|with|from) the \p{Lu}\p{Ll}{2,20}s\b/u;

/**
 * Addresses and numbers: what lets a stranger ring, visit or pay. Worse when it is
 * somebody else's. Example: "text me on 07700 900417, we're at 3 Mill Cottages".
 */
export const contactDetail: Detector = {
  id: 'contact-detail',
  category: 'contact-detail',
  find(reading, { contactDetail: words }): readonly Shaped[] {
    const firm = reading.draft.account === 'company';
    const kinds = [accounts, mails, births, phones, homes, landmarks, plates, spots].map((find) =>
      find(reading, words),
    );
    // Three kinds of detail together open every door.
    const together = kinds.filter((details) => details.length > 0).length > 2;
    return apart(
      kinds.flat().filter(({ span }) => !firm || near(reading, span, words.customers)),
    ).map((detail) => matchOf(detail, reading, words, together));
  },
};

function near(reading: Reading, span: Span, list: readonly string[]): boolean {
  return has(around(reading, span, 80), list);
}

/** Whether words of the list stand shortly before. */
function led(reading: Reading, span: Span, list: readonly string[], units = 40): boolean {
  return has(wordsBefore(reading, span.start, units), list);
}

function details(spans: readonly Span[], shape: Shape, instead: string): Detail[] {
  return spans.map((span) => ({ span, shape, instead }));
}

function accounts(reading: Reading, words: Words): Detail[] {
  const { plain } = reading;
  const say = words.instead.account;
  const bare = bareAccountsIn(plain).filter((span) => led(reading, span, words.banks, 28));
  return [
    ...details(ibansIn(plain), 'iban', say),
    ...details(walletsIn(plain), 'wallet', say),
    ...details([...accountsIn(plain), ...bare], 'account', say),
  ].filter(({ span }) => !near(reading, span, words.printed));
}

function mails(reading: Reading, words: Words): Detail[] {
  const { plain, draft } = reading;
  const isDesk = (span: Span): boolean => {
    const [local = ''] = excerpt(reading, span).split('@');
    return draft.account !== 'personal' || findAll(local, words.desks)[0]?.end === local.length;
  };
  const plainly = emailsIn(plain).filter((span) => !isDesk(span));
  const spelled = /\bdot\b|[([]at?[\])]| @ /i.test(plain) ? findAll(plain, words.spelled) : [];
  return details([...plainly, ...spelled], 'email', words.instead.mail);
}

function births(reading: Reading, words: Words): Detail[] {
  if (!/\d\d/.test(reading.plain)) return [];
  const dates = findAll(reading.plain, words.dates).filter(
    (span) =>
      (near(reading, span, words.born) || has(vicinity(reading, span, 12), words.forms)) &&
      !near(reading, span, words.notBorn),
  );
  return details(dates, 'birth', words.instead.birth);
}

function phones(reading: Reading, words: Words): Detail[] {
  const isSomebodys = (span: Span, telling: boolean): boolean =>
    near(reading, span, words.rings) ||
    (!near(reading, span, words.firms) &&
      !led(reading, span, words.counted, 24) &&
      (telling ||
        led(reading, span, words.phone) ||
        has(wordsAfter(reading, span.end, 16), words.phone)));
  const written = phonesIn(reading.plain).filter(({ span, telling }) => isSomebodys(span, telling));
  const said = spokenNumbersIn(reading.plain, words.spokenNumbers).filter((span) =>
    isSomebodys(span, true),
  );
  return details([...said, ...written.map(({ span }) => span)], 'phone', words.instead.number);
}

function homes(reading: Reading, words: Words): Detail[] {
  const { plain } = reading;
  if (!/\d|, /.test(plain)) return [];
  const isNamed = (span: Span): boolean =>
    CAPITALS.test(excerpt(reading, span)) && !near(reading, span, words.firms);
  const isHome = (span: Span): boolean => {
    const text = excerpt(reading, span);
    if (has(text, words.notRoads) || (/^\d{4} /.test(text) && led(reading, span, words.years, 4)))
      return false;
    return near(reading, span, words.homes) || isNamed(span);
  };
  const spans = [
    ...findAll(plain, words.namedHomes)
      .map((span) => withName(plain, span))
      .filter(isNamed),
    ...findAll(plain, words.addresses).filter(isHome),
    ...addressesAbroad(plain).filter((span) => !near(reading, span, words.firms)),
  ];
  return details(
    spans.map((span) => withTown(plain, span)),
    'address',
    words.instead.place,
  );
}

function landmarks(reading: Reading, words: Words): Detail[] {
  return findAll(reading.plain, words.landmarks).map((span) => ({ span }));
}

function plates(reading: Reading, words: Words): Detail[] {
  const spans = platesIn(reading.plain).filter((span) => led(reading, span, words.cars));
  return details(spans, 'plate', words.instead.hidden);
}

/** A pin is a home only where the words say so; elsewhere it is a hint. */
function spots(reading: Reading, words: Words): Detail[] {
  return placesIn(reading.plain)
    .filter((span) => !near(reading, span, words.firms))
    .map((span) => ({
      span,
      shape: 'place',
      instead: words.instead.place,
      confidence: near(reading, span, words.homes) ? 0.85 : 0.7,
    }));
}

function matchOf(detail: Detail, reading: Reading, words: Words, together: boolean): Shaped {
  const { span, shape, confidence = 0.85 } = detail;
  const firm = reading.draft.account === 'company';
  const home = shape === 'address' || shape === 'place';
  const told = home && has(wordsAfter(reading, span.end, 14), words.told);
  const other = firm || told || led(reading, span, words.others);
  const theirs =
    near(reading, span, words.clients) ||
    led(reading, span, words.callers, 12) ||
    HOUSEHOLD.test(around(reading, span, 80));
  const client = home && theirs && !led(reading, span, words.own);
  // A form's label, and what is not the writer's, stand with nothing behind them.
  const instead =
    other || led(reading, span, words.forms, 12) ? words.instead.hidden : detail.instead;
  const match: Shaped = {
    span,
    shape,
    confidence,
    whose:
      firm || client || led(reading, span, words.served, 24)
        ? 'customer'
        : other
          ? 'other'
          : 'mine',
    // "Our place" is the writer's.
    instead: client && !other ? undefined : instead,
  };
  return together || (other && !firm) ? { ...match, aspects: ['live-secret'] } : match;
}
