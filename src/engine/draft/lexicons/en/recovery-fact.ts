/** From the question to its answer: "was a", "is called", ":", or nothing. */
const LINK = "('s name)?( (was|is|called|named|an?)|[:,]| ?=| -){0,3} ?";
/** The answer's first word; the detector looks at it. */
const ANSWER = "(mrs?\\.? |miss |st\\.? )?[\\w'\\u00C0-\\u024F-]{2,24}";
const THING =
  '(pet|dog|cat|hamster|rabbit|car|school|teacher|best friend|friend|boyfriend|girlfriend|kiss|crush|love|street|road|nickname)';
const ROAD = '(street|road|lane|close|avenue|drive|crescent|terrace|way|grove)';

/** What a game asks for, without an answer. */
const ASKED = `(your |my |the )?((first|childhood) ${THING}|(pet|cat|dog|street|town) (you|u|I) \\w{1,20}|maiden|(nan|gran|\\w{1,20}mother)'s \\w{1,20}|middle name|(pet|cat|dog|car)( name)? (plus|and|\\+)|(plus|and|\\+) (your |my )?(street|road|car))`;

/** Words for the detector `recovery-fact`. */
export const recoveryFact = {
  facts: [
    `(my )?(first|1st|childhood|favou?rite|primary|junior) (primary school )?${THING}${LINK}${ANSWER}( ${ROAD})?`,
    `(my )?((mum|mom|mam|mother|nan)('?s)? )?maiden name${LINK}${ANSWER}`,
    `(my )?(mum|mom|mother) (was )?(born an?|n\\u00E9e) ${ANSWER}`,
    `(I )?grew up on ([\\w']{2,20} ){1,3}${ROAD}`,
    `(my )?middle name${LINK}${ANSWER}`,
  ],
  /** Count only beside one of the facts above. */
  besides: [
    `(my )?((first|favou?rite) (job|boss|concert|film|food)|born in)${LINK}${ANSWER}`,
    '(I was )?born (on )?(the )?[\\w/. ]{4,16}(19|20)\\d\\d( at [\\d.:]{3,5})?( in \\w{2,20})?',
  ],
  /** The name that a game makes. */
  games: [
    '(stripper|porn|stage|pirate|(rock ?|movie )?star|rapper|band|superhero|drag|singer|soap|spy|elf|wizard|royal) name( is|:| ?=)?',
  ],
  asked: [ASKED],
  /** The writer's own result. */
  answers: ["[.,]? ?(so |hello,? )?(I'?m|that makes me|mine('s| is)) [\\w'-]{2,20} [\\w'-]{2,20}"],
  /** One is enough. */
  alone: ['maiden name'],
  chain: [
    'copy,? (and )?paste( and change the answers)?|your turn|now you|tag \\w{1,20} friends|getting to know me|\\w{1,20} facts about me',
  ],
  asking: [
    `(tell us|comment|what (was|is)) (the name of )?${ASKED}`,
    // A firm asks for them where all can read.
    `(?<!(never|not|n.t|without) )(reply|respond|comment|post)( \\w{2,5}){0,3} with (your )?([\\w' ]{2,24}(,|,? and) ?){0,3}(your )?(((mother|mum|mom).s )?maiden name|date of birth|dob|d\\.o\\.b|account number|sort code|card number|(last|first) \\w{1,5} digits|national insurance number|ni number|passport number|pps number)[^.!?\\n]{0,60}`,
  ],
  proof: ['(for|to) verif\\w{1,20}|security questions?|(unlock|reset|recover) my \\w{1,20}'],
  harmless: [
    "scam(mer)?s?|fraud\\w{0,5}|hackers?|don't (play|answer|share)|family (tree|history)|classified",
  ],
  /** Not an answer: "my first school was awful". */
  notAnswers: [
    "first|plus|(mother|mum|nan)('s)?|maiden|the|to|in|on|and|or|was|is|had|a|my|your|our|that|it|you|so|with|run|day|same|awful|great",
  ],
  instead: { answers: 'my answers are classified', name: 'classified' },
} as const satisfies Record<string, readonly string[] | Readonly<Record<string, string>>>;
