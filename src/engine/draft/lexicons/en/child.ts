import { CLOCK, DATE, DAY } from './calendar.ts';

const WHO =
  '((step|grand)?(sons?|daughters?|child)|kids?|boys?|girls?|lad|little (one|man)|eldest|youngest|toddler|twins|niece|nephew|baby|\\d{1,2}[- ]year[- ]old)';
const KIND =
  '(primary(?! \\d)|infants?|juniors?|nursery|academy|pre-?school|elementary|(high|road|lane|park|hill) school)';
const FORM =
  "((year|yr|grade|class|primary|jss|ss) ?\\d{1,2}[a-z]?|(miss|mrs?|ms) [\\w'-]{2,14} class|reception class|(under-?|u)\\d{1,2}'?s)";

/** "Oliver Thompson", "Oliver T."; capitals are looked at. */
const PERSON = "(?<!(mrs?|ms|miss|dr) )[a-z'-]{3,14} (?!class|four)[a-z][\\w'-]{0,18}\\.?";

/** Words for the detector `child`. */
export const child = {
  /** A child of the writer's, or near. */
  own: [
    `(my|our) ([\\w']{2,16} ){0,2}?${WHO}`,
    'baby \\w{2,9} born',
    'drop-?off (is|at)',
    'kids broke up from',
  ],
  /** What shows that a name is a child's. */
  about: [
    'first day',
    'start(s|ed)',
    'year \\d',
    'class',
    'drop-?off',
    'uniform',
    '(under-?|u)\\d{1,2}s',
    'nursery',
    'lane \\d',
    '\\(\\d\\d?\\) (has|is)|\\(([1-9]|1[0-5])\\)',
    'sports day',
    'nativity',
    'pupil',
  ],
  /** Where and when to find it. */
  places: [
    "broke up from (?!school|work)[\\w'.-]{2,14}( [\\w'-]{3,14})?",
    `([\\w'.&-]{2,14} ){1,2}${KIND}( for [\\w'-]{2,12})?`,
    `((nits|worms|head lice)( again)? in )?${FORM}`,
    `(drop-?off|pick-?up)( at| is)? ${CLOCK}( at the [\\w ]{3,9} gate)?`,
    `(walks?|waits|sits|gets the bus|finishes|swimming|ballet|football|karate|training|cubs)[^.!?\\n]{0,36}?(${CLOCK}( every \\w{3,9})?|every (morning|afternoon|day|${DAY})( (at|from) ${CLOCK})?|${DAY}s)`,
    `${DAY}s? (at )?${CLOCK}`,
    `([\\w'-]{3,14} in \\w{3,6} \\(lane \\d\\) and )?(his|her|their) (whole )?class in the background`,
    '([\\w-]{3,14} )?in (his|her) ([\\w ]{3,16} )?(uniform|blazer|jumper)',
    '(swim gala|sports day|nativity|class) (picture|photo|pic|video)s?',
    `born (on )?(the )?${DATE}(,? \\d{4})?`,
  ],
  /** What a child will not want to be remembered for, or to be known by. */
  shame: [
    '(still )?wets? (the bed|(him|her)self)|poo(ed|s)|detention|(got |been )?(excluded|expelled|suspended)|(tantrum|meltdown)(?= ?[(,:]? ?(video|photo|pic))|diagnosed( (with |as )?\\w{3,12})?|autis(m|tic)|adhd|self[- ]harm\\w{0,3}|(naked|in the bath)|bull(ied|ying)',
  ],
  /** Somebody else's child. */
  others: [
    "the (?!(delivery|office|warehouse|site|yard|kitchen|night|agency|bin|scaffold|lost|new|other|big|tongan|samoan|polish|indian|irish) boys)[\\w'-]{3,14} (twins|boys|kids|brothers|sisters)|the (boy|girl|kid|lad) in (class |year )?\\d\\w?( class)?( who( [\\w']{1,9}){1,4})?|(pupil|star) of the (week|month)",
  ],
  /** Told by a school or nursery. */
  caught: [
    `${PERSON}(,? in [\\w ]{2,14},?)? (has|had|caught|got)( (got|caught|had))? ((head )?lice|nits|chicken ?pox|scarlet fever|measles|mumps|impetigo|(ring)?worms?|scabies|conjunctivitis|norovirus)`,
  ],
  /** A class beside a full name, where a school is spoken of: "my son Kofi Mensah in 8B". */
  classes: [
    `(?<=\\b(son|daughter|pupils?|parents?|school|class|teach\\w{2,3})\\b[^]{0,80})${PERSON} in ([7-9]|1[0-3])[a-z]( [^.!?\\n]{0,60}? by \\w{2,14} [\\w'-]{2,18})?`,
  ],
  /** Grown-ups' schools: work, votes, memories, games. */
  harmless: [
    '(head ?)?teach(ers|es|ing)?',
    'head',
    'head ?teacher',
    'governors?',
    'vot(e|ing)',
    'staff',
    'working (at|in|for)|(i|who) works? (at|in)',
    'reunion',
    'I went',
    'sponsors?',
    'sats',
    'film',
    'dog',
    'puppy',
    'parking',
    '(?<!(in|from) )(year|yr|grade) ?\\d{1,2}[a-z]? (had|have|were|are|was|did|do|is|made|gave|got|asked|come|start|finish|arrive|go|will|should|can|must)(s|es)?',
  ],
  insteadFirstDay: ['first day of school'],
} as const satisfies Record<string, readonly string[]>;
