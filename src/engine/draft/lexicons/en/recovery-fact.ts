/** Between the question and its answer: "was a", "is called", ":", or nothing. */
const LINK =
  "(?:(?:'s name)?(?: (?:was|is|were|called|named|name|a|an|would be|being))?(?: (?:called|named|a|an|the))?|:| ?=| -|,)? ?";

/** The answer's first word; `recovery-fact.ts` looks at it. */
const ANSWER = "(?:mrs?\\.? |miss |ms\\.? |sir |madam |st\\.? )?[\\w'\\u00C0-\\u024F-]{2,24}";

const PET = '(?:pet|dog|cat|puppy|kitten|hamster|rabbit|goldfish|guinea ?pig|pony|budgie|tortoise)';
const ROAD =
  '(?:street|road|lane|close|avenue|drive|crescent|court|terrace|way|grove|place|gardens|estate|st|rd|ave|ln|cl|dr)';

/** What a game asks for, without an answer. */
const ASKED = `(?:your |my |the )?(?:very )?(?:(?:first|childhood) (?:${PET}|car|teacher|school|street|boss|job|crush|kiss|love|boyfriend|girlfriend|best friend|phone number)|(?:${PET}|animal) (?:you|u|I) (?:had|first had|grew up with)|(?:mother|mum|mom|grandmother|granny|nan)'?s? maiden|maiden name|street (?:you|u|I|we) (?:grew|lived|live|were)|road (?:you|u|I) (?:grew|lived)|street (?:name|you)|town (?:you|u|I) (?:were|was|grew)|primary school|favou?rite teacher|grand(?:mother|ma|father|dad|pa)'?s? (?:first )?name|middle name|${PET} (?:name|plus|and|\\+|&)|(?:plus|and|\\+|&) (?:your |my |the )?(?:first )?(?:street|road|car|${PET}))`;

