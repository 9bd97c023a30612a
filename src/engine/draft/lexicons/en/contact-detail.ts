import { MONTH } from './calendar.ts';

const ROAD =
  '(street|st|road|rd|lane|ln|close|avenue|ave|drive|dr|crescent|cres|court|ct|terrace|tce|place|pl|gardens|grove|hill|rise|row|square|sq|cottages?|bank|way|nagar|mews|view|walk|quay|wharf|boulevard|blvd|parkway|pkwy|circle|cir|trail|parade|pde|esplanade|highway|hwy)';
/** Roads without a word of their kind behind: County Road 12, The Crescent, Esplanade, Heol y Deri. */
const OTHER_ROAD =
  '((county|state) road \\d{1,4}|the (crescent|avenue|close|green|grove|drive|mews)|esplanade|broadway|(heol|ffordd|stryd|rhodfa|sr[aá]id|b[oó]thar)( [^\\s\\d,.!?]{1,14}){1,2})';
/** A word that could be a name. */
const NAME = "[a-z][\\w'.-]{1,20}";
const NAMED_ROAD = `(${NAME} ){1,3}${ROAD}`;
const DOT = ' ?(\\(?dot\\)?|\\.|underscore) ?';
const YEAR = '(19[2-9]\\d|20\\d\\d)';
const NTH = '\\d\\d?(st|nd|rd|th)?';

