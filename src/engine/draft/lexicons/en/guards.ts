/**
 * Words for the guards, a section for each. Entries are plain phrases or small bounded
 * expressions, matched at word borders in any case; `\\w{0,4}` stands for any ending. `not`
 * lists are struck out of the text before anything is looked for; `unless` lists silence the
 * sentence and its neighbours. Every reader downloads all of it: an entry has to earn its
 * place by what many people say, and a class of words is shared rather than written twice.
 */

/** Not wanting, not able, wanting: as people write it. */
const DONT = "(?:don'?t|do not|didn'?t|no longer)";
const CANT = "(?:can'?t|cannot|can not)";
const WANT = '(?:want to|wanna|want)';
const EVERYONE = '(?:everyone|everybody|all of you)';
/** "Thursday", "last summer", "six". */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const LAST = '(?:yesterday|last (?:week|month|year|summer|weekend|winter|night))';
const FEW = '(?:one|two|three|four|five|six|ten|\\d{1,3})';
/** Who decides at work, who works there, and where. */
const BOSS =
  '(?:managers?|boss(?:es)?|supervisors?|gaffer|foreman|head|director|employers?|owner|chef|firm|company|h\\.?r\\.?|management)';
const WORKERS =
  '(?:staff|workers|drivers|nurses|midwives|doctors|teachers|porters|cleaners|carers|crew|colleagues?|co-?workers?|lads|girls)';
const PLACE =
  '(?:depot|warehouse|ward|site|unit|factory|plant|kitchen|care home|hospital|school|nursery|garden centre|branch|store|shop|yard|bakery|salon|office|agency|canteen|staff ?room)';
/** What one gets for it, in words and in figures: "31k", "£29,400". */
const PAY = '(?:pay|wages?|salar(?:y|ies)|pay ?slips?)';
const SUM = '[£$€₦₹]?\\d[\\d.,]{0,6}k?';
/** What can be cut. */
const HOURS = '(?:hours|shifts?|breaks?|tips|wages|pay|bonus|rota|leave|holidays?|overtime)';
/** What can be falsified, and how. */
const RECORDS =
  '(?:records?|charts?|logs?|notes|certificates?|paperwork|documents?|timesheets?|invoices?|results|tests?|checks?|forms?|times|temperatures?|dates|labels)';
const FAKED = '(?:falsif|fak|forg|backdat|doctor|fudg|fiddl)(?:y|ied|ying|es?|ed|ing)';
/** The person a post is about, or those who answer for them; what they give. */
const THEM = '(?:her|him|them|the (?:family|client|couple|owner|parents?))';
const YES = '(?:permission|consent|blessing|ok|okay|go-?ahead)';
const RELEASE =
  '(?:forms? (?:are |all )?(?:on file|signed)|consent forms?|signed (?:\\w{1,5} )?(?:photo )?(?:release|consent|waiver)|in writing)';
/** Made for anybody to come. */
const WELCOME =
  "all welcome|everyone(?:'s| is)? welcome|open to (?:all|anyone|everyone|the public)|free (?:webinar|workshop|talk|class|event|concert)";
const TO_COME = `on ${DAY}|next (?:week|month)|tomorrow|soon`;

const LAUGHS = ['lol|lmf?ao|rofl|haha(?:ha)?|😂|🤣|💀'];
/** What people curse without meaning it. */
const TRIFLES = [
  'printer|photocopier|stapler|spreadsheets?|excel|slides?|webinar|meetings?|inbox|e-?mails?|zoom|teams|wi-?fi|server',
  'commute|traffic|gym|marathon|mug|ikea|mondays?|crossword|sudoku|coffee machine',
];

