/**
 * Words for the guards, a section for each. Entries are plain phrases or small bounded
 * expressions, matched at word borders in any case. `not` lists are struck out of the text
 * before anything is looked for; `unless` lists silence the sentence and its neighbours.
 * Everything here is downloaded by every reader: an entry has to earn its place by matching
 * what many people say, and a class of words is shared rather than written twice.
 */

/** Somebody not willing, as people write it. */
const DONT = "(?:don'?t|do not|didn'?t|no longer|never)";
const CANT = "(?:can'?t|cannot|can not)";
const WANT = '(?:want to|wanna|want)';
const EVERYONE = '(?:every(?:one|body)|all of you)';
/** "Thursday", and "Thursdays". */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
/** A time that is over: "last summer". */
const LAST = '(?:yesterday|last (?:week|month|year|summer|weekend|winter|autumn|spring|night))';
/** A number of people or days in words or figures. */
const FEW = '(?:one|two|three|four|five|six|seven|eight|ten|twelve|\\d{1,3})';
/** Who decides at work ... */
const BOSS =
  '(?:managers?|boss(?:es)?|supervisors?|gaffer|foreman|team leader|head ?teacher|director|employers?|owner|chef|ceo|company|firm|matron|h\\.?r\\.?|human resources|management)';
/** ... who works there ... */
const WORKERS =
  '(?:staff|workers|drivers|nurses|midwives|doctors|teachers|lecturers|porters|cleaners|carers|riders|couriers|pickers|crew|temps|interns|lads|girls)';
/** ... and where. */
const PLACE =
  '(?:depot|warehouse|ward|site|unit|factory|plant|shop ?floor|kitchen|care home|call cent(?:re|er)|hospital|school|branch|store|shop|yard|garage|lab|surgery|salon|office|agency|council|department|nursery|bakery|farm|staff ?room|canteen|break ?room|stock ?room|workshop)';
/** What one gets for it. */
const PAY = '(?:pay|wages?|salar(?:y|ies)|pay ?slips?|pay ?checks?)';
/** What is protected besides pay: "cut our hours". */
const HOURS = '(?:hours|shifts?|breaks?|tips|wages?|pay|bonus|rota|leave|holidays?|overtime)';
/** "£29,400", "31k", "12.60". */
const SUM = '[£$€₦₹]? ?\\d[\\d.,]{0,6}k?';
const RECORDS =
  '(?:records?|charts?|logs?|notes|certificates?|paperwork|documents?|time ?sheets?|invoices?|signatures?|results?|tests?|checks?|forms?|inspections?|figures|times|temperatures?|dates|labels)';
const FAKED = '(?:falsif|doctor|fak|forg|backdat|alter|shredd|fudg|fiddl)(?:y|ied|ies|ying|es?|ed|ing)';
/** The person a post is about, or those who answer for them. */
const THEM =
  '(?:her|him|them|the (?:family|client|customer|couple|owner|parents?|patient|tenant))';
const YES = '(?:permission|consent|blessing|ok|okay|agreement|approval|go-?ahead)';
const LAUGHS = ['lol', 'lmf?ao', 'rofl', 'haha(?:ha)?', '😂', '🤣', '💀'];