/** Words for the detector `contact-detail`. */
export const contactDetail = {
  /** Leads to a number that is a person's. */
  rings: [
    "(my|his|her|their|your|\\w{2,9}'s) (new |home )?(cell|mobile|number|phone|no|whats ?app|digits|landline)|(text|txt|sms|call|ring|phone|message|whats ?app|reach|flash|buzz) (me|him|her|us|mum|dad|mom)|(contact|dm|pm|hit) me|my line(?! up)|hmu|real one|i'm on|you can (reach|get)|new phone|(mi|mon|mijn|min|mein|meine|meu|minha|m[oó]j|il mio) (\\w{2,6} )?(m[oó]vil|cel(ular)?|portable|(handy)?num\\w{2,4}|n[uú]mero|mobiel|mobilen?|telefon\\w?|zap)|ll[aá]mame|appelle-moi|chiamami|(handy|mobil)nummer",
  ],
  phone: [
    'text|txt|sms|call|ring|phone|cell|mobile?n?|mob|m[oó]vil|cel|handy|whats ?app|wasap|wa|tel|telefon\\w?|numero?|nummer|n[uú]mero|contact|voice ?mail|ask for|ll[aá]m\\w{1,5}|chied\\w{2,4}|revert|viber|imo',
  ],
  /** Out in order to be rung or visited: trade, offers, services. */
  firms: [
    'book(ings?)?|to order|enquir\\w{1,20}|ring or text|lessons|shops?|stores?|office|reception|branch|help ?line|council|police|clinic|hospital|samaritans|pub|bar|hotel|caf.|market|salon|library|church|hall|museum|cinema|our (team|landline)|stall|(?<!(gate|door)( is|.s) )open(ing)?|doors|picket|bus|film|to (vote|win)|per minute|calls cost',
  ],
  /** A row of digits that is something else. */
  counted: [
    'isbn|order|ref|tracking|part|invoice|score|account|ticket|population|ahv|(?!handy|mobil|telefon)\\w{4,24}nummer|code|article|serial|nhs|aadh?aa?r|passport|medicare|social|insurance|sin|ssn|tfn|utr|dni|cpf|bsn|nin|bvn|pesel|personnummer|personal|id|licen[cs]e|card|pnr|booking|confirmation|reservation|tax(payer)?|file|visa|routing|upc|ean|doi|case|model|error|charity',
  ],
  /** Addresses that belong to a desk. */
  desks: [
    'info|hello|contact|support|sales|bookings?|office|press|jobs|admin|team|help|events|orders|no-?reply|git|you|name',
  ],
  /** "jo dot hale at gmail dot com". */
  spelled: [
    `[\\w.+-]{2,30}(${DOT}[a-z0-9]{1,20}){0,3} ?(\\(at\\)|\\[at\\]|\\{at\\}| at ) ?[\\w-]{2,20}( ?(\\(dot\\)|\\[dot\\]| dot ) ?[a-z-]{2,20}){0,2} ?(\\(dot\\)|\\[dot\\]| dot ) ?[a-z]{2,10}|[\\w.+-]{2,30} ?(\\(at?\\)|\\[at?\\]) ?[\\w-]{2,20}(\\.[a-z]{2,20}){1,3}|(?<=(mail|send|write|contact)( it| me| us)?( to| at| on|:) )[\\w.+-]{2,30} @ [\\w-]{2,20}(\\.[a-z]{2,20}){1,3}`,
  ],
  /** "oh seven seven double two": nine digits and more, said or spaced out. */
  spokenNumbers: [
    `(double[ -](?=o|z|n|t|f|s|e|\\d))?(0|oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|\\d{1,6})([ ,.-]{1,2}((double|treble|triple)[ -])?(\\d{1,8}|oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine)){4,13}`,
  ],
  addresses: [
    `((flat|apt|unit|no\\.?|number) (\\d{1,4}[a-d]?[,/] ?)?)?(?<![\\d.:,£$€-]|(year|grade|class|room|stage) )(\\d{1,3}/)?\\d{1,5}[a-d]?,? (${OTHER_ROAD}|(([nsew] )?(${NAME}|\\d{1,3}(st|nd|rd|th)) ){1,4}?${ROAD}( [ns][ew]?| lower| upper)?)`,
    // Rural routes (USPS, Publication 28), blocks of estates, sectors.
    `rr \\d{1,3},? box \\d{1,5}(, ${NAME} [a-z]{2})?|bl(oc)?k [a-z]?\\d{1,4},? (flat|house|unit) [a-z]?\\d{1,4}[a-z]?(, ${NAME}( ${NAME})?)?|[a-z]-?\\d{1,4}(/\\d{1,3})?, (sector|block|pocket) \\w{1,3}`,
    // India, to its PIN (India Post); Japan, from the block up to its ward; Ireland's Eircode, which is one door.
    `(flat|house|h\\.? ?no|d\\.? ?no|plot|door)( no)?[. ]{1,2}\\d{1,4}([/-]\\d{1,4}){0,3}[a-z]?(, ?${NAME}( ${NAME}){0,2}){1,4}[ ,-]{1,3}\\d{6}|(\\d{1,2}-chome )?\\d{1,3}(-\\d{1,3}){1,2},? ${NAME}( ${NAME})?,? [a-z]{3,16}-(ku|shi|cho|machi)|eircode( is)?:? [a-z]\\d[\\dw] ?[a-z\\d]{4}`,
  ],
  /** Capitals tell these from talk: a door in a house with a name, a house whose name stands before, two doors, a plot. */
  namedHomes: [
    `(flat|apt|apartment|unit) \\d{1,4}[a-d]?, (${NAME} ){0,2}${NAME}, ${NAMED_ROAD}|(house|cottage|farm(house)?|lodge|barn|forge|mill|rectory|vicarage|bungalow), ${NAMED_ROAD}|\\d{1,4}-\\d{1,4}[a-d]? ${NAMED_ROAD}|plot (no\\.? ?)?\\d{1,4}[a-z]?, (?!sector)${NAME}( ${NAME})?`,
  ],
  /** Words that count, and houses of stories. */
  notRoads: [
    '\\d{1,9} (of|minutes|hours|miles|new|star) .{0,40}|(10 downing|21 jump) street|221b .{0,40}|4 privet drive|32 windsor gardens|42 wallaby way|742 evergreen terrace',
  ],
  /** Before a year: "in 1984 Mill Road flooded". */
  years: ['in|since|by'],
  /** Somebody lives there. */
  homes: [
    "home|house|flat|live|(we|you|i)'(re|m) at|come see|round|moved to|cards|post|parcel|collect|party|address|bedroom|belongs to|new build|new place|pick (me|us) up|come (to|over)|who fit come|deliver(y|ed)?|next door|keys to|(send|ship|courier)( \\w{1,12}){0,2} to|(nan|gran|mum|mam|mom|dad|sister|brother|parents|folks)('s|s)? (is |are )?(at|in)",
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
