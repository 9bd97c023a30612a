import { MONTH } from './calendar.ts';

const ROAD =
  '(?:street|st|road|rd|lane|ln|close|avenue|ave|drive|dr|crescent|court|terrace|place|gardens|grove|hill|rise|row|square|cottages?|bank|way|nagar)';
const DOT = ' ?(?:\\(?dot\\)?|\\.) ?';
const YEAR = '(?:19[2-9]\\d|20\\d\\d)';
const NTH = '\\d\\d?(?:st|nd|rd|th)?';

/** Words for the detector `contact-detail`. */
export const contactDetail = {
  /** Leads to a number that is a person's. */
  rings: [
    "(?:my|his|her|their|your|\\w{2,9}'s) (?:new |home )?(?:cell|mobile|number|phone|no|whats ?app|digits|landline)|(?:text|call|ring|phone|message|whats ?app|reach) (?:me|him|her|mum)|hmu|real one",
  ],
  phone: ['text|call|ring|phone|cell|mobile|whats ?app|number|tel'],
  /** Out in order to be rung or visited: trade, offers, services. */
  firms: [
    'book(?:ings?)?|to order|enquir\\w{1,20}|ring or text|lessons|shops?|stores?|office|reception|branch|help ?line|council|police|clinic|hospital|samaritans|pub|bar|hotel|caf.|market|salon|library|church|hall|museum|cinema|our (?:team|landline)|stall|open(?:ing)?|doors|picket|bus|film',
  ],
  /** A row of digits that is something else. */
  counted: ['isbn|order|ref|tracking|part|invoice|score|account|ticket|population|code'],
  /** Addresses that belong to a desk. */
  desks: [
    'info|hello|contact|support|sales|bookings?|office|press|jobs|admin|team|help|events|orders|no-?reply|git|you|name',
  ],
  /** "jo dot hale at gmail dot com". */
  spelled: [
    `\\w{2,20}(?:${DOT}[a-z0-9]{1,20}){0,3} ?(?:\\(at\\)|\\[at\\]| at ) ?\\w{2,20}(?: dot |\\[dot\\])(?:com|co|org|net|ie|uk)`,
  ],
  addresses: [
    `(?:(?:flat|apt|unit|no) (?:\\d{1,4},? )?)?(?<![\\d.:,£$€/-]|(?:year|grade|class|room|stage) )\\d{1,5}[a-d]?,? (?:[a-z][\\w'.-]{1,20} ){1,3}?${ROAD}`,
  ],
  /** Words that count, and houses of stories. */
  notRoads: ['\\d{1,9} (?:minutes|hours|miles|new|star) .{0,40}|10 downing street|221b .{0,40}'],
  /** Somebody lives there. */
  homes: [
    "home|house|flat|live|(?:we|you|i)'(?:re|m) at|come see|round|moved to|cards|post|parcel|collect|party|address|bedroom|belongs to|new build",
  ],
  landmarks: [
    '(?:I|we) live (?:opposite|next (?:door )?to|above|behind) the \\w{1,20}(?: (?:shop|office))?|(?:house (?:with the )?|door )number (?:visible|showing)',
  ],
  cars: ['reg|plate|rego|car|van|bmw|audi|corsa|parked'],
  /** A bare number is an account only behind one of these. */
  banks: ['acc(?:oun)?t|\\w{0,12}bank|monzo|revolut|opay|send (?:money|something) to'],
  /** Accounts that are printed on every letter. */
  printed: ['charity|church|hospice|appeal|club|rent|invoice'],
  born: ['born|dob|date of birth|birthday|bday'],
  forms: ['dob|date of birth|b(?:irth)?day'],
  dates: [
    `(?:on )?(?:${NTH}(?: of)? ?${MONTH},? ?${YEAR}|${MONTH} ${NTH},? ${YEAR}|\\d\\d?[/.-]\\d\\d?[/.-](?:${YEAR}|\\d\\d))(?!\\d)`,
  ],
  /** The famous, and rules about age. */
  notBorn: [
    'king|queen|singer|actor|author|on this day|founded|if you were|(?!my |our |his |her )\\w{1,20} \\w{3,12} was born',
  ],
  others: ["his|her|him|their|belongs to|lives at|(?:landlord|boss|neighbou?r|ex)'s"],
  customers: ["you're at|your (?:number|address|house|home)|our records"],
  instead: [
    '(number by message)',
    '(message me for it)',
    'our place',
    'details by message',
    'a while ago',
    '(not shown)',
  ],
} as const satisfies Record<string, readonly string[]>;
