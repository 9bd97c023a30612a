import { check, DETECTORS, en } from '../src/engine/index.ts';
import { read } from '../src/engine/draft/reading.ts';
import type { Shaped } from '../src/engine/draft/shapes/shaped.ts';
import { KINDS } from './texts/kinds.ts';
import type { Kind } from './texts/kinds.ts';

/** A place that a finder marks. `kind` is unset for what is none of our kinds (names, dates). */
export interface Hit {
  readonly kind: Kind | undefined;
  readonly start: number;
  readonly end: number;
  /** Whether a reader would be told to stop or change something. */
  readonly hard: boolean;
}

export interface Finder {
  readonly name: string;
  /** Kinds it claims to know; it is measured on these alone. */
  readonly kinds: readonly Kind[];
  readonly find: (text: string, region?: string) => readonly Hit[];
}

/** How a library names a kind. */
type Names = Readonly<Record<string, Kind>>;

const SHAPED = DETECTORS.filter(({ id }) =>
  ['access-secret', 'id-document', 'contact-detail'].includes(id),
);
const ROOM = { account: 'personal', audience: 'public' } as const;

/** What is left after guards and room, with the shape that the detector saw. */
export const engine: Finder = {
  name: 'ours',
  kinds: KINDS,
  find: (text) => {
    const draft = { ...ROOM, text };
    const { findings } = check(draft, en);
    const reading = read(draft);
    const shapes = new Map<string, Kind | undefined>();
    for (const detector of SHAPED) {
      for (const match of detector.find(reading, en)) {
        const { start, end } = reading.back(match.span);
        shapes.set(`${detector.id} ${start} ${end}`, (match as Shaped).shape);
      }
    }
    return findings.map(({ detector, span: { start, end }, severity }) => {
      const kind = shapes.get(`${detector} ${start} ${end}`);
      return { kind, start, end, hard: kind !== undefined && severity >= 2 };
    });
  },
};

/** The whole checker, for the clock. */
export function judge(text: string): number {
  return check({ ...ROOM, text }, en).findings.length;
}

/** The three detectors of structured data, without the rest of the checker: what a rival does. */
export function judgeStructured(text: string): number {
  const reading = read({ ...ROOM, text });
  return SHAPED.reduce((sum, detector) => sum + detector.find(reading, en).length, 0);
}

const REDACT_PII: Names = {
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'address',
  CREDIT_CARD_NUMBER: 'card',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
  IP_ADDRESS: 'ip',
  PASSWORD: 'password',
  USERNAME: 'password',
};

/** Puts a name of its own in place of each find; what stands between tells where. */
async function redactPii(): Promise<Finder> {
  const { SyncRedactor } = await import('redact-pii');
  const redactor = new SyncRedactor();
  const MARK =
    /\b(?:EMAIL_ADDRESS|PHONE_NUMBER|STREET_ADDRESS|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER|IP_ADDRESS|PASSWORD|USERNAME|PERSON_NAME|ZIPCODE|URL|DIGITS)\b/g;
  return {
    name: 'redact-pii',
    kinds: [...new Set(Object.values(REDACT_PII))],
    find: (text) => {
      const after = redactor.redact(text);
      const marks = [...after.matchAll(MARK)];
      // What was kept between two marks stands in the text in the same order.
      let from = 0;
      return marks.map((mark, at) => {
        const last = marks[at - 1];
        const kept = after.slice(last ? last.index + last[0].length : 0, mark.index);
        const start = Math.max(from, text.indexOf(kept, from)) + kept.length;
        const next = after.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? after.length);
        const end = next === '' ? text.length : Math.max(start, text.indexOf(next, start));
        from = end;
        const kind = REDACT_PII[mark[0]];
        return { kind, start, end, hard: kind !== undefined };
      });
    },
  };
}

