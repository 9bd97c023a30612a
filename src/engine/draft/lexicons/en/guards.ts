/**
 * Words for the guards, a section for each. Entries are plain phrases or small bounded
 * expressions, matched at word borders in any case; `\w{0,4}` stands for any ending. Nobody
 * asks what a group caught: `(` is shorter than `(?:` and easier on the eye. `not`
 * lists are struck out of the text before anything is looked for; `unless` lists silence the
 * sentence and its neighbours. Every reader downloads all of it: an entry has to earn its
 * place by what many people say, and a class of words is shared rather than written twice.
 */

/** Not wanting, not able, wanting: as people write it. */
const DONT = "(don'?t|do not|didn'?t|no longer)";
const CANT = "(can'?t|cannot|can not)";
const WANT = '(want to|wanna|want)';
const EVERYONE = '(everyone|everybody|all of you)';
/** "Thursday", "last summer", "six". */
const DAY = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const LAST = '(yesterday|last (week|month|year|summer|winter|night))';
const FEW = '(one|two|three|four|five|six|ten|\\d{1,3})';
/** Who decides at work, who works there, and where. */
const BOSS =
  '(managers?|boss(es)?|supervisors?|gaffer|foreman|head|director|employers?|owner|chef|firm|company|h\\.?r\\.?|management)';
const WORKERS =
  '(staff|workers|drivers|nurses|midwives|doctors|teachers|porters|cleaners|carers|riders|pickers|packers|cooks|servers|waiters|bar(istas|tenders)|apprentices|interns|casuals|crew|colleagues?|co-?workers?|lads|girls)';
const PLACE =
  '(depot|warehouse|ward|site|unit|factory|plant|kitchen|care home|hospital|school|class(room)?|nursery|store|shop|tills|yard|farm|petrol station|bakery|office|call cent(re|er)|(staff|stock|break) ?room)';
/** From inside a workplace, for workers' talk as for a wrong. */
const AT_WORK = `${BOSS}|${WORKERS}|(my|our|the|this|your|at|whole|an?) ${PLACE}|at work|on shift|my (job|team)|our team`;
/** Those one compares oneself with. */
const OTHERS = '(others?|every(one|body)( else)?|people|you (all|lot|guys))';
/** What one gets for it, in words and in figures: "31k", "£29,400". */
const PAY = '(pay|wages?|salar(y|ies)|pay ?slips?)';
const SUM = '[£$€₦₹]?\\d[\\d.,]{0,6}k?';
/** A sum that is money without a word beside it, or because it is what somebody gets. */
const MONEY =
  '([£$€₦₹]\\d[\\d.,]{0,6}|\\d[\\d.,]{0,6} ?(p|quid|bucks|dollars|pounds|euros?|rupees|naira)|(get|make|earn|on|paid|pay)s? [\\d.,]{1,6})';
/** What can be cut. */
const HOURS =
  '(hours|shifts|breaks?|smoko|tips|wages|pay|rate|bonus|rota|(sick |annual )?leave|overtime|sick days?|pto|rdos?)';
/** What an employer does to them. */
const CUT =
  '(cut|slash(ed)?|dock(ed)?|chang(ed?|ing)|stolen?|steal|cancel(led)?|denied|refus(ed|ing)|gone|edit(s|ed)|remov(es?|ed))';
/** What can be falsified, and how. */
const RECORDS =
  '(records?|charts?|logs?|notes|certificates?|documents?|timesheets?|results|tests?|checks?|forms?|times|temperatures?|dates|labels)';
const FAKED = '(falsif|fak|forg|backdat|doctor|fudg|fiddl)(y|ied|ying|es?|ed|ing)';
/** Where nobody may lay a hand. */
const BODY = '(back|bum|arse|ass|breasts?|chest|thighs?|legs?|waist|knee)';
/** What the person a post is about gives, or those who answer for them. */
const YES = '(permission|consent|blessing|agreement|say[- ]so|ok|okay|go-?ahead)';
const RELEASE =
  '(forms? (are |all )?(on file|signed)|consent forms?|signed (\\w{1,5} )?(photo )?(release|consent|waiver)|agreed in writing)';
/** What is made up, or played. */
const STORY = '(film|movie|book|novel|series|show|episode|play|song|game|podcast|drama|poem)';
/** Who has told it to everybody already. */
const PAPERS =
  '(say|says|said|reports?|reported)( in)? (the |this |last )?((\\w{2,10} )?(echo|herald|gazette|guardian|telegraph|examiner)|\\w{4,9} (times|mail|mirror)|bbc|rt[eé]|itv|local paper)|(in|on) the (\\w{3,9} times|echo|herald|gazette|guardian|telegraph|bbc)(?=[.,!?)]|$)';
/** Made for anybody to come. */
const WELCOME =
  "all welcome|everyone('s| is)? welcome|open to (all|anyone)|free (webinar|workshop|talk|class|event|concert)";
/** Who is greeted when nobody in particular is answered: "Hi all", "Hello summer". */
/** What a firm did for somebody. */
const SERVICE =
  '([\\w-]{3,12} )?(stay|visit|order|delivery|appointment|operation|treatment|booking|refund|meal|purchase|parcel)';

const NOBODY =
  '(?!(to|for|all|every\\w{3,4}|folks|team|there every\\w{3,4}|customers|summer|spring|weekend)\\b)';
/** When news is still to come. */
const TO_COME = `on ${DAY}|next (week|month)|tomorrow|soon`;

const LAUGHS = ['lol|lmf?ao|rofl|haha(ha)?|😂|🤣|💀'];
/** What people curse without meaning it. */
const TRIFLES = [
  'printer|photocopier|stapler|spreadsheets?|webinar|meetings?|inbox|e-?mails?|zoom|teams|wi-?fi',
  'commute|traffic|gym|mondays?',
];

