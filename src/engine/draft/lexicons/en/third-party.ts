import { people } from './people.ts';

/** One to three more words of the same thought: "diagnosed with | early onset dementia". */
const TAIL =
  "(?: (?!(?:and|but|so|cos|because|who|which|when|if|then|now|i|i'm|we|he|she|they|please|the|her|his|my|at|lol|lmao|bless|today|again)\\b)[\\w'-]{2,20}){1,3}";
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|the new year|christmas)';
const ILLNESS =
  "(?:cancer|leukaemia|leukemia|lymphoma|a tumou?r|ms|motor neurone|parkinson'?s|dementia|alzheimer'?s|hiv|aids|hepatitis|herpes|chlamydia|an? sti|an? std|diabetes|epilepsy|lupus|crohn'?s|bipolar(?: disorder)?|schizophrenia|depression|post-?natal depression|anorexia|bulimia|an eating disorder|ptsd|adhd|autism|ocd|psychosis|cirrhosis|kidney failure|heart failure)";

/** Words for the detector `third-party`. */
export const thirdParty = {
  people,

  /** Said of a person: illness, treatment, loss of a child. */
  health: [
    `diagnosed with${TAIL}`,
    'diagnosed(?: last \\w{1,10})?',
    `(?:have|has|had|got|with|fighting|battling|living with) (?:stage (?:\\w{1,5}) |terminal |breast |bowel |lung |skin |prostate |ovarian |early onset )?${ILLNESS}`,
    '(?:stage (?:three|four|[34]|iii|iv)(?: cancer)?|terminally ill)',
    '(?:hiv|sti|std|herpes|chlamydia)[ -]positive',
    'bipolar',
    'had an? (?:mild |massive |small |nervous |complete |mental )?(?:stroke|heart attack|breakdown|overdose|seizure|fit|mastectomy|vasectomy|hysterectomy|miscarriage|abortion|termination|stillbirth|relapse)',
    'having an? (?:breakdown|abortion|termination|miscarriage|hysterectomy|mastectomy)',
    'miscarri(?:ed|ing)',
    'lost the (?:baby|twins|pregnancy)',
    '(?:going through|doing|on|started|starting|trying) (?:ivf|chemo|chemotherapy|dialysis|fertility treatment|the menopause)',
    '(?:on|taking|started|starting|popping|off) (?:\\w{2,6} )?(?:antidepressants|anti-depressants|sertraline|prozac|citalopram|fluoxetine|lithium|xanax|valium|methadone|antipsychotics|mood stabilisers|meds)',
    'signed off(?: (?:sick|work|again|with \\w{2,12}|for \\w{2,12} \\w{2,8}))?',
    'off (?:sick |work |long[- ]term )?with (?:stress|depression|anxiety|burn-?out|her nerves|his nerves|mental health|a breakdown|cancer|her back|his back)',
    '(?:in|into|out of|back in|checked into|back from) rehab',
    '(?:sectioned|in (?:a )?psychiatric \\w{4,8}|in a coma|on life support|in intensive care|in the priory|in a hospice)',
    '(?:back on|on|hit|hitting) the (?:drink|booze|bottle|gear|wagon|crack)',
    '(?:drinking|using|self-?harming|cutting|purging) again',
    '(?:an? )?(?:recovering )?(?:alcoholic|addict|crackhead|junkie|anorexic)',
    '(?:suicidal|tried to (?:kill|hang|harm) (?:him|her|them)sel(?:f|ves)|overdosed|attempted suicide)',
    "failed in medical|can'?t have (?:kids|children)|infertile|impotent",
  ],
  /** A person's own: "Lena's miscarriage", "his affair". */
  nouns: [
    "(?:miscarriage|abortion|termination|stillbirth|mastectomy|hysterectomy|vasectomy|chemo|chemotherapy|ivf|eating disorder|self-?harm(?:ing)?|suicide attempt|overdose|breakdown|diagnosis|cancer|tumou?r|stroke|depression|drinking problem|drink problem|addiction|rehab|relapse|antidepressants|sti|std|test results|scan|due date|pregnancy|maternity leave(?: (?:starts|begins|from) [\\w ]{3,12})?)",
    '(?:affair|divorce|separation|break-?up|love child|paternity test|marriage trouble|custody battle|sex life|sexuality|coming out|transition)',
    '(?:debts|gambling|bankruptcy|payslip|salary|visa trouble|asylum claim|immigration status)',
    '(?:arrest|court case|criminal record|drug habit|restraining order|disciplinary|grievance|final warning|last warning|redundancy|resignation|sick note|sick leave|dismissal)',
  ],
  /** Said of a person: a child on the way. Happy, and not the writer's to announce. */
  pregnancy: [
    '(?:pregnant|preggers|preggo|up the duff|expecting(?! (?:a |an |the |my |some |your |you|rain|snow|delivery|to )\\w{0,20})(?: (?:twins|again|a baby|in \\w{3,10}))?|expecting (?:a baby|twins|triplets|again)|in the family way|with child|knocked up|having (?:twins|a baby))',
    `(?:baby|bub|bubba|little one|bump|sprog|twins|number (?:two|three|four|one))(?: number (?:one|two|three|four|\\d))?(?:'s| is| are)? (?:\\w{2,6} )?due (?:in |on |any |this |next )?(?:${MONTH}|day|week|month|\\d{1,2}\\b)`,
    `due (?:in |on )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?${MONTH}`,
    '(?:baby|bub|bubba|sprog|little one|child)(?: number (?:one|two|three|four|\\d))?(?: is|\'s)? on the way',
    'baby is the size of an? \\w{3,14}',
    'trying for (?:a|another|their|her) (?:baby|first|second|one|kid)',
  ],
  /** Said of a person: love and its end. */
  love: [
    '(?:getting|got|gets|get) (?:a )?(?:divorced?|separated|dumped|jilted)',
    '(?:divorcing|separating|newly divorced|recently divorced)',
    "(?:split(?:ting)? up|broken? up|breaking up|broke up|separated|called it quits|on the rocks|on a break)(?! (?:the|a|my|our|for|into)\\b)",
    "(?:called|calling|calls) off (?:the|their|her|his) (?:wedding|engagement)",
    "(?:left|leaving|walked out on|walking out on|kicked out|chucked out|thrown out|dumped|dumping) (?:his|her|their|the) (?:wife|husband|hubby|missus|partner|fianc\\w{1,3}|boyfriend|girlfriend|family|kids|bf|gf)",
    '(?:finally )?(?:left|leaving) him',
    '(?:moved|moving) out(?= (?:and|last|on|of the (?:house|family))|[.,!?]|$)',
    "(?:cheating|cheated|cheats)(?: on (?:him|her|them|(?:his|her|their) \\w{3,12}|[a-z]{3,12}\\b))?(?! on (?:me|us|my|the|this|an?)\\b)",
    "(?:having|had|has) (?:an affair|a fling|a bit on the side|someone on the side|a secret \\w{4,10}|a love child)",
    "(?:sleeping|shagging|carrying on|hooking up|hooked up|slept|in bed)(?: with)? (?:his|her|their|the|half|someone|somebody|one of|with|that) ?\\w{0,14}",
    "(?:seeing|dating|shagging|banging|sexting|messaging) (?:someone|somebody|another (?:man|woman)|a married|his|her|the \\w{3,10} from)(?: \\w{3,10})?(?: from \\w{2,10}(?: \\w{2,10})?)?",
    "(?:paying|pays) for his (?:girlfriend|mistress)'s \\w{3,10}",
    'on (?:grindr|tinder|hinge|bumble|feeld|ashley madison|onlyfans)',
    '(?:not the real father|not the father|paternity test|a love child)',
    "(?:got|had|has|getting) (?:chlamydia|the clap|crabs)",
    '(?:wedding|engagement|marriage)(?: is|\'s)? (?:off|over)',
  ],
  /** Said of a person: whom they love, who they are, what they believe. */
  self: [
    '(?:gay|bisexual|bi|a lesbian|queer|pansexual|asexual|trans|transgender|non-?binary|in the closet|closeted)',
    "(?:came|comes|coming) out (?:to (?:me|us|him|her|them|my|his|her|their|the|mum|dad)\\b|as (?:gay|bi|trans|non-?binary|a lesbian|queer|lesbian))",
    '(?:transitioning|had the surgery|used to be (?:a (?:man|woman|boy|girl)|called))',
    '(?:converted|converting|has turned|turned) to (?:islam|christianity|judaism|hinduism|buddhism|catholicism)',
    "(?:lost (?:her|his|their) faith|stopped (?:believing|wearing (?:her|the) hijab)|left the (?:church|faith))",
    '(?:here illegally|an illegal|undocumented|overstayed(?: (?:his|her|their) visa)?|an asylum seeker|visa (?:has )?(?:expired|run out|ran out|refused)|visa expired|has no papers|got no papers)',
    '(?:expired|run out|ran out)(?= (?:since|last|in|two|months))',
  ],
  /** Said of a person: debts, gambling, pay. */
  money: [
    '(?:bankrupt|going bust|skint again|in (?:\\w{2,8} )?debt|drowning in debt|up to (?:his|her|their) (?:eyes|neck) in debt)',
    "(?:fallen |fell |falling |months? |weeks? )?behind (?:on|with|in) (?:(?:the|his|her|their) )?(?:rent|fees|mortgage|payments|bills|maintenance|child support|loan)",
    "into the bookies(?: for \\w{2,8}(?: grand| quid| thousand)?)?",
    "(?:owe|owes|owed|owing) (?:\\w{2,9} )?(?:half (?:the|of)|money|thousands|hundreds|£|\\$|€|\\w{2,8} grand|\\w{2,8} quid|everyone|the taxman|rent|a loan)(?: \\w{2,8}){0,2}",
    "(?:gambled|gambling|lost it all|blew) (?:away )?(?:his|her|their|the|it all) ?\\w{0,12}",
    "(?:losing|lost) (?:the|his|her|their) (?:house|home|flat|business)(?! keys| warming)",
    "(?:repossessed|evicted|using (?:the )?food ?banks?|at the food ?bank)",
    "(?:on|earns|earning|makes|making|gets|getting|paid|clears) (?:about |only |just |like )?(?:£|\\$|€|n|₦|₹)?\\d{2,3}(?:[.,]\\d{1,3})?k(?: a year)?",
    "(?:third|second) loan shark|loan sharks?",
  ],
  /** Said of a person: police, courts, prison. */
  law: [
    "(?:arrested|charged with|cautioned|remanded|convicted|sentenced|locked up|banged up|on bail|on tag|in custody|nicked by the police)(?: for)?(?: (?!and|but|so|the|i\\b)\\w{3,14}){0,3}",
    "(?:got|been|getting|gets|was) done (?:for|by the police)(?: (?!and|but|so\\b)[\\w-]{2,14}){1,3}",
    "(?:in|to|went to|going to|out of|been in) (?:prison|jail|the nick|the slammer)",
    "(?:got|has|have) (?:a |an )?(?:dui|criminal record|restraining order|asbo|court date|suspended sentence)",
    "(?:caught|sacked for|fired for|suspected of|accused of) (?:stealing|nicking|shoplifting|thieving|selling \\w{3,10}|dealing)(?: \\w{2,12}){0,2}",
    '(?:nicked|stole|pinched|embezzled|swiped|has been stealing|been nicking) (?:the|from|all|half|our|money|my|your) ?\\w{0,14}',
    "(?:dealing|sells?|selling) (?:drugs|weed|coke|gear|pills)(?: \\w{2,10}){0,2}",
    'lost (?:his|her|their) licen[cs]e',
    "(?:hits|beats|beating|hitting|slaps|batters|knocks) (?:his|her|their|him|the) ?(?:wife|kids|missus|girlfriend|husband|about|up)?(?! (?:record|best|score|target))",
    "(?:sat|took|wrote|did) my (?:\\w{3,12} )?(?:exam|paper|test|essay|dissertation|assignment|coursework|driving test)(?: for me)?",
  ],
  /** Said of a person: trouble at work that they may not have told, or do not know. */
  job: [
    "(?:handing|handed|putting|put) in (?:his|her|their) (?:notice|resignation)",
    "(?:been |being |getting |got )?(?:sacked|fired|laid off|made redundant|let go|given the boot|suspended|demoted|managed out)(?: for \\w{3,12}(?: \\w{3,12})?)?(?! (?:up|me|the|from the (?:oven|kiln)))",
    "failed (?:his|her|their) (?:probation|appraisal|drug test|medical|course|exams?)",
    "on (?:a |an |his |her |their )?(?:pip|final warning|last warning|disciplinary|redundancy list|performance plan)",
    "interviewing (?:elsewhere|at|with)(?: \\w{3,12})?",
    "looking for (?:another|a new) job",
    "(?:taken|got|getting) (?:out|a job at) (?:the competition|our competitor)",
  ],
  /** Grief that is not the writer's. */
  grief: [
    "lost (?:his|her|their) (?:mum|mom|mam|dad|father|mother|wife|husband|son|daughter|partner|brother|sister|baby|nan|gran)",
    "(?:died|passed away|has passed|passed (?:on )?(?:last|this|on|yesterday))(?: (?:last|on|this|in) \\w{3,10})?",
  ],
  /** One relation of somebody who is not the writer, for grief: "Lisa's dad", "his wife". */
  theirs: ["(?:his|her|their|[\\w-]{2,20}'s) (?:\\w{2,10} )?(?:mum|mom|mam|dad|father|mother|wife|husband|son|daughter|partner|brother|sister|baby|nan|gran|fianc\\w{1,3}|boyfriend|girlfriend)"],

  /** A bot or a form tells why somebody is away; the name follows. */
  leave: [
    "(?:compassionate|bereavement|sick|medical|parental|maternity|paternity|adoption|stress|carer'?s?) leave for",
    '(?:approved|declined|logged|recorded|booked): ?(?:sick|absence|leave)[\\w ]{0,20} for',
    '(?:absent|absence|out of office):',
  ],
  /** Riddles, confidences passed on, other people's payslips. */
  alone: [
    "guess who(?:'s| is|s)? (?:just )?(?:getting|got|been|being|having|pregnant|expecting|cheating|off|had|failed)(?: [\\w'-]{2,14}){1,4}",
    "(?:pasting|forwarding|posting|sharing|screenshot(?:s|ted)? of|copied) what \\w{2,14} (?:told|said|wrote|sent|messaged)(?: [\\w'-]{2,14}){0,6}",
    "told me (?:something )?in (?:strict )?confidence(?: that)?(?: [\\w'-]{2,14}){0,8}",
    "(?:saw|seen|found|read|opened|looked at) (?:[\\w-]{2,14}'s|his|her|their) (?:payslip|pay ?slip|wage slip|salary|appraisal|hr file|personnel file|sick note|medical form|p45)",
  ],
  /** A message or a behaviour towards the writer: the name can go, the story stays. */
  towardsMe: ["(?:what|look what|this is what) (?!i\\b|we\\b|you\\b|he\\b|she\\b|they\\b|it\\b)[\\w]{2,14}(?: (?:from|in) \\w{2,10})? (?:just )?(?:sent|wrote|texted|messaged|emailed|called|said)(?: to)? me"],
  /** "the redundancy list has Ola and Ben on it"; "Ola and Ben are on it". */
  listHas: ['(?:the )?(?:redundancy|redundancies|cuts?|layoffs?|sacking|exit|at risk) list (?:has|includes|says|names)(?: got)?'],
  listed: ['(?:redundancy|redundancies|cuts?|layoffs?|sacking|exit|at risk|leavers) list', 'redundanc(?:y|ies)', 'layoffs?'],
  onList: ['on (?:it|there|the list)'],
  /** A picture of somebody who was not asked. */
  caught: ['(?:caught|snapped|papped|spotted|filmed|photographed|tagging|tagged)'],
  caughtHow: [
    '(?:asleep|sleeping|napping|snoring|drooling|crying|passed out|picking (?:his|her|their) nose|drunk|wasted|mid-bite|on the (?:\\w{3,10} )?floor|hungover|in (?:his|her|their) (?:pants|pyjamas|underwear))',
  ],
  them: ['him', 'her', 'them'],
  /** A stranger's or new colleague's private life in a welcome. */
  welcome: ['welcome', 'meet', 'our new(?:est)? (?:starter|recruit|colleague|joiner|apprentice|intern|addition|team member)', 'say hello to', 'joining us'],
  welcomeFacts: [
    "\\(\\d{2}\\)",
    'aged \\d{2}',
    "(?:moved|moves|came|comes|relocated) (?:here )?(?:from|with) [^.!?\\n]{0,40}?(?:partner|husband|wife|girlfriend|boyfriend|fianc\\w{1,3}|kids|children|dogs?|cats?|family)(?:,? and (?:(?:his|her|their|two|three|four|\\d) ){0,2}\\w{3,10})?",
    "(?:lives|living) (?:in|on|near|with) [^.!?\\n]{0,30}",
    '(?:recently|newly) (?:divorced|single|separated|widowed|married)',
    'single (?:mum|mom|dad)',
  ],
  /** Somebody in flight from somebody: where they are is not for anyone's feed. */
  flight: [
    "(?:got away from|run(?:ning)? from|left|escaped|fled|hiding from|away from) (?:him|her|that man|her ex|his ex|her husband)",
    'in (?:a|the) (?:refuge|safe house|shelter)',
  ],
  flightPlace: [
    "(?:hiding|staying|holed up|living|safe) (?:out )?(?:at|in|with) [^.,!?\\n]{2,40}",
    "on the (?:\\d{1,2}[:.]?\\d{0,2} ?)?(?:\\w{3,8} )?(?:coach|train|bus|flight|plane|ferry)(?: (?:to|from) \\w{3,14})?(?:, (?:meeting|staying)(?: \\w{3,10}){1,3})?",
    'moved (?:in )?(?:to|with) [^.,!?\\n]{2,30}',
  ],

  /** The news is the writer's. */
  own: ['i', "i'm", 'im', 'we', "we're", 'were', 'our', 'my', 'me', 'us', 'you', 'your'],
  /** The writer's own loss and own family's children to come: theirs to tell. */
  ownPartner: ['(?:my|our|the) (?:\\w{2,10} )?(?:wife|husband|partner|hubby|missus|fianc\\w{1,3}|girlfriend|boyfriend|gf|bf|other half)'],
  ownFamily: [
    '(?:my|our) (?:\\w{2,12} )?(?:mum|mom|mam|dad|father|mother|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|wife|husband|son|daughter|sister|brother|uncle|aunt|auntie|cousin|niece|nephew|partner|baby|boy|girl|friend|best friend|mate)',
    '(?:mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandad|granddad|grandpa)',
  ],
  /** Where the words are a story, an animal's or advice. */
  fiction: [
    'episode', 'film', 'movie', 'novel', 'chapter', 'season (?:\\d|finale|one|two|three)', 'series \\d', 'finale', 'spoilers?', 'the plot', 'character',
    'soap', 'corrie', 'eastenders', 'emmerdale', 'neighbours', 'netflix', 'podcast', 'sitcom', 'musical', 'the sims', 'dnd', 'd&d', 'panto', 'biography', 'documentary',
    'monopoly', 'the archers', 'hollyoaks', 'love island', 'traitors', 'storyline', 'book club',
  ],
  pets: ['vet', 'vets', 'kittens?', 'pupp(?:y|ies)', 'paws?', 'the cone', 'litter', 'kennels?', 'cattery', 'breeder', 'whiskers', 'leash', 'dog walker'],
  advice: ["if (?:you|your|a|someone|somebody|anyone|an employee|a colleague)", 'employers', 'every employee', 'any employee', 'how to', 'what to say', 'here is what helps', 'awareness', 'statistics', 'per ?cent of', 'one in (?:three|four|five|six|eight|ten)', 'according to'],
  condolence: ['condolences', 'rip', 'r\\.i\\.p', 'rest in peace', 'sorry for your loss', 'our thoughts are with', 'funeral', 'in memory of'],
  /** Facts that reached the writer through the job. */
  learnedAtWork: [
    'payroll', 'hr file', 'personnel', 'payslip', 'pay slip', 'sickness record', 'occupational health', 'in the hr (?:inbox|system)', 'on the system', 'redundancy list',
    'cut list', 'layoff list', 'as (?:her|his|their|your) manager', 'when i did (?:her|his|their) appraisal', 'reference request', 'i do the wages', 'i(?:\'m| am) in hr', 'sorting the printer', 'medical form',
  ],
  /** Secrecy: the person has not told it. */
  secret: [
    "not announced", "hasn'?t told", 'told nobody', "nobody (?:but us|knows|else knows)", "doesn'?t know", "don'?t (?:know|say|tell|mention|forward)", 'act surprised', 'in confidence', 'between us', 'keep it quiet', 'shh+', "only one who knows", "doesn'?t want", 'hush', '🤐', '🤫',
  ],

  /** Words of the workplace beside a person: a colleague, not a friend. */
  colleagues: [
    'boss', 'manager', 'supervisor', 'colleague', 'coworker', 'co-worker', 'director', 'head of', 'intern', 'apprentice', 'receptionist', 'trainee', 'starter',
    'in (?:hr|accounts|finance|sales|payroll|it|marketing|dispatch|the office|my team|our team)', 'from (?:hr|accounts|finance|sales|payroll|it|marketing|work|dispatch|the office|upstairs|my team|our team)',
  ],
  /** The writer's own children are the detector child's. */
  ownChild: ['(?:my|our) (?:\\w{2,12} )?(?:son|daughter|kid|boy|girl|baby|twins?|toddler|child|little one|lad)'],

  /** What can stand in place of the clause: with a name in it, and with "he" or "she". */
  instead: {
    hard: 'somebody I know is having a hard time',
    hardFor: 'it is a hard time',
    happy: 'somebody I know has happy news',
    happyFor: 'there is happy news',
    news: 'happy news',
    thing: 'something private',
    sent: 'what somebody sent me',
  },
} as const;
