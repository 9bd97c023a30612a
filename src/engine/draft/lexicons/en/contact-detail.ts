import { MONTH } from './calendar.ts';

const ROAD =
  '(street|st|road|rd|lane|ln|close|avenue|ave|drive|dr|crescent|cres|court|ct|terrace|tce|place|pl|gardens|grove|hill|rise|row|square|sq|cottages?|bank|way|nagar|mews|view|walk|quay|wharf|boulevard|blvd|parkway|pkwy|circle|cir|trail|parade|pde|esplanade|highway|hwy)';
/** Roads without a word of their kind behind: County Road 12, The Crescent, Esplanade. */
const OTHER_ROAD =
  '((county|state) road \\d{1,4}|the (crescent|avenue|close|green|grove|drive|mews)|esplanade|broadway)';
const DOT = ' ?(\\(?dot\\)?|\\.|underscore) ?';
const YEAR = '(19[2-9]\\d|20\\d\\d)';
const NTH = '\\d\\d?(st|nd|rd|th)?';

/** Words for the detector `contact-detail`. */
export const contactDetail = {
  /** Leads to a number that is a person's. */
  rings: [
    "(my|his|her|their|your|\\w{2,9}'s) (new |home )?(cell|mobile|number|phone|no|whats ?app|digits|landline)|(text|call|ring|phone|message|whats ?app|reach|flash|buzz) (me|him|her|us|mum|dad|mom)|hmu|real one|i'm on|you can (reach|get)|new phone",
  ],
  phone: ['text|call|ring|phone|cell|mobile|whats ?app|tel|revert|viber|imo'],
  /** Out in order to be rung or visited: trade, offers, services. */
  firms: [
    'book(ings?)?|to order|enquir\\w{1,20}|ring or text|lessons|shops?|stores?|office|reception|branch|help ?line|council|police|clinic|hospital|samaritans|pub|bar|hotel|caf.|market|salon|library|church|hall|museum|cinema|our (team|landline)|stall|(?<!(gate|door)( is|.s) )open(ing)?|doors|picket|bus|film',
  ],
  /** A row of digits that is something else. */
  counted: [
    'isbn|order|ref|tracking|part|invoice|score|account|ticket|population|code|article|serial|nhs|aadh?aa?r|passport|medicare|social|insurance|sin|ssn|tfn|utr|dni|cpf|bsn|nin|bvn|pesel|personnummer|personal|id|licen[cs]e|card|pnr|booking|confirmation|reservation|tax(payer)?|file|visa|routing|upc|ean|doi|case|model|error|charity',
  ],
  /** Addresses that belong to a desk. */
  desks: [
    'info|hello|contact|support|sales|bookings?|office|press|jobs|admin|team|help|events|orders|no-?reply|git|you|name',
  ],
  /** "jo dot hale at gmail dot com". */
  spelled: [
    `[\\w.+-]{2,30}(${DOT}[a-z0-9]{1,20}){0,3} ?(\\(at\\)|\\[at\\]|\\{at\\}| at ) ?[\\w-]{2,20}( ?(\\(dot\\)|\\[dot\\]| dot )[a-z-]{2,20}){0,2} ?(\\(dot\\)|\\[dot\\]| dot ) ?[a-z]{2,10}|[\\w.+-]{2,30} ?(\\(at\\)|\\[at\\]) ?[\\w-]{2,20}(\\.[a-z]{2,20}){1,3}`,
  ],
  /** "oh seven seven double two": nine digits and more, said or spaced out. */
  spokenNumbers: [
    `(double[ -](?=o|z|n|t|f|s|e|\\d))?(0|oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|\\d{1,6})([ ,.-]{1,2}((double|treble|triple)[ -])?(\\d{1,8}|oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine)){4,13}`,
  ],
  addresses: [
    `((flat|apt|unit|no\\.?|number) (\\d{1,4}[a-d]?[,/] ?)?)?(?<![\\d.:,£$€-]|(year|grade|class|room|stage) )(\\d{1,3}/)?\\d{1,5}[a-d]?,? ((([nsew] )?([a-z][\\w'.-]{1,20}|\\d{1,3}(st|nd|rd|th)) ){1,4}?${ROAD}( [ns][ew]?)?|${OTHER_ROAD})`,
  ],
  /** Words that count, and houses of stories. */
  notRoads: ['\\d{1,9} (of|minutes|hours|miles|new|star) .{0,40}|10 downing street|221b .{0,40}'],
  /** Before a year: "in 1984 Mill Road flooded". */
  years: ['in|since|by'],
  /** Somebody lives there. */
  homes: [
    "home|house|flat|live|(we|you|i)'(re|m) at|come see|round|moved to|cards|post|parcel|collect|party|address|bedroom|belongs to|new build|new place|pick (me|us) up|come (to|over)|who fit come|deliver(y|ed)?|next door|keys to",
  ],
  landmarks: [
    '(I|we) live (opposite|next (door )?to|above|behind) the \\w{1,20}( (shop|office|station|school|church)( in \\w{2,14} \\w{4,6})?)?|(house (with the )?|door )number (visible|showing)',
  ],
  cars: [
    'reg|registration|(number |licen[cs]e )?plate|rego|car|van|bmw|audi|corsa|parked|driving|driver of',
  ],
  /** A bare number is an account only behind one of these. */
  banks: [
    'a/c|acct?|accounts?|\\w{0,12}bank|monzo|revolut|opay|send (money|something) to|sort code|routing|aba|bsb',
  ],
  /** Accounts that are printed on every letter. */
  printed: ['charity|church|hospice|appeal|club|invoice'],
  born: ['born|dob|d\\.o\\.b\\.?|date of birth|birthday|bday'],
  forms: ['dob|d\\.o\\.b\\.?|date of birth|b(irth)?day'],
  dates: [
    `(on )?(${NTH}( of)? ?${MONTH},? ?${YEAR}|${MONTH} ${NTH},? ${YEAR}|\\d\\d?[/.-]\\d\\d?[/.-](${YEAR}|\\d\\d)|${YEAR}-\\d\\d-\\d\\d|\\d\\d? \\d\\d? ${YEAR}|\\d\\d?-${MONTH}-${YEAR})(?!\\d)`,
  ],
  /** The famous, and rules about age. */
  notBorn: [
    'king|queen|singer|actor|author|on this day|founded|if you were|(?!my |our |his |her )\\w{1,20} \\w{3,12} was born',
  ],
  others: ["his|her|him|their|belongs to|lives at|(landlord|boss|neighbou?r|ex)'s"],
  /** Right behind an address that something is told of: "17 Hawthorn Drive | gets plain parcels". */
  told: [
    'gets|(always|never) (pay|tip|order|answer|open)s|owes|keeps|orders|ordered|stinks|tips|tipped|refused',
  ],
  /** Beside the address of a home that somebody works in. */
  clients: ['(clients?|customers?|patients?|tenants?|owners?)', 'for (mr|mrs|ms)'],
  /** Right before it. */
  callers: ['(lady|woman|man|bloke|guy|couple|chap|fella|job|call-?out) (at|from|in|of)'],
  own: ["(i|we) live|(i'm|we're) at|(my|our)( new)? (house|home|flat|place|address)"],
  served: ['your account'],
  customers: [
    "(her|his|their) (name|number|own phone|home)|you're at|your (number|address|house|home)|our records",
    '(call|message|phone|ring|text) (him|her|them|\\w{3,12}) (at home|on (his|her|their) (own|personal|private))|complaints? about (him|her|them)|(he|she|they) lives? (at|on)',
  ],
  instead: {
    number: '(number by message)',
    mail: '(message me for it)',
    place: 'our place',
    account: '(details by message)',
    birth: 'a while ago',
    hidden: '(not shown)',
  },
} as const satisfies Record<string, readonly string[] | Readonly<Record<string, string>>>;