export const guards = {
  crisis: {
    /** Said in earnest unless told as long past, or in a story. */
    clear: [
      '(end|ending|take|taking|finish) my (own )?life',
      '(kill|hang|shoot|drown|cut|hurt|harm|unalive|off|top|neck)(t?ing)? myself',
      'do myself (in|harm)',
      "(i'?m|i am|feel|feeling|been|being) (so |really |very |actually )?suicidal",
      'suicidal (again|tonight|thoughts)',
      `(${DONT}|never) (even )?${WANT} (be alive|exist|(go on |keep |continue )(living|live)|(to )?live (any ?more|again|more))`,
      'no (reason|point) (left )?(to|in) (live|living|stay(ing)? alive|be(ing)? alive)',
      'nothing (left )?to live for',
      "life (isn'?t|is not|ain'?t|not) worth living",
      '((tired|sick) (of|to)|(done|finished) with|giv(e|ing|en) up on) (life|live|living|being alive|existing)',
      '(written|wrote|writing) (my |the |a )?(goodbye|suicide) (note|letters?)',
      '(took|taken|taking|swallowed) (all|the whole (pack|bottle|box)|too many|every one)( of)?( my| the| these| his| her)? (sleeping )?(pills|tablets|meds|painkillers)(?! (back|to the|on time|today|this|except|and (feel|still)))',
      "(you|they|nobody|no one)( will|'ll| won'?t) (find|see|hear from) me (again )?(alive|in the morning)",
      'threatened to kill me',
      '(strangl|chok|punch|kick|slapp?|beat|hitt?)(ed|e?s|ing)? me (up )?(again|last night|tonight|when (he|she)|in front of|at home|because i)',
      'afraid (for|of losing) my life',
    ],
    /** Said in jest as often as in earnest: silent beside a joke or a trifle. */
    soft: [
      `${DONT} ${WANT} (be here|wake up|be around|live)`,
      'point (of|in) (even )?(waking up|getting up any ?more|living|going on|being here|carrying on|being alive)',
      `${CANT} (go on|carry on|keep going|(take|do) (this |my )?life any ?more)`,
      'end(ing)? it (all(?! with)|tonight)|want it all to (end|stop)',
      `(${WANT}|ready to|going to|gonna) (just )?die`,
      "wish(ed)? i('d| was| were| would| could| had) (just )?(dead|not (here|alive|wake up)|n?never (born|wake up|been born|woken up)|disappear for ?ever)",
      'better off (without me|dead|if i (was|were) (dead|gone|not here))',
      "(nobody|no ?one)( would|'d| will|'ll)? (even )?(notice|miss me|care|cry|reali[sz]e)( at all)? if i (was|were|wasn'?t|weren'?t|am not|disappeared|died|vanished|just)",
      "i('?m| am) (just |only |such |nothing but )?a burden",
      `burden (to|on) (${EVERYONE}|them all|my (family|kids|friends|wife|husband|m[uo]m))`,
      `goodbye,? (to )?(${EVERYONE}|world)`,
      '(scared|afraid|terrified|frightened) to go (back )?(home|to my (house|flat))',
      "(don'?t|do not|not|never) (feel )?safe (at home|in my (own )?(house|home|flat))",
      "(he|she)('s| is)?( going to| gonna|'ll| will) (really |actually )?kill me",
      "(said|says|swore|promised) (that )?(he|she)('d|'ll| would| will) kill me",
      "(he|she|they) (won'?t|doesn'?t|don'?t|never) lets? me (leave|out of the (house|flat)|see (anyone|my (family|friends)))",
      'hiding from (him|my (husband|partner|boyfriend|ex|dad|father))',
      'kms',
      'my last (night|day) (alive|on (this )?earth)',
    ],
    /** Idioms that only look like it. */
    not: [
      '(ma(kes?|de|king)|ha(s|d|ve)) me (just )?(want to|wanna) (die|end it all)',
      'take my life (jacket|story|savings|lessons?|in my)',
      `${CANT} (go|carry|keep) (on|going) (an?|that|holiday|leave|stage|air|strike|${DAY}|about|like this with|there|back|out|over|to)`,
      `${DONT} ${WANT} (wake up|be here|live) (at|for|early|so|when it|in|with my|near|next|there|to|on|off|here|like|too|far)`,
      "(nearly|almost) hurt myself|(not|don'?t|didn'?t|without) (to )?(hurt|cut)(ting)? myself (on|with|at)",
      'kill(ing)? myself (laughing|over|for|with laughter)|killing myself (at|in|trying|with|to|on)',
      'hurt(ing)? myself (at|on|doing|playing|lifting|running)|drown(ing)? myself in (work|tea|coffee|paperwork)',
      'cut(ting)? myself (an?|some|off|short|shaving|out|slack|\\w{3,7}ing)|shoot myself in the foot',
      '(hang|top|off) myself (up|out|to)|beat me (again )?(at|to|by|on|up the)|die (for|laughing|of)',
      '(resident|patient|pupil|customer|punter|toddler|baby|ram|goat|horse|cow|(room|bed|bay) \\w{1,4})( \\w{2,12}){0,3} (punch|kick|slapp?|hitt?)(ed|e?s|ing)? me',
      "(m[uo]m|mother|dad|wife|husband|boss|teacher|nan|sister|brother|coach)('s| is|'ll| will)? (going to |gonna )?kill me",
    ],
    /** A wink or a trifle in the same sentence: the soft ones are a figure of speech. */
    joke: [
      ...LAUGHS,
      ...TRIFLES,
      'joking|dramatic|😅|🙃|laughing|forgot|finale|episode|milk|when (he|she) (sees|finds|hears)|last day',
      'new job|thanks|thank you|see you',
    ],
    /** Long past, somebody's art, or advice to others. */
    story: [
      'years? (ago|on|since|later|clean)|used to|back then|when i was (\\d|an?|at|in|young)',
      'in (19|20)\\d\\d|surviv(ed|or)|in recovery',
      "glad (i (didn'?t|stayed)|i'?m|to be)|if you('re| are| feel|'ve| ever| know)?|someone you",
      'prevention|film|movie|novel|book|episode|lyrics?|song|play|poem',
    ],
    /** It is now, whatever else the sentence tells. */
    now: ['tonight|right now|still want|again|this time|any ?more'],
    /** A sentence about then, which the next one may date. */
    then: [
      "wanted|tried|thought|planned|was|were|felt|had|said|wished|used to|didn'?t|couldn'?t|hit",
      'threatened|strangled|choked|punched|swore',
    ],
  },

  concerted: {
    /** Workers' talk beyond doubt: strikes, unions, comparing, asking together. */
    alone: [
      `(we|i|they|us|${WORKERS})('re|'m| are| am| were| go| went)? (all |still |out )?on strike(?! lol)`,
      'strike (ballot|vote|fund|pay)|vot\\w{1,3} (to|for) strike|day \\w{1,5} of the strike',
      'picket\\w{0,3}(?! fence)|industrial action|works council|down(ed)? tools',
      '(staff|safety|union) reps?|shop stewards?|organi[sz]ing committee|unioni[sz]\\w{1,5}',
      "collective bargaining|(our|my|the|a|no) union|union('?s)? (meeting|dues|vote|coming)",
      'pay (meeting|talks|claim|ballot)s?|(wage|pay) theft|equal pay',
      '(same|extra|no) (pay|money) for|for the same (work|job)|no (pay ?rise|raise|contract|overtime)',
      // What a job pays: "Servers get $4 an hour", "£2.80 a drop".
      `${MONEY} ?(an?|per|/) ?(hour|hr|shift|drop|bin|tray)`,
      `(gets?|earns?|makes?|paid) (${SUM} |\\w{1,5} )?(more|less) than (me|us|i)|(we start|i'?m|we'?re) (still )?on (\\d\\d ?k|\\d\\d\\.\\d\\d|[£$€]\\d\\d)|(rent|live) on \\d\\d ?k|i (make|earn) ${SUM}|(\\d\\d ?k|[.\\d]\\d\\d|hiring) for (my|this) (job|role)`,
      'pay (freeze|gap)|penalty rates?|zero[- ]hours? contract|(statutory|no) sick pay|time and a half|take[- ]home',
      'extra pay|(minimum|living) wage|(pays?|paid) by the (tray|bin|hour|piece|drop)|my own money on my|doing the (work|jobs?) of|(two|three|four|five|six) people.?s (work|jobs?)',
      `${CUT} (my|our) (${HOURS}|TAs?|cover)|(one|two|three|\\d) (nurses?|staff|carers?|drivers?) (down|short)|no budget for (claim|ot)`,
      `${WORKERS} (\\w{1,6} ){0,3}(make|get|earn|are (on|paid)) ${SUM}`,
      '(my|our|no|half) (salary|wages)|(salary|wages) (not|na|hai|delay|still|(is|are|were) (late|short))|they( dey| only| never)? pay (me|us|you|the|security|bar)',
      '(no|minute|meal) breaks?|break times?',
      `what('?s| are| is| r) (the )?${OTHERS}( \\w{2,12}){0,4} (on|getting|making)(?! (about|tonight|today|holiday))`,
      `(what|how much) (are|is|r|do|does) (you|u|ye|they|${OTHERS})( \\w{2,12}){0,4} (earn(ing)?|paid|an hour)`,
      `who else is (still )?on (less|minimum|the (old|same|\\d{4}) (rate|pay)|${SUM})`,
      `(compar|shar|discuss|talk)(e|ed|ing)?( about)? (our |your |my )?${PAY}`,
      `on ${SUM}([,;:.]? \\w{1,12}){0,8}[,;:]? \\w{1,7}'?(m|s|re| am| is| are) (only |still )?on ${SUM}`,
      `(of us|${WORKERS}) (have |are )?(signed|ask(ed|ing)|putting|refused)( \\w{1,12}){0,4} (in writing|together|petition|letter|breaks?|pay|water)`,
    ],
    /** Words that hardly mean anything but terms of work. */
    terms: [
      'pay ?(slip|check|rise|raise|cut|scale|band|review|gap|freeze|offer|deal|rate|roll)s?',
      '(holiday|sick|back|maternity|redundancy|night|base|low|fair) pay',
      'the 20\\d\\d rate|our rates? (is|are|ha[sd]|was|since)|(hourly|day|agency|pick) rates?|underpaid',
      'unpaid|overtime|timesheets?|paid (only )?(till|until|up to) (half|quarter|\\d\\d?\\b(?!\\d))',
      `(our|my) ${HOURS}|(no|our|the) bonus|tip (jar|pool|share)s?|(night|shift|weekend|hazard) (allowance|premium)`,
      '(card|cash|their|your) tips?|tips (are|were) (pooled|down|gone|taken)|service charge (go|does)|pto|lpa|(salary|no) hike|increment|ctc|notice period',
      `(shift|${HOURS}) (was |were |got )?${CUT}`,
      'on call (every|all|again)|clock out|time ?cards?|(split|double) shifts?',
      'strik(es?|ing)|grievances?|workload|pension|severance|appraisal|(agency|new) contracts?',
      `rotas?|rosters?|zero[- ]hours?|${FEW}[- ]hour (days?|shifts?)|redundancy terms`,
      'travel time|(under|short)[- ]?staff(ed|ing)|staffing|four[- ]day week|probation|super hasn.t',
      '(lunch|toilet|rest|water|paid|no) breaks?|breaks and water|smoko|annual leave|sick (days|pay|leave)',
      'return[- ]to[- ](the[- ])?office|rto',
    ],
    /** Money words that need fellow workers beside them: alone they may be a windfall or a bill. */
    pay: [
      '(our|the|my|more|less|same|their) pay(?! (for|off|with|by|the|a) )',
      "(get|gets|getting|got|been|be|are|were|was|we're|not|never|still) paid|pays? us",
      'paid (late|less|more|us)|salar(y|ies)|wages?|earn(s|ing)?|raise|bonus(es)?|\\d{2,3} ?k',
      'on [£$€]?\\d\\d',
      `${SUM} ?(an|per|/|a) ?(hour|hr)|(more|less) (than (me|us|the)|for the same)`,
    ],
    /** Conditions as people complain about them; they need a workplace beside them. */
    conditions: [
      'no (heating|heat|fans?|air ?con|(hot )?water|toilets?|chairs?|breaks?|lunch|cover|doctor|panic button|second \\w{4,6}|training)',
      "(one|broken) fans?|(is|that'?s|this) (even )?(legal|legit|normal)|took the chairs|the rates|short (again|tonight)|facility|feel safe",
      '\\d\\d ?(degrees?|°|c)|freezing|the heat|boiling|too (hot|cold)',
      "(not|never|\\w{2,4}n'?t) (allowed|let|get|give) (us |me |to )?(\\w{2,9} ){0,2}(breaks?|lunch|water|sit|toilet)",
      `${CUT} the (\\w{3,5} ){0,2}${HOURS}|${FEW} (days?|hours?)'? notice`,
      `(one|two|\\d) (nurses?|carers?|teachers?|of us) (for|to|where|doing)|mandatory (overtime|ot|${DAY}s?)|in bottles`,
      'burn(t|ed)? ?out|lay-?offs?|redundancies|conditions|petition|ask(ed)? for it in writing',
    ],
    /** We, here, together: enough beside a word of `terms`. */
    us: [
      "we('re|'ve|'ll|'d)?|us|ours?|others|each other|(any(one|body)|who|everyone) else",
      'anyone (at|from|know)|everyone who|(just|only) me|you (two|three|lot|all|lads)',
      `my (last |own )?(${PAY}|${HOURS})|i'?m (still )?owed|petition|grievance|union`,
      'they|h\\.?r\\.?|corporate|madam|anybody else',
    ],
    /** Fellow workers or the other side of the table: needed beside `pay`. */
    fellow: [
      `(told|showed) me (he|she|they|his|her)|${WORKERS}|(any(one|body)|who|everyone) else`,
      '(just|only) me|others|each other|new (hire|starter|guy|girl)|same (desk|job|shift)',
      '(of|not|pays?|paid|owe[sd]?) us|us \\w{3,9}s',
      `our (${PAY}|${HOURS})`,
      "we('re| are| get| got| earn| deserve| should)(?! (saving|buying|engaged|married|having))",
    ],
    /** Where and under whom one works. */
    workplace: [
      AT_WORK,
      '(other|my|our) \\w{3,10} site|depot|warehouse|payroll|oga|the app|nurse here|(night|day) shift',
      'the team|until close',
    ],
    /** The same words elsewhere: other unions, strikes, rotas and rates. */
    not: [
      "(credit|students?'?|rugby|civil|football) unions?|union (jack|square|street|station)|vote for our",
      'breaks? (the ice|in the)|our rates? (for|start|from|per)|short[- ]?staffed (caf[eé]|restaurant|pub|shop)',
      'overtime in the|in(to)? overtime|new contracts? signed',
      '(lightning|air|bird|hunger|rail|train|tube|bus|airport) ?strikes?',
      'strik(es?|ing) (rate|an?|gold|me|you|up|out)',
      "(printer|boiler|cat|dog|kettle|kids|laptop|oven|brain|phone|car)('s| is| are)? on strike",
      '(cleaning|washing[- ]up|school[- ]run|family|flat) rota',
      `(parking|charges?|hire|lessons?)( \\w{1,8}){0,4} ${SUM}`,
      'bonus (round|point|track)|pa(y|id) (off|attention|tribute|forward|the price)',
      '(got|given|had|getting) (an? |my |the )?(\\w{3,8} )?(pay ?rise|raise|promotion|bonus)',
      'raise (money|awareness|your|the)|(weather|perfect|and) conditions|approved? my leave',
    ],
    /** An employer's advert or a trader's price list, not workers' talk. */
    unless: [
      '(hiring|recruiting) (an?|now|two|three|\\d)|vacanc(y|ies)|apply (now|by|here)|to apply',
      'book (now|online)|invoice|trains? (that|are|cancelled)|my (cat|dog|toddler)',
    ],
    /** Somebody else's pay that came out of a file, not from the person. */
    leaked: [
      '(payroll|hr|salary|pay) (file|list|sheet|spreadsheet|system|data)',
      '(seen|saw|found|opened) (the |his |her )?(payroll|pay ?slips?)|i (run|do) (the )?payroll',
      'i work in (hr|payroll|finance)|as (his|her|their) manager',
    ],
    /** They told it themselves, or it is published or bargained over. */
    told: [
      'ceo|bosses|(told|tells?|showed) (me|us|everyone)|(said|says) (he|she|they)|shared (his|her|their)',
      'compar(ed|ing)|ask(s|ed|ing)? for',
    ],
    /** Pay as a figure or a word, to know what a finding is about. */
    money: [
      `paid|pays|${PAY}|earn(s|ing)?|rate|bonus|raise|an hour|\\d{2,3} ?k|[£$€₹₦] ?\\d{1,6}|on \\d{2}`,
      '(more|less) than (me|us)',
    ],
  },

  report: {
    /** What other people are hurt by when it fails. */
    danger: [
      'fire (exit|door|escape|alarm|extinguisher|route)s?|emergency (exit|stop|light)s?',
      '(smoke|gas) (alarm|detector)s?|carbon monoxide|hoists?|hand ?rails?|gas leak|asbestos|fumes|scaffold\\w{0,3}',
      'harness(es)?|hard hats?',
      'brake (test|check|line)s?|forklifts?|lorr(y|ies)|(school|mini) ?bus|ppe',
      'safety (boots|goggles|guards?|gear|nets?|checks?)|machine guards?|live (wires?|cables?)|slicer',
      'sharps|allergen sheets?',
    ],
    /** Things at home too: a danger to others only beside a word of `work`. */
    household: [
      'van|brakes?|tyres?|ladders?|roof|ceiling|exit|lifts?|alarms?|gas|boilers?|chemicals?|dust|mou?ld',
      'masks?|gloves|goggles|needles?|machines?|guards?|wiring|cables?',
      'chicken|meat|fridges?|freezers?|allergens?|rats?|mice|cockroach(es)?|oxygen|medication|meds',
      'patients?|residents?',
    ],
    /** How it fails. */
    fault: [
      'broken|chained|block(ed|ing)|(pad)?locked|(nailed|wedged|propped) (shut|open)|taped \\w{2,4}',
      'loose|leak(ing|s|ed)|missing|fail(ed|s|ing)|faulty|cracked|exposed|frayed|bald|collaps(ed|ing)',
      'unsafe|dangerous|alone|reus(e|ing)|hurry up|change the dates?',
      '(switch(ed)?|turn(ed)?|taken|hanging) off|disabled|disconnected|removed|ignored|overheating',
      "spark(s|ing)|expired|out of date|(not|isn'?t) safe",
      "(nobody|no one|never|\\w{2,5}n'?t|not) (has |have |been |ever |being ){0,2}(fixed|checked|tested|inspected|serviced|repaired|cleaned|working|trained|work|open|close)",
      "(no|without|r[au]n out of|shar(e|ing)|won'?t (buy|give)) (us |an? |any |one |our |proper |working |enough |new |reverse )?(ppe|harness(es)?|(hard )?hats|masks?|gloves|goggles|guards?|safety|fire|alarms?|scaffold\\w{0,3}|boots|brakes)",
      'in (the|our) (kitchen|food|flour)|fell (off|through|from)|lost (\\w{1,5} )?(fingers?|hand|thumb)|near misses',
    ],
    /** A wrong said outright. */
    alone: [
      // Records, and lies to order: "told to sign off lorries nobody has checked".
      `${FAKED} (\\w{1,12} |\\w{2,15}'s ){0,3}${RECORDS}|${RECORDS} (\\w{2,9} ){0,2}${FAKED}`,
      '(told|tell|ask|order|made?|make|forc|pressur|want|expect|got)(s|ed|ing)? (us |me |staff |told ){0,2}(to )?(lie|sign off|falsify|fake|forge|backdate|cover \\w{2,6} up|shred|delete the|keep quiet|change the dates|not (to )?(log|report|record|tell the))',
      "(boss|manager|they|he|she)('s|'re| is| are)? cover(ing|ed|s)? \\w{2,10} up",
      '(blew|blowing) the whistle|modern slavery|(dump|pour|tip)(s|ed|ing)? (\\w{3,9} ){0,2}(chemicals?|waste|oil|paint) (in|into|down)',
      // Bodies, slurs, and because of what one is.
      'grop(es?|ed|ing)|upskirt\\w{0,3}|dick pics?|exposed himself|fondled|raped',
      `sexual(ly)? (harass|assault|abus)\\w{0,4}|hands? ((up|down|under) my \\w{3,6}|on my ${BODY})`,
      'touched me (up|without|again|when|under|at work)',
      'call(ed|s|ing)? me the [npf][- ]word',
      // Papers made up after the day.
      `(told|tells?|asked|ma[dk]es?|got|wants?) (us|me|staff|the \\w{3,8}) (to )?(fill in|write (in|up)|make up|invent|guess|tick|sign) ((last (week|month|night)|yesterday)'?s|the missing|fake) ([\\w-]{3,12} ){0,2}(temps?|temperatures|readings?|sheets?|rounds|obs|checks?|charts?|logs?|timesheets?|records?)`,
      '(racial|racist|homophobic|transphobic|sexist) (slur|abuse|remark|comment|joke|name)s?',
      `comments? (about|on) my (${BODY}|body|accent|skin|hijab|hair)`,
      "because (i'?m|i am|i was|we'?re) (pregnant|a woman|black|asian|brown|gay|trans|disabled|deaf|muslim|jewish|foreign|too old)",
      '(kept|took|taken) (my|our|their) passports?',
      // Nobody listens; impostors.
      'h\\.?r\\.? (has|have|had) (had )?(my|our|her) complaints?|my complaints? (about|against) my',
      'h\\.?r\\.? (say|said|told|tell)s?( me| us)?( to)? (leave it|let it go|drop it|forget|ignore it|keep quiet|not to|move on)',
      "(copied|cloned|copying|pretending to be) (us|(our|my) (shop|business|firm|company|charity|page|account)('?s)?)",
      'fake (account|page|profile|site)s?( \\w{2,10}){0,4} (ask|request)(s|ing)',
    ],
    /** What people do to each other: a wrong at work beside a word of `work`. */
    topic: [
      'harass\\w{0,4}|bull(y|ie)\\w{1,3}|assault\\w{0,3}|racis[tm]|sexis[tm]|homophobi[ac]',
      'discriminat\\w{1,5}|fraud|cover[- ]?ups?|brib(es|ed|ing|ery)|raised concerns|unsafe|dangerous',
      'call(s|ed|ing)? (the |us |him |her |them |me ){1,2}(\\w{2,12} ){0,2}(monkeys?|apes|animals|illegals|terrorists?|pikeys?)',
      'hit on|inappropriate|illegal|against the law|grievance',
      // One customer's outburst is no case for a regulator.
      '(?<!(customer|bloke|(wo)?man|guy|lady|punter|guest|passenger|caller) )(scream|shout)(s|ed|ing) at (me|us|staff|her|him|the)|threw an? \\w{3,12} at|spat at',
      'threaten(ed|s|ing) (me|us|to|staff)|calls? me|to kiss me',
      `(touch|grabb?|pinch|kiss|corner|rubb?|follow|pinn|slapp)(e?d|es|s|ing)? (me|us|my ${BODY})`,
      'followed to my',
      '(text|messag|ask)(s|es|ing|ed)? me (\\w{2,10} ){0,3}(nudes?|at night|at midnight|for (photos|pictures))',
    ],
    /** Who did it, who looked away, where: from inside a workplace. */
    work: [
      AT_WORK,
      'they (told|made|make|ignored|laughed|knew|know)|(we|i) (was |were |got )?(told|made|asked) to',
      "makes? us|i('ve)? (told|asked|reported|warned) them|third time|between \\w{2,5} of us|storey",
      'on (site|nights)',
    ],
    /** Somebody spoke up, or is who they are ... */
    raised: [
      'pregnan(t|cy)|maternity|(complain|report)(ed|ing)|sp(oke|eak|eaking) (up|out)',
      'raised (it|this|concerns?)|told h\\.?r\\.?|whistle-?blow(er|ing)?|the union|union (cards|petition)|refus(ed|ing) (to|an?)|asking (for|about)',
    ],
    /** ... and paid for it at work. */
    punished: [
      '(sacked|fired|dismissed|demoted|suspended|disciplined|let go|laid off|redundant)(?! up)|moved me|logged (me|us) out',
      `${CUT} (my|our|his|her|their) ${HOURS}`,
      "no shifts|lost my (shifts?|job|hours)|off the rota|passed over|(not|wasn'?t) renewed|silence",
      'did nothing',
    ],
    /** The same words about other things. */
    not: [
      '(fraud|safety|bullying|fire|fire door|first aid) (awareness|training|course|drill|week)',
      'fraud (team|department|line)|harassed (m[uo]m|dad|parents?)|cover-?up tattoos?',
      'gas (bills?|prices?)|new (brakes|tyres|boiler|fire doors?)',
      "(my|neighbour's) (bike|house|flat|boiler|roof|brakes|fridge|ladder|gloves)('?s)?|coffee machine",
      `i('ve| have| just| once)? ${FAKED} (my|the|an?|some|it)`,
      '(kissed|touched) me (deeply|so|that|goodbye)|follow\\w{0,3} (me|us) (on|back|for)',
      'calls? me (back|in|m[uo]m|dad|to|on|boss|love)|dangerous(ly)? (amounts?|levels?|good|close|low)',
    ],
    /** It was put right, or it is a lesson, a drill, a film. */
    unless: [
      '(fixed|sorted|repaired|replaced|mended) (the same|within|by|it|straight|now|already|today)',
      'now (fixed|repaired|replaced|sorted)|(had|got|sent|bought) (\\w{2,6} )?an? new|moved (it|them)',
      `training (day|course)|fire drill|in the ${STORY}|lol|(my|the|our) (cat|dog|toddler)`,
    ],
    /** A request in an internal channel already goes where it can be mended. */
    handled: [
      "(can|could) (some(one|body)|anyone|you|we)|please (move|clear|don'?t|use|check)|pls|do not use",
    ],
  },

  warning: {
    /** A notice says so itself. */
    alone: [
      "we('re| are|'ve| have)? (recall|withdraw|pull)(n|ed|ing)",
      "(do not|don'?t|stop) (eat|us|drink)(e|ing)? (it|them|any|the|our|this|these)",
      "(bring|send) (it|them) back|we('ll| will|'d| would)? never (ask|call|ring|text|email)",
      "(isn'?t|aren'?t|not) us|(copying|from) us|in our name",
    ],
    topic: [
      'recall\\w{0,3}|batch(es)?|allergens?|allergic|unsafe|wrong label|faulty?|overheat\\w{0,3}',
      'fire risk|closed (because|due|after)|gas leak|flood(ed|ing)?',
      'fake (account|page|profile|site|ticket|text|email)s?|scam\\w{0,4}|fraud|hacked',
    ],
    work: ["we('re|'ve|'ll)?|us|ours?|refund"],
    not: [
      '(fresh|new|first|small)[- ]batch|batch of|as i recall|not our fault',
      'allergic to (mondays?|meetings?|boring)',
    ],
  },

  consent: {
    /** A yes from the person it is about, or from the parent, owner or firm it belongs to. */
    alone: [
      `(with|has|have|got|given|had|by) (her|his|their|your|(the )?\\w{3,12}'?s?'?) (kind |written )?${YES}`,
      '(with|by) (\\w{4,8} )?(permission|consent)(?! from (my|our|the) (manager|boss|hr))|permission to share',
      `(gave|given|gives?) (us|me) (her |his |their )?${YES}`,
      "(she|he|they|both|m[uo]m|dad|parents|the (family|client|couple|owner))( has| have| both)? (said|says?) (yes|ok|okay|(i|we) (can|could|may)|it'?s (fine|ok))",
      '\\w{2,20} (said|says) (i|we) (can|could|may) (share|post|tell|say|use|show|write)',
      '(happy|fine|ok) (for|with) ((me|us) (to )?(shar|post|tell|us|show|nam)(e|ing)?|this|being named)',
      '(let|lets|letting|allowed) (us|me) (share|show|post|tell|use|film|write|say)',
      '(agreed|asked|wants|wanted|told) (me |us )?to (share|post|tell|say (a )?(big )?(thank|hello|hi)\\w{0,3}|shout|let|be (named|featured|photographed|quoted))',
      "\\w{2,12}('d| would) (like|rather) (you|people|every(one|body)) (all )?(to know|knew)|(who|for) letting us",
      "wrote a book about it|(he|she|they)('s| is|'re| are)? (very |quite |always |so )?open about (it|this|that)",
      'may (we|i) (share|use|repost)',
      RELEASE,
    ],
    /** A yes that can be shown. */
    written: [`${RELEASE}|written ${YES}`],
    /** Somebody else's yes, or none. */
    not: [
      `(managers?|boss|supervisor|h\\.?r\\.?|colleague|friend)('?s)? (said|says?|gave|${YES}|is (happy|fine|ok))( (us|me|yes|ok|i|we|for|with)( (can|could|may|to))?( (share|post|tell))?)?`,
      "(\\w{3,5}n'?t|not|never|no|without|before) ((got|get|had|given|asked|ask|for) ){0,3}(any |her |his |their |the )?(permission|consent)",
      "(never|\\w{3,5}n'?t) (say|said|agreed?|let|gave) (yes|to|me|us|i)( (can|could|share|post))?",
      'if (she|he|they) (says?|agrees?)',
    ],
    /** Yes to something else. */
    unless: ['💍|engaged|fianc[eé]e?|propos(ed|al)|one knee|marry me|the ring|bride'],
    /** A yes to telling, not plainly to this place. */
    casual: ["(said|says) (yes|ok|okay|(i|we) (can|could|may)|it'?s (fine|ok))"],
  },

  story: {
    /** Told on purpose: it covers the whole draft. */
    purpose: [
      '(sharing|telling|posting|writing) (this|my story|it)( here| today)? (because|so|in case|to|for)',
      '(if|hope|hoping|in case) (this|it) (will )?(helps?|reaches)',
      "if you('re| are) (going through|struggling|facing|dealing with)|talk to me if",
      'ask me (about|anything)|open about (it|my|this)|the stigma|not alone|awareness (week|month|day)',
      'get (\\w{2,10} ){0,2}(checked|screened|tested)|out and proud|proud to (be|say|have)',
      'thank you to (the|my) (\\w{3,15} ){0,3}(team|physios?|nurses?|doctors?|surgeons?|ward|hospital)',
    ],
    /** Told as past or as lasting: it covers what stands beside it. */
    time: [
      `(${FEW}|many|a few|several|a) years? (ago|on|later|since)|years ago|in re(covery|mission)`,
      'i was diagnosed|when i was (\\d{1,2}|a (child|kid|teenager|student)|young)|i used to',
      '(years?|months?|days) (sober|clean|cancer[- ]free)|(sober|clean|cancer[- ]free) (for|since)',
    ],
    /** Fresh news is news, however it is told. */
    fresh: [
      ...LAUGHS,
      `😭|just now|this morning|tonight|yesterday|tomorrow|(last|next) (week|night)|on ${DAY}|again today`,
      'started on|right now',
    ],
  },

  past: {
    over: [
      `back from(?! ((the )?\\d|${DAY}|next|tomorrow|lunch|work|the shops?))|throw ?back`,
      "memories (of|from)|home (now|again|safe|at last)|(we'?re|i'?m|back|finally) (back )?home",
      '(photo dump|pics?|photos) from (last|our|my|the)',
      `(was|were|went|spent|stayed|flew|lost|saw|had) (\\w{2,15} ){1,8}(${LAST}|ago)`,
      `was in \\w{3,15} (for|last|when)|${LAST},? (i|we) (was|were|went|had)`,
    ],
    /** Not over after all. */
    blockers: [
      "until|'?till?|still|since|tomorrow|tonight|later today|right now|back (on|by|in|next)",
      'off (again|to)|away (again|for|from)|leaving on',
      `next (week|month|${DAY})|this (weekend|afternoon|evening)|(on|from|by) (${DAY}s?|\\d{1,2})`,
      '(on|from|by|to) the \\d{1,2}(st|nd|rd|th)?',
    ],
  },

  published: {
    out: [
      '\\(link( \\w{2,12}){0,4}\\)',
      'link (in (bio|(the )?comments?)|to (the|our|their) (announcement|press|report|news|story))',
      'https?://[\\w.-]{0,60}(news|press|blog)[\\w./-]{0,80}|press release',
      '(according to the|from our) (regulator|news|press)',
      'as announced(?! (in|at) (the|our|an?) (board|team|internal|staff))',
      "announced (it |that )?(today|yesterday|this|last|on)|(board|club|company|council|firm|government|they) (has |have )?announced (it|that|this)|statement (on|is|was)|(seen the|company'?s) announcement",
      '(published|released|public|filed|out) (today|this morning|yesterday|this week|now|on our)',
      "(is|are) (filed|published)|report is out|in (the|today'?s) (news|(local )?papers?)",
      PAPERS,
    ],
    /** By the person or the firm it is about. */
    announced: ['announce(d|ment)|press release|published|in the (news|papers?)', PAPERS],
    /** It will be, but it is not. */
    blockers: [
      "(not|\\w{2,5}n'?t|before|until|till|yet to be) ((yet|been|it'?s|they|we|the|be|being|officially) ){0,4}(announced?|public|published|official|out|released)",
      'unannounced|embargo(ed)?',
      '(will|to) be (announced?|published|released|public|out)',
      `(is|are|comes?|lands?|goes|going|out) (out |public |live )?(${TO_COME}|on the \\d)`,
      'sh{2,9}|🤫|between (us|you and me|ourselves)|keep (it|this) (quiet|to yourself|between)',
      "you didn'?t hear|don'?t tell|board meeting|confidential(ly)?|leak(ed|ing)?",
    ],
  },

  role: {
    /** A place or line that is meant to be found, from any account. */
    place: [
      'opening (hours|times)',
      `(closed|shut|open) (on|this|all|early|late|over|from|until|till|as usual|again|every|today|tomorrow|for|daily|${DAY}s?)`,
      '(call|ring|text|email) (the|our) (shop|store|office|clinic|salon|surgery|club|caf[eé]|pub|school|library)',
      'bookings|enquir(y|ies)|to (book|order)',
      `(speaking|performing|playing|signing) (at|on stage|in)|stage [a-z0-9]|picket|${WELCOME}`,
      '(stall|pitch) (no\\.? ?)?[a-z]?\\d{1,3}|(find|visit|meet|see|join) us|come and (see|find|say)',
      '(info|hello|office|enquiries|bookings|contact|support|sales|orders)@[\\w.-]{1,60}',
      '(market|fete|fair|festival|open (day|house|mic)|conference|concert|gig|match|service)( is| at| on| starts| in|,)',
    ],
    /** Beside a number: an office's line, not a person's. */
    line: [
      'council|charity|helpline|landline|reception|customer service|police|samaritans',
      'the (vets?|surgery|school office)',
    ],
    /** A trader's own line: only on a professional or company account. */
    trade: [
      'ring|call|text|phone|whatsapp|message|email|booking now|quotes?|appointments?',
      'our (number|(land)?line)|deliver(y|ies)|orders?|guest wi-?fi',
    ],
    /** Links and wifi put out to be used. */
    open: [`${WELCOME}|(guest|free) wi-?fi|wi-?fi for (guests|customers)`],
    office: ['mayor|minister|author|councillors?|mp|president|speakers?|dr [a-z]{2,15}|professor'],
    acts: [
      'open(ed|s|ing)|spoke|speak(s|ing)|voted?s?|sign(s|ed) copies|said in|announced|visit(ed|s)|talk',
      'at the (conference|event|festival)',
    ],
    /** Not in office: health, family, home. */
    private: [
      'rehab|divorc(e|ed|ing)|affair|pregnan(t|cy)|ill|cancer|drunk|wife|husband|daughter|son|kids',
      'family|girlfriend|boyfriend|home|arrested|therapy|friend',
    ],
    /** A home or a person alone is not a venue. */
    home: [
      'house|home|flat|apartment|(my|front) door|empty|alone|by myself|on (my|her|his) own|away',
      'on holiday|my (place|room)',
    ],
  },

  figure: {
    /** Figures of speech. */
    idiom: [
      'g[ai]ve (me|us|everyone) (an? |actual |mild ){0,2}(heart attacks?|stroke|breakdown)|killing me',
      '(die|died|dying|dead) (of (boredom|laughter|embarrassment|shame)|inside|laughing|on my feet)',
      'blind as a bat|sick (and tired )?of',
      '(allergic|addicted) to (meetings?|mondays?|mornings?|work|running|people|this)',
      'so (ocd|adhd|bipolar)|punch[- ]drunk|drunk on',
      'lost my (mind|marbles|voice|head)|(rest in peace|rip) (to )?(the|my|our)|lol at (the|my|this|our)',
      'dress code|(code|password) for|password (strategy|is (crying|hope|always wrong))|pin-?striped?',
      'cheated at',
    ],
    /** A thing that is scolded, not a person. */
    things: [
      ...TRIFLES,
      'kettle|laptop|computer|machine|fridge|oven|boiler|lift|till|phone|chair|desk|door|stairs|bin|jar',
      'system|software|app|update|font|self-?checkout',
      'weather|rain|wind|train|bus|bike|hill|january|plant|sandwich|soup|coffee|goose|cat|dog',
    ],
    /** Somebody in the same breath makes it a person after all. */
    people: [
      'he|she|him|her|who|whoever|you|they|someone|guy|man|woman|people|boss|manager|colleague|customer',
      'staff|team|driver',
    ],
    /** Fiction, games, shows: what is said there is not about the writer. */
    frame: [
      `(in|of|from|about|during|watching|reading|finished|writing) (the|an?|my|this|that|our) (\\w{3,15} ){0,3}${STORY}`,
      'my (character|villain)|the (plot|finale)|lyrics?|monopoly|scrabble|d&d|game night|meme|open mic',
      'stand-?up',
    ],
    /** Supposed, not done. */
    supposed: [
      'imagine|hypothetical(ly)?|what if i|i wish i (could|had)',
      'if my (boss|manager|mum|wife|husband) asks|dream(t|ed)? (i|about)',
    ],
  },

  channel: {
    /** Mockery is not work, whoever reads it. */
    jokes: [...LAUGHS, "🙄|what a (joke|clown|state)|poor thing|bless (him|her)|you didn'?t hear"],
  },

  questions: {
    /** Words that point at a picture. */
    picture: [
      '📸|📷|pics?|photos?|picture[ds]?|selfies?|screen ?shots?|snap(ped)?|video|zoom in|before and after',
      'in the (background|frame|shot)|behind (me|us|them)|look at (this|these|the|my|our|that|his|her)',
    ],
    /** Pictures that are not with this post. */
    notPicture: [
      '(photos?|pics) (when|later|soon|to follow|prize)|picture (this|it|perfect)',
      '(bigger|no|your|profile) (pictures?|photos?|pics?)|photo(shop|copier|graphy|graphers?)',
      'snap decision',
    ],
    /** They have plainly not been asked. */
    secret: [
      '(told|tells?|telling) (nobody|no ?one)|nobody (else )?knows|only one who knows',
      "\\w{2,5}n'?t know (i|that i|we)|don'?t tell|you didn'?t hear|guess (who|which)|\\w{2,12} asks",
      'sh{2,9}',
    ],
    /** Praise as warm as an advertisement. */
    praise: [
      "best (\\w{3,15} ){0,2}i('ve| have)? (ever )?(bought|owned|eaten|had|used|tried)",
      '(best|friendliest|nicest|cheapest) (\\w{3,15} ){1,2}(in (town|the (city|country|world))|around|ever)',
      'five stars?|[⭐★]{5}|game[- ]?changer',
      "(highly|would|i'?d|totally|can'?t) recommend",
      '(go (and )?|should |need to |must |have to )(get|buy|grab|try|book|order|switch) (to|one|it|them|this|yours)',
      'vote for (?!me|my|our|the)\\w{3,20}',
    ],
    /** The tie is told already, or it is not for sale. */
    notPraise: [
      "i('m| am)? (work (at|for|there|here|in)|own|founded|run|made)|biased|my own money|#?ad|#?gifted",
      '#?sponsored|disclosure',
      'my (m[uo]m|dad|wife|husband|son|daughter|team|colleagues?|boss|dog|cat|kids?)|holiday',
      'day (ever|of)|summer|friends?',
    ],
    /** A company answers somebody. */
    reply: [
      `^((hi|hello|hey|dear|good (morning|afternoon|evening)) ${NOBODY}|@)\\w{2,30}`,
      `^(ms|mrs|mr|dr)\\.? \\w{2,20},|^(many )?(thanks|thank you|cheers),? ${NOBODY}\\w{2,20}[,!.]`,
      "sorry (to (hear|read|see)|(that )?you('re|r)?|for your|about your)",
      '^thank(s| you) for (your|taking|getting|letting|tagging|telling|leaving)',
      'thank(s| you) for (your|the) (review|feedback|comments?|kind words)',
    ],
    /** The same from an account that need not be a company's. */
    tradeReply: [
      '(thanks|thank you)( (so|very) much)? for (your|the|leaving (us )?(a|this)) ([\\w-]{3,12} ){0,2}(review|custom|feedback)',
      `(we|i)('re| are|'m| am) ((so|very|really|truly) )?sorry (that |about |for |to (hear|read) (that |about )?)?your ${SERVICE}`,
      `sorry (to (hear|read) )?about your ${SERVICE}|your (refund|order|booking) (is|was|has|will)`,
      '(hope|look(ing)? forward) to (see|seeing|welcom(e|ing)) you (back|again)|^dear (customer|guest|patient|client)',
    ],
  },
} satisfies Record<string, Record<string, readonly string[]>>;
