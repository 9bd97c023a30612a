import { CLOCK, DATE, DAY, MONTH, WHEN } from './calendar.ts';
import { OTHERS } from './whereabouts.ts';

const ROAD =
  '(street|st|road|rd|lane|ln|close|avenue|ave|drive|crescent|court|terrace|place|gardens|grove|hill|rise|row|square|cottages?|way)';
const HOUSE = '(house|cottage|bungalow|flat|gaff|farmhouse|place|home)';
const BESIDE =
  '(opposite|next (door )?to|by|behind|above|beside|near|facing|across from|over the road from|at the end of|past|round the corner from)';
const NUMBER = '(an?|one|two|three|four|five|six|ten|\\d{1,2})';
const ROLE =
  '(customer|client|patient|pupil|student|guest|tenant|resident|member|passenger|lodger|regular|service user)';
const NAME = "[\\w'-]{2,16}";
const NEW =
  '(new (job|starter|role|here)|first (day|week|shift)|day one|week (one|1)|day 1|start(ing|ed)? (today|tomorrow|on monday|monday)|induction|probation)';
const YEAR = '(19[3-9]\\d|20[012]\\d)';

/** Words for combinations: what is harmless alone and tells too much together. */
export const combination = {
  /** A home that can be found: "the blue house opposite the petrol station". */
  homes: [
    `${HOUSE} (on the (corner|bend|green|hill)|${BESIDE} (the|our|\\d{1,3}|old) ?[\\w' -]{3,30})`,
    `(red|blue|green|yellow|pink|purple|black|white|orange) (front )?(door|gate|shutters) (${BESIDE} (the )?[\\w'-]{3,16}( [\\w'-]{3,16})?|on [\\w' ]{3,20}?${ROAD})`,
    `(i|we) live (right |just )?${BESIDE} (the )?[\\w'-]{3,16}( [\\w'-]{3,16})?`,
    `(house|flat|place|home) (is )?(on|in|at) (\\d{1,4}[a-d]? )?([\\w'-]{3,14} ){1,2}${ROAD}`,
    `(our|my) (house|flat|place|home|gaff)( is|'s|,)? (at )?(no\\.? |number )?\\d{1,4}[a-d]? ([\\w'-]{3,14} ){1,2}${ROAD}`,
    `only house on [\\w' ]{3,20}`,
  ],
  /** What tells an address among details: a telephone number is no place. */
  home: [ROAD, HOUSE, BESIDE, 'we are at', 'number'],
  /** Nobody will be there. */
  absence: [
    `(we|i|we're|i'm|we are|i am)( all| both)? (fly|flying|leave|leaving|sail|sailing|jetting off|off)( out| off| to [\\w'-]{3,14}( [\\w'-]{3,14})?)? (on |at |from |for )?(${WHEN}|${CLOCK}|${NUMBER} (weeks?|nights|days|months?)|a fortnight)`,
    `${NUMBER} (whole )?(weeks?|fortnight|months?|nights) (in|at) [\\w'-]{3,14}( [\\w'-]{3,14})? (from|starting) (on )?${WHEN}`,
    `(away|abroad|on (our |my )?(holidays?|hols|honeymoon|vacation)) (till|until|from|for|all|next|this) (the )?[\\w'-]{2,12}( [\\w'-]{2,12})?`,
    '(house|flat|place|home) (will be |is |stands |all )?(empty|by itself|unattended)',
    'no ?body (will be |is )?(home|in)( (till|until|all|this|next) [\\w]{2,10})?',
    '((always|usually) (in |home )?|home )alone (after|until|till|from) [\\w:.]{1,8}',
    "(she|he)('s| is) in all (day|morning|afternoon)",
  ],

  /** Somebody an impostor could name. */
  bosses: [
    `(my|our)( new| lovely)? (boss|manager|line manager|supervisor|team lead|director|ceo|cfo|md|head of \\w{2,12}),? (is )?${NAME}( ${NAME})?`,
    `(report(ing|s)? (directly )?to|signed off by|approved by|approvals (go )?(to|with|through)) ((mr|mrs|ms|dr) )?${NAME}( ${NAME})?`,
  ],
  /** What a stranger at the door or on the line would want to have or to know. */
  passes: [
    '(staff |security |work |company |access |id )?(badge|lanyard|pass|swipe card|key ?card|id card|fob)( number| no\\.?)?( \\d{3,8})?(?= |[,.!?]|$)',
    '(okta|workday|servicenow|sap|xero|sage|vpn|payroll system|alarm system|door system|remote desktop)',
  ],
  fresh: [
    NEW,
    "(boss|she|he|everyone)( is|'s)? (away|on leave|on a plane|abroad) (this|all|till|until|next) \\w{2,10}",
  ],

  /** One person, nameless. */
  customers: [`(an?|my|our|the|this|one|another|today's|that) ([\\w-]{3,12} ){0,2}?${ROLE}`],
  others: [
    '(a|my|our|the|this|one|that) ([\\w-]{3,12} ){0,2}?(colleague|co-?worker|neighbour|neighbor|apprentice|intern|new (girl|lad|guy|starter)|teacher at our school)',
  ],
  /** What only one person in a town has, does or is. */
  rare: [
    '(?<=the )only (man|woman|boy|girl|male|female|bloke|lady|person|family|mum|dad|one of (us|them)|[\\w-]{3,14}( [\\w-]{3,14})? (left|who|whose|with|alive)) ?[^.!?,\\n]{0,30}',
    '(?<=the )one with (the |a |his |her )?[^.!?\\n]{3,40}',
    '(with|who has|has) (the |a )?(identical )?(twins|triplets|quads|(one|a wooden|a false) (leg|eye|arm)|glass eye)',
    '(one|three)-(legged|eyed|armed|fingered)',
    '(youngest|oldest|tallest|first ever) [\\w-]{3,14}( [\\w-]{2,14}){0,2}',
    '(lighthouse keeper|bell ?ringer|organist|beekeeper|town crier|lollipop (lady|man)|ex-?(mayor|mp|footballer|boxer)|retired (judge|vicar|headmaster|headmistress|bishop|admiral)|opera singer|ventriloquist|taxidermist|undertaker|harbour ?master|head ?(teacher|master|mistress))',
    '(very |extremely |incredibly )?rare (condition|disease|syndrome|form of \\w{3,14}|illness|disorder)',
    'who (won|swam|climbed|walked|rowed) (the|to|across|up) [\\w-]{3,14}( [\\w-]{2,14}){0,2}',
  ],
  /** A ward, a bay, a branch: places without a capital. */
  places: [
    '(in|on|at|from) (the )?(ward|bay|bed|room|flat|table|unit) \\d{1,4}\\w?',
    '(in|at) our [\\w-]{3,14} (branch|store|shop|clinic|surgery|school|office)',
  ],
  /** A moment: an hour, a day, the twelfth. */
  moments: [
    CLOCK,
    `(on |this |last |every )?${DAY}`,
    '(today|tonight|yesterday|last night|this (morning|afternoon|evening|week)|just now)',
    `(on )?${DATE}`,
  ],
  /** A capital that is no place. */
  notPlaces: [
    `${DAY}|${MONTH}|christmas|easter|ramadan|diwali|eid|january|english|twitter|facebook`,
  ],

  /** A child by name; capitals are looked at. */
  children: [
    `(my|our) ([\\w-]{3,10} )?(son|daughter|boy|girl|lad|wee one|little one|kid|eldest|youngest|niece|nephew|grandson|granddaughter|goddaughter|godson),? ${NAME}`,
    `${NAME} \\((aged? )?([3-9]|1[0-5])\\)`,
    `${NAME}'s (first day|class|coach|teacher|swimming|team)`,
  ],
  /** Where a child can be met; its name, with capitals, stands before. */
  schools: [
    '(primary|infants?|juniors?|nursery|academy|pre-?school|elementary|high|grammar|stage|dance)( school)?|school',
    'fc|rfc|brownies|cubs|scouts|guides|swim(ming)? club|gymnastics|judo club|holiday club',
  ],

  births: [
    `(born|dob|d\\.o\\.b\\.|date of birth|birthday)( on| is|:)? (the )?(${DATE}|\\d{1,2}[/. -]\\d{1,2}[/. -])(,? ?${YEAR}|[/. -]?\\d\\d)`,
  ],
  /** What tells a date of birth among details. */
  dates: [`(${DATE}|\\d{1,2}[/. -]\\d{1,2}[/. -])(,? ?${YEAR}|[/. -]?\\d\\d)`],
  /** A full name; capitals are looked at. */
  names: [
    `(my |full |his |her )?name('s| is|:)? ${NAME} ${NAME}`,
    `(i'm|i am|this is|happy birthday( to)?) ${NAME} ${NAME}`,
    `${NAME} ${NAME}(?=,? (born|dob))`,
  ],

  alone: [
    '(on (my|her|his|their) (own|tod)|by (my|her|him)self|(?<!let |leave it |leave him |leave her |leave them |not )alone|single-?handed|just me|last one in|nobody else (in|here|on))',
  ],
  workplaces: [
    "(in|at|minding|closing|locking up|on) (the |our |my |a )?([\\w'-]{3,14} ){0,2}?(petrol station|filling station|gas station|kiosk|shop|garage|library|pharmacy|dispensary|chemist|off-licence|bookies|takeaway|salon|warehouse|depot|mart|store|stockroom|surgery|site office|boatyard|kennels|reception)",
  ],
  shifts: [
    `((till|until|to|at|from) (${CLOCK}|close|closing|late|five|six|seven|eight|nine|ten|eleven|\\d{1,2}(?! ?%))|night ?shifts?|lates|nights|lock(ing)?[- ]?up|cash(ing)? up|${CLOCK})`,
  ],

  /** A customer by name; capitals are looked at. */
  named: [
    `(?<!(dear|hi|hello|hey|sorry|thanks|you) )(mr|mrs|ms|miss)\\.? ${NAME}`,
    `(our|my) ([\\w-]{3,12} )?${ROLE},? ${NAME}( ${NAME})?`,
  ],
  bought: [
    '(bought|picked up|collected|ordered|took home|came in for|treated (herself|himself) to|had (her|his|their)|settled on|returned) (?!us|me|this up)(\\w{1,12} ){0,2}\\w{2,14}',
  ],

  /** Over, made up, put on for the public, in the news, for sale. */
  fine: [
    'film|movie|episode|novel|chapter|sitcom|character|fiction|sketch|play(wright|ers)|audition|level \\d|quest|minecraft|sims|panto',
    "festival|concert|gig|parade|open (day|mic|house|studio|till|until|from|daily|every)|opening (hours|times)|we('re| are) open|doors (open|at)|tickets?|come along|all welcome|free entry",
    'back from|home now|years ago|used to|throwback|in (18|19)\\d\\d|last (week|month|year|summer|winter)|the other year|memories',
    'king|queen|prince(ss)?|president|singer|actor|actress|poet',
    'according to|reported|reports say|press release|in the (news|papers?)|the (guardian|times|bbc|gazette)',
    'for sale|to let|to rent|for rent|sold|asking price|hiring|vacanc(y|ies)|apply|recruiting|pro rata',
    'with (her|his|their) (permission|consent|blessing)|asked (us|me) to (share|post)',
    'imagine|if (i|we|you) (were|had)|riddle|joke|once upon a time',
  ],
  theirs: [OTHERS],
  instead: {
    absence: 'a break is coming',
    boss: 'my boss',
    reports: 'learning the ropes',
    school: 'school',
    club: 'the club',
    birth: 'born a while ago',
    customer: 'somebody we helped',
  },
} as const;