export const guards = {
  crisis: {
    /** Said in earnest unless told as long past, or in a story. */
    clear: [
      '(?:end|ending|take|taking) my (?:own )?life',
      '(?:kill|hang|shoot|drown|cut|hurt|harm|unalive|off|top)(?:t?ing)? myself',
      'do myself (?:in|harm)',
      "(?:i'?m|i am|feel|feeling|been|being) (?:so |really |actually )?suicidal",
      'suicidal (?:again|tonight|thoughts)',
      `(?:${DONT}|never) (?:even )?${WANT} (?:be alive|exist|(?:go on |keep )living|(?:to )?live (?:any ?more|again|more))`,
      'no (?:reason|point) (?:left )?(?:to|in) (?:live|living|stay(?:ing)? alive|be(?:ing)? alive)',
      'nothing (?:left )?to live for',
      "life (?:isn'?t|is not|not) worth living",
      '(?:(?:tired|sick) of|done with|giv(?:e|ing|en) up on) (?:life|living|being alive|existing)',
      '(?:wr[io]te|writing|written) (?:my |a )?(?:goodbye|suicide) (?:note|letters?)',
      '(?:took|taken|taking|swallowed) (?:all|the whole (?:pack|bottle|box)|too many)(?: of)?(?: my| the| these)? (?:pills|tablets|meds|painkillers)(?! (?:back|to|on|today|this|and))',
      "(?:nobody|no one|you|they)(?: will|'ll| won'?t) (?:find|see) me (?:again )?(?:alive|in the morning)",
      'threatened to kill me',
      '(?:strangl|chok|punch|kick|slapp?|beat|hitt?)(?:ed|e?s|ing)? me (?:up )?(?:again|last night|tonight|when (?:he|she)|in front of|at home)',
      'afraid for my life',
    ],
    /** Said in jest as often as in earnest: silent beside a joke or a trifle. */
    soft: [
      `${DONT} ${WANT} (?:be here|wake up|be around|live)`,
      'point (?:of|in) (?:even )?(?:waking up|living|going on|being here|carrying on|being alive)',
      `${CANT} (?:go on|carry on|keep going|(?:take|do) (?:this |my )?life any ?more)`,
      '(?:to|just|gonna|will|wanna|of|and) end(?:ing)? it all(?! with)|end it all (?:tonight|now|today)',
      `(?:${WANT}|ready to|going to|gonna) (?:just )?die`,
      "wish(?:ed)? i(?:'d| was| were| could| had) (?:just )?(?:dead|not (?:here|alive|wake up)|never (?:born|wake up|been born|woken up)|disappear for ?ever)",
      'better off (?:without me|if i (?:was|were) (?:dead|gone|not here))',
      "(?:nobody|no ?one)(?: would|'d| will|'ll)? (?:even )?(?:notice|miss me|care|cry) if i (?:was|were|wasn'?t|weren'?t|disappeared|died|vanished)",
      "i(?:'?m| am) (?:just |only |such )?a burden",
      `burden (?:to|on) (?:${EVERYONE}|my (?:family|kids|friends|wife|husband))`,
      `goodbye,? (?:to )?(?:${EVERYONE}|world)`,
      '(?:scared|afraid|terrified|frightened) to go (?:back )?(?:home|to my (?:house|flat))',
      "(?:don'?t|not|never) (?:feel )?safe (?:at home|in my (?:own )?(?:house|home|flat))",
      "(?:he|she)(?:'s| is)?(?: going to| gonna|'ll| will) (?:really |actually )?kill me",
      "(?:said|says|swore) (?:he|she)(?:'d|'ll| would| will) kill me",
      "(?:he|she) (?:won'?t|doesn'?t|never) lets? me (?:leave|out of the (?:house|flat)|see (?:anyone|my (?:family|friends)))",
      'hiding from (?:him|my (?:husband|partner|boyfriend|ex|dad))',
      'kms',
      'my last (?:night|day) (?:alive|on (?:this )?earth)',
    ],
    /** Idioms that only look like it. */
    not: [
      'ma(?:kes?|de|king) me (?:just )?(?:want to|wanna) (?:die|end it all)',
      'take my life (?:story|savings|lessons?|in my)',
      `${CANT} (?:go|carry|keep) (?:on|going) (?:an?|holiday|leave|stage|air|strike|${DAY}|about|like this with|there|back|for|to)`,
      `${DONT} ${WANT} (?:wake up|be here|live) (?:at|for|early|in|with|near|next|without|there|to|on)`,
      '(?:nearly|almost|could|happily) \\w{3,7} myself|shoot myself in the foot',
      "(?:not|don'?t|didn'?t|without) (?:to )?(?:hurt|cut)(?:t?ing)? myself",
      '(?:kill|hurt)(?:ing)? myself (?:laughing|at|over|for|trying|with|lifting|running)|cut(?:ting)? myself (?:an?|some|off|shaving|on)',
      '(?:hang|kick|top|off) myself (?:up|for|to)|beat me (?:again )?(?:at|to|by|on)',
      "(?:m[uo]m|dad|wife|husband|boss|nan|sister|coach)(?:'s| is|'ll| will)? (?:going to |gonna )?kill me",
      '(?:to|gonna|wanna) die (?:for|laughing|of)',
    ],
    /** A wink or a trifle in the same sentence: the soft ones are a figure of speech. */
    joke: [
      ...LAUGHS,
      ...TRIFLES,
      'jok(?:es?|ing)|dramatic|😅|🙃|cringe|laughing|forgot|finale|episode|milk|diet|hang-?over|when (?:he|she) (?:sees|finds|hears)|(?:broke|ate) (?:his|her)',
      'last day|new job|thanks|thank you|see you|retir\\w{2,5}',
    ],
    /** Long past, somebody's art, or advice to others. */
    story: [
      'years? (?:ago|on|since|later|clean)|used to|back then|when i was (?:\\d|an?|at|in|young)|in (?:19|20)\\d\\d|surviv(?:ed|or)|in recovery',
      "glad i (?:didn'?t|stayed|am)|glad (?:i'?m|to be) (?:still )?(?:here|alive)|if you(?:'re| are| feel|'ve| ever| know)?|someone you|awareness|prevention",
      'film|movie|novel|book|episode|lyrics?|song|play|poem|podcast|(?:my|the) character',
    ],
    /** It is now, whatever else the sentence tells. */
    now: ['tonight|right now|still want|again|this time|any ?more'],
    /** A sentence about then, which the next one may date. */
    then: [
      "wanted|tried|thought|planned|was|were|felt|had|said|wished|used to|didn'?t|couldn'?t|hit|threatened|strangled|choked|punched|swore",
    ],
  },

  concerted: {
    /** Workers' talk beyond doubt: strikes, unions, comparing, asking together. */
    alone: [
      `(?:we|i|they|us|everyone|${WORKERS})(?:'re|'m| are| am| were| will be| go| went)? (?:all |still |out )?on strike(?! lol)`,
      'strike (?:ballot|vote|fund|action|pay)|vot\\w{1,3} (?:to|for) strike|day \\w{1,5} of (?:the|our) strike|picket\\w{0,3}(?! fence)|walked out (?:over|because)',
      "(?:staff|safety|union) reps?|shop stewards?|organi[sz]ing committee|unioni[sz]\\w{1,5}|collective (?:bargaining|agreement)|(?:our|my|the|a|no) union|union(?:'?s)? (?:meeting|dues|drive|vote|coming)",
      'pay (?:meeting|talks|claim|ballot|campaign)s?|(?:wage|pay) theft|equal pay|same (?:pay|money) for|no (?:pay ?rise|raise|contract|overtime)',
      "what(?:'?s| are| is| r) (?:the )?(?:others?|every(?:one|body)(?: else)?|people|you (?:all|lot|guys))(?: \\w{2,12}){0,4} (?:on|paid|getting|earning|making)(?! (?:about|tonight|today|holiday))",
      "(?:what|how much) (?:are|r|do|does) (?:you|u|ye|they|others|other \\w{3,15})(?: \\w{2,12}){0,4} (?:earn(?:ing)?|paid|an hour|a year)",
      `who else(?:'s| is) (?:still )?(?:on|getting|paid|earning) (?:the |only )?(?:less|minimum|rate|(?:old|same|\\d{4}) (?:rate|pay)|${SUM})`,
      `(?:compar|shar|discuss|talk)(?:e|ed|ing)?(?: about)? (?:our |your |my )?(?:${PAY}|what we (?:earn|make))`,
      `on ${SUM}(?:[,;:.]? \\w{1,12}){0,8}[,;:]? \\w{1,7}'?(?:m|s|re| am| is| are) (?:only |still )?on ${SUM}`,
      `(?:of us|${WORKERS}) (?:have |are |all )?(?:signed|ask(?:ed|ing)|putting|refused)(?: \\w{1,12}){0,4} (?:in writing|together|petition|letter|breaks?|pay|rota|water)`,
    ],
    /** Words that hardly mean anything but terms of work. */
    terms: [
      'pay ?(?:slip|check|rise|raise|cut|scale|band|review|day|gap|freeze|offer|deal|rate|roll)s?|(?:holiday|sick|back|maternity|redundancy|night|weekend|base|hourly|low|fair|better) pay|(?:minimum|living) wage',
      "the 20\\d\\d rate|our rates? (?:is|are|ha[sd]|was|hasn'?t|since)|(?:hourly|day|agency|pick) rates?|underpaid|unpaid|overtime|time and a half|timesheets?",
      `(?:our|my) ${HOURS}|(?:no|our|the|christmas) bonus|tip (?:jar|pool|share)s?|(?:night|shift|weekend|car) (?:allowance|premium)`,
      'strik(?:es?|ing)|grievances?|working conditions|heat policy|workload|pension|severance|notice period|written warning|(?:agency|new|casual) contracts?|agency staff|outsourc(?:ed|ing)',
      'rotas?|rosters?|(?:split|double|extra|cancelled|\\w{2,6}[- ]hour) shifts?|(?:zero|0)[- ]hours?|(?:under|short)[- ]?staff(?:ed|ing)|staffing|(?:four|4)[- ]day week',
      '(?:lunch|toilet|rest|water|paid|no|\\w{3,7}[- ]minute) breaks?|breaks and water|smoko|annual leave|sick days|paid leave|leave (?:request|refused|cancelled)s?|return[- ]to[- ](?:the[- ])?office|rto',
    ],
    /** Money words that need fellow workers beside them: alone they may be a windfall or a bill. */
    pay: [
      '(?:our|the|my|more|less|same|their) pay(?! (?:for|off|with|by|the|a))',
      "(?:get|gets|getting|got|been|be|are|were|was|i'm|we're|not|never|still) paid|pays? us|paid (?:late|less|more|us|me)|salar(?:y|ies)|wages?|earn(?:s|ing)?|raise|bonus(?:es)?|band \\d|\\d{2,3} ?k|on [£$€]?\\d\\d",
      `${SUM} ?(?:an|per|/|a) ?(?:hour|hr)|(?:more|less) than (?:me|us|the)`,
    ],
    /** Conditions as people complain about them; they need a workplace beside them. */
    conditions: [
      'no (?:heating|heat|fans?|air ?con|water|toilets?|chairs?|breaks?|lunch|sick pay|cover)|(?:one|no|broken) fans?|(?:\\d\\d|minus \\d|thirty) ?(?:degrees|°|c)|freezing|boiling|sweltering|too (?:hot|cold)',
      "(?:not|never|\\w{2,4}n'?t) (?:allowed|let|get|give) (?:us |me |to )?(?:\\w{2,9} ){0,2}(?:breaks?|lunch|water|sit|toilet|leave)",
      `(?:cut|slash|dock|chang|steal|stole|cancell?)(?:t?ing|e?d)? (?:our|my|the|staff) (?:\\w{2,9} )?${HOURS}|${HOURS} (?:were |was )?(?:cut|changed|cancelled|docked)|${FEW} (?:days?|hours?)'? notice`,
      `(?:one|two) (?:nurse|carer|teacher|of us)s? (?:for|to|on)|${FEW}[- ]hour (?:days?|shifts?)|mandatory (?:overtime|${DAY}s?)|forced to|in bottles|burn(?:t|ed)? ?out|lay-?offs?|redundancies|conditions|petition`,
    ],
    /** We, here, together: enough beside a word of `terms`. */
    us: [
      "we(?:'re|'ve|'ll|'d)?|us|ours?|others|each other|(?:any(?:one|body)|who|everyone) else|anyone know|everyone who|(?:just|only) me|you (?:two|three|lot|all|lads)",
      `girls from|my (?:last |own )?(?:${PAY}|${HOURS}|rate|contract)|i'?m (?:still )?(?:owed|on the)|they (?:still )?(?:owe|docked|cut|changed|keep|want|won'?t)`,
    ],
    /** Fellow workers or the other side of the table: needed beside `pay`. */
    fellow: [
      `(?:told|showed) me (?:he|she|they|his|her)|${WORKERS}|(?:any(?:one|body)|who|everyone) else|(?:just|only) me|others|each other|new (?:hire|starter|guy|girl)|same (?:desk|job|role|shift)|(?:of|not|pays?|paid|owe[sd]?) us|us \\w{3,9}s`,
      `our (?:${PAY}|${HOURS}|raise|rate)|we(?:'re| are| get| got| earn| deserve| still| should| need)(?! (?:saving|buying|engaged|married|having))`,
    ],
    /** Where and under whom one works. */
    workplace: [
      `${BOSS}|${WORKERS}|(?:my|our|the|this|other|your|at) (?:\\w{3,10} )?${PLACE}|depot|warehouse|payroll|oga|nurse here|(?:night|day) shift|on shift|at work|(?:my|this) job|(?:the|my|our) team`,
    ],
    /** The same words elsewhere: other unions, strikes, rotas and rates. */
    not: [
      "(?:credit|students?'?|rugby|civil|football|state of the) unions?|union (?:jack|square|street|station)|vote for our|(?:tea )?breaks?(?: breaks?)? the ice|our rates? (?:for|start|from|per|includes?)|short[- ]?staffed (?:caf[eé]|restaurant|pub|shop|hotel)",
      'overtime in the|(?:in|into) overtime|(?:new|two|big|signed (?:an?|the|my|our)) contracts?(?: (?:signed|won|with))|(?:goal|lightning|air|bird|hunger|rail|train|tube|bus|airport) ?strikes?|strik(?:es?|ing) (?:resemblance|an?|gold|me|you|lucky|up|out|back)',
      "(?:printer|boiler|cat|dog|kettle|kids|machine|laptop|oven|knees?|brain|phone|car)(?:'s| is| are)? on strike|(?:chores?|cleaning|washing[- ]up|school[- ]run|coffee|family|flat|tea) rota",
      'bonus (?:round|point|track|content|question)|pa(?:y|id) (?:off|attention|tribute|forward|the price|for itself|as you go|rent)|unpaid (?:invoice|bill)s?|(?:got|landed|given|had|getting) (?:an? |my |the )?(?:\\w{3,8} )?(?:pay ?rise|raise|promotion|bonus)|first (?:salary|wages?|pay ?check)|raise (?:money|awareness|a glass|your|our|the)|(?:weather|road|perfect|growing|terms and) conditions|conditions apply',
    ],
    /** An employer's advert or a trader's price list, not workers' talk. */
    unless: [
      "(?:hiring|recruiting) (?:an?|now|two|three|\\d)|(?:now|we're) (?:hiring|recruiting)|vacanc(?:y|ies)|apply (?:now|by|here)|to apply|book (?:now|online|your)|invoice|passengers?|trains? (?:that|are|cancelled)|my (?:cat|dog|toddler|hens)",
    ],
    /** Somebody else's pay that came out of a file, not from the person. */
    leaked: [
      "(?:payroll|hr|salary|pay|wages?) (?:file|list|sheet|spreadsheet|system|data)|(?:seen|saw|found|opened) (?:the |his |her )?(?:payroll|pay ?slips?|contract)|(?:his|her|\\w{2,12}'s) (?:pay ?slip|offer letter)|on the printer|i (?:run|do) (?:the )?payroll|i work in (?:hr|payroll|finance)|as (?:his|her|their) manager",
    ],
    /** They told it themselves, or it is published or bargained over. */
    told: [
      'ceo|executives|bosses|directors|the owners?|(?:told|tells?|showed) (?:me|us|everyone)|(?:said|says) (?:he|she|they)|shared (?:his|her|their)|compar(?:ed|ing)|openly',
    ],
    /** Pay as a figure or a word, to know what a finding is about. */
    money: [
      `pa(?:y|id|ys)|${PAY}|earn(?:s|ing)?|rate|bonus|raise|(?:an|per) hour|${SUM}k|[£$€₹₦] ?\\d{1,6}|on \\d{2}|(?:more|less) than (?:me|us)`,
    ],
  },

  report: {
    /** What other people are hurt by when it fails. */
    danger: [
      'fire (?:exit|door|escape|alarm|extinguisher|route)s?|emergency (?:exit|stop|light)s?|(?:smoke|gas|co) (?:alarm|detector)s?|carbon monoxide|gas leak|asbestos|fumes|scaffold\\w{0,3}|harness(?:es)?|hard hats?|(?:guard|hand) ?rails?|hoists?|trench(?:es)?',
      'brake (?:test|check|line)s?|forklifts?|lorr(?:y|ies)|(?:school|mini) ?bus(?:es)?|ppe|respirators?|safety (?:boots|goggles|guards?|gear|nets?|checks?|equipment)|machine guards?|live (?:wires?|cables?)|slicer|sharps|first aid kit|allergen (?:sheets?|labels?|info)',
    ],
    /** Things at home too: a danger to others only beside a word of `work`. */
    household: [
      'van|brakes?|tyres?|seat ?belts?|cranes?|ladders?|roof|ceiling|steps|exit|lifts?|alarms?|gas|boilers?|chemicals?|dust|mould|mold|masks?|gloves|goggles|needles?|machines?|guards?|wiring|cables?|electrics?',
      'chicken|meat|fridges?|freezers?|allergens?|rats?|mice|cockroach(?:es)?|oxygen|medication|meds|insulin|patients?|residents?',
    ],
    /** How it fails. */
    fault: [
      'broken|chained|block(?:ed|ing)|(?:pad)?locked|(?:nailed|wedged|propped) (?:shut|open)|taped \\w{2,4}|loose|leak(?:ing|s|ed)|missing|fail(?:ed|s|ing)|faulty|cracked|exposed|bare|frayed|rotten|bald|collaps(?:ed|ing)|unsafe|dangerous|alone|reus(?:e|ing)|hurry up|change the dates?',
      "(?:switch(?:ed)?|turn(?:ed)?|taken|hanging) off|bypassed|disabled|disconnected|removed|unplugged|ignored|overheating|spark(?:s|ing)|contaminated|condemned|expired|out[- ]of[- ]date|(?:not|n'?t) safe",
      "(?:nobody|no one|never|\\w{2,5}n'?t|not) (?:has |have |been |ever |being ){0,2}(?:fixed|checked|tested|inspected|serviced|repaired|cleaned|working|trained|work|open|close)",
      "(?:no|without|don'?t have|r[au]n out of|shar(?:e|ing)|won'?t (?:buy|give)) (?:us |any |one |our |proper |working |enough |new )?(?:ppe|harness(?:es)?|hats|masks?|gloves|goggles|guards?|safety|fire|smoke alarms?|first aid|scaffold\\w{0,3}|boots|brakes)",
      'fell (?:off|through|from)|nearly (?:fell|lost)|lost (?:an?|his|her) (?:finger|hand|thumb)',
    ],
    /** A wrong said outright. */
    alone: [
      // Records, and lies to order: "told to sign off lorries nobody has checked".
      `${FAKED} (?:\\w{1,12} |\\w{2,15}'s ){0,3}${RECORDS}|${RECORDS} (?:\\w{2,9} ){0,2}${FAKED}`,
      "(?:told|tell|ask|order|made?|make|forc|pressur|want|expect|got)(?:s|ed|ing)? (?:us |me |staff |told ){0,2}(?:to )?(?:lie|sign off|falsify|fake|forge|backdate|cover \\w{2,6} up|shred|delete the|keep quiet|say nothing|change the dates|not (?:to )?(?:log|report|record|tell the))",
      `(?:${BOSS}|they|he|she)(?:'s|'re| is| are)? cover(?:ing|ed|s)? \\w{2,10} up|hush money|gagging order|(?:blew|blowing) the whistle|modern slavery|traffick(?:ed|ing)|(?:dump|pour|tip)(?:s|ed|ing)? (?:\\w{3,9} ){0,2}(?:chemicals?|waste|oil|sewage) (?:in|into|down)`,
      // Bodies, slurs, and because of what one is.
      'grop(?:es?|ed|ing)|upskirt\\w{0,3}|dick pics?|exposed himself|raped|sexual(?:ly)? (?:harass|assault|abus)\\w{1,4}|hands? (?:up|down|on|under) my (?:skirt|dress|top|thigh|leg|bum|arse|ass|chest|breast|waist|knee)|touched me (?:inappropriately|up|without|again|when|under|at work)',
      'call(?:ed|s|ing)? me the [npf][- ]word|(?:racial|racist|homophobic|transphobic|sexist) (?:slur|abuse|remark|comment|joke|name)s?|comments? (?:about|on) my (?:body|breasts?|bum|legs|accent|skin|hijab|religion|race|hair|disability|weight)',
      "(?:because|cos) (?:i'?m|i am|i was|we'?re) (?:pregnant|a woman|black|asian|brown|gay|trans|disabled|deaf|muslim|jewish|foreign|too old)|(?:keeps?|kept|took|taken) (?:my|our|their) (?:passports?|papers)",
      // Nobody listens; impostors.
      "h\\.?r\\.? (?:has|have|had) (?:had )?(?:my|our|her) complaints?|(?:my|our) complaints? (?:about|against) (?:my|our)|h\\.?r\\.? (?:say|said|told|tell)s?(?: me| us)?(?: to)? (?:leave it|let it go|drop it|forget|ignore it|keep quiet|not to|move on)",
      "(?:copied|cloned|copying|pretending to be) (?:us|(?:our|my) (?:shop|business|firm|company|caf[eé]|charity|page|account)(?:'?s)?)|fake (?:account|page|profile|site)s?(?: \\w{2,10}){0,4} (?:ask|request|collect)(?:s|ing)",
    ],
    /** What people do to each other: a wrong at work beside a word of `work`. */
    topic: [
      'harass\\w{0,4}|bull(?:y|ie)\\w{1,3}|assault\\w{0,3}|intimidat\\w{2,4}|racis[tm]|sexis[tm]|homophobi[ac]|transphobi[ac]|discriminat\\w{1,5}|fraud(?:ulent)?|cover[- ]?ups?|embezzl\\w{2,5}|brib(?:es|ed|ing|ery)|kickbacks?|mis-?selling',
      '(?:scream|shout)(?:s|ed|ing) at (?:me|us|staff|people|her|him|the)|threw (?:an?|the) \\w{3,12} at|spat at|threaten(?:ed|s|ing) (?:me|us|to|staff)|calls? me|(?:asked|told him) to stop|to kiss me',
      '(?:touch|grabb?|pinch|kiss|corner|rubb?|follow|pinn|slapp)(?:e?d|es|s|ing)? (?:me|us|my (?:bum|arse|ass|breasts?|chest|thighs?|legs?|waist|knee))|(?:text|messag|send|ask)(?:s|es|ing|ed)? me (?:\\w{2,10} ){0,3}(?:nudes?|at night|at midnight|for (?:photos|pictures)|at \\d ?am)',
    ],
    /** Who did it, who looked away, where: from inside a workplace. */
    work: [
      `${BOSS}|${WORKERS}|(?:the|this|our|whole) ${PLACE}|our (?:team|staff)|at work|on (?:shift|site|nights)|my (?:shifts?|job)|storey|a regular`,
      "they (?:told|made|make|ignored|did nothing|laughed|knew|know)|(?:we|i) (?:was|were|got)? ?(?:told|made|asked) to|makes? us|i(?:'ve)? (?:told|asked|reported|warned) them|third time|between \\w{2,5} of us",
    ],
    /** Grumbles that customers and neighbours have too: they need a word from inside. */
    weak: [
      'complaints?|raised (?:it|this|concerns?)|unsafe|not safe|dangerous|neglect(?:ed)?|injur(?:y|ies|ed)|abusive|inappropriate(?:ly)?|creep(?:s|y)|illegal(?:ly)?|(?:against|breaking) the law',
    ],
    inside: [
      `(?:my|our) (?:\\w{3,12} )?(?:${BOSS}|ward|site|unit|kitchen|team|staff)|management|h\\.?r\\.?|at work|on shift|my (?:shifts?|job)`,
    ],
    /** Somebody spoke up, or is who they are ... */
    raised: [
      'pregnan(?:t|cy)|maternity|(?:complain|report)(?:ed|ing)|sp(?:oke|eak|eaking) (?:up|out)|raised (?:it|this|concerns?)|told h\\.?r\\.?|whistle-?blow(?:er|ing)?|joined the union|refused to',
    ],
    /** ... and paid for it at work. */
    punished: [
      "(?:sacked|fired|dismissed|demoted|suspended|disciplined|let go|laid off|redundant)(?! up)|moved me|no shifts|lost my (?:shifts?|job|hours)|(?:cut|took) my (?:shifts?|hours)|passed over|(?:not|n'?t) renewed|silence|nothing (?:happened|changed)|did nothing",
    ],
    /** The same words about other things. */
    not: [
      '(?:fraud|harassment|safety|bullying|fire|fire door|scam|gas|first aid) (?:awareness|prevention|training|course|drill|talk|week)|fraud (?:team|department|line)s?|harassed (?:m[uo]m|dad|parents?)|cover-?up tattoos?|gas (?:bills?|prices?|hob|oven)|new (?:brakes|tyres|boiler|fire doors?|fridge)',
      "(?:my|neighbour's) (?:bike|car|house|flat|boiler|roof|brakes|tyres?|fridge|ladder|gloves)(?:'?s)?|(?:coffee|washing) machine|security guards?|(?:baby|next|first) steps|a lift|lift home",
      `i(?:'ve| have| just| once)? ${FAKED} (?:my|the|an?|some|it)`,
      '(?:kissed|touched) me (?:deeply|so|that|goodbye)|(?:song|story|film|book|message|words) (?:really |deeply )?touched me|follow\\w{0,3} (?:me|us) (?:on|back|for)|calls? me (?:back|in|m[uo]m|dad|to|on|boss|love)',
      'dangerous(?:ly)? (?:amounts?|levels?|good|close|low)|(?:sheet|face|oven|winter) (?:masks?|gloves)|complaints? about the|broken (?:heart|sleep|me)|missing (?:you|home|out)',
    ],
    /** It was put right, or it is a lesson, a drill, a film. */
    unless: [
      '(?:fixed|sorted|repaired|replaced|mended) (?:the same|within|by|it|straight|now|already|today)|(?:now|all|finally) (?:fixed|repaired|replaced|sorted)|(?:had|got|sent|bought) (?:\\w{2,6} )?an? new|how it should work|moved (?:it|them)',
      '(?:awareness|safety) (?:week|day)|training (?:day|course)|fire drill|in the (?:film|movie|book|series|show|episode|novel|podcast|game|play)|lol|balloons?|tips for|how to|hang up|(?:my|the|our) (?:cat|dog|toddler)',
    ],
    /** A request in an internal channel already goes where it can be mended. */
    handled: [
      "(?:can|could) (?:some(?:one|body)|anyone|you|we)|please (?:move|clear|don'?t|use|check|avoid)|pls|do not use|heads up|ticket (?:raised|logged)|(?:i|we)(?:'ve| have) (?:logged|called)|out of (?:use|order) until",
    ],
  },

  warning: {
    /** A notice says so itself. */
    alone: [
      "(?:product|safety) recall|we(?:'re| are|'ve| have)? (?:recall|withdraw|pull)(?:n|ed|ing)|(?:do not|don'?t|stop) (?:eat|us|drink|wear|charge)(?:e|ing)? (?:it|them|any|the|our|this|these)|(?:bring|send|return) (?:it|them) back|we(?:'ll| will|'d| would)? never (?:ask|call|ring|text|email)|(?:isn'?t|aren'?t|not) us|(?:copying|pretending to be|from) us|in our name|using our (?:name|logo)|data breach",
    ],
    topic: [
      'recall\\w{0,3}|batch(?:es)?|allergens?|allergic|unsafe|wrong label|contaminat\\w{2,3}|fault(?:y|s)?|defect\\w{0,3}|overheat\\w{0,3}|fire risk|closed (?:because|due|after)|gas leak|flood(?:ed|ing)?|power cut|outage|fake (?:account|page|profile|site|shop|ticket|text|email)s?|scam\\w{0,4}|fraud(?:sters?)?|phishing|hacked|hoax',
    ],
    work: ["we(?:'re|'ve|'ll|'d)?|us|ours?|refund|shop|branch|customers|please report"],
    not: [
      '(?:fresh|new|first|small)[- ]batch|batch of \\w{3,8}|as i recall|not our fault|allergic to (?:mondays?|meetings?|boring)',
    ],
  },

  consent: {
    /** A yes from the person it is about, or from the parent, owner or firm it belongs to. */
    alone: [
      `(?:with|has|have|got|given|had|by) (?:her|his|their|your|full|(?:the )?\\w{3,12}'?s?'?) (?:kind |written |express )?${YES}`,
      "(?:with|by) (?:\\w{4,8} )?(?:permission|consent)(?! from (?:my|our|the) (?:manager|boss|hr))|permission to share",
      `(?:permission|consent|approved) (?:by|from) ${THEM}|(?:gave|given|gives?) (?:us|me) (?:her |his |their )?${YES}|(?:i|we) asked ${THEM} (?:first|before|if (?:i|we) could|and)`,
      "(?:she|he|they|both|m[uo]m|dad|parents|the (?:family|client|customer|couple|owner))(?:'ve| has| have| both| all)? (?:said|says?) (?:yes|ok|okay|(?:i|we) (?:can|could|may)|it'?s (?:fine|ok)|go ahead)",
      '\\w{2,20} (?:said|says) (?:i|we) (?:can|could|may) (?:share|post|tell|say|use|show|write)',
      "(?:happy|glad|fine|ok) (?:for|with) (?:(?:me|us) (?:to )?(?:shar|post|tell|us|writ|show|nam)(?:e|ing)?|this|being named)",
      '(?:let|lets|allowed) (?:us|me) (?:to )?(?:share|show|post|tell|use|film|photograph)|(?:agreed|asked|chose|wants|wanted) (?:me |us )?to (?:share|be (?:named|featured|photographed|quoted))|(?:may|can|could) (?:we|i) (?:share|use|repost) (?:your|this|it|that)',
      RELEASE,
    ],
    /** A yes that can be shown. */
    written: [`${RELEASE}|written ${YES}`],
    /** Somebody else's yes, or none. */
    not: [
      `(?:managers?|boss|supervisor|employer|h\\.?r\\.?|head office|marketing|colleague|friend)(?:'?s)? (?:said|says?|gave|approved|${YES}|(?:is|was) (?:happy|fine|ok))(?: (?:us|me|yes|ok|i|we|it'?s|for|with)(?: (?:can|could|may|fine|permission|to))?(?: (?:share|post|tell))?)?`,
      "(?:\\w{3,5}n'?t|not|never|no|without|before) (?:(?:yet|got|get|had|given|asked|ask|for) ){0,3}(?:any |her |his |their |the )?(?:permission|consent)",
      "(?:never|not|\\w{3,5}n'?t) (?:say|said|agreed?|let|gave|give) (?:yes|to|me|us|i)(?: (?:can|could|share|post))?|if (?:she|he|they) (?:says?|said|agrees?)(?: yes)?|yes to the dress",
    ],
    /** Yes to something else. */
    unless: ['💍|engaged|fianc[eé]e?|propos(?:ed|al)|one knee|marry me|the ring|bride'],
    /** A yes to telling, not plainly to this place. */
    casual: ["(?:said|says) (?:yes|ok|okay|(?:i|we) (?:can|could|may)|it'?s (?:fine|ok))"],
  },

  story: {
    /** Told on purpose: it covers the whole draft. */
    purpose: [
      "(?:sharing|telling|posting|writing|saying) (?:this|my story|it)(?: here| today| now)? (?:because|so|in case|to|for)|(?:if|hope|hoping|in case) (?:this|it|my story) (?:will )?(?:helps?|reaches)",
      "if you(?:'re| are) (?:going through|struggling|in the same|facing|dealing with)|(?:talk|write|reach out|come) to me (?:if|about)|my (?:dms|inbox|door) (?:is|are) (?:always )?open|ask me (?:about|anything)|open about (?:it|my|this)|the stigma|not alone|it'?s ok(?:ay)? (?:to|not to)",
      "awareness (?:week|month|day)|get (?:\\w{2,10} ){0,2}(?:checked|screened|tested)|what (?:helped me|i learn(?:ed|t))|proud to (?:be|say|have)|out and proud|thank you to (?:the|my|all the) (?:\\w{3,15} ){0,3}(?:team|physios?|nurses?|doctors?|surgeons?|midwives|ward|hospital)",
    ],
    /** Told as past or as lasting: it covers what stands beside it. */
    time: [
      `(?:${FEW}|many|a few|several|a) years? (?:ago|on|later|since)|years ago|in re(?:covery|mission)|i was diagnosed|when i was (?:\\d{1,2}|a (?:child|kid|teenager|student)|young)|back in 20\\d\\d|i used to`,
      '(?:years?|months?|days) (?:sober|clean|cancer[- ]free|in remission)|(?:sober|clean|cancer[- ]free) (?:for|since)|liv(?:ed|ing) with \\w{3,15} (?:for|since|all my)',
    ],
    /** Fresh news is news, however it is told. */
    fresh: [
      ...LAUGHS,
      `😭|just now|this morning|tonight|yesterday|tomorrow|(?:last|next) (?:week|night)|on ${DAY}|again today|started on|right now`,
    ],
  },

  past: {
    over: [
      `back from(?! (?:(?:the )?\\d|${DAY}|next|tomorrow|lunch|work|the shops?))|throw ?back|tbt|flash ?back to|memories (?:of|from)|take me back|home (?:now|again|safe|at last)|(?:we'?re|i'?m|got|back|safely|finally) (?:back )?home|(?:photo dump|pics?|photos) from (?:last|our|my|the)`,
      `(?:was|were|went|spent|visited|stayed|flew|lost|saw|had) (?:\\w{2,15} ){1,8}(?:${LAST}|ago)|was in \\w{3,15} (?:for|last|when)|${LAST},? (?:i|we) (?:was|were|went|spent|had|stayed)`,
    ],
    /** Not over after all. */
    blockers: [
      "until|'?till?|still|since|tomorrow|tonight|later today|right now|at the moment|currently|here for|back (?:on|by|in|around|next)|off (?:again|to)|away (?:again|for|from)|leaving (?:on|in|for)",
      `next (?:week|month|${DAY})|this (?:weekend|afternoon|evening)|(?:on|from|by) (?:${DAY}s?|\\d{1,2})|(?:on|from|by|to) the \\d{1,2}(?:st|nd|rd|th)?`,
    ],
  },

  published: {
    out: [
      '\\(link(?: \\w{2,12}){0,4}\\)|link (?:in (?:bio|(?:the |first )?comments?)|below|to (?:the|our|their) (?:announcement|press|report|news|story|article))|https?://[\\w.-]{0,60}(?:news|press|blog|investor)[\\w./-]{0,80}|press release|according to the (?:regulator|ministry|government|news|press)',
      "as announced(?! (?:in|at) (?:the|our|an?) (?:board|team|internal|staff))|announced (?:today|yesterday|this|last|on)|(?:announcement|statement) (?:on|this|last|is|was)|seen the announcement",
      '(?:published|released|live|launched|public|filed|out) (?:today|this morning|yesterday|this week|now|on our)|is (?:filed|published)|our published \\w{3,12}|public (?:record|register|consultation|domain|knowledge)',
      "(?:in|on|from) (?:the|today'?s) (?:news|(?:local )?papers?|headlines|press)|as (?:some|many|most) of you (?:will )?(?:have )?(?:seen|read|heard)|(?:on|from) (?:our|the|their) (?:website|newsroom|blog)",
    ],
    /** By the person or the firm it is about. */
    announced: [
      "announce(?:d|ment)|press release|published|own post|in the (?:news|papers?)|(?:she|he|they)(?:'ve| has|'s| have)? (?:posted|shared|said)(?: it| this)? (?:publicly|(?:her|him|them)sel(?:f|ves)|on (?:her|his|their))",
    ],
    /** It will be, but it is not. */
    blockers: [
      "(?:not|\\w{2,5}n'?t|before|until|till|never|yet to be) (?:(?:yet|been|it'?s|they|we|the|be|being|officially|publicly) ){0,4}(?:announced?|public|published|official|out|released|announcement|launch)|unannounced|embargo(?:ed)?",
      `(?:will|to) be (?:announced?|published|released|public|out)|(?:is|are|comes?|lands?|drops?|goes|going|out) (?:out |public |live )?(?:${TO_COME}|on the \\d)`,
      "sh{2,9}|🤫|between (?:us|you and me|ourselves)|keep (?:it|this) (?:quiet|to yourself|between)|you didn'?t hear|don'?t tell|board meeting|under nda|confidential(?:ly)?|internal only|leak(?:ed|ing)?",
    ],
  },

  role: {
    /** A place or line that is meant to be found, from any account. */
    place: [
      `opening (?:hours|times)|(?:closed|shut|open) (?:on|this|all|early|late|over|from|until|till|as usual|again|every|today|tomorrow|for|daily|${DAY}s?)|(?:call|ring|text|email|contact|message) (?:the|our) (?:shop|store|office|clinic|salon|surgery|club|reception|caf[eé]|pub|school|library|council|church|garage)`,
      'bookings?(?! ref)|enquir(?:y|ies)|(?:call|ring|phone|text|email|message|click|visit)(?: us| me)? to (?:book|order|reserve)|(?:to|for) (?:book|order|orders|tickets|appointments)[,:]? (?:call|ring|phone|text|email|message|visit)',
      `(?:speaking|talking|performing|playing|signing) (?:at|on stage|in)|on stage|stage [a-z0-9]|picket|${WELCOME}|tickets (?:at|from|on)|doors (?:open|at)|kick-?off|(?:stall|pitch|stand|booth|table) (?:no\\.? ?)?[a-z]?\\d{1,3}|(?:find|visit|meet|see|catch|join) us|come (?:and |along and )?(?:see us|find us|say hello|say hi|along)`,
      "(?:info|hello|office|enquiries|bookings|contact|support|sales|press|help|orders)@[\\w.-]{1,60}|(?:market|fete|fair|festival|open (?:day|house|mic)|conference|parkrun|(?:jumble|bake) sale|concert|gig|match|quiz night|service)(?: is| at| on| starts| in|,)",
    ],
    /** Beside a number: an office's line, not a person's. */
    line: [
      'council|charity|helpline|hotline|switchboard|landline|box office|front desk|reception|customer (?:service|support)s?|police|samaritans|shelter|the (?:vets?|surgery|clinic|library|school office)',
    ],
    /** A trader's own line: only on a professional or company account. */
    trade: [
      'ring|call|text|phone|whatsapp|message|email|booking|slots? (?:free|left|available)|quotes?|appointments?|our (?:number|line)|deliver(?:y|ies)|orders?|wi-?fi',
    ],
    /** Links and wifi put out to be used. */
    open: [
      `${WELCOME}|(?:guest|free) wi-?fi|wi-?fi for (?:guests|customers)`,
    ],
    office: [
      'mayor|minister|author|novelist|councillors?|mp|senator|president|bishop|judge|keynote|speakers?|dr [a-z]{2,15}|professor|panel(?:list)?s?',
    ],
    acts: [
      'open(?:ed|s|ing)|spoke|speak(?:s|ing)|voted?s?|sign(?:s|ed) copies|said in|announced|visit(?:ed|s)|launched|presented|talk|lecture|at the (?:conference|event|festival|summit|council)',
    ],
    /** Not in office: health, family, home. */
    private: [
      'rehab|divorc(?:e|ed|ing)|affair|pregnan(?:t|cy)|ill|cancer|drunk|drinking|wife|husband|daughter|son|kids|family|girlfriend|boyfriend|home|house|flat|debts?|arrested|therapy|friend',
    ],
    /** A home or a person alone is not a venue. */
    home: [
      'house|home|flat|apartment|(?:my|front) door|empty|alone|by myself|on (?:my|her|his) own|away|on holiday|my (?:place|room)|cottage',
    ],
  },

  figure: {
    /** Figures of speech. */
    idiom: [
      '(?:g[ai]ve|gives|giving) (?:me|us|mum|everyone) (?:an? |actual |another |minor |small |mild ){0,3}(?:heart attacks?|stroke|aneurysm|breakdown|migraine|ptsd)|killing me|(?:die|died|dying|dead) (?:of (?:boredom|laughter|embarrassment|cringe|shame)|inside|laughing|on my feet)|blind as a bat|brain (?:freeze|rot)|food coma|heart ?break(?:ing|s)?|sick (?:and tired )?of',
      '(?:allergic|addicted) to (?:meetings?|mondays?|mornings?|work|exercise|excel|spreadsheets?|nonsense|maths|cardio|running|admin|drama|people|coffee|tea|biscuits|chocolate|this)|(?:so|bit|little|very) (?:ocd|adhd|bipolar) (?:about|with|today)|punch[- ]drunk|(?:drunk|high) on (?!shift)',
      "(?:lost|losing) my (?:mind|marbles|voice|will|head)|(?:rest in peace|r\\.?i\\.?p\\.?) (?:to )?(?:the|my|our)|lol at (?:the|my|this|our)|(?:kill|nail)ed it|should be (?:illegal|a crime)|guilty (?:pleasure|as charged)|stole (?:the show|this meme|my heart)|confession:? i (?:stole|ate|like|love|hate)",
      'dress code|(?:code|password) for|password (?:is |strategy is )(?:crying|hope|despair|denial|always wrong)|password strategy|secret (?:sauce|santa|ingredient)|key to (?:success|happiness)|pin-?striped?|cheat(?:ed|ing)? (?:on my diet|day|at (?:monopoly|cards|scrabble))',
    ],
    /** A thing that is scolded, not a person. */
    things: [
      ...TRIFLES,
      'kettle|laptop|computer|router|internet|machine|microwave|fridge|dishwasher|oven|toaster|boiler|lift|till|scanner|phone|battery|sat ?nav|chair|desk|door|stairs|bin|pen|jar|system|software|app|update|font|autocorrect|algorithm|self-?checkout',
      'weather|rain|wind|train|bus|bike|hill|january|plant|sandwich|soup|coffee|seagulls?|pigeons?|wasps?|goose|cat|dog|puppy',
    ],
    /** Somebody in the same breath makes it a person after all. */
    people: [
      'he|she|him|her|who|whoever|you|they|someone|guy|man|woman|bloke|people|boss|manager|colleague|customer|staff|team|driver',
    ],
    /** Fiction, games, shows: what is said there is not about the writer. */
    frame: [
      '(?:in|of|from|about|during|watching|reading|finished|writing) (?:the|an?|my|this|that|our) (?:\\w{3,15} ){0,3}(?:film|movie|book|novel|series|show|episode|play|musical|song|game|podcast|story|drama|thriller|documentary|poem|script|chapter)',
      'my (?:character|villain|wizard)|the (?:villain|narrator|hero|murderer|plot|finale)|lyrics?|monopoly|cluedo|chess|scrabble|the sims|d&d|game night|escape room|murder mystery|panto|shakespeare|hamlet|macbeth|true crime|fictional|meme|april fools?|open mic|stand-?up',
    ],
    /** Supposed, not done. */
    supposed: [
      'imagine|hypothetical(?:ly)?|what if i|tempted to|i wish i (?:could|had)|pretend(?:ing)?|allegedly|asking for a friend|if my (?:boss|manager|mum|wife|husband) asks|dream(?:t|ed|ing)? (?:i|about)',
    ],
  },

  channel: {
    /** Mockery is not work, whoever reads it. */
    jokes: [
      ...LAUGHS,
      "🙄|what a (?:joke|clown|character|muppet|state)|poor thing|bless (?:him|her)|from hell|guess who|gossip|you didn'?t hear",
    ],
  },

  questions: {
    /** Words that point at a picture. */
    picture: [
      '📸|📷|pics?|photos?|picture[ds]?|selfies?|screen ?shots?|snap(?:ped)?|video|zoom in|before and after|in the (?:background|pic|frame|shot)|behind (?:me|us|them)|look at (?:this|these|the|my|our|that|his|her)',
    ],
    /** Pictures that are not with this post. */
    notPicture: [
      '(?:photos?|pics) (?:when|later|soon|to follow|prize|competition)|picture (?:this|it|frame|book|perfect)|(?:bigg?(?:er)?|get the|no|your|profile) (?:pictures?|photos?|pics?)|photo ?shop|photocop(?:y|ier)|photograph(?:y|er|ers)|cold snap|snap (?:decision|election)|video (?:calls?|games?)|look at the (?:data|bright|numbers|weather|time)',
    ],
    /** They have plainly not been asked. */
    secret: [
      "(?:told|tells?|telling) (?:nobody|no ?one)|nobody (?:else )?knows|only one who knows|\\w{2,5}n'?t know (?:i|that i|we)|hasn'?t seen this|don'?t tell|you didn'?t hear|guess (?:who|which)|\\w{2,12} asks|sh{2,9}",
    ],
    /** Praise as warm as an advertisement. */
    praise: [
      "best (?:\\w{3,15} ){0,2}i(?:'ve| have)? (?:ever )?(?:bought|owned|eaten|had|used|tried|tasted)|(?:best|friendliest|nicest|finest|tastiest|cheapest) (?:\\w{3,15} ){1,2}(?:in (?:town|the (?:city|country|world|area))|around|ever|anywhere)|(?:five|5) stars?|[⭐★]{5}|10/10|ten out of ten|game[- ]?changer|life[- ]changing|worth every penny",
      "(?:highly|would|i'?d|100%|definitely|totally|can'?t) recommend|obsessed with (?:this|these|my new|the new)|love (?:this|these|their) (?:brand|product|shop|place|app)|(?:go (?:and )?|should |need to |must |has to |have to )(?:get|buy|grab|try|book|order|switch) (?:to|one|it|them|this|yours)|vote for (?!me|my|reyes|labour|the)\\w{3,20}",
    ],
    /** The tie is told already, or it is not for sale. */
    notPraise: [
      "i(?:'m| am)? (?:work (?:at|for|there|here|in)|own|founded|run|made)|biased|my own money|#?ad|#?gifted|#?sponsored|disclosure|my (?:m[uo]m|dad|nan|wife|husband|son|daughter|team|colleagues?|boss|dog|cat|kids?)|holiday|day (?:ever|of)|summer|friends?",
    ],
    /** A company answers somebody. */
    reply: [
      '^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) (?!all|every\\w{3,4}|folks|team|there everyone|neighbou?rs|customers|summer|spring|weekend|friday|monday)(?:(?:ms|mrs|mr|dr)\\.? )?\\w{2,20}|^@\\w{2,30}|^(?:ms|mrs|mr|dr|miss)\\.? \\w{2,20},',
      "^(?:thanks|thank you|many thanks|cheers),? (?!to|for|all|every\\w{3,4})\\w{2,20}[,!.]|^(?:we(?:'re| are) |i(?:'m| am) )?(?:so |very |really )?sorry (?:to (?:hear|read|see)|you(?:'re|'ve|r)?|that you|for your|about your)|sorry that you|(?:thank you|thanks) for (?:your|taking|getting|letting|telling|leaving|the (?:review|feedback|comments?|kind words))",
    ],
  },
} satisfies Record<string, Record<string, readonly string[]>>;
