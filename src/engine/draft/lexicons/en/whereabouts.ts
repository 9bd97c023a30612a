import { CLOCK, HOUR, MONTH, WHEN } from './calendar.ts';

const UNTIL = "(?:un|')?til+";
const DAYS =
  '(?:(?:the|next|whole|rest|of|a|all|couple|few|this|\\d\\d?|one|two|three|four|five|six|seven|ten) ){1,4}(?:days?|nights?|weeks?|weekend|fortnight|months?)';
const HOURS = '(?:the )?next (?:\\w{1,8} ){0,3}hours?';
const NTH = '\\d\\d?(?:st|nd|rd|th)?';
/** "2 to 13 June", "from the 4th to the 18th", "May 3-9"; somewhere a month or an ending. */
const RANGE = `(?:from |between )?(?=[^.!?\\n]{0,24}(?:\\d(?:st|nd|rd|th)|${MONTH}\\b))(?:the |${MONTH} ){0,2}${NTH}(?: of)?(?: ${MONTH})? ?(?:to|-|and|${UNTIL}|through) ?(?:the |${MONTH} ){0,2}${NTH}(?:(?: of)? ${MONTH})?`;
const AWAY =
  "(?:away|abroad|overseas|out of (?:town|the country|state)|on (?:my |our |annual )?(?:holidays?|hols|vacation|leave|honeymoon)|off[- ]grid|travell?ing|(?:off|flying(?: out)?|going|jetting off|heading(?: off)?)(?: to| on)(?: [\\w'-]{2,14}){1,3}?|in (?:[\\w'-]{3,14} ){0,2}[\\w'-]{3,14}?)";
const HOME = "(?:house|home|flat|place|apartment|cottage|villa|farm)";
const ALONE =
  "(?:alone|on (?:my|her|his|their|our) (?:own|tod)|by (?:my|her|him|them|our)sel(?:f|ves)|(?:just|only) me(?! or))";
const FOR = `(?:${UNTIL} (?:${WHEN}|${HOUR}(?!\\d))|(?:for )?${HOURS}|for ${DAYS}|all (?:night|week|weekend|day))`;
const AT =
  '(?:closing(?: up)?|locking up|opening up|stuck|stranded|sat|sitting|waiting|here|home|parked|camped|on shift|in (?:the|my) (?:shop|office|store|salon|hotel|bar)|on reception|at the (?:shop|office|farm|station|site|bar|till))';
const GAP = '[^.!?\\n]{0,36}?';

/** Words for the detector `whereabouts`. */
export const whereabouts = {
  /** Dates of absence: "away 2 to 13 June", "off to Orlando for two weeks". */
  away: [
    `${AWAY},? (?:${UNTIL} ${WHEN}|${RANGE}|for ${DAYS}|(?:all|this whole) (?:week|month))`,
    `away since${GAP}back (?:home )?(?:on )?${WHEN}`,
    `(?:away|on holiday|out of town),? (?:and )?back (?:home )?(?:on )?${WHEN}`,
  ],
  /** "Nobody home all week". */
  empty: [
    `${HOME}(?:'s| is| will be| sits| stands)? (?:all |left )?(?:empty|unoccupied)(?: (?:${UNTIL} ${WHEN}|(?:for )?${DAYS}|all \\w{4,5}))?`,
    `(?:nobody|no[- ]?one|nobody's|no one's)(?: is| will be)? (?:at |in the )?(?:home|house|flat|in) (?:${UNTIL} ${WHEN}|(?:for )?${DAYS}|all \\w{4,7})`,
  ],
  /** What makes an empty house one that can be counted on. */
  counted: [UNTIL, DAYS, 'all (?:week|month|summer)', 'away', 'on holiday', 'airport', 'off to'],
  /** Alone, and for how long or where. */
  alone: [
    `(?:${AT}${GAP})?${ALONE}${GAP}\\b${FOR}`,
    `(?:${AT}${GAP})?\\b${FOR}${GAP}\\b${ALONE}`,
    `${AT}${GAP}\\b${ALONE} (?:again )?tonight`,
    `${ALONE} ${AT}${GAP}tonight`,
  ],
  /** What comes back at the same time and place. */
  routine: [
    `(?:same|usual|always(?: at)?) ${CLOCK}${GAP}from (?:my|our) (?:front |back |own )?(?:door|gate|house|place|flat|street)`,
    `from (?:my|our) (?:front |back |own )?(?:door|gate|house|place|flat)${GAP}(?:every (?:day|morning|night|evening)|${CLOCK} (?:sharp|daily))`,
    `(?:${CLOCK} )?every (?:single )?(?:day|morning|night|evening|weekday)${GAP}\\b${ALONE}`,
    `${ALONE}${GAP}\\bevery (?:single )?(?:day|morning|night|evening|weekday)`,
    `(?:starts?|started)? ?(?:an? )?(?:ride|run|walk|jog|loop|route|\\d{1,2}k) from (?:home|my \\w{3,8}|\\d{1,4} [\\w' ]{3,25}?),? (?:at )?(?:${CLOCK}|every \\w{3,7}(?: at ${CLOCK})?)`,
  ],
  /** Where one lies or sits this minute. */
  live: [
    "live from (?:(?:hotel )?room|suite|cabin|seat|table) \\w{1,5}",
    "(?:checked in(?:to)?|staying (?:in|at))(?: [\\w'&]{2,12}){0,4},? (?:room|cabin|suite) \\d{1,4}",
  ],
  /** Over, made up, in public, or the firm's hours. */
  harmless: [
    'was', 'were', 'had', 'been', 'spent', 'used to', 'yesterday', '(?<!since )last (?:night|week|month|year|summer|time)', 'ago', 'next year',
    'back from', 'home from', 'when i', 'leave (?:me|us|him|her) alone', 'let alone', 'film', 'movie', 'episode', 'novel', 'match', 'win', 'won', 'lost', 'game', 'exhibition',
    'tour', 'stock', 'sale', 'open', 'festival', 'meetings?', 'on tv', 'wish', 'imagine',
  ],
  /** Cover for customers, which is a service. */
  service: [
    'clients?', 'customers?', 'orders?', 'bookings?', 'enquir\\w{1,5}', 'repl(?:y|ies)', 'urgent', 'contact', 'emails?', 'cover(?:ing|ed)?', 'in touch',
  ],
  insteadAway: ['away for a bit'],
  insteadAlone: ['having a quiet time', 'a quiet evening'],
  insteadStart: ['same start'],
} as const satisfies Record<string, readonly string[]>;