export const guards = {
  crisis: {
    /** Said in earnest unless told as long past, or in a story. */
    clear: [
      '(?:end|ending|take|taking|finish) my (?:own )?life',
      '(?:kill|hang|shoot|drown|cut|hurt|harm|unalive|off|top|neck)(?:t?ing)? myself',
      'do myself (?:in|harm)',
      "(?:i'?m|i am|feel|feeling|been|being) (?:so |really |very |actually )?suicidal",
      'suicidal (?:again|tonight|thoughts (?:are )?back)',
      `${DONT} (?:even )?${WANT} (?:be alive|exist|(?:go on |keep |continue )(?:living|live)|(?:to )?live (?:any ?more|again|more))`,
      'no (?:reason|point) (?:left )?(?:to|in) (?:live|living|stay(?:ing)? alive|be(?:ing)? alive)',
      'nothing (?:left )?to live for',
      "life (?:isn'?t|is not|ain'?t|not) worth living",
      '(?:(?:tired|sick) (?:of|to)|(?:done|finished) with|giv(?:e|ing|en) up on) (?:life(?! (?:admin|coach))|live|living|being alive|existing)',
      '(?:written|wrote|writing) (?:my |the |a )?(?:goodbye|suicide) (?:note|letters?)',
      '(?:took|taken|taking|swallowed) (?:all|the whole (?:pack|bottle|box)|too many|every one)(?: of)?(?: my| the| these| his| her)? (?:sleeping )?(?:pills|tablets|meds|painkillers)(?! (?:back|to the|on time|today|this|except|and (?:feel|still)))',
      "(?:you|they|nobody|no one)(?: will|'ll| won'?t) (?:find me|(?:see|hear from) me again) (?:alive|in the morning)",
      'threatened to kill me',
      '(?:strangl|chok|punch|kick|slapp?|beat|hitt?)(?:ed|e?s|ing)? me (?:up )?(?:again|last night|tonight|when (?:he|she)|in front of|at home|because i)',
      'afraid (?:for|of losing) my life',
    ],
    /** Said in jest as often as in earnest: silent beside a joke or a trifle. */
    soft: [
      `${DONT} ${WANT} (?:be here|wake up|be around|live)`,
      'point (?:of|in) (?:even )?(?:waking up|getting up any ?more|living|going on|being here|carrying on|being alive)',
      `${CANT} (?:go on|carry on|keep going)`,
      `${CANT} (?:take|do) (?:this |my )?life any ?more`,
      '(?:to|just|gonna|will|wanna|about|of|and) end(?:ing)? it all(?! with)',
      'end it all (?:tonight|now|today)',
      `(?:${WANT}|ready to|going to|gonna) (?:just )?die`,
      "wish(?:ed)? i(?:'d| was| were| would| could| had) (?:just )?(?:dead|not (?:here|alive|wake up)|n?never (?:born|wake up|been born|woken up)|disappear for ?ever)",
      'better off (?:without me|if i (?:was|were) (?:dead|gone|not here))',
      "(?:nobody|no ?one)(?: would|'d| will|'ll)? (?:even )?(?:notice|miss me|care|cry|reali[sz]e)(?: at all)? if i (?:was|were|wasn'?t|weren'?t|am not|disappeared|died|vanished|just)",
      "i(?:'?m| am) (?:just |only |such |nothing but )?a burden",
      `burden (?:to|on) (?:${EVERYONE}|my (?:family|kids|friends|wife|husband|m[uo]m)|them all)`,
      `goodbye,? (?:to )?(?:${EVERYONE}|world)`,
      '(?:scared|afraid|terrified|frightened) to go (?:back )?(?:home|to my (?:house|flat))',
      "(?:don'?t|do not|not|never) (?:feel )?safe (?:at home|in my (?:own )?(?:house|home|flat))",
      "(?:he|she)(?:'s| is)?(?: going to| gonna|'ll| will) (?:really |actually )?kill me",
      "(?:said|says|swore|promised) (?:that )?(?:he|she)(?:'d|'ll| would| will) kill me",
      "(?:he|she|they) (?:won'?t|doesn'?t|don'?t|never) lets? me (?:leave (?:the (?:house|flat)|him)|out of the (?:house|flat)|see (?:anyone|my (?:family|friends)))",
      'hiding from (?:him|my (?:husband|partner|boyfriend|ex|dad|father))',
      'kms',
      'my last (?:night|day) (?:alive|on (?:this )?earth)',
    ],
    /** Idioms that only look like it. */
    not: [
      '(?:makes?|made|making|has|have|had) me (?:just )?(?:want to|wanna) (?:die|end it all)',
      'take my life (?:jacket|vest|raft|story|savings|lessons?|partner|in my)',
      `${CANT} (?:go|carry) on (?:an?|the(?! way)|holiday|vacation|leave|stage|air|camera|strike|${DAY}|about|like this with|to|there|back|out|for|in|at|(?:eat|buy)ing)`,
      `${CANT} keep going (?:to|there|back|out|in|for|off|round|over)`,
      `${DONT} ${WANT} (?:wake up|be here) (?:at|for|early|before|so|when it|in the|to|on)`,
      `${DONT} ${WANT} live (?:in|with|near|next|on|without|there|here|like|off|at|alone|too|far|through|long)`,
      '(?:nearly|almost|practically|basically|about) \\w{3,7} myself',
      "(?:could|could'?ve|could have) (?:happily |just |literally )?kill(?:ed)? myself (?:for|when|over|at)",
      'kill(?:ing)? myself (?:laughing|at|in|over|for|trying|with|to|on)',
      "(?:not|don'?t|didn'?t|without|wouldn'?t|afraid (?:i'?ll|to)|careful not) (?:to )?(?:hurt|cut|hurting|cutting|harm|drown) myself",
      'hurt(?:ing)? myself (?:at|on|doing|playing|lifting|moving|running|in the gym|by)',
      'cut(?:ting)? myself (?:an?|some|off|short|shaving|on|in|while|slack|out|from|loose|\\w{3,7}ing)',
      'drown(?:ing)? myself in (?!the)',
      '(?:hang|kick|slap|top|off) myself (?:up|out|for|to)',
      'shoot myself in the foot',
      'beat me (?:again )?(?:at|to|by|up the|on|in(?! front))',
      "(?:m[uo]m|mother|dad|wife|husband|boss|teacher|gran|nan|sister|brother|coach|trainer|dentist|physio)(?:'s| is|'ll| will)? (?:going to |gonna |would )?kill me",
      `goodbye,? (?:to )?${EVERYONE},? (?:and |it'?s |it has |my |on )?(?:last day|leaving|thanks?|been|see you|have a|until|till)`,
      '(?:to|gonna|wanna) die (?:for|on this hill|laughing|of (?:laughter|cringe|embarrassment|boredom|shame|heat|cold))',
    ],
    /** A trifle or a wink in the same sentence: the soft ones are a figure of speech. */
    joke: [
      ...LAUGHS,
      'hehe',
      'jk',
      'jok(?:es?|ing)',
      'dramatic',
      '😅',
      '🙃',
      '🫠',
      'cringe',
      'embarrass\\w{2,4}',
      'laughing',
      'adorable',
      'accident(?:ally)?',
      'spread ?sheets?|excel|slides?|deck|webinar|meetings?|inbox|e-?mails?|reply-?all|teams|zoom|jira',
      'printer|photocopier|stapler|wi-?fi|app|account|server',
      'commute|traffic|queue|train|bus|parking|stairs',
      'gym|leg day|burpees?|marathon|\\d{1,2} ?k|match|season|finale|episode|quiz|karaoke|wordle',
      'coffee|tea|milk|mug|diet|cheese|laundry|ikea|hang-?over|hungover',
      'mondays?',
      'when (?:he|she) (?:sees|finds|hears|gets)',
      '(?:broke|ate|shrunk) (?:his|her)',
      'forgot',
      'spoilers?',
      'last day|new job|leaving (?:do|party|drinks)|next chapter|thanks|thank you|see you|retir\\w{2,5}|graduat\\w{2,4}|moving',
    ],
    /** Long past, somebody's art, or advice to others. */
    story: [
      '(?:years?|decades?) (?:ago|on|since|later|clean)',
      'used to',
      'back then',
      'when i was (?:\\d|an?|at|in|young)',
      'in (?:19|20)\\d\\d',
      'surviv(?:ed|or|al)',
      'in recovery',
      "glad i (?:didn'?t|stayed|am|was)",
      'grateful to be alive',
      "glad (?:i'?m|to be) (?:still )?(?:here|alive)",
      "if you(?:'re| are| feel|'ve| ever| know)?",
      'someone you',
      'film|movie|novel|book|episode|lyrics?|song|play|poem|quote|podcast',
      '(?:my|the) character',
      'awareness',
      'prevention',
    ],
    /** It is now, whatever else the sentence tells. */
    now: ['tonight', 'right now', 'still want', 'again', 'this time', 'any ?more', 'today i (?:will|want)'],
    /** A sentence about then, which the next one may date. */
    then: [
      "wanted|tried|thought|planned|was|were|felt|had|said|wished|used to|didn'?t|couldn'?t",
      'hit|threatened|strangled|choked|punched|swore',
    ],
  },

  concerted: {
    /** Workers' talk beyond doubt. */
    alone: [
      // Strikes and those who call them.
      `(?:we|i|they|us|everyone|${WORKERS})(?:'re|'m| are| am| were| be| will| might| voted to)? (?:be |go |going |all |back |still |out ){0,2}on strike(?! lol)`,
      'strike (?:ballot|vote|fund|days?|committee|rally|action|pay|mandate)',
      '(?:vot(?:e|ed|ing)|ballot(?:ed|ing)?|ready) (?:to|for|on) (?:a )?strike',
      'day \\w{1,9} of (?:the|our) strike',
      'picket(?:s|ing)?(?! fence)',
      'industrial action',
      'work(?:ing)?[- ]to[- ]rule',
      'walked out (?:over|because|in protest|together)',
      '(?:staff|safety|employee|workplace|union) reps?',
      'shop stewards?',
      'works council',
      '(?:our|my|your|the|an?|no) union',
      "union(?:'s|s)? (?:says|wants|asked|told|coming|meetings?|dues|cards?|drive|vote|branch|organi[sz]ers?|members?(?:hip)?|busting|talks)",
      'unioni[sz](?:e|ed|es|ing|ation)',
      'organi[sz]ing committee',
      'collective(?:ly)? (?:bargain(?:ing)?|agreement|contract|grievance|letter)',
      'pay (?:meetings?|talks|claim|dispute|ballot|demand|campaign|transparency|parity|petition)',
      // Comparing: "what are others on?"
      "what(?:'?s| are| is| r) (?:the )?(?:others?(?: \\w{3,15})?|every(?:one|body)(?: else)?|people|you (?:all|lot|guys)|y'?all|anyone else|colleagues)(?: \\w{2,12}){0,4} (?:on|paid|getting|earning|making)(?! (?:about|tonight|today|holiday))",
      "(?:what|how much) (?:are|r|is|do|does|did) (?:you|u|ye|they|others?|everyone|people|y'?all|other \\w{3,15}|your \\w{3,15})(?: \\w{2,12}){0,4} (?:earn(?:ing)?|paid|pay(?:ing)? you|on an hour|mak(?:e|ing) (?:an|a|per) (?:hour|year|month))",
      `who else(?:'s| is) (?:still )?(?:on|getting|stuck on|paid|earning) (?:(?:the|only|just|under|below|that) )?(?:less|min(?:imum)?|basic|rate|(?:old|new|same|\\d{4}) (?:rate|pay|money)|${SUM})`,
      `(?:compar|shar|discuss|swapp?|post|talk)(?:e|ed|ing)?(?: about)? (?:our |your |their |my |each other'?s )?(?:${PAY}|offers|what we (?:earn|make|are paid))`,
      '(?:same|equal) (?:pay|wages?|money|salary|rate) for (?:the )?(?:same|equal)',
      '(?:same|identical) (?:job|work|role|title|desk|shift)s?(?: \\w{1,12}|[,:;.]){0,6} (?:less|more|different) (?:pay|money|wages?|an hour)',
      `on ${SUM}(?:[,;:.]? \\w{1,12}){0,8}[,;:]? \\w{1,7}'?(?:m|s|re| am| is| are) (?:only |still |all |stuck )?on ${SUM}`,
      '(?:gets?|paid|earns?) [£$€]?\\d{1,2}(?:k| grand) (?:more|less)',
      "(?:no|instead of (?:an?|the|any)|where'?s (?:my|our|the)) (?:pay ?rise|raise)",
      '(?:wage|pay) theft',
      'unpaid "?(?:trial|internship|training|overtime|breaks?|hours)',
      'no (?:contract|pay ?slips?|overtime(?: pay| money)?)',
      // Asking together.
      `(?:of us|${WORKERS}) (?:have |are |all )?(?:signed|asked|asking|putting|complained|written|refus(?:ed|ing)|raised|want)(?: \\w{1,12}){0,4} (?:in writing|together|list|petition|letter|grievance|breaks?|pay|hours|rota|water|heating|contracts?|overtime)`,
      "let'?s all (?:say no|refuse|ask|sign|push back|stand)",
      'fire[- ]and[- ]rehire',
    ],
    /** Words that hardly mean anything but terms of work. */
    terms: [
      'pay ?(?:slip|stub|check|packet|rise|raise|cut|scale|band|grade|review|day|differential|gap|freeze|offer|deal|award|increase|structure|point|date|rate|roll)s?',
      '(?:holiday|sick|back|maternity|paternity|redundancy|severance|hazard|retro|night|weekend|sunday|shift|basic|base|hourly|weekly|monthly|take[- ]home|low|poor|fair|decent|better|starting|on[- ]call) ?pay',
      '(?:minimum|living|tipped) wage',
      'rates? of pay',
      'the (?:19|20)\\d\\d rate',
      "our rates? (?:is|are|ha[sd]|have|was|hasn'?t|since|stays?)",
      '(?:hourly|day|piece|penalty|mileage|agency|delivery|pick) rates?',
      'underpaid|unpaid|overtime|time and a half|double time',
      `(?:our|my) ${HOURS}`,
      `(?:no|our|the|christmas|annual|yearly|attendance|retention|sign-?on|performance) bonus(?:es)?`,
      '(?:night|shift|weekend|sunday|car|london|uniform|meal|tool|housing) (?:allowance|premium)',
      'tip (?:jar|pool|out|share|credit)s?|(?:keep\\w{0,3} (?:the|our)|share (?:of )?the) tips|service charge',
      'strik(?:e|es|ing)',
      'rotas?|rosters?|rostering|clopen(?:s|ing)?',
      '(?:split|double|long|extra|cancelled|\\w{2,6}[- ]hour) shifts?',
      'shift (?:patterns?|swaps?|changes?|lengths?)',
      '(?:zero|0)[- ]hours?',
      '(?:under|short)[- ]?staff(?:ed|ing)|staffing|skeleton (?:staff|crew)',
      '(?:nurse|staff|patient)[- ](?:to[- ]\\w{3,9} )?ratios?',
      '(?:lunch|toilet|bathroom|rest|water|meal|prayer|tea|paid|proper|\\w{3,7}[- ]minute) breaks?|no breaks?|breaks and water|smoko',
      'return[- ]to[- ](?:the[- ])?office|rto|days? back (?:at|in)|hybrid (?:working|policy)|flexible working',
      'annual leave|pto|sick days|(?:paid|parental) leave|(?:holiday|leave) (?:entitlement|allowance|requests?|refused|cancelled)',
      'notice period|redundancy (?:terms|package|consultation)|severance|pension|appraisal|written warning',
      '(?:permanent|fixed[- ]term|casual|new|temp|agency) contracts?|agency (?:staff|workers|temps|drivers|nurses)|non-?compete|outsourc(?:ed|ing)',
      'grievances?|work(?:ing)? conditions|heat policy|timesheets?|workload|(?:four|4)[- ]day week',
      '(?:quotas?|targets?) (?:\\w{2,9} ){0,4}(?:went|gone|raised|up|doubled|impossible)',
    ],
    /** Money words that need fellow workers beside them: alone they may be a windfall or a bill. */
    pay: [
      '(?:our|the|my|more|less|same|this|their) pay(?! (?:for (?:it|the|a|dinner)|off|with|by|the|a|attention|back|tribute))',
      "pay (?:here|is|was|hasn'?t|isn'?t|us|me|the staff|staff|our)",
      "(?:get|gets|getting|got|being|been|be|are|were|was|am|i'm|we're|is|only|not|never|still|all|aren'?t|wasn'?t) paid",
      'paid (?:late|less|more|the same|an hour|per hour|weekly|monthly|on time|properly|fairly|salary|us|me)',
      'pays? us',
      'salar(?:y|ies)|wages?|earn(?:s|ing)?|raise|bonus(?:es)?|commission|less money|band \\d',
      `on [£$€₹₦]?\\d\\d[\\d.,]{0,4}`,
      '\\d{2,3} ?k',
      `${SUM} ?(?:an|per|/|a) ?(?:hour|hr)|[£$€]\\d{1,3} (?:less|more)`,
      '(?:more|less) than (?:me|us|we do|i do|the (?:men|women|lads|new|girls|agency))',
    ],
    /** Conditions as people complain about them; they need a workplace beside them. */
    conditions: [
      'no (?:heating|heat|fans?|air ?con(?:ditioning)?|(?:drinking |hot )?water|toilets?|chairs?|ventilation|breaks?|lunch|soap|canteen|windows|sick pay|cover)',
      `(?:${FEW}|broken) fans?`,
      '(?:\\d\\d|minus \\d|thirty|forty) ?(?:degrees|°|celsius|c)',
      'freezing|boiling|baking hot|sweltering|heat ?wave|too (?:hot|cold)|heating (?:is|has been|was|broke)',
      "(?:not|never|isn'?t|aren'?t|don'?t|doesn'?t|won'?t|wouldn'?t|didn'?t) (?:allow|permit|let|get|give)(?:ed|s|ting)? (?:us |me |you |to )?(?:\\w{2,9} ){0,2}(?:breaks?|lunch|water|sit|time off|days? off|toilet|leave|eat|phone|talk)",
      `(?:cut|slash|dock|chang|steal|stole|reduc|halv|cancell?)(?:t?ing|e?d)? (?:our|my|the|everyone'?s|people'?s|staff|his|her) (?:\\w{2,9} )?${HOURS}`,
      `${HOURS} (?:were |was |got |are being |have been )?(?:cut|changed|cancelled|docked|halved|slashed)`,
      `(?:${FEW}|no|a) (?:days?'?|hours?'?|weeks?'?) notice`,
      `(?:${FEW}|single) (?:nurse|carer|porter|person|teacher|driver|of us)s? (?:for|to|on|covering|left)`,
      '(?:days?|nights?|shifts?) (?:in a row|straight|without a day off)',
      '(?:\\d\\d|twelve|fourteen)[- ]hour (?:days?|weeks?|shifts?)',
      'mandatory (?:overtime|saturdays?|sundays?)|forced (?:to|overtime)',
      'pee(?:ing)? in (?:a )?bottles?|toilets? (?:are|is|broken|locked)|time(?:d|s)? (?:our )?(?:toilet|breaks)',
      'burn(?:t|ed)? ?out|turnover|laid off|lay-?offs?|redundancies|conditions|petition',
      'unfair (?:dismissal|rota|treatment)',
    ],
    /** We, here, together: enough beside a word of `terms`. */
    us: [
      "we(?:'re|'ve|'ll|'d)?|us|ours?|others|each other",
      '(?:any(?:one|body)|who|everyone) else|anyone (?:know|had|got)|any other|everyone who',
      'you (?:two|three|lot|all|lads|girls)|girls from',
      "(?:not |n'?t )?(?:just|only) me",
      `my (?:first |last |next |own |whole )?(?:${PAY}|${HOURS}|rate|contract|grievance|notice)`,
      "i'?m (?:still )?(?:owed|on the|missing)",
      "they (?:still )?(?:owe|dock|docked|cut|cancelled|changed|refused?|never|keep|want|won'?t|gave|haven'?t|say|told|expect|are)",
    ],
    /** Fellow workers or the other side of the table: needed beside `pay`. */
    fellow: [
      '(?:told|tells|telling|showed) me (?:he|she|they|his|her|their|what)',
      '(?:any(?:one|body)|who|everyone) else',
      `co-?workers?|colleagues|the men|women|others|each other|${WORKERS}`,
      'new (?:hires?|starters?|guys?|girl|people)',
      'same (?:desk|job|role|work|title|shift|grade|time)',
      '(?:i|we|she|he) replaced',
      "(?:not |n'?t )?(?:just|only) me",
      '(?:of|not|pays?|paid|owe[sd]?) us|us \\w{3,9}s|we all',
      `our (?:${PAY}|${HOURS}|raise|rate|contract|commission)`,
      "we(?:'re| are| were| get| got| earn| deserve| asked| haven'?t| still| only| should| need| work| never)(?! (?:saving|buying|engaged|married|having))",
    ],
    /** Where and under whom one works. */
    workplace: [
      `${BOSS}|${WORKERS}`,
      `(?:my|our|the|this|other|your|at|every|each) (?:\\w{3,10} )?${PLACE}s?`,
      "(?:as|being|i'?m) a (?:nurse|teacher|carer|driver|cleaner|picker|porter|cook|waiter|waitress|barista|paramedic|ta|temp|courier|rider|cashier)",
      'colleagues?|co-?workers?|work ?mates?|employees?|trainees|apprentices|nurse here',
      'depot|warehouse|workplace|reception|head office|payroll|the app|oga|boss ?man',
      "anyone'?s (?:place|work|boss)",
      '(?:night|day) shift|nights|on shift|at work|(?:my|this) job|my work|(?:the|my|our) team|union|grievance|grade',
    ],
    /** The same words elsewhere: other unions, strikes, rotas and rates. */
    not: [
      "(?:credit|european|students?'?|rugby|western|soviet|civil|customs|perfect|debating|football|mothers'?|state of the|postal) unions?",
      'union (?:jack|square|street|station|flag|road|canal)',
      'wages of sin|like a boss|boss (?:level|fight|battle)|vote for our(?! (?:rep|union|pay))|rate us',
      '(?:tea )?breaks?(?: breaks?)? the ice',
      'our rates? (?:for|start|from|per|includes?|are (?:from|on)|is (?:from|just|only))',
      'overtime (?:in the|win|winner|goal|loss)|(?:in|into|goes to|went to) overtime',
      'short[- ]?staffed (?:caf[eé]|restaurant|pub|shop|hotel|airline)',
      '(?:new|two|three|big|signed (?:an?|the|my|our)(?: new)?) contracts?(?: (?:signed|won|with))',
      "(?:goal|ball|match|lightning|air|bird|hunger|first|three|meteor|rail|train|tube|bus|ferry|flight|airport|metro|postal|bin|miners'?|general|writers'?) ?strikes?",
      'strik(?:e|es|ing) (?:resemblance|colours?|views?|similarity|price|an?|deal|gold|me|you|lucky|twice|up|out|back|through|one|two|three)',
      "(?:printer|boiler|cats?|dogs?|kettle|toddler|kids|children|machine|laptop|wi-?fi|oven|dishwasher|heating|knees?|brain|legs?|phone|car|van|hens?|tomato(?:es)?|computer|sun|summer|back)(?:'s| is| are| has gone| have gone| went)? (?:now |still |back |out )?on strike",
      "(?:chores?|cleaning|washing[- ]up|dish(?:es)?|school[- ]run|cooking|bins?|church|coffee|volunteers?|family|household|housemates?'?|flat|tea) rota|(?:team|squad|football|fantasy) rosters?",
      '(?:christmas|easter|opening|office|visiting|shop|holiday|summer|winter|new|our) hours?(?= (?:are|is|from|this|over|for|at|:)|:)',
      'bonus (?:round|point|track|content|episode|question|features?|scene|chapter|tip)|(?:added|welcome) bonus',
      'pa(?:y|id|ys) (?:off|attention|tribute|it forward|forward|the price|for itself|by card|as you go|here|at the|what you|rent|to)|(?:apple|google) pay|pay ?day loans?|crime pays',
      'unpaid (?:invoices?|bills?|fines?|parking|tax\\w{0,2})',
      '(?:got|landed|given|had|have|getting|celebrating|first) (?:an?|my|the|that|our )?(?: ?\\w{3,8} )?(?:pay ?rise|pay raise|raise|promotion|bonus|first (?:salary|pay ?check|pay ?slip|wages?))',
      'raise (?:money|funds|awareness|a glass|a toast|your|our|the (?:roof|bar))',
      '(?:terms and|weather|road|perfect|growing|air) conditions?|conditions (?:apply|on the)',
    ],
    /** An employer's advert or a trader's price list, not workers' talk. */
    unless: [
      '(?:hiring|recruiting) (?:an?|now|for|two|three|\\d)|(?:now|currently|urgently|still) (?:hiring|recruiting)',
      "we(?:'re| are) (?:hiring|recruiting|looking for (?:an?|two|three|\\d|new|someone))",
      'vacanc(?:y|ies)|apply (?:now|by|here|via|today)|to apply|join our team|\\w{4,9} wanted|no experience needed',
      'now booking|book (?:now|online|your|a table)|per (?:session|guest)|deposit|bookings? open|invoice(?:s|d)?',
      'on (?:netflix|telly|tv)|in the film|podcast|match day|half[- ]time',
      'passengers?|journey|cancelled (?:trains?|flights?)|trains? (?:that|are|is|cancelled)',
      'my (?:cat|dog|toddler|puppy|hens|kids)',
    ],
    /** Somebody else's pay that came out of a file, not from the person. */
    leaked: [
      '(?:payroll|hr|salary|pay|wages?|bonus) (?:file|list|sheet|spreadsheet|system|folder|data|run|report)s?',
      "(?:seen|saw|found|opened|checked|looked (?:at|up)|from) (?:the |his |her |their |everyone'?s )?(?:payroll|pay ?slips?|contract|personnel file|workday)",
      "(?:his|her|their|everyone'?s|[a-z]{2,12}'s) (?:pay ?slip|pay ?stub|personnel file|offer letter)",
      'left on the printer|i (?:run|do|process) (?:the )?payroll|i work in (?:hr|payroll|it|finance)|as (?:his|her|their) manager|sent to me by mistake',
    ],
    /** They told it themselves, or it is published or bargained over. */
    told: [
      'ceo|chief executive|executives|bosses|shareholders|directors|the owners?|head office',
      'tells? (?:me|us|everyone)|told (?:me|us|everyone)|(?:said|says) (?:that )?(?:he|she|they)|shared (?:his|her|their)|showed (?:me|us)|compar(?:ed|ing)|we all (?:said|shared|told)|openly',
    ],
    /** Pay as a figure or a word, to know what a finding is about. */
    money: [
      `pa(?:y|id|ys)|${PAY}|earn(?:s|ing)?|rate|bonus|raise|(?:an|per) hour`,
      '\\d{1,3}(?:[.,]\\d{1,3})? ?k|[£$€₹₦] ?\\d{1,6}',
      "(?:'s| is) on|on \\d{2}|(?:more|less) than (?:me|us)",
    ],
  },

  report: {
    /** What other people are hurt by when it fails. */
    danger: [
      'fire (?:exits?|doors?|escapes?|alarms?|extinguishers?|routes?|hoses?|safety)|escape routes?|emergency (?:exits?|doors?|stops?|lights?|lighting)',
      '(?:smoke|gas|co) (?:alarms?|detectors?)|sprinklers?|carbon monoxide|gas leak|asbestos|fumes|solvents?|legionella|radiation|pesticides?|ammonia|sewage|extraction|(?:silica|stone|flour|welding) (?:dust|smoke)',
      'scaffold(?:s|ing)?|harness(?:es)?|hard hats?|(?:guard|hand|bed) ?rails?|edge protection|cherry pickers?|hoists?|cladding|trench(?:es)?|racking',
      'brake (?:tests?|checks?|lines?)|tachos?|forklifts?|lorr(?:y|ies)|school bus|tail ?lifts?|hgvs?|minibus(?:es)?',
      'ppe|respirators?|safety (?:boots|glasses|goggles|guards?|gear|rails?|nets?|switch(?:es)?|checks?|valve|equipment|inspection)',
      'machine guards?|e-?stops?|interlocks?|live (?:wires?|cables?)|(?:meat )?slicer',
      'sharps?(?: bins?)?|single[- ]use \\w{5,8}|call bells?|ventilators?|defib\\w{0,9}|crash (?:trolley|cart)|controlled drugs|first aid (?:kit|box)|allergen (?:sheets?|labels?|info)',
    ],
    /** Things at home too: a danger to others only beside a word of `work`. */
    household: [
      'van|brakes?|tyres?|tires|steering|seat ?belts?|cranes?|pallets?|loading (?:bay|dock)',
      'ladders?|roof|ceiling|stairwells?|steps|exit|lifts?|elevators?|walkways?|alarms?|monitors?',
      'gas|boilers?|chemicals?|acid|dust|mould|mold|masks?|gloves|goggles|hats|needles?|ventilation',
      'machines?|guards?|saws?|press|grinder|mixer|conveyors?|fryers?|wiring|cables?|sockets?|electrics?|plugs?',
      'chicken|meat|fridges?|freezers?|allergens?|rats?|mice|cockroach(?:es)?|maggots|drinking water',
      'oxygen|medication|meds|insulin|patients?|residents?',
    ],
    /** How it fails. */
    fault: [
      'broken|chained|block(?:ed|ing)|padlocked|locked|(?:nailed|welded|screwed|wedged|propped) (?:shut|open)|taped \\w{2,4}',
      "loose|leak(?:ing|s|ed)|missing|(?:been |has |'s )gone|fail(?:ed|s|ing)|faulty|defective|cracked|exposed|bare|frayed|rotten|rusted|bald|collaps(?:ed|ing)|(?:hanging|coming) (?:off|away|loose)",
      '(?:switch(?:ed)?|turn(?:ed)?|taken) off|bypassed|disabled|disconnected|removed|unplugged|ignored|overloaded|overheating|spark(?:s|ing)|smoking|contaminated|condemned|expired|out[- ]of[- ]date',
      "unsafe|not safe|n'?t safe|dangerous|death ?trap|accident waiting|warning light|alone|unsupervised|no mot|reusing|breathing|smell|on order",
      "(?:nobody|no one|noone|never|hasn'?t|haven'?t|not|isn'?t|aren'?t|wasn'?t|weren'?t|without being) (?:has |have |been |ever |even |being )?(?:fixed|checked|tested|inspected|serviced|repaired|replaced|cleaned|working|trained|fitted|provided|wearing|seen)",
      "(?:doesn'?t|don'?t|didn'?t|won'?t|does not) (?:work|open|close|go off|function)|stopped working",
      "(?:no|without|never given|not given|don'?t have|didn'?t have|r[au]n out of|shar(?:e|ing)|reuse|won'?t (?:buy|give|pay for|fix)) (?:us |me |any |an? |one |our |proper |working |enough |the |new |old |yesterday'?s )?(?:\\w{3,10} )?(?:ppe|harness(?:es)?|hats|masks?|gloves|goggles|guards?|safety|respirators?|fire|smoke alarms?|first aid|ventilation|scaffold(?:ing)?|boots|brakes|seat ?belts?|extraction)",
      'fell (?:off|through|from)|nearly (?:fell|lost|took|crushed)|lost (?:an?|his|her|two) (?:finger|hand|thumb)s?',
      "(?:in|around|across|through) the (?:prep )?(?:stock ?room|kitchen|walk-?in|flour|ward)|each other'?s|yesterdays|down the drain|change the dates?|hurry up",
    ],
    /** A wrong said outright. */
    alone: [
      // Records: "told to sign off lorries nobody has checked", "brake tests falsified".
      `${FAKED} (?:\\w{1,12} |\\w{2,15}'s ){0,3}${RECORDS}`,
      `${RECORDS} (?:(?:are|is|were|was|been|have|has|get|all|routinely) ){0,3}${FAKED}`,
      "(?:told|tells?|ask(?:ed|s|ing)?|order(?:ed)?|ma[dk]e|makes|making|forc(?:ed|ing)|pressur(?:ed|ing)|want(?:ed|s)?|expect(?:ed|s|ing)?|got|have|had) (?:us |me |staff |her |him |all |told |the \\w{4,8} ){0,4}(?:to )?(?:lie|lying|sign(?:ing)? (?:off|for|safety)|falsify|fake|forge|backdate|cover \\w{2,6} up|shred|delete the|mislead|keep quiet|say nothing|hide (?:it|this)|fudge|change the dates|relabel|not (?:to )?(?:log|report|record|write|tell the)|say (?:i|we)|put (?:new )?(?:stickers|labels|dates)|clock out and|drive over|skip the (?:checks?|tests?|safety))",
      `(?:${BOSS}|they|he|she)(?: is| are|'s|'re| has| have)?(?: been)? cover(?:ing|ed|s)? \\w{2,10} up`,
      'hush money|two sets of books|gagging (?:clause|order)|blew the whistle|blow(?:ing)? the whistle on|modern slavery|traffick(?:ed|ing)|child labou?r',
      '(?:stickers?|labels?) over the|told the (?:auditors?|inspectors?|regulator)',
      '(?:dump|pour|tip)(?:s|ed|ing)? (?:the |their |our )?(?:\\w{3,8} )?(?:chemicals?|waste|oil|sewage|asbestos|paint|bleach) (?:in|into|down|behind)',
      // Bodies.
      'grop(?:es?|ed|ing)|fondled|upskirt\\w{0,3}|dick pics?|exposed himself|sit on his lap|raped|unwanted (?:touching|advances|messages)',
      'hands? (?:up|down|on|under) my (?:skirt|dress|top|shirt|thigh|leg|bum|arse|ass|bottom|chest|breast|waist|trousers|blouse|knee)',
      'sexual(?:ly)? (?:harass|assault|abus|touch)(?:e?d|ment|ing|es|s)?',
      'touched me (?:inappropriately|up|without|again|when|under|there|at work|in the)',
      // Slurs and who they hit.
      'call(?:ed|s|ing)? me (?:an? |the )?[npf][- ]word|racial slurs?',
      '(?:racial|racist|homophobic|transphobic|antisemitic|islamophobic|sexist) (?:slurs?|abuse|remarks?|comments?|jokes?|names?) (?:at|from|by|about|to my|in the|every)',
      '(?:comments?|commenting|remarks?|jok(?:es?|ing)) (?:about|on) my (?:body|breasts?|bum|legs|figure|accent|skin|hijab|turban|religion|race|hair|disability|wheelchair|stammer|sexuality|pregnancy|age|weight)',
      "(?:because|cos) (?:i'?m|i am|i was|we'?re) (?:pregnant|a woman|black|asian|brown|gay|trans|disabled|deaf|muslim|jewish|sikh|hindu|foreign|too old|over (?:fifty|50)|an immigrant)",
      '(?:keeps?|kept|took|takes|taken|holds) (?:my|our|their) (?:passports?|id cards?|papers|documents)|(?:call|ring|tell)(?:ing)? immigration',
      // Nobody listens.
      'h\\.?r\\.? (?:has|have|had) (?:had )?(?:my|our|her|his|the) complaints?|(?:my|our) complaints? (?:about|against) (?:my|our)',
      "h\\.?r\\.? (?:say|said|told|tell|want)s?(?: me| us| her)?(?: to| i should)? (?:leave it|let it go|drop it|forget|ignore it|keep quiet|not to|calm down|move on|that'?s just|it'?s just|there'?s no|no evidence)",
      // Impostors.
      "(?:copied|cloned|copying|cloning|impersonat(?:ed|ing|es)|pretend(?:s|ing) to be) (?:us|(?:our|my) (?:shop|business|firm|company|caf[eé]|salon|charity|bakery|studio|page|account|school)(?:'?s)?)",
      '(?:fake|copycat|impost[oe]r|scam|cloned?) (?:account|page|profile|site|website|shop)s?(?: \\w{2,10}){0,4} (?:ask|request|tak|collect|steal|messag)(?:s|ing)',
    ],
    /** What people do to each other: a wrong at work beside a word of `work`. */
    topic: [
      'harass(?:ed|es|ing|ment)?|bull(?:ied|ies|ying)|assault(?:ed|s|ing)?|intimidat(?:ed|es|ing|ion)|victimi[sz](?:ed|ation)|pervert|predator',
      'racis[tm]|sexis[tm]|homophobi[ac]|transphobi[ac]|ableist|discriminat(?:e|ed|es|ing|ion|ory)',
      'fraud(?:ulent)?|cover[- ]?ups?|cover(?:ing|ed)? \\w{2,10} up|embezzl\\w{2,5}|brib(?:es|ed|ing|ery)|kickbacks?|money laundering|mis-?sell(?:ing)?',
      '(?:scream|shout)(?:s|ed|ing) at (?:me|us|staff|people|everyone|her|him|the)|threw (?:an?|the|his|her) \\w{3,12} at|spat at',
      'threaten(?:ed|s|ing) (?:me|us|to (?:sack|fire|report|cancel)|staff|my visa)',
      '(?:touch|grabb?|pinch|kiss|corner|strok|rubb?|flash|follow|pinn|slapp|film)(?:e?d|es|s|ing)? (?:me|us|my (?:bum|arse|ass|bottom|breasts?|chest|thighs?|legs?|waist|knee|neck|shoulders))|to kiss me',
      '(?:stands?|comes? up|came up|breathes?|leans?) (?:\\w{2,9} )?(?:behind|over|against) (?:me|us)|flirting with (?:me|us)',
      '(?:text|messag|send|ask)(?:s|es|ing|ed)? (?:me|us) (?:\\w{2,10} ){0,3}(?:nudes?|explicit|at night|at midnight|asking for|for photos|for pictures|at \\d ?am|constantly)',
      "(?:said|asked|told (?:him|her|them)) (?:to )?stop|won'?t stop",
      'call(?:s|ed) (?:me (?:an? |the )?|us )\\w{3,12}',
    ],
    /** Who did it, who looked away, where: from inside a workplace. */
    work: [
      `${BOSS}|colleagues?|the lads|nurse in charge|interview`,
      '(?:my|our|the|a) (?:\\w{3,12} )?(?:mentor|shift lead|regular|customer|consultant|surgeon)',
      `(?:the|this|our|whole) ${PLACE}`,
      'our (?:team|staff)|at work|on (?:shift|site|nights)|my (?:shifts?|job)|drivers|storey|accident book',
      'they (?:told|made|make|ignored|did nothing|said|laughed|knew|know|covered|put|just)',
      "(?:we|i) (?:was|were|are|am|got|get|'re|'m)? ?(?:told|made|asked) to|makes? us|i(?:'ve)? (?:told|asked|emailed|reported|warned) (?:them|him|her)|between \\w{2,5} of us",
    ],
    /** Grumbles that customers and neighbours have too: they need a word from inside. */
    weak: [
      'complaints?|raised (?:it|this|concerns?|the alarm|a concern)|grievance|whistle-?blow(?:er|ing)',
      'unsafe|not safe|dangerous|safeguarding|neglect(?:ed|ing)?|injur(?:y|ies|ed)|abusive|inappropriate(?:ly)?|creep(?:s|y)',
      'illegal(?:ly)?|(?:against|breaking) the law|corrupt(?:ion)?|scam(?:s|ming)?|ripping off|overcharg(?:ed|ing)',
    ],
    inside: [
      `(?:my|our) (?:\\w{3,12} )?${BOSS}|management|h\\.?r\\.?|human resources`,
      '(?:the|our) (?:staff ?room|canteen|break ?room|warehouse|depot|stock ?room|workshop)',
      'our (?:site|ward|unit|care home|kitchen|factory|plant|lab|team|staff|workplace)',
      'at work|on shift|my (?:shifts?|job)|unemployed|redundant|speak(?:ing)? up',
    ],
    /** Somebody spoke up, or is who they are ... */
    raised: [
      'pregnan(?:t|cy)|maternity',
      '(?:complain|report)(?:ed|ing)|sp(?:oke|oken|eak|eaking) (?:up|out)|raised (?:it|this|concerns?|a concern)|told (?:h\\.?r\\.?|the inspector|them about)|whistle-?blow(?:er|ing)?|blew the whistle|retaliat(?:ed|ion|ing)',
      'joined the union|union rep|refused to (?:sign|lie|drive|do)|asked (?:for|about) (?:ppe|my rights|breaks)',
    ],
    /** ... and paid for it at work. */
    punished: [
      '(?:sacked|fired|dismissed|demoted|suspended|disciplined|blacklisted|let go|frozen out|written up|laid off|redundant)(?! up)',
      "moved me|no shifts|lost my (?:shifts?|job|hours)|(?:cut|took|slashed) (?:my|our) (?:shifts?|hours)|(?:off|from) the rota|passed over|(?:not|n'?t) renewed|unemployed|job was",
      'silence|nothing (?:happened|was done|changed)|did nothing|went nowhere',
    ],
    /** The same words about other things. */
    not: [
      '(?:fraud|harassment|safety|bullying|racism|mental health|allergen|fire|fire safety|fire door|scam|gas|asbestos|ladder|forklift|first aid|hygiene|ppe|safeguarding|whistle-?blow(?:ing)?) (?:awareness|prevention|training|course|drill|talk|e-?learning|module|refresher|certificate|week|day)',
      'fraud (?:team|department|squad|alert|line|officer)s?|scam (?:call|text|email|alert)s?',
      'harassed (?:m[uo]m|mother|dad|father|parents?|shopper)|cover-?up (?:tattoos?|stick|top|dress)',
      'gas (?:bills?|station|prices?|money|meter|card|hob|oven|cooker|bbq)',
      "(?:my|his|her|mum'?s|dad'?s|our|neighbour'?s) (?:own |old |new )?(?:bike|car|scooter|house|flat|kitchen|bathroom|shed|garden|caravan|shower)(?:'?s)? (?:brakes?|tyres?|wiring|gas|roof|ladder|boiler|ceiling|steps|electrics?|fridge)|new (?:brakes|tyres|tires)",
      'my (?:brakes|tyres?|tires|boiler|roof|fridge|freezer|ladder|gloves|mask|cables?|fryer|machine)|neighbour\'?s boiler',
      `i(?:'ve| have| just| once)? ${FAKED} (?:my|the|an?|some|it)`,
      'touched me (?:deeply|so|more|that|to tears)|(?:song|story|film|book|message|words|card|speech) (?:really |deeply |has )?touched me',
      'kissed me (?:goodbye|goodnight|under|at midnight)|follow(?:s|ed|ing)? (?:me|us) (?:on|back|for|around)',
      'called me (?:back|in|out|up|over|about|m[uo]m|dad|to|on|yesterday|today|boss|and|sir|from|love|darling|for)',
      'dangerous(?:ly)? (?:amounts?|levels?|good|close|delicious|near|cheap|tasty|game|early|low on)|illegal(?:ly)? (?:good|cute|early|tasty)',
      '(?:sheet|hair|face|oven|rubber|boxing|winter|woolly|halloween|party|sleep|eye) (?:masks?|gloves)|(?:hdmi|usb|charging|phone) cables?|(?:knitting|pine) needles?|(?:shin|security) guards?|(?:coffee|vending) machine|machine learning|rat race|(?:gym|lab) rats?|paper cranes?|free press',
      '(?:zero|no|any|few) complaints?|complaints? (?:department|box|about the (?:weather|wifi|coffee|soup|food|noise|music|parcel|delivery))',
      'assault course|injury time|sports injur(?:y|ies)|(?:next|first|baby|\\d{1,3}k?) steps|steps (?:to|towards|in the right)',
      '(?:gym|ski|face|weight) ?lifts?|lift (?:home|to|share|off|music)|(?:gave me|give me) a lift|(?:career|property) ladder',
      'blocked (?:nose|him|her|number|account)|locked (?:in|down|myself)|loose (?:leaf|change|women|ends|tea|tooth|fit)|missing (?:you|my|home|out|cat|dog|parcel|him|her|them)|fail(?:ed)? (?:my|his|her|the) (?:driving|test|exam)|broken (?:english|heart|biscuits?|record|sleep|dreams?|mug|me)|bare (?:minimum|feet|bones)|removed (?:from the group|my)|exposed brick',
      'roof (?:terrace|garden|party|box|bar)|(?:through|raise) the roof|glass ceiling|new (?:fire doors?|lift|boiler|fridge|freezer|harness)|chicken (?:pox|soup|pie|curry|nuggets)|exit (?:interview|poll)|dust settled|hats off|sacked off',
    ],
    /** It was put right, or it is a lesson, a drill, a film. */
    unless: [
      '(?:fixed|sorted) (?:the same day|within|by|it|straight|right|now|already)',
      '(?:now|all|got|is|was|finally) (?:been )?(?:fixed|repaired|replaced|mended|sorted)(?= (?:now|today|at last|this|within|thanks?|by|and|in)|[-.!,;]|$)',
      '(?:had|have|has|got|sent|brought|bought) (?:\\w{2,6} )?(?:an? |us |them |the )?(?:new|replacement) (?:ones?|ladder|harness|set|part)s?',
      "put it right|back (?:up and running|in (?:service|action))|how it should work|moved (?:it|them)|(?:engineer|maintenance|electrician)(?:'s| is)? (?:booked|coming|on)",
      '(?:awareness|safety) (?:week|day|month)|training (?:day|course|session|week|today)|fire drill|toolbox talk|course passed',
      '(?:did|doing|passed|finished|completed|taught|running) (?:an?|my|our|the) (?:\\w{3,12} ){0,3}(?:course|training|workshop|drill)',
      '(?:film|movie|novel|series|episode|podcast|thriller|documentary|drama) (?:about|where|in which|on)|in the (?:film|movie|book|series|show|episode|novel|podcast|game|play)',
      'd&d|video ?games?|monopoly|crossword|hypothetical(?:ly)?|museum|jigsaw|lol|balloons?|tomatoes',
      'tips? (?:for|on)|always (?:check|report|wear|keep)|never (?:block|ignore|use|leave)|remember to|how to (?:spot|report|check|avoid)|hang up',
      '(?:my|the|our) (?:cat|dog|toddler|puppy|hamster|kids)|by my (?:wife|husband|mum)',
    ],
    /** A request in an internal channel already goes where it can be mended. */
    handled: [
      '(?:can|could|would|will) (?:someone|somebody|anyone|you|we|whoever|the \\w{3,12}|maintenance|facilities)',
      "please (?:move|clear|don'?t|do not|use|check|avoid|report|stop|keep|bring|order)|pls|do not use|heads up",
      "ticket (?:is )?(?:raised|logged|in|open)|(?:i|we)(?:'ve| have) (?:logged|raised|called)|out of (?:use|order|action) (?:until|till|today)",
    ],
  },

  warning: {
    /** A notice says so itself. */
    alone: [
      '(?:product|safety|urgent|voluntary) recall',
      "we(?:'re| are|'ve| have)? (?:recall(?:ed|ing)?|withdraw(?:ing|n)|pull(?:ed|ing)|been hacked|closed the)",
      "(?:do not|don'?t|stop) (?:eat|us|drink|wear|plug|charge|open|sell)(?:e|ing)? (?:it|them|any|the|our|this|these)",
      '(?:bring|send|return) (?:it|them|yours) back',
      "we(?:'ll| will|'d| would)? never (?:ask|call|ring|text|email|message|phone)",
      "(?:isn'?t|aren'?t|(?:is|are|it'?s) not|wasn'?t) us",
      '(?:copying|pretending to be|impersonating|from) us|in our name|using our (?:name|logo|pictures|photos)',
      'data breach|boil (?:your|the) water',
    ],
    topic: [
      'recall(?:s|ed|ing)?|batch(?:es)?|allergens?|allergic|unsafe|wrong label|mislabell?ed|undeclared|use[- ]by|contaminat(?:ed|ion)|fault(?:y|s)?|defect(?:ive|s)?|overheat(?:s|ing)?|fire risk|choking',
      'fake (?:account|page|profile|website|site|shop|ticket|text|email|review)s?|scam(?:s|mers?|ming)?|fraud(?:sters?)?|phishing|cloned?|impost[oe]rs?|hacked|hoax|safe account',
      'closed (?:because|due|owing|after|while)|gas leak|flood(?:ed|ing)?|power cut|evacuat(?:ed|ing)|outage',
    ],
    work: ["we(?:'re|'ve|'ll|'d)?|us|ours?|refund|shop|branch|customers|please report"],
    not: [
      '(?:in one|fresh|new|first|small)[- ]batch|batch of \\w{3,8}|total recall|as i recall|not our fault|allergic to (?:mondays?|meetings?|mornings?|boring)',
    ],
  },

  consent: {
    /** A yes from the person it is about, or from the parent, owner or firm it belongs to. */
    alone: [
      `(?:with|has|have|got|given|gave|had|by) (?:her|his|their|your|full|(?:the )?\\w{3,12}'?s?'?|both|everyone'?s) (?:kind |full |written |express |explicit )?${YES}`,
      `(?:with|by) (?:kind |full |written |express |explicit )?(?:permission|consent)(?! from (?:my|our|the) (?:manager|boss|hr|employer|supervisor))`,
      `(?:shared|posted|published|used|told|printed) with (?:\\w{2,12} ){0,3}(?:permission|consent|blessing)`,
      `permission (?:to share|(?:granted |given )?(?:by|from) ${THEM})`,
      "(?:she|he|they|both|(?:her |his |their )?(?:m[uo]m|dad|parents?)|the (?:family|client|customer|couple|owner|patient))(?:'ve|'s| has| have| both| all| kindly)? (?:said|says?) (?:yes|ok|okay|(?:i|we) (?:can|could|may|might)|(?:it'?s|it was|that'?s) (?:fine|ok|okay)|go ahead|to (?:share|post|tell)|happy to)",
      '\\w{2,20} (?:said|says) (?:i|we) (?:can|could|may) (?:share|post|tell|say|use|show|write|mention)',
      '(?:happy|glad|fine|ok|okay|cool) (?:for|with) (?:me|us) (?:to )?(?:shar|post|tell|say|us|writ|show|putt?|nam|mention)(?:e|ing)?',
      "(?:she|he|they)(?:'s| is|'re| are) (?:happy|fine|ok|okay|cool|good) (?:with|about) (?:this|it|sharing|posting|being named|the photo|the picture|that)",
      '(?:let|lets|letting|allowed|allows) (?:us|me) (?:to )?(?:share|show|post|tell|use|print|publish|name|write about|film|photograph)',
      `(?:gave|given|gives?) (?:us|me) (?:her |his |their |full |written |the )?(?:${YES}|thumbs up)`,
      '(?:agreed|consented|asked|chose|wants?|wanted) (?:me |us )?to (?:share|be (?:named|featured|photographed|pictured|quoted)|have (?:her|his|their) (?:story|picture|photo|name))',
      '(?:may|can|could) (?:we|i) (?:please )?(?:share|use|repost|post) (?:your|this|it|that)',
      `(?:okayed|ok'?d|approved) (?:by ${THEM}|(?:this|the) (?:wording|post|text|picture|photo))`,
      `(?:i|we) asked ${THEM} (?:first|before posting|if (?:i|we) could|and)`,
      'consent forms?|forms? (?:are |all )?(?:on file|signed|in)|agreed in writing',
      'signed (?:an? |the |our |her |his |their )?(?:photo |model |media |image )?(?:release|consent|waiver)',
    ],
    /** A yes that can be shown. */
    written: [
      'in writing|written (?:permission|consent|agreement|authori[sz]ation|ok|yes)|consent forms?|forms? (?:are |all )?(?:on file|signed)',
      'signed (?:an? |the |our |her |his |their )?(?:photo |model |media |image )?(?:release|consent|waiver|form)',
    ],
    /** Somebody else's yes, or none. */
    not: [
      `(?:managers?|boss|supervisor|employer|h\\.?r\\.?|head office|marketing|legal|director|colleague|friend|mate|ceo|editor|principal)(?:'?s|s'?)? (?:(?:said|says?|gave|${YES}|approved|(?:is|are|was) (?:happy|fine|ok|okay|cool))(?: (?:us|me|yes|ok|okay|i|we|it'?s|to|for|with)(?: (?:can|could|may|fine|permission|consent|post|share|the))?(?: (?:share|post|tell|permission))?)?)`,
      "(?:haven'?t|hasn'?t|hadn'?t|didn'?t|not|never|don'?t|doesn'?t|no|without|before) (?:even |yet |got |get |had |have |given |gave |give |asked |ask |need |for ){0,3}(?:any |her |his |their |the |me |us )?(?:permission|consent)",
      "(?:never|not|didn'?t|hasn'?t|haven'?t|don'?t) (?:actually )?(?:said|say|agreed?|let|gave|give|asked) (?:yes|to|me|us|i)(?: (?:can|could|share|post|to share|be named))?",
      'if (?:she|he|they) (?:says?|said|gives?|agrees?)(?: yes| ok)?|(?:said|says) (?:yes|ok) to the dress',
    ],
    /** Yes to something else. */
    unless: ['💍|engaged|fianc[eé]e?|propos(?:ed|al)|one knee|marry me|the ring|bride'],
    /** A yes to telling, not plainly to this place. */
    casual: [
      "(?:said|says) (?:yes|ok|okay|(?:i|we) (?:can|could|may)|it'?s (?:fine|ok))",
    ],
  },

  story: {
    /** Told on purpose: it covers the whole draft. */
    purpose: [
      "(?:i(?:'m| am) )?(?:sharing|telling|posting|writing|saying) (?:this|my story|my experience|it)(?: here| today| now)? (?:because|so|in case|to|for|as|in the hope)",
      "why (?:i'?m|i am) (?:sharing|telling|open)|in case (?:it|this) helps",
      '(?:if|hope|hoping) (?:this|it|that|my story) (?:(?:will )?helps?|reaches|encourages|makes)',
      "if you(?:'re| are| r)? (?:going through|struggling|in the same|facing|dealing with|living with|waiting for a diagnosis|newly diagnosed|where i was|suffering)",
      '(?:talk|write|speak|reach out|message|come) to me (?:if|about|any ?time)|my (?:dms|inbox|door) (?:is|are) (?:always )?open|ask me (?:about|anything)',
      "i(?:'m| am|'ve been) (?:very |quite |always )?(?:open about|(?:happy|glad|open|willing) to (?:talk|answer|chat))",
      "(?:break|breaking|end|ending|fight|fighting) the stigma|you(?:'re| are) not alone|it'?s ok(?:ay)? (?:to|not to be)|(?:raising )?awareness (?:week|month|day|for|of)",
      '(?:please |do )?(?:get|go and get|book) (?:\\w{2,10} ){0,3}(?:checked|screened|tested|screening|smear)|please (?:see your|don\'?t ignore)',
      'things (?:i|that) (?:wish|helped|learn\\w{1,3})|what (?:helped me|i learn(?:ed|t))|proud to (?:be|say|have)|out and proud',
      'thank you to (?:the|my|all the|every) (?:\\w{3,15} ){0,3}(?:team|physios?|nurses?|doctors?|surgeons?|midwi(?:fe|ves)|ward|hospital|paramedics?|counsell?ors?|therapists?|consultants?|nhs)',
    ],
    /** Told as past or as lasting: it covers what stands beside it. */
    time: [
      `(?:${FEW}|nine|eleven|fifteen|twenty|thirty|many|some|a few|several|a) (?:and a half )?(?:years?|decades?) (?:ago|on|later|since|back)`,
      'years ago|looking back|in re(?:covery|mission)|i was diagnosed',
      '(?:years?|months?|\\d{2,4} days) (?:sober|clean|smoke[- ]free|cancer[- ]free|in remission|debt[- ]free|since my)',
      '(?:sober|clean|cancer[- ]free|debt[- ]free|smoke[- ]free) (?:for|since)',
      'when i was (?:\\d{1,2}|a (?:child|kid|teenager|student)|young|growing up|at (?:school|uni|college))',
      'back in (?:19|20)\\d\\d|in (?:19|20)\\d\\d,? i (?:was|had|got)|i used to (?:be|have|suffer|drink|struggle)|liv(?:ed|ing) with \\w{3,15} (?:for|since|all my)',
    ],
    /** Fresh news is news, however it is told. */
    fresh: [
      ...LAUGHS,
      `just now|this morning|tonight|yesterday|tomorrow|(?:last|next) (?:week|night)|on ${DAY}|today i (?:got|found)|again today|started on|right now|😭`,
    ],
  },

  past: {
    over: [
      `back from(?! (?:(?:the )?\\d|${DAY}|next|tomorrow|lunch|work|the shops?|break))`,
      'throw ?back|tbt|flash ?back to|memories (?:of|from)|take me back|this time last year|holiday blues|unpack(?:ed|ing)|jet ?lag(?:ged)?|landed (?:back|safely)',
      "home (?:now|again|safe|at last|sweet home)|(?:we'?re|i'?m|am|are|got|back|safely|finally) (?:back )?home",
      'what a (?:trip|holiday|week|weekend|fortnight) (?:it was|that was)|missing \\w{2,12}(?: \\w{3,6})? already',
      '(?:photo dump|pics?|photos) from (?:last|our|my|the)',
      `(?:was|were|went|spent|visited|stayed|flew|lost|saw|had|met|walked|ran) (?:\\w{2,15} ){1,8}(?:${LAST}|ago)`,
      'was in (?:\\w{3,15} )(?:for|last|when|and)',
      `${LAST},? (?:i|we) (?:was|were|went|spent|had|visited|stayed|flew|drove|got)`,
    ],
    /** Not over after all. */
    blockers: [
      "until|'?till?|still|since|tomorrow|tonight|later today|right now|at the moment|currently|here (?:for|all)",
      'back (?:on|by|in|around|tomorrow|next)|off (?:again|to)|away (?:again|for|from)|leaving (?:on|in|at|for)',
      `next (?:week|month|${DAY})|this (?:weekend|afternoon|evening)|(?:on|from|by) (?:${DAY}|\\d{1,2})|(?:on|from|by|to) the \\d{1,2}(?:st|nd|rd|th)?`,
    ],
  },

  published: {
    out: [
      '\\(link(?: \\w{2,12}){0,4}\\)|\\[link\\]',
      'link (?:in (?:bio|(?:the |first )?comments?|profile)|below|to (?:the|our|their) (?:announcement|press|report|news|story|article|post))',
      'as announced(?! (?:in|at) (?:the|our|an?) (?:board|team|internal|staff|all))',
      'announced (?:today|yesterday|this|last|on|earlier)',
      "(?:announcement|statement) (?:on|this|last|yesterday|today|is|was|went|from)|company'?s announcement|seen the announcement",
      '(?:published|released|live|launched|public|filed|out) (?:today|this morning|yesterday|this week|last week|now|on our)',
      'is (?:filed|published|(?:out|live|public) (?:in full|at last|here))|press (?:release|office)|trade[- ]press|we publish',
      '(?:report|results) (?:is|are) (?:out|in|published|live)(?: (?:this morning|today|now))',
      '(?:our|their|the) (?:published|public|filed) (?:\\w{3,12} ){0,2}(?:report|accounts|results|figures|statement|roadmap|plan|price)',
      "(?:in|on|from) (?:the|today'?s|this morning'?s|yesterday'?s) (?:news|(?:local )?papers?|headlines|front page|bbc|gazette|press)",
      "according to (?:our|the) (?:regulator|ombudsman|ministry|government|news|press)|regulator'?s (?:statement|guidance|report|notice)",
      'public (?:record|register|notice|consultation|domain|knowledge)|as (?:some|many|most) of you (?:will )?(?:have )?(?:seen|read|heard)',
      '(?:on|from) (?:our|the|their) (?:website|newsroom|blog|investor page)',
      'https?://[\\w.-]{0,60}(?:news|press|blog|investor|announce)[\\w./-]{0,80}',
    ],
    /** By the person or the firm it is about. */
    announced: [
      'announce(?:d|ment)|press release|statement|published|own post|in the (?:news|papers?)',
      "(?:she|he|they)(?:'ve| has|'s| have)? (?:posted|shared|said|told everyone)(?: it| this)? (?:publicly|(?:her|him|them)sel(?:f|ves)|on (?:her|his|their))",
    ],
    /** It will be, but it is not. */
    blockers: [
      "(?:not|n't|isn'?t|hasn'?t|before|until|till|never|yet to be) (?:yet |been |it'?s |it is |they |we |the |be |being |formally |officially |publicly ){0,5}(?:announced?|public|published|official|out|released|announcement|launch)",
      "(?:will|to|they'?ll|we'?ll|gets?|being) (?:be )?(?:announced?|published|released|public|out) (?:on|next|in|tomorrow|by|later|soon)",
      `(?:is|are|comes?|lands?|drops?|goes|go|going|out) (?:out |public |live )?(?:on ${DAY}|next (?:week|month)|tomorrow|on the \\d|soon)`,
      "sh{2,9}|🤫|between (?:us|you and me|ourselves)|keep (?:it|this) (?:quiet|to yourself|under|between)|you didn'?t hear|hush[- ]hush|don'?t tell",
      'unannounced|embargo(?:ed)?|in (?:the|our|a) board meeting|under nda|confidential(?:ly)?|internal(?:ly)? only|leak(?:ed|ing)?',
    ],
  },

  role: {
    /** A place or line that is meant to be found, from any account. */
    place: [
      `opening (?:hours|times)|(?:closed|shut|open) (?:on|this|all|early|late|over|from|until|till|as usual|again|every|today|tomorrow|for|daily|${DAY}|seven|six|bank)`,
      '(?:call|ring|phone|text|email|contact|message) (?:the|our) (?:shop|store|office|clinic|salon|surgery|practice|club|box office|reception|bakery|caf[eé]|pub|school|library|council|helpline|museum|studio|gallery|theatre|church|hall|yard|garage)',
      'bookings?|enquir(?:y|ies)|(?:call|ring|phone|text|email|message|click|visit|whatsapp)(?: us| me)? (?:to|and) (?:book|order|reserve|enquire|rsvp)',
      '(?:to|for) (?:book|order|reserve|orders|tickets|reservations|appointments)[,:]? (?:call|ring|phone|text|email|message|visit|contact|dm)',
      '(?:speaking|talking|presenting|performing|playing|reading|exhibiting|signing|on a panel|giving a talk|hosting) (?:at|on stage|in|live at)|on stage|stage [a-z0-9]|picket',
      "all welcome|everyone(?:'s| is)? welcome|open to (?:all|anyone|everyone|the public)|free (?:webinar|workshop|talk|class|entry|event|lecture|concert)|tickets (?:at|from|on)|doors (?:open|at)|kick-?off",
      '(?:stall|pitch|stand|booth|table|plot) (?:no\\.? ?|number )?[a-z]?\\d{1,3}',
      '(?:find|visit|meet|see|catch|join) us (?:at|on|in|sunday|saturday|this|every|outside)|come (?:and |along and )?(?:see us|find us|say hello|say hi|visit|along)',
      '(?:info|hello|office|enquiries|bookings|contact|support|sales|team|press|hr|help|reception|orders)@[\\w.-]{1,60}',
      "farmers'? market|(?:market|fete|fair|festival|open (?:day|house|mic)|conference|parkrun|(?:jumble|bake) sale|concert|gig|match|quiz night|service|exhibition)(?: is| at| on| starts| in|,)",
    ],
    /** Beside a number: an office's line, not a person's. */
    line: [
      'council|charity|helpline|hotline|switchboard|landline|box office|front desk|reception|customer (?:service|support)s?|press office|police|samaritans|shelter|rescue cent(?:re|er)|the (?:vets?|surgery|clinic|library|school office|main (?:line|office|number))',
    ],
    /** A trader's own line: only on a professional or company account. */
    trade: [
      'ring|call|text|phone|whatsapp|message|email|reply to this number',
      '(?:now )?booking|slots? (?:free|left|available|open)|(?:free )?quotes?|appointments?|our (?:number|line|landline|phone|reception)|deliver(?:y|ies)|orders?|available for|(?:guest |free )?wi-?fi',
    ],
    /** Links and wifi put out to be used. */
    open: [
      "free (?:webinar|workshop|talk|class|event|lecture|concert|wi-?fi)|all welcome|everyone(?:'s| is)? welcome|open to (?:all|anyone|everyone|the public)|sign[- ]?up form|public (?:link|meeting|lecture|webinar)|guest wi-?fi|wi-?fi for (?:guests|customers|visitors)",
    ],
    office: [
      'mayor(?:ess)?|minister|author|novelist|councillors?|mp|senator|governor|president|bishop|judge|chief constable|ambassador|keynote|speakers?|dr [a-z]{2,15}|professor|chancellor|commissioner|panel(?:list)?s?',
    ],
    acts: [
      'open(?:ed|s|ing)|spoke|speak(?:s|ing)|voted?s?|sign(?:s|ed) copies|said in|announced|visit(?:ed|s)|launched|unveiled|cut the ribbon|presented|reads? from|interviewed|(?:great )?talk|lecture|gave (?:an?|the) (?:speech|keynote)|at the (?:conference|event|festival|summit|council|debate)',
    ],
    /** Not in office: health, family, home. */
    private: [
      'rehab|divorc(?:e|ed|ing)|affair|pregnan(?:t|cy)|ill|cancer|drunk|drinking|wife|husband|daughter|son|kids|family|girlfriend|boyfriend|home|house|flat|mistress|debts?|arrested|therapy|medication|(?:my|our|author) friend',
    ],
    /** A home or a person alone is not a venue. */
    home: [
      'house|home|flat|apartment|(?:my|front) door|front of my|empty|alone|by myself|on (?:my|her|his) own|away|on holiday|my (?:place|room)|cottage',
    ],
  },

  figure: {
    /** Figures of speech. */
    idiom: [
      '(?:g[ai]ve|gives|giving|given) (?:me|us|my boss|mum|everyone) (?:an? |actual |another |minor |small |mild ){0,3}(?:heart attacks?|strokes?|coronary|aneurysm|breakdown|migraine|ptsd|palpitations)',
      '(?:having|had|have) (?:an? |another )?(?:heart attack|stroke|breakdown|meltdown) (?:when|over|about|at|because|this)',
      'killing me|(?:die|died|dying|dead) (?:of (?:boredom|laughter|embarrassment|cringe|shame|cuteness)|inside|laughing|on my feet)',
      'allergic to (?:meetings?|mondays?|mornings?|work|exercise|small talk|excel|spreadsheets?|nonsense|maths|housework|cardio|running|rules|commitment|admin|drama|early|cold|winter|effort|people|fun|ironing)',
      'addicted to (?:coffee|tea|biscuits|chocolate|crisps|this|stationery|plants|cake)',
      '(?:so|bit|little|total|very|proper|slightly) (?:ocd|adhd|bipolar|psycho|autistic) (?:about|with|today|over)',
      '(?:punch[- ])?drunk on|punch[- ]drunk|high on (?:life|caffeine|sugar|success)|hang-?over from (?:the|last)|sick (?:and tired )?of|blind as a bat|brain (?:freeze|rot)|baby brain|food coma|cabin fever|withdrawal symptoms|(?:monday|january|holiday|winter) blues|blood boil(?:s|ing)?|heart ?break(?:ing|s)?',
      '(?:lost|losing) my (?:mind|marbles|voice|will|head)|sanity|going (?:mad|insane|crazy|nuts|bananas)',
      '(?:rest in peace|r\\.?i\\.?p\\.?) (?:to )?(?:the|my|our)|lol at (?:the|my|this|our)',
      "could murder|i'?d kill for|kill(?:ed)? it|nailed it|crime against|should be (?:illegal|a crime)|guilty (?:pleasure|as charged)",
      'confession:? i (?:stole|ate|like|love|still|have never|hate|watch)|stole (?:the show|this meme|my heart|a chip|the biscuits?)|(?:break|broke|hack)(?:ing|ed)? the internet',
      'dress code|(?:code|password) for|(?:password|pin) (?:is |strategy is |strategy |policy is )(?:crying|hope|despair|denial|chaos|prayer|panic|always wrong|incorrect)|password (?:strategy|hygiene)',
      'secret (?:sauce|santa|ingredient)|key to (?:success|happiness|my heart)|pin-?striped?|cheat(?:ed|ing)? (?:on my diet|day|at (?:monopoly|cards|scrabble|uno))',
    ],
    /** A thing that is scolded, not a person. */
    things: [
      'stapler|printer|photocopier|kettle|laptop|computer|mouse|keyboard|wi-?fi|router|internet|machine|microwave|fridge|dishwasher|oven|toaster|boiler|radiator|air ?con|lift|till|scanner|phone|battery|charger|sat ?nav|hoover|chair|desk|door|stairs|bin|pen|mug|jar|zip|flat-?pack|ikea',
      'system|software|app|update|excel|spreadsheets?|teams|zoom|outlook|inbox|email|calendar|powerpoint|font|captcha|autocorrect|algorithm|self-?checkout|crossword|sudoku',
      'weather|rain|wind|traffic|m25|commute|train|bus|bike|hill|alarm clock|monday|january|winter',
      'plant|sandwich|soup|coffee|sourdough|seagulls?|pigeons?|squirrels?|wasps?|geese|goose|cat|dog|puppy|hamster|parrot|my own (?:brain|feet|hands)',
    ],
    /** Somebody in the same breath makes it a person after all. */
    people: [
      'he|she|him|her|who|whoever|you|they|someone|guy|man|woman|bloke|people|boss|manager|colleague|customer|staff|team|driver',
    ],
    /** Fiction, games, shows, sport and learning: what is said there is not about the writer. */
    frame: [
      '(?:in|of|from|about|during|throughout|watching|reading|finished|rewatching|writing) (?:the|an?|my|this|that|our|act \\w{1,3} of|chapter \\w{1,4} of) (?:\\w{3,15} ){0,3}(?:film|movie|book|novel|series|show|episode|play|musical|panto|opera|song|game|podcast|sketch|story|sitcom|drama|thriller|documentary|comic|anime|poem|script|chapter|quest|campaign|fairy ?tale)',
      'my (?:character|villain|novel|protagonist|d[n&]d|sim|avatar|rogue|wizard)|the (?:villain|protagonist|narrator|hero|heroine|murderer|butler|plot|sequel|finale)|(?:act|scene) (?:one|two|three|i{1,3}|\\d)',
      'lyrics?|monopoly|cluedo|chess|scrabble|catan|the sims|mario kart|minecraft|fifa|pok[eé]mon|animal crossing|d&d|board games?|game night|escape room|murder mystery|improv|am[- ]dram|panto|shakespeare|hamlet|macbeth|true crime|fan ?fic(?:tion)?|fictional|meme|april fools?|open mic|stand-?up (?:set|gig|comedy)|quiz question',
      'quote(?:d)? (?:from|of)|as \\w{3,15} (?:says|said|sang|sings) in',
    ],
    /** Supposed, not done. */
    supposed: [
      'imagine|hypothetical(?:ly)?|what if i|tempted to|i wish i (?:could|had)|pretend(?:ing)?|allegedly|for legal reasons|asking for a friend|in an(?:other life| alternate)',
      'if my (?:boss|manager|mum|wife|husband|teacher) asks|dream(?:t|ed|ing)? (?:that )?(?:i|about)|in my dreams?|what not to do|cautionary tale',
    ],
  },

  channel: {
    /** Mockery is not work, whoever reads it. */
    jokes: [
      ...LAUGHS,
      "🙄|what a (?:joke|clown|character|muppet|state)|poor thing|bless (?:him|her)|from hell|guess who|gossip|juicy|you didn'?t hear",
    ],
  },

  questions: {
    /** Words that point at a picture. */
    picture: [
      '📸|📷|🤳|🖼|pics?|photos?|picture[ds]?|selfies?|screen ?shots?|screen ?grab|snap(?:ped)?|video|clip|reel|swipe|zoom in|before and after',
      'in the (?:background|pic|frame|shot)|behind (?:me|us|them)|look at (?:this|these|the|my|our|that|his|her|him|them|what)|(?:shown|caught) (?:here|on camera|above|below)',
    ],
    /** Pictures that are not with this post. */
    notPicture: [
      '(?:photos?|pics) (?:when|later|soon|to follow|will follow|tomorrow|or it|prize|competition|credit)|picture (?:this|it|prize|framer|book|perfect|house)',
      '(?:bigg?(?:er)?|get the|no|your|profile|motion) (?:pictures?|photos?|pics?|selfie)|photo ?shop|photocop(?:y|ier)|photograph(?:y|er|ers)',
      'oh snap|cold snap|snap (?:decision|election|peas)|video (?:calls?|games?|conference|store)|(?:film|paper|nail) ?clip|behind (?:me|us) now|look at the (?:data|bright|numbers|weather|time)',
    ],
    /** They have plainly not been asked. */
    secret: [
      "(?:told|tells?|telling) (?:nobody|no ?one)|nobody (?:else )?knows|the only one who knows|(?:doesn'?t|don'?t|didn'?t|won'?t) know (?:i|that i|we)|hasn'?t seen this|don'?t tell|you didn'?t hear|guess (?:who|which)|if (?:he|she|\\w{3,12}) asks|sh{2,9}",
    ],
    /** Praise as warm as an advertisement. */
    praise: [
      "best (?:\\w{3,15} ){0,2}(?:thing )?i(?:'ve| have)? (?:ever )?(?:bought|owned|eaten|had|used|tried|tasted|spent|stayed)",
      '(?:best|friendliest|nicest|finest|tastiest|cheapest|loveliest) (?:\\w{3,15} ){1,2}(?:in (?:town|the (?:city|county|country|world|area))|around|ever|money can buy|on the (?:market|planet|high street)|anywhere)',
      '(?:five|5) stars?|[⭐★]{5}|10/10|ten out of ten|above and beyond|game[- ]?changer|life[- ]changing|worth every penny|hands down the best|must[- ](?:buy|have|try)',
      'go (?:and )?(?:get|buy|grab|try|book|see) (?:one|it|them|this|yourself|yours)|(?:everyone|you all|you) (?:should|need to|must|has to|have to) (?:try|buy|get|switch|book|go|order)',
      "(?:highly|would|i'?d|100%|definitely|totally|can'?t) recommend|obsessed with (?:this|these|my new|the new)|love (?:this|these|their) (?:brand|product|shop|place|app)|vote for (?!me|my|reyes|labour|the)\\w{3,20}",
    ],
    /** The tie is told already, or it is not for sale. */
    notPraise: [
      "i(?:'m| am)? (?:work (?:at|for|there|here|in)|own|founded|run|made)|biased|my own money|#?ad|#?gifted|#?sponsored|disclosure",
      'my (?:m[uo]m|dad|gran|nan|wife|husband|son|daughter|team|colleagues?|boss|dog|cat|kids?)|holiday|day (?:ever|of)|summer|friends?',
    ],
    /** A company answers somebody. */
    reply: [
      '^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)) (?!all|everyone|everybody|folks|team|there everyone|neighbou?rs|customers|summer|spring|weekend|friday|monday)(?:(?:ms|mrs|mr|dr|miss)\\.? )?\\w{2,20}',
      '^@\\w{2,30}|^(?:ms|mrs|mr|dr|miss)\\.? \\w{2,20},',
      '^(?:thanks|thank you|many thanks|cheers),? (?!to|for (?:all|an?|another|following|coming)|all|everyone)\\w{2,20}[,!.]',
      "^(?:we(?:'re| are) |i(?:'m| am) )?(?:so |very |really |truly )?sorry (?:to (?:hear|read|see)|you(?:'re|'ve|r)?|that you|for your|about your)",
      '^(?:thanks|thank you) for (?:your|the|taking|getting|letting|tagging|this|telling|leaving)|(?:thank you|thanks) for (?:your|the|leaving (?:us )?(?:an?|your)) (?:review|feedback|comments?|message|kind words)',
      '(?:sorry|disappointed) (?:you|that you|to (?:hear|read|see) (?:that )?you)',
    ],
  },
} satisfies Record<string, Record<string, readonly string[]>>;