/** Words for the detector `recovery-fact`. */
export const recoveryFact = {
  pet: [
    `(?:my |our )?(?:very )?(?:first|1st|childhood) (?:ever )?${PET}(?: as a kid| growing up)?${LINK}${ANSWER}`,
    `(?:my |the )${PET} (?:I had )?(?:growing up|as a kid|when I was (?:a kid|little|small))${LINK}${ANSWER}`,
  ],
  maiden: [
    `(?:my |the )?(?:mum|mom|mam|mother|ma|mama|mummy|mommy|nan|gran|grandmother|mil)(?:'?s)? (?:maiden|birth|unmarried) (?:sur)?name${LINK}${ANSWER}`,
    `(?:my )?(?:mum|mom|mother) (?:was )?(?:born|n\\u00E9e|nee) (?:an? )${ANSWER}`,
    `(?:my )?(?:mum|mom|mother) (?:was )?(?:n\\u00E9e|nee) ${ANSWER}`,
    `maiden name(?: of (?:my )?(?:mum|mom|mother))?${LINK}${ANSWER}`,
  ],
  school: [
    `(?:my )?(?:first|primary|elementary|infant|junior|grade|grammar|middle|nursery|secondary|high) school(?: I (?:went to|attended))?${LINK}${ANSWER}`,
    `(?:I )?went to [\\w' -]{3,30} (?:primary|elementary|infants|juniors|grammar)(?: school)?`,
  ],
  street: [
    `(?:I )?(?:grew up|was raised|raised|brought up|lived as a kid) (?:on|in|at) (?:the )?(?:\\d{1,4} )?(?:[\\w']{2,20} ){1,3}${ROAD}`,
    `(?:my )?(?:first|childhood|old) (?:street|road|address|home)(?: name)?${LINK}${ANSWER}(?: ${ROAD})?`,
    `street I grew up (?:on|in)${LINK}${ANSWER}`,
  ],
  teacher: [`(?:my )?(?:first|1st|favou?rite|best|reception|kindergarten|infant school|primary school) teacher${LINK}${ANSWER}`],
  car: [`(?:my )?(?:very )?(?:first|1st) car${LINK}${ANSWER}`],
  friend: [
    `(?:my )?(?:childhood|first|oldest|school) (?:best )?friend${LINK}${ANSWER}`,
    `(?:my )?best friend (?:growing up|at school|in school|as a kid)${LINK}${ANSWER}`,
  ],
  love: [`(?:my )?first (?:boyfriend|girlfriend|kiss|crush|love)${LINK}${ANSWER}`],
  nickname: [
    `(?:my )?(?:childhood|school) (?:nickname|hero|phone number)${LINK}${ANSWER}`,
    `(?:my )?(?:grand(?:mother|ma|father|dad|pa)|nan|gran|granny)'s (?:first )?name${LINK}${ANSWER}`,
    `(?:my )?middle name${LINK}${ANSWER}`,
  ],
  /** Count only beside one of the facts above. */
  besides: [
    `(?:I was |was )?born (?:in|at) ${ANSWER}`,
    `(?:my )?(?:home ?town|birth ?place|town of birth|city of birth|birth town)${LINK}${ANSWER}`,
    `(?:my )?first (?:job|boss|employer|concert|gig|record|album|film|holiday|phone)${LINK}${ANSWER}`,
    `(?:my )?favou?rite (?:film|movie|food|colou?r|band|book|team|place|singer|song)${LINK}${ANSWER}`,
    `(?:we )?(?:honeymoon(?:ed)?|met (?:my|the) (?:husband|wife|other half)) (?:was )?(?:in|at) ${ANSWER}`,
    `(?:I was |was )?(?:born|dob|birthday)(?: on| is|:)? (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \\d{4}(?: at \\d{1,2}[.:]\\d{2})?(?: in [\\w']{2,20})?`,
    `(?:I was |was )?(?:born|dob|birthday)(?: on| is|:)? \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}`,
  ],
  /** The name that the game makes. */
  games: [
    '(?:stripper|porn ?star|porn|adult film|stage|pirate|rock ?star|rapper|rap|band|superhero|super hero|drag(?: queen| king)?|(?:jazz |blues |country |lounge |cabaret |club )?singer|soap(?: opera| star)?|spy|secret agent|elf|wizard|hobbit|fairy|witch|vampire|gangster|mafia|royal|villain|(?:romance )?(?:novelist|author)|pen|star wars|burlesque|wrestl(?:er|ing)|influencer|goth|dj|movie star|film star|detective|cowboy|viking|mermaid|unicorn|ghost|outlaw|exotic dancer|celebrity|showbiz|code) name(?: is| would be|:| ?=| -)?',
  ],
  asked: [ASKED],
  /** A reader's answers, or the writer's, in the name made up. */
  answers: [
    "(?:so |that makes me |which makes me |making me |hi,? |hello,? |mine(?:'s| is| would be)|I'?m|I am|call me|signed,?|that'?s)[ ,:]{0,2}(?:I'?m |me |the (?:great |amazing |one and only )?)?[\\w'\\u00C0-\\u024F-]{2,20} [\\w'\\u00C0-\\u024F-]{2,20}",
  ],
  /** A chain: pass it on with your own answers. */
  chain: [
    'copy,? (?:and )?paste(?:,? and| it| this| then|,)? ?(?:change|fill|put|add|do|swap|answer|your|to)?(?: in)?(?: (?:the|your|my|all)(?: own)? answers)?', 'change (?:the|my|all) answers', 'fill in yours?', 'your turn', 'now you(?! (?:can|know|see|have|are))', 'you next', 'your go', 'tag (?:\\w{1,6} )?(?:friends|people|mates)', 'getting to know (?:me|you)', 'get to know me', '(?:\\d{1,2}|ten|twenty) (?:facts|things) about me', "what'?s yours", 'whats yours', 'and yours\\?', 'drop yours', 'post yours',
  ],
  /** Questions to readers. */
  asking: [
    `(?:tell us|tell me|comment|drop|share|what(?:'s| is| was| were|s)|name|reply with|post|give us|let us know|who was)(?: us| below| with| in the comments)?,? (?:the name of )?(?=your)${ASKED}`,
    `(?=your)${ASKED}[^.!?\\n]{0,60}(?:tell us|tell me|comment|below|drop|reply|share|go!)`,
  ],
  /** Said to prove who one is. */
  proof: [
    'for verification', 'to verify', 'verify (?:me|my|myself|that|the|it)', 'verification', 'security (?:question|answer)s?', 'secret (?:question|answer)s?', 'as requested', '(?:reset|recover|unlock|restore) (?:my|the|me) ?(?:account|password|page|profile)?', 'so you know it\'s me', "prove (?:it's|I'm|I am|it is) me", 'identity check', 'my account name', 'username', 'user ?id',
  ],
  /** Warnings about such games, family history, fiction. */
  harmless: [
    'scams?', 'phish\\w{0,3}', 'scammers?', 'fraud(?:sters?)?', 'hackers?', "don't (?:play|answer|share|post|give|fall)", 'do not (?:play|answer|share|post|give)', 'stop (?:playing|answering|sharing|posting|giving)', 'beware', 'never (?:play|answer|share|post|give)', 'harvest(?:s|ed|ing)?', 'genealogy', 'family tree', 'ancestors?', 'census', 'family history', 'in the (?:film|book|novel|show|series)', 'classified', 'security answers? (?:are|should)',
  ],
  /** An answer is not one of these words: "my first school was awful". */
  notAnswers: [
    'first', 'plus', 'childhood', "(?:mother|mum|mom|nan|gran|grandma)(?:'s)?", 'maiden', 'middle', 'favou?rite', 'street', 'same', 'the', 'to', 'in', 'on', 'at', 'of', 'and', 'or', 'but', 'so', 'not', 'no', 'my', 'your', 'our', 'his', 'her', 'their', 'this', 'that', 'it', 'we', 'you', 'they', 'he', 'she', 'who', 'when', 'where', 'what', 'how', 'with', 'from', 'for', 'by', 'was', 'is', 'are', 'were', 'had', 'has', 'have', 'being', 'been', 'did', 'ever', 'never', 'always', 'also', 'just', 'only', 'about', 'after', 'before', 'because', 'than', 'then', 'very', 'really', 'too', 'pretty', 'quite', 'all', 'some', 'any', 'awful', 'terrible', 'great', 'amazing', 'lovely', 'horrible', 'hard', 'easy', 'tough', 'old', 'new', 'red', 'blue', 'green', 'black', 'white', 'silver', 'brown', 'tiny', 'huge', 'big', 'small', 'little', 'best', 'worst', 'second', 'third', 'used', 'rubbish', 'brilliant', 'wonderful', 'beautiful', 'gone', 'dead', 'closed', 'knocked', 'called', 'named', 'name', 'names', 'run', 'runs', 'park', 'parked', 'insurance', 'lesson', 'lessons', 'teacher', 'teachers', 'teaching', 'reunion', 'friends?', 'food', 'shop', 'owners?', 'lovers?', 'person', 'people', 'picture', 'photo', 'crush', 'day', 'days', 'year', 'years', 'week', 'trip', 'classified', 'secret', 'disco', 'uniform', 'sweethearts?', 'musical', 'choir', 'kids', 'children', 'admissions?', 'places?', 'assembly', 'students?', 'pupils?', 'maths', 'english', 'science', 'history', 'music', 'and\\w?', 'there', 'here', 'me', 'someone', 'something', 'nothing', 'everyone', 'like', 'probably', 'basically', 'definitely', 'actually', 'still', 'ours?', 'mine', 'an?', 'as', 'if', 'up', 'out', 'off', 'back', 'stolen', 'written', 'crashed', 'exploded', 'died', 'ran', 'bit', 'ate', 'taught', 'told', 'said', 'made', 'got', 'came', 'went', 'left', 'lived', 'lasted', 'cost',
  ],
  insteadMany: ['my answers are classified'],
  insteadGame: ['classified'],
} as const satisfies Record<string, readonly string[]>;
