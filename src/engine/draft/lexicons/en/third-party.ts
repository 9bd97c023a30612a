import { people } from './people.ts';
import { privateMatters, saidMatters } from './private-matters.ts';

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the new year|christmas)';
const TELL = '(tell|say|mention|let on)';

/** Words for the detector `third-party`. */
export const thirdParty = {
  people,
  privateMatters,
  saidMatters,

  /** A child on the way. Happy, and not the writer's to announce. */
  pregnancy: [
    `(baby|bub|bump|twins|little one|number (two|three|four))( number (one|two|three|four|\\d))?('s| is| are)? (\\w{2,6} )?due (in |on |any |this |next )?(${MONTH}|day|week|month|\\d{1,2}\\b)`,
    `due (in |on )?(the )?(\\d{1,2}(st|nd|rd|th)? )?(of )?${MONTH}`,
    'baby is the size of an? \\w{3,14}',
    'maternity leave (starts|begins|from)',
  ],
  /** Grief that is not the writer's. */
  grief: [
    'lost (his|her|their) (mum|mom|mam|dad|father|mother|wife|husband|son|daughter|partner|brother|sister)',
    '(died|passed away|has passed)( (last|on|this|in) \\w{3,10})?',
  ],
  /** One relation of somebody who is not the writer: "Lisa's dad", "his wife". */
  theirs: [
    "(his|her|their|[\\w-]{2,20}'s) (mum|mom|mam|dad|father|mother|wife|husband|son|daughter|partner|brother|sister|nan|gran|boyfriend|girlfriend)",
  ],
  /** Said of a person: that it is kept from somebody, or told in confidence. */
  kept: [
    "(has(n'?t| not)|have(n'?t| not)|still not) (even |yet )?told (anyone|a soul|work|oga|the boss|us|(his|her|their) [\\w-]{3,10})",
    "(doesn'?t|does not|didn'?t) (even |really )?want (it (out( there)?|known|getting out)|any(one|body)( at work)? (to know|knowing)|people (to know|knowing))",
    "(doesn'?t|don'?t) (even )?know (yet|(he|she|they|that|we)\\b|i'?m (asking|telling|posting|sharing|writing))( [\\w']{2,12}){0,5}",
    "thinks? (nobody|no one|we don't|none of us) knows?( [\\w']{1,12}){0,10}",
    "told (her|his|their) (parents|wife|husband|m[uo]m|dad|boss|girlfriend|boyfriend) (that )?(she|he|they|it)( [\\w']{2,12}){1,5}",
    "(isn'?t|is not|wasn'?t) (really |actually )?['\"]?(on sabbatical|on holiday|on leave|working from home|off sick|on a course)['\"]?",
    `(swore|sworn) (me|us) to secrecy|(made me promise|told me) not to ${TELL}( [\\w']{2,12}){0,4}`,
  ],
  /** Presents and parties are kept from people too. */
  treats: [
    'biscuits?',
    'cake',
    'party',
    'surprise',
    'presents?',
    'gift',
    'birthday',
    'balloons',
    'secret santa',
    'propos(al|ing)',
    'card',
    'leaving do',
    'whip ?round',
    'flowers',
    'tickets',
    'hamper',
    'trip',
    'prank',
  ],

  /** A bot or a form tells why somebody is away; the name follows. */
  leave: [
    "(compassionate|bereavement|sick|medical|parental|[mp]aternity|adoption|stress|carer'?s?) leave for",
    '(absent|absence|out of office):',
  ],
  /** Riddles, confidences passed on, other people's payslips. */
  alone: [
    "guess who('s| is|s)? (just )?(getting|got|been|having|pregnant|expecting|cheating|off|had|failed)( [\\w'-]{2,14}){1,4}",
    "told me (something )?in (strict )?confidence( [\\w'-]{2,14}){0,8}",
    "(saw|seen|found|read|opened|looked at) ([\\w-]{2,14}'s|his|her|their) (pay ?slip|wage slip|salary|appraisal|hr file|personnel file|sick note|medical form|p45)",
  ],
  /** "the redundancy list has Ola and Ben on it"; "Ola and Ben are on it". */
  listHas: [
    '(the )?(redundancy|redundancies|cuts?|layoffs?|sacking|exit|at risk) list (has|is|includes|says|names)( got)?',
  ],
  listed: [
    '(redundancy|redundancies|cuts?|layoffs?|sacking|exit|at risk|leavers) list',
    'redundanc(y|ies)',
    'layoffs?',
  ],
  onList: ['on (it|there|the list)'],
  /** A message or a behaviour towards the writer: the name can go, the story stays. */
  towardsMe: [
    '(what|look what|this is what) (?!i\\b|we\\b|you\\b|he\\b|she\\b|they\\b|it\\b)\\w{2,14}( (from|in) \\w{2,10})? (just )?(sent|wrote|texted|messaged|emailed|called|said)( to)? me',
  ],
  /** A picture of somebody who was not asked. */
  caught: ['(caught|snapped|papped|spotted|filmed|photographed|tagging|tagged)'],
  caughtHow: [
    '(asleep|sleeping|napping|snoring|drooling|crying|passed out|picking (his|her|their) nose|drunk|wasted|mid-bite|on the (\\w{3,10} )?floor|hungover|in (his|her|their) (pants|pyjamas|underwear))',
  ],
  them: ['him', 'her', 'them'],
  /** A stranger's or new colleague's private life in a welcome. */
  welcome: [
    'welcome',
    'meet',
    'our new(est)? (starter|recruit|colleague|joiner|apprentice|intern|addition|team member)',
    'say hello to',
    'joining us',
  ],
  welcomeFacts: [
    '\\(\\d{2}\\)',
    'aged \\d{2}',
    '(moved|moves|came|comes|relocated) (here )?(from|with) [^.!?\\n]{0,40}?(partner|husband|wife|girlfriend|boyfriend|fianc\\w{1,3}|kids|children|dogs?|cats?|family)(,? and ((his|her|their|two|three|four|\\d) ){0,2}\\w{3,10})?',
    '(lives|living) (in|on|near|with) [^.!?\\n]{0,30}',
    '(recently|newly) (divorced|single|separated|widowed|married)',
    'single (mum|mom|dad)',
  ],
  /** Somebody in flight from somebody: where they are is not for anyone's feed. */
  flight: [
    '(got away from|run(ning)? from|left|escaped|fled|hiding from|away from) (him|her|that man|(her|his) (ex|husband|wife))',
    'in (a|the) (refuge|safe house|shelter)',
  ],
  flightPlace: [
    '(hiding|staying|holed up|living|safe) (out )?(at|in|with) [^.,!?\\n]{2,40}',
    'on the (\\d{1,2}[:.]?\\d{0,2} ?)?(\\w{3,8} )?(coach|train|bus|flight|plane|ferry)( (to|from) \\w{3,14})?(, (meeting|staying)( \\w{3,10}){1,3})?',
    'moved (in )?(to|with) [^.,!?\\n]{2,30}',
  ],

  /** The same words as a figure of speech, by what stands beside them. */
  figures: [
    '(kids|children|pupils|schools?)( (have|all|just|finally|only)){0,2} (broke|broken|break) up|(broke|broken|break) up (for|from) (?!(him|her|his|each|good)\\b)\\w{2,12}',
    // What a grandparent had is the family's to tell.
    'my (nana?|gran(ny|ma|dad|pa)?) had \\w{3,14}',
    'pregnant with (?!(a|an|her|his|their|our|my|me|another|number|baby|child|twins|triplets)\\b)\\w{1,20}',
    "signed off (the|an?|our|my|on|by|it)|n't signed off",
    '(grand|family|lavish|formal|gala|posh|black[- ]tie|two-day) affair(?! with)|(mak(e|es|ing)|made) (an|such an|quite an) affair (out )?of|love affair with (the (sea|job|road)|food|coffee|tea|cakes?|spreadsheets?|football|golf|running|music)',
    'on the (bottle (bank|line)|gear ?(box|stick))|divorced from reality|morally bankrupt|bankrupt of|fired up|in debt to the',
    'addict(ed|s)? (to|of) (?!(drugs|drink|alcohol|heroin|crack|coke|cocaine|pills|pain\\w{4,8}|gambl\\w{3}|meth|porn|sex|weed)\\b)\\w{1,20}',
    '(nearly|almost) had a (heart attack|breakdown|stroke)|heart attack (when (s?he|they|we) (saw|heard|opened|read)|at the (price|bill|sight))',
    '(ocd|schizo\\w{3,8}|bipolar|depressed|psychotic) (about|over) (?!(his|her|their)\\b)\\w{1,20}|so ocd',
    'in labou?r with (?!(her|his|their|my|our|twins)\\b)\\w{1,20}|coming out (with|tonight|again|for|on)|used to be a \\w{3,6} (of|who|with|you)',
    "(not|\\w{2,5}n't) (an?|my|your) therapist",
  ],
  /** The news is the writer's. */
  own: ['i', "i'm", 'im', 'we', "we're", 'our', 'my', 'me', 'us', 'you', 'your'],
  /** The writer's own loss and own children to come: theirs to tell. */
  ownPartner: [
    '(my|our|the) (\\w{2,10} )?(wife|husband|partner|hubby|missus|fianc\\w{1,3}|girlfriend|boyfriend|gf|bf|other half)',
  ],
  ownFamily: [
    '(my|our) (\\w{2,12} )?(m[uo]m|mam|dad|father|mother|nana?|gran|granny|grandma|grandad|grandpa|wife|husband|son|daughter|sister|brother|uncle|aunt|auntie|cousin|niece|nephew|partner|friend|best friend|mate)',
    '(m[uo]m|mam|dad|nana?|gran|granny|grandma|grandad|grandpa)',
  ],
  /** The writer's own children are the detector child's. */
  ownChild: [
    '(my|our) (?!(\\w{3,6}day|weekend|office|kitchen|bar|agency|delivery) )(\\w{2,12} )?(son|daughter|kids?|boy|girl|baby|twins?|toddler|child|little one|lad)',
  ],
  /** Who speaks of illness, law or money because it is their work. */
  experts: [
    'dr',
    'doctor',
    'prof',
    'professor',
    'nurse',
    'midwife',
    'therapist',
    'counsellor',
    'gp',
    'solicitor',
    'lawyer',
    'judge',
    'minister',
    'police',
    'consultant',
    'physio',
    'surgeon',
    'pharmacist',
    'vicar',
    'officer',
    'detective',
    'actor',
    'author',
    'charity',
  ],
  /** What makes a topic a subject of care, study or law, not a person's secret. */
  general: [
    'research',
    'charity',
    'awareness',
    'fundrais\\w{0,4}',
    'raise[ds]?',
    'in aid of',
    'sponsor\\w{0,3}',
    'donat\\w{1,4}',
    'talks? (on|about)',
    'lecture',
    'study',
    'specialist',
    'campaign',
    'course',
    'training',
    'conference',
    'nurses',
    'support group',
    'helpline',
    'volunteers?',
    'awards?',
    'minister',
    'policy',
    'law',
    'lawyer',
    'solicitor',
    'teaches',
    'works (in|at|for|with)',
    'expert',
    'play',
    'song',
    'marathon',
    '(run|walk) for',
    'memory',
  ],
  /** Where the words are a story, an animal's or advice. */
  fiction: [
    "(last night's|tonight's|this|that|the|new|next|every) episode",
    'episode \\d',
    'on casualty',
    'holby',
    'film',
    'movie',
    'novel',
    'chapter',
    'season (\\d|finale|one|two|three)',
    'series \\d',
    'finale',
    'spoilers?',
    'the plot',
    'character',
    'soap',
    'corrie',
    'eastenders',
    'emmerdale',
    'netflix',
    'podcast',
    'sitcom',
    'musical',
    'the sims',
    'd&d',
    'panto',
    'biography',
    'documentary',
    'monopoly',
    'the archers',
    'hollyoaks',
    'love island',
    'traitors',
    'storyline',
  ],
  pets: [
    '(best|bravest|old|our|my) (dog|cat|collie|spaniel|lab|terrier|lurcher|pony|mare|horse)( \\w{2,12} (is|was|has)| (i|we|ever))',
    'vet',
    'vets',
    'kittens?',
    'pupp(y|ies)',
    'paws?',
    'the cone',
    'litter',
    'kennels?',
    'cattery',
    'breeder',
    'dog walker',
  ],
  advice: [
    "if (you know (someone|anyone)|you('re| are) (a |struggling|pregnant|going through|worried|off)|your (colleague|friend|partner|child|employee|team|boss)|a colleague|a friend|an employee|someone|somebody|anyone)",
    'employers',
    '(every|any) employee',
    'how to',
    'what to say',
    'here is what helps',
    'statistics',
    'per ?cent of',
    'one in (three|four|five|six|eight|ten)',
    'according to',
  ],
  condolence: [
    'condolences',
    'rip',
    'r\\.i\\.p',
    'rest in peace',
    'sorry for your loss',
    'our thoughts are with',
    'funeral',
    'in memory of',
  ],
  /** Facts that reached the writer through the job. */
  learnedAtWork: [
    'payroll',
    'hr file',
    'personnel',
    'pay ?slip',
    'sickness record',
    'occupational health',
    'on the system',
    '(redundancy|cut|layoff) list',
    'as (her|his|their|your) manager',
    '(her|his|their) appraisal',
    'reference request',
    'i do the wages',
    // An affair or a theft said of somebody at work.
    '(boss|manager|director|colleague|supervisor)[^.!?\\n]{0,40} having an affair|stealing from the (till|safe|shop)',
    "i('m| am) in hr",
    'sorting the printer',
    'medical form',
  ],
  /** Words of the workplace beside a person: a colleague, not a friend. */
  colleagues: [
    'boss',
    'manager',
    'supervisor',
    'colleague',
    'co-?worker',
    'director',
    'head of',
    'intern',
    'apprentice',
    'receptionist',
    'trainee',
    'starter',
    '(in|from) (hr|accounts|finance|sales|payroll|it|marketing|dispatch|work|the office|upstairs|my team|our team)',
  ],

  /** The noun that a private word belongs to: "asylum | claim", "diabetes | tablets". */
  head: '^ (appointment|battle|case|claim|clinic|diagnosis|hearing|injections?|meds|medication|notice|papers|pills|results|scare|tablets|tests?|treatment)\\b',
  /** "Let go | of the wall", "is expecting | you": no news of the one who does it, as "sacked | my first week here" is. */
  object:
    '^ (?!(the|an?|my|our) ((first|second|third|last|very|same|next) ){1,2}(day|night|week|month|year|shift|weekend|morning|afternoon)\\b|an? (day|week|month|year) (later|ago|after|before|in)\\b)(the|an?|my|our|of|me|us|you|every(one|body)) ',
  /** What can stand in place of the clause; with "he" or "she" in it, only what is happy. */
  instead: {
    hard: 'somebody I know is having a hard time',
    much: 'somebody I know has a lot on',
    happy: 'somebody I know has happy news',
    happyFor: 'there is happy news',
    news: 'happy news',
    thing: 'something private',
    sent: 'what somebody sent me',
  },
} as const;
