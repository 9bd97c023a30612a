import { CLOCK, DAY, HOUR, MONTH, WHEN } from './calendar.ts';

const UNTIL = "(un|')?till?";
const DAYS =
  '((the|this|next|whole|of|a|all|couple|few|\\d\\d?|two|three|four|five|six|ten) ){1,4}(days?|nights?|weeks?|weekend|fortnight|months?)';
const NTH = `(the |${MONTH} )?\\d\\d?(st|nd|rd|th)?(( of)? ${MONTH})?`;
/** "2 to 13 June", "from the 4th to the 18th", "May 3-9"; somewhere a month or an ending. */
const RANGE = `(from )?(?=[^.!?\\n]{0,24}(\\d(st|nd|rd|th)|${MONTH}\\b))${NTH} ?(to|-|and|${UNTIL}) ?${NTH}`;
const TO = "( [\\w'-]{2,14}){1,3}?";
const AWAY = `(away( (at|in|to|up|down|over)${TO})?|abroad|overseas|out of the country|on (my |our |annual )?(holidays?|vaca\\w{1,4}|leave|honeymoon)|annual leave|travell?ing|(off|flying|flying out|heading) to${TO}|in${TO})( on business| in${TO})?`;
const ALONE =
  '(alone|on (my|her|his|their|our) (own|tod)|by (my|her|him|them|our)sel(f|ves)|(just|only) me(?! or)|the only one in)';
const FOR = `(${UNTIL} (${WHEN}|${HOUR}(?!\\d))|for (the )?next (\\w{1,8} ){0,2}hours?|for ${DAYS}|all (night|week|weekend|day))`;
const AT =
  '(closing( up)?|locking up|stuck|sat|sitting|waiting|here|home|on reception|(in|at) (the|my) (shop|flat|house|office|store|farm|station|bar))';
const GAP = '[^.!?\\n]{0,36}?';
const DAILY = `(every|each) (single )?(day|morning|night|evening|weekday|${DAY}( and ${DAY})?)`;
const DOOR = 'from (my|our) (front |back |own )?(door|gate|house|flat)';

/** Whose house it is, or who has gone, where it is not the writer: "the owners are | in Spain". */
export const OTHERS = "(clients?|couple|customers?|landlords?|neighbours?|owners?|tenants?)('s?)?";

/** Emptiness that is quiet, grief or a sale. */
const QUIET =
  '(at last|finally|bliss|peace|quiet|just (me|us)|without|miss|sold|sale|to (let|rent)|moved|died|lights|viewings?|uni|stage|bought)';

/** Words for the detector `whereabouts`. */
export const whereabouts = {
  /** Dates of absence: "away 2 to 13 June", "off to Orlando for two weeks". */
  away: [
    `${AWAY},? (${UNTIL} ${WHEN}|${RANGE}|from ${DAY} to ${DAY}|for ${DAYS}|all (week|month))`,
    `(away|on holiday)( since${GAP})?,? (and )?back (home )?(on )?${WHEN}`,
  ],
  /** "Nobody home all week". */
  empty: [
    `(house|home|flat|place|farm)('s| is| will be)? (all |left )?(empty|unoccupied)( (${UNTIL} ${WHEN}|(for )?${DAYS}))?`,
    `(clients?|couple|customers?|family|neighbours|owners?)('re|'s| are| is) (abroad|away|on holiday|in${TO}) (${UNTIL} ${WHEN}|for ${DAYS})`,
    `(sellers?|vendors?)('re| are| is)? (abroad|away|on holiday|in${TO}) (${UNTIL} \\w{3,10}|for ${DAYS})`,
    `no(body| ?-?one)('s| is| will be)? (at |in the )?(home|house|in) (${UNTIL} ${WHEN}|(for )?${DAYS}|all \\w{4,7})`,
    '(?<!\\b(lights?|bell|door|called|deliver\\w{1,4}|knock\\w{0,3})\\b[^.!?]{0,40})no(body| ?-?one) (at )?home(?= ?([.!?,;:\\n]|$))',
  ],
  /** Said to be empty, whatever the day. */
  vacant: [
    `(?<!\\b${QUIET}\\b[^]{0,60})((our|my) (\\w{2,10} )?(house|flat|place|home)('s| is| stands?| sits?| will be) (all |left )?(empty|unattended|unoccupied)(?! of)|the (house|flat) (stands?|sits?|is|will be) (all |left )?(empty|unattended)(?! of)|(?<=(^|[.!?,;:\n]) ?)(house|flat) (is )?(empty|unattended)(?! of)|no(body|-? ?one)('s| is) (at )?home)(?![^]{0,60}\\b${QUIET}\\b)`,
  ],
  /** What makes an empty house one that can be counted on. */
  counted: [UNTIL, DAYS, 'away', 'on holiday', '(off|out|fly) to'],
  /** Alone, and for how long or where. */
  alone: [
    `(${AT}${GAP})?${ALONE}${GAP}\\b${FOR}`,
    `(${AT}${GAP})?\\b${FOR}${GAP}\\b${ALONE}`,
    `${AT}${GAP}\\b${ALONE}( again)? tonight`,
  ],
  /** What comes back at the same time and place. */
  routine: [
    'route map (attached|from|starting at) (home|my (door|house|flat))',
    `(same|usual) ${CLOCK}${GAP}${DOOR}`,
    `${CLOCK} ${DAILY}${GAP}${DOOR}`,
    `${DOOR}${GAP}(${DAILY}|${CLOCK})`,
    `(${CLOCK} )?${DAILY}${GAP}\\b${ALONE}`,
    `${ALONE}${GAP}\\b(${CLOCK} )?${DAILY}`,
    `i (always|${DAILY}) (run|walk|cycle|jog|swim)\\b${GAP} at ${CLOCK}`,
    `(started )?(an? )?(ride|run|walk|jog|loop|route|\\d\\d?k) from (home|\\d{1,4} [\\w' ]{3,25}?),? (at )?(${CLOCK}|every \\w{3,7}( at ${CLOCK})?)`,
  ],
  /** Where one lies or sits this minute. */
  live: ['live from (hotel )?room \\w{1,5}'],
  /** Over, made up, in public, or not a person. */
  harmless: [
    'was',
    'were',
    'had',
    'been',
    'spent',
    'used to',
    'yesterday',
    '(?<!since )last (night|week|month|year|summer|time)',
    'ago',
    'next year',
    'back from',
    '(leave|let) (\\w{2,3} )?alone',
    'film',
    'episode',
    'w[io]n',
    'exhibition',
    'tour',
    '(?<!(sheds?|gates?|doors?|house|garage|windows?) (is|are) )open',
    'meetings?',
    'bed',
  ],
  others: [OTHERS],
  insteadAway: ['away for a bit'],
  insteadAlone: ['having a quiet time', 'a quiet evening'],
} as const satisfies Record<string, readonly string[]>;
