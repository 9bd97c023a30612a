import { around, before, excerpt } from '../context.ts';
import type { Detector } from '../detector.ts';
import { findAll, has, matchesOf } from '../phrases.ts';
import { accountsIn } from '../shapes/account.ts';
import { phonesIn } from '../shapes/phone.ts';
import { apart } from '../spans.ts';
import type { Match, Span } from '../types.ts';

/** E-mail (RFC 5321, the part people use), not a handle and not a package. */
const EMAIL = /(?<![\w.@/:+-])[\w.%+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\w@/:])/g;
/** Eight digits and more in groups: an account only where a bank is named. */
const BARE_ACCOUNT = /(?<![\w.,/-])(?=(?:\d\D?){8})\d{2,6}(?:[ -]?\d{2,6}){1,3}(?![\w/]|[.,]\d)/g;
/** A number plate, as printed: letters and digits in two groups. */
const PLATE = /(?<!\w)\d?[A-Z]{1,3}[ -]?\d{2,4}(?: ?[A-Z]{1,3})?(?!\w)/g;
/** "27 Tullibardine Road": no year, then words that begin with a capital. */
const CAPITALS = /^(?!(?:19|20)\d\d )[^A-Z]{0,9}(?:[A-Z][\w'.-]{0,20},? ?(?:\d{1,4} )?){2,5}$/;
const TOWN = /^, ?[A-Z][a-z]{2,15}/;

/**
 * Addresses and numbers: what lets a stranger ring, visit or pay. Worse when it is
 * somebody else's. Example: "text me on 07700 900417, we're at 3 Mill Cottages".
 */
export const contactDetail: Detector = {
  id: 'contact-detail',
  category: 'contact-detail',
  find(reading, { contactDetail: words }) {
    const { plain, draft } = reading;
    const firm = draft.account === 'company';
    const [number, mail, place, account, birth, hidden] = words.instead;
    const near = (span: Span, list: readonly string[]): boolean =>
      has(around(reading, span, 80), list);
    const led = (span: Span, list: readonly string[], units = 40): boolean =>
      has(before(reading, span, units), list);
    const isDesk = (span: Span): boolean => {
      const [local = ''] = excerpt(reading, span).split('@');
      return draft.account !== 'personal' || findAll(local, words.desks)[0]?.end === local.length;
    };
    const isHome = (span: Span): boolean => {
      const text = excerpt(reading, span);
      if (has(text, words.notRoads)) return false;
      return near(span, words.homes) || (CAPITALS.test(text) && !near(span, words.firms));
    };
    const kinds: readonly (readonly [readonly Span[], string?])[] = [
      [
        [
          ...accountsIn(plain),
          ...matchesOf(plain, BARE_ACCOUNT).filter((span) => led(span, words.banks, 22)),
        ].filter((span) => !near(span, words.printed)),
        account,
      ],
      [
        [
          ...matchesOf(plain, EMAIL).filter((span) => !isDesk(span)),
          ...findAll(plain, words.spelled),
        ],
        mail,
      ],
      [
        findAll(plain, words.dates).filter(
          (span) => near(span, words.born) && !near(span, words.notBorn),
        ),
        birth,
      ],
      [
        phonesIn(plain)
          .filter(
            ({ span, telling }) =>
              near(span, words.rings) ||
              (!near(span, words.firms) &&
                !led(span, words.counted, 24) &&
                (telling || led(span, words.phone))),
          )
          .map(({ span }) => span),
        number,
      ],
      [
        findAll(plain, words.addresses)
          .filter(isHome)
          .map(({ start, end }) => ({
            start,
            end: end + (TOWN.exec(plain.slice(end, end + 20))?.[0].length ?? 0),
          })),
        place,
      ],
      [findAll(plain, words.landmarks)],
      [matchesOf(plain, PLATE).filter((span) => led(span, words.cars)), hidden],
    ];
    // Three kinds of detail together open every door.
    const together = kinds.filter(([spans]) => spans.length > 0).length > 2;
    const details = kinds.flatMap(([spans, instead]) => spans.map((span) => ({ span, instead })));
    return apart(details.filter(({ span }) => !firm || near(span, words.customers))).map(
      (detail): Match => {
        const { span } = detail;
        const other = firm || led(span, words.others);
        // A form's label, and what is not the writer's, stand with nothing behind them.
        const instead = other || led(span, words.forms, 12) ? hidden : detail.instead;
        const match: Match = {
          span,
          confidence: 0.85,
          whose: firm ? 'customer' : other ? 'other' : 'mine',
          instead,
        };
        return together || (other && !firm) ? { ...match, aspects: ['live-secret'] } : match;
      },
    );
  },
};