const OPEN_REDACTION: readonly (readonly [RegExp, Kind | undefined])[] = [
  [/PSN_ID|USER_ID|EMPLOYEE|REGISTRATION_ID|ZIP|POSTCODE|EXPIRY|USERNAME|GAMERTAG/, undefined],
  [/EMAIL/, 'email'],
  [/IBAN/, 'iban'],
  [/CREDIT_CARD|DEBIT_CARD|AMEX|VISA|MASTERCARD/, 'card'],
  [/PHONE|MOBILE|FAX/, 'phone'],
  [/ADDRESS_STREET|^ADDRESS|STREET|PO_BOX/, 'address'],
  [/MAC_ADDRESS/, 'mac'],
  [/^IPV?[46]?|IP_ADDRESS/, 'ip'],
  [/BITCOIN|ETHEREUM|CRYPTO|WALLET|LITECOIN|MONERO|RIPPLE|CARDANO|SOLANA/, 'wallet'],
  [
    /API_KEY|TOKEN|AWS|GITHUB|SLACK|STRIPE|GOOGLE|JWT|PRIVATE_KEY|SECRET|OPENAI|HEROKU|SENDGRID|TWILIO|MAILGUN|CONNECTION|BEARER/,
    'token',
  ],
  [/PASSPORT|DRIV/, 'document'],
  [/SORT_CODE|ROUTING|BANK|ACCOUNT|SWIFT|BSB|IFSC/, 'account'],
  [
    /SSN|NINO|NATIONAL_INS|NHS|UTR|ITIN|EIN|PPS|AADHAAR|^PAN|SIN$|TFN|MEDICARE|NATIONAL_ID|TAX|STEUER|NIR|INSEE|DNI|NIE|CODICE|FISCAL|BSN|CPF|NRIC|NIN|BVN|PESEL|PERSONNUMMER|SWEDISH|_ID$/,
    'national-id',
  ],
  [/COORDINATES|GPS|GEO|PLUS_CODE|WHAT3/, 'place'],
  [/PASSWORD/, 'password'],
  [/LICEN[CS]E_PLATE|VEHICLE_REG|NUMBER_PLATE|PLATE/, 'plate'],
  [/BIRTH|DOB/, 'birth'],
  [/BOOKING|PNR|TICKET|RESERVATION/, 'booking'],
];

/** Its detector answers a promise; it is run beforehand, text by text. */
export interface Slow {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly find: (text: string) => Promise<readonly Hit[]>;
}

async function openRedaction(): Promise<Slow> {
  const { OpenRedaction } = await import('@openredaction/core');
  const redactor = new OpenRedaction();
  return {
    name: '@openredaction/core',
    kinds: OPEN_REDACTION.flatMap(([, kind]) => (kind ? [kind] : [])),
    find: async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.map(({ type, position: [start, end] }) => {
        const kind = OPEN_REDACTION.find(([name]) => name.test(type))?.[1];
        return { kind, start, end, hard: kind !== undefined };
      });
    },
  };
}

async function compromise(): Promise<Finder> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    kinds: ['email', 'phone'],
    find: (text) => {
      const doc = nlp(text);
      const at = (view: { json: (options: object) => unknown }, kind: Kind): Hit[] =>
        (view.json({ offset: true }) as { offset?: { start: number; length: number } }[]).flatMap(
          ({ offset }) =>
            offset
              ? [{ kind, start: offset.start, end: offset.start + offset.length, hard: true }]
              : [],
        );
      return [...at(doc.emails(), 'email'), ...at(doc.phoneNumbers(), 'phone')];
    },
  };
}

/** Finds wording that hurts; it has none of our kinds and is here for the clock and for alarms. */
async function alex(): Promise<Finder> {
  const { text: look } = await import('alex');
  return {
    name: 'alex',
    kinds: [],
    find: (text) =>
      look(text).messages.map(({ position }) => ({
        kind: undefined,
        start: position?.start.offset ?? 0,
        end: position?.end.offset ?? 0,
        hard: false,
      })),
  };
}

/** Told the reader's country, as the checker's own page could be. */
async function libphonenumber(): Promise<Finder> {
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min');
  return {
    name: 'libphonenumber-js',
    kinds: ['phone'],
    find: (text, region = 'GB') =>
      findPhoneNumbersInText(text, region as 'GB').map(({ startsAt, endsAt }) => ({
        kind: 'phone',
        start: startsAt,
        end: endsAt,
        hard: true,
      })),
  };
}

/** Every library that runs; of one that does not, a line says why. */
export async function rivals(): Promise<readonly (Finder | Slow)[]> {
  const loaded: (Finder | Slow)[] = [];
  for (const load of [redactPii, openRedaction, compromise, alex, libphonenumber]) {
    try {
      const finder = await load();
      await finder.find('Ring 020 7946 0018 or write to jo@example.org.');
      loaded.push(finder);
    } catch (error) {
      console.log(
        `${load.name} left out: ${error instanceof Error ? error.message : 'does not run'}`,
      );
    }
  }
  return loaded;
}
