const PARTY =
  '(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|reform|ukip|snp|sinn f[eé]in|dup|republicans?|democrats?|gop|maga|trump|biden|harris|starmer|sunak|farage|corbyn|bjp|modi|apc|pdp|tinubu|obi|jlp|pnp|labor|liberals?|afd|leave|remain|brexit)';
const OFFICE =
  '(?:prime minister|pm|president|senator|chancellor|ministers?|mayor|councillors?|governor|congress(?:wo)?man|mps?|taoiseach|government|the opposition|politicians?|first minister|home secretary)';
const REST = '[^.!?\\n]{0,50}';
const YOURS = '(?:your|ur)';
const WHEN = '(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|next week|(?:on )?the \\d{1,2}(?:st|nd|rd|th)?|in (?:january|february|march|april|may|june|july|august|september|october|november|december))';

/** Words for the detector `context-mismatch`. */
export const contextMismatch = {
  /** Politics or faith in the firm's voice. */
  charged: [
    `we(?:'re| are)? (?:all )?(?:backing|voting|supporting|endors(?:e|ing)|standing? (?:with|by|against)|campaigning for) [\\w' ]{3,30}`,
    `vote (?:for )?(?:${PARTY}|councillor \\w{3,12}|cllr \\w{3,12}|yes|no)(?: on \\w{3,10}day)?`,
    '(?:get out and|you should|you\'d better) (?:vote|back) (?:for )?(?!us|me|our)\\w{3,12}|vote (?:them|him|her|that lot) out|voting for (?:that|him|her|them|those)[^.!?\\n]{3,30}',
    `(?:well done|congratulations|good riddance|shame|shame on|thank you|no thanks)(?: to| on)? (?:the |our |this |that |you )?(?:new |lying |useless |old |last )?(?:${OFFICE}|${PARTY})`,
    `(?:lying|corrupt|useless|crooked|shameful|spineless|hopeless|rotten|disgraceful|greedy|two-faced) (?:old )?(?:${OFFICE}|${PARTY})`,
    `(?:our|the|this|that|any) ${OFFICE}(?: who|'s| is| are| has| have| couldn't| can't| should| needs?| lied| lies| voted| refuses| must) ${REST}`,
    `${PARTY} (?:are|is|can|will|voters?|lot|out|ruined|have|has|2\\d{3})${REST}`,
    `(?:this|the|that|the current|our so-called) government${REST}|that clown in (?:no\\.? ?10|number 10|the white house)|not that lot again|whoever wins on \\w{3,10}day${REST}`,
    '(?:tax|abolish|defund|ban|scrap|nationali[sz]e|deport|jail) (?:the )?(?:rich|second homes?|landlords|police|monarchy|hunting|immigrants|migrants|lords|billionaires|banks|railways|water companies|net zero|ulez|ltns?|abortion|guns?)[^.!?\\n]{0,24}',
    '(?:free|long live|glory to|death to|boycott|pray for|stand with) (?:palestine|gaza|israel|ukraine|russia|tibet|kashmir|biafra|catalonia|tommy|the king)|(?:make|keep) (?:america|britain|england|india|nigeria) great',
    '(?:stop the boats|build the wall|lock (?:him|her) up|take back control|not my (?:king|president|pm)|send them back|eat the rich|all lives matter|drain the swamp|our country back|deep state|no justice,? no \\w{3,10}|power to the people|solidarity (?:with|forever))',
    `(?:abortion|gay marriage|homosexuality|immigration|islam|christianity|vaccin(?:es?|ation)|climate change|net zero|feminism|gun control|(?:trans|gender) ideology|woke(?:ness)?|lockdowns?|communism|socialism|capitalism) (?:is|was|are|kills?|ruined|must|should) ${REST}`,
    `(?:too many|no more) (?:immigrants|migrants|foreigners|refugees|lefties)${REST}|only two genders|pro-?life|unborn bab(?:y|ies)|my body my choice`,
    `if you (?:voted|vote|support|believe|disagree)[^.!?\\n]{3,60}(?:elsewhere|not welcome|tesco|door|unfollow|stay away)|proud(?:ly)? (?:to be )?(?:an? )?(?:christian|muslim|catholic|hindu|patriot|conservative|socialist|unvaccinated) (?:business|shop|family|firm)${REST}`,
    '(?:trust in|praise|glory to|turn to|believe in|come to|follow|accept|serve|fear) (?:the lord|god|jesus|christ|allah|the almighty)[^.!?,\\n]{0,30}',
    '(?:jesus|christ|god|allah|the lord|the bible|satan|the devil) (?:is|loves|saves|says|hates|forgives|died|provides)[^.!?,\\n]{0,40}|he is worthy|in jesus\'? name',
    '(?:the|a|that) (?:mosque|church|temple|synagogue|muslims|christians|jews|hindus|immigrants) [^.!?\\n]{0,24}(?:has|have) no place[^.!?\\n]{0,30}|(?:rishi|keir|boris|nigel|donald|kamala)[^.!?\\n]{3,40}all the same[^.!?\\n]{0,30}',
    '(?:repent|sinners|born again|judgement day|end times|read your bible|god is (?:great|good)|amen|hallelujah|saved by grace|in god we trust|god bless (?:america|trump|our troops)|(?:psalm|john|romans|matthew|luke|proverbs) \\d{1,3}:\\d{1,3}|there(?:\'s| is) no god)',
  ],
  /** Said to those one serves. */
  clients: ['(?:dear|my|our|all|to my) (?:\\w{3,10} )?(?:clients|customers|patients|members|subscribers|students|parents|readers)'],
  /** Neutral: hours, greetings, the hall as a polling station, one's own cause. */
  neutral: [
    'polling (?:station|place)', 'polls open', 'opening (?:hours|times)', 'open (?:until|till|as usual)', 'closed (?:for|on)', 'eid mubarak', 'happy (?:diwali|hanukkah|easter|new year|christmas|holi|vaisakhi|ramadan|pride)', 'merry christmas', 'ramadan (?:kareem|mubarak)', 'to all who celebrate', 'hustings', 'register to vote', "we(?:'ve| have)? asked the council",
    'best \\w{3,12} awards?', 'vote for (?:us|your|our)', "we(?:'ve| have) voted", 'road closure', 'service times', 'sunday service', 'mass (?:is )?at', 'carols?', 'raised',
  ],
  /** A person's evening, heart or body in the firm's voice. */
  own: [
    '(?:so |still |absolutely |properly |a bit )?(?:hung ?over|hanging out of my)(?:,? (?:never drinking|again|today)(?: \\w{2,10}){0,2})?|never (?:drinking|mixing) (?:again|\\w{3,10}(?: \\w{3,10})? again)',
    `my (?:ex|boyfriend|girlfriend|bf|gf|situationship|crush|fella|missus|ex-husband|ex-wife|therapist|mother-in-law|love life|sex life|period|husband|wife)(?:'s| has| is| still| just| keeps| texted| dumped| left| cheated| told| never| won't)${REST}`,
    `(?:me and|my) [\\w' ]{2,16}(?: have| has)? (?:broke|broken|split|breaking) up${REST}|in bed (?:since|all|crying)[^.!?\\n]{0,24}`,
    "(?:i'm|im|i am|been|just) (?:so |such |literally )?(?:a )?(?:single|dumped|heartbroken|horny|in love|getting divorced|on my period|gutted|drunk|stoned|skint|done with (?:men|women|dating|love|people))[^.!?\\n]{0,20}",
    '(?:got )?my first (?:tattoo|piercing|divorce|boob job)[^.!?\\n]{0,30}|right on the bum',
    '(?:swiped|matched) (?:right|with)[^.!?\\n]{3,30}|(?:hinge|tinder|bumble|grindr) date[^.!?\\n]{0,30}|who\'?s single[^.!?\\n]{0,30}|i\'?d find a husband[^.!?\\n]{0,30}',
    "(?:ugh|bleh|fml),? (?:mondays?|work|customers)|(?:can't be arsed|hate my job|i hate this job|is it home time|wish i was in bed|wrong account|thought this was my (?:main|private|own))",
    'anyone else (?:think|thinks|fancy|crying at|hungover|skint|single)[^.!?\\n]{0,40}|(?:love island|married at first sight|towie|strictly|bake off)(?: [\\w\']{2,12}){0,5}',
    'my (?:toddler|kid|son|daughter|baby|mum|nan|flatmate|dog|cat)(?: has|\'s| is)?(?: just)?(?: been)? (?:sick|thrown up|pooed|weed|puked|arrested)[^.!?\\n]{0,40}',
    "i'?ve got (?:\\w{1,8} )?(?:quid|pounds|bucks|dollars|a tenner) on [^.!?\\n]{2,30}|i(?:'ve)? (?:cried|snogged|been dumped|texted my ex|been up all night)[^.!?\\n]{0,40}",
  ],
  /** What is sold, not lived. */
  products: ['not included', 'cure for', 'alcohol[- ]free', 'two for one', 'specials?', 'on tap', 'recovery', 'fry-?up', 'breakfast', 'ale is back', 'beer is back'],
  /** Match-day passion. */
  fan: [
    "(?:that|the|what a|useless|blind) (?:joke of a |useless |blind )?(?:referee|ref|linesman|umpire)(?! (?:course|training|whistle))", 'blind as a bat', '#?matchday', 'coys|ynwa|coyg|coyi', '(?:never a|stonewall|clear) (?:penalty|pen|red)', 'what a (?:goal|save|tackle|try|six|finish)', 'get in!{1,6}|tr+y{2,10}|g+o{3,12}a*l{1,8}', 'come on (?:wales|england|ireland|scotland|you (?:reds|blues|spurs|irons)|lads)',
    "(?:we|they) (?:were )?(?:robbed|battered|bottled it)", 'sack the (?:manager|gaffer|board)', "it'?s coming home", 'you (?:beaut(?:y|ies)|messed it up)', '(?:who are ya|sing when you\'?re winning)',
  ],
  /** The firm invites people for the match, or sells what the joke names. */
  onTopic: [
    'come and watch', 'screens?', 'showing', 'live', 'your table', 'from \\d', 'on tap', 'two for one', 'specials?', 'menu', 'clos(?:ing|ed) early', 'good luck', 'sponsor', 'our (?:under|team|girls|boys|side)', 'breakfast', 'fitness', 'referee course', 'beer', 'ale', 'cocktail', 'half price', 'when they score', 'happy hour', 'no cover', 'early for',
  ],

  /** A firm walks into a talk, with what it knows. */
  uninvited: [
    "(?:hi|hello|hey)?,? ?(?:\\w{2,12},? )?(?:(?:we|our team|i) )?(?:just )?(?:saw|noticed|spotted|overheard|couldn'?t help (?:but )?(?:noticing|notice|seeing)|see|heard|read|know) (?:that |from our (?:records|system|files|notes) )?(?:you(?:'re|'ve| were| are| have)?|your)(?: [\\w']{2,12}){1,6}",
    'we see from our (?:records|system|files|notes)', 'our (?:records|system) (?:shows?|says?)', '(?:sounds|looks) like you (?:need|could (?:do with|use))[^.!?\\n]{3,30}',
  ],
  /** Offers once and shows nothing. */
  modest: ["if you'?d like", 'no need to reply', 'our messages are open', 'no pressure'],
  sales: ['\\d{1,2} ?% off', 'discount', 'code [A-Z0-9]{3,10}', 'free (?:quote|trial|consultation)', 'try (?:us|ours?)', 'switch to us', 'we never', 'check out our', 'our \\w{3,12} (?:do|are|is) (?:lovely|great|the best|better)'],

  /** A private person speaks for the firm, or collects for it. */
  unofficial: [
    'speaking (?:for|on behalf of) (?:the (?:company|firm|council|school|hospital|trust|bank)|everyone at [\\w ]{3,16})', 'on behalf of (?:everyone|all|the whole team) at (?:the )?[\\w&\' ]{3,20}',
    `as (?:someone|somebody|an?|the) (?:from|at|in|who works (?:at|for|in)|manager|supervisor|nurse|cashier|receptionist|adviser|nhs|council|bank)[\\w&' ]{0,28}?,? (?:i can|let me be clear)(?: (?:tell you|confirm|promise|guarantee|assure you))?`,
    '(?:official|company) (?:statement|line|position):|i can (?:officially )?confirm (?:that )?(?:we|the company|head office)[^.!?\\n]{3,40}|the company (?:promises|guarantees|will refund)[^.!?\\n]{0,30}|take it from me,? i work there',
  ],
  collects: [
    `(?:dm|pm|message|text|send|inbox|whatsapp|post|put|drop|leave|comment|reply)(?: me| us)?(?: with)?,? ?(?:${YOURS}|the|with ${YOURS}) (?:\\w{3,10} )?(?:details|order(?: (?:number|details))?|account(?: (?:number|details))?|address|name and \\w{3,10}|card(?: \\w{3,8})?|number|booking|reference|phone number|sort code|policy(?: number)?|date of birth|postcode|prescription|bill)(?: and i(?:'?ll| can)(?: \\w{2,8}){1,3})?`,
  ],
  worksThere: ["i work (?:there|here|for|at|in|on)", "i'?m (?:in|on|with|from|the|a member of) (?:the )?(?:\\w{3,12} )?(?:customer (?:service|care)|support|returns|fraud team|bank|team|desk|helpdesk|manager|staff)", 'my (?:shop|store|branch|company|depot)', '(?:our|my) (?:stock )?(?:system|warehouse|team)', 'on shift', 'as a member of'],
  ownViews: ["my (?:own )?views", "not my employer'?s?", 'personal (?:view|capacity|opinion)', 'not speaking for', 'opinions (?:are )?my own', 'views (?:are )?my own'],

  /** A manager, a team or a family should hear it first: a step out of the job. */
  leaving: [
    `(?:hand|put|giv)(?:ing|e|ed)? (?:in )?(?:my )?(?:notice|resignation|two weeks)(?: in)?(?: (?:on )?${WHEN})?|my (?:notice|resignation) (?:goes in|is (?:in|typed|written|ready))(?: (?:on )?${WHEN})?`,
    `(?:resigning|quitting|jumping ship|walking out|out of here) (?:on )?${WHEN}(?:,? (?:boss|nobody|they)[\\w' ]{3,24})?`,
    "told (?:the )?new (?:place|lot|job|firm|boss) (?:yes|i(?:'ll| will| can))[^.!?\\n]{0,40}",
    "(?:got|signed|accepted|have|had|taken) (?:the |an? |my |another )?(?:contract|offer|new job|role|start date)(?: (?:for|from|with|at|in|lined up))?(?: (?:the |a )?[\\w&' ]{2,24})?|(?:new job|offer|exit plan|next job) (?:is )?(?:lined up|signed|sorted|in the bag)|signed with [\\w&]{2,16}|contract came",
    'my new contract sits[^.!?\\n]{0,24}|start at (?:the other|my new|a new) place(?: on the \\w{2,5})?|pretending to care about[^.!?\\n]{3,30}',
    '(?:my desk will be empty|hand this lanyard back|next employer|reference request|got the job at)[^.!?\\n]{0,30}|(?:headhunter|recruiter|agency) (?:says|said|offered|just offered|got me)[^.!?\\n]{3,50}|off to (?:the competition|a competitor)',
    "(?:counting the (?:days|sleeps)|\\d{1,2} days) (?:till|until|and) i [^.!?\\n]{3,30}|last few (?:weeks|days) (?:here|in this)|once the bonus[^.!?\\n]{3,30}",
  ],
  interview: [
    '(?:(?:lunch ?break|job|secret|sneaky|second|third|final|first|phone|zoom) ){0,3}interview(?: number (?:one|two|three|\\d))?(?: (?:done|today|tomorrow|went well|on \\w{3,10}day|at|with|in)(?: (?:the |my |a )?[\\w&\']{2,14}){0,3})?',
    '(?:first|second|third|final|next) (?:round|stage)(?: (?:with|at|tomorrow|today)(?: (?:the )?\\w{2,14}){0,2})?|(?:recruiter|headhunter) (?:call|rang|phoned)(?: (?:in|from)(?: the)? \\w{3,10}(?: \\w{3,10})?)?|job[- ]?hunting on (?:the )?(?:company|work) \\w{3,8}|updating my (?:cv|resume) at (?:my desk|work)|assessment day',
  ],
  /** What makes a plain interview, offer or notice a secret. */
  secretly: [
    'shh+', '\u{1F92B}|\u{1F910}|\u{1F440}|\u{1F62C}|\u{1F636}|\u{1F60F}|\u{1F648}', "don'?t tell", "(?:boss|manager|work|nobody|no one|they|team|he|she) (?:doesn't|don't|has no|have no|hasn't|haven't|no dey) (?:know|idea|a clue|been told|got a clue)", 'has no idea|nobody (?:at work |here )?knows', 'secret(?:ly)?|sneaky|hush', 'lunch ?break|store ?cupboard|stairwell|car park', 'in (?:the|my) car',
    "told (?:work|them|my boss)|pretend(?:ing|ed)?|act(?:ing)? normal|poker face|neither confirm", "dentist|optician'?s?|\"\\w{3,12}(?: \\w{3,12})?\"", 'fingers crossed|wish me luck', 'cover (?:the|my)', "(?:company|work) (?:laptop|time|phone)", "can'?t wait to (?:see|tell) (?:his|her|their|my|them)", 'funny how quiet|across the road', 'competition|competitor|rival|current employer', 'monday|tomorrow|friday', 'number (?:two|three)', '(?:second|third|final) interview', 'in the (?:loo|toilet)', 'never saw it', "haven't said a word", 'do i tell', "until the contract|by easter|by christmas|and i hand", 'between us', 'notice goes in', 'before i tell',
  ],
  /** A secret of the writer's own kept from work. */
  unknown: [
    "(?:nobody|no one|not a soul) (?:at work|in the office|here|on the team) (?:knows|has a clue|suspects)(?: yet)?(?:,? (?:but|that))?(?: [\\w']{1,12}){0,6}", "(?:work|my boss|my manager|the boss|my team) (?:doesn't|don't) know (?:yet )?(?:that |but )?(?:i'?m|i am|i've|im|about the)(?: [\\w']{2,12}){1,5}", "haven't told (?:work|my boss|my manager|the boss|the team|hr)(?: yet)?(?:,? (?:but|that))?(?: [\\w']{1,12}){0,6}",
  ],
  /** Told, public or somebody else's interview: no secret. */
  told: [
    'told (?:my (?:team|manager|colleagues|mum)|everyone)', 'leaving (?:drinks|do|party|card)', 'last day', 'made redundant', 'open to work', 'available from', 'looking for (?:a )?(?:new )?(?:role|work|job|position)', 'next stop', 'thank you all', 'years', 'interviewing', 'interviewed', 'as a journalist', '(?:radio|tv|podcast|exit|uni|school) interview', 'interview (?:tips|questions|panel|podcast|is out)',
    'first interview as', 'got the job!', 'start(?:ed|ing)? (?:on|my new)', 'day one', 'announced', 'film', 'episode', 'fell asleep in', 'dissertation', 'assignment', 'homework', '(?:excited|delighted|happy) to (?:announce|share)', 'garden centre', 'governor', 'the team know', 'sunday league',
  ],

  /** An app speaks: it tags what it did. */
  appSign: ['#?auto-?(?:share|post)(?:ed)?', "shared (?:to your (?:feed|timeline)|on behalf of \\w{2,12}|with \\d{1,5} followers)", 'view (?:the )?(?:full )?(?:report|results|workout|route|stats)', "see \\w{2,12}'s (?:full )?(?:report|route|stats)", 'follow live', '(?:earned|unlocked) the (?:badge|trophy)', 'kudos', 'tap to \\w{3,8}', "order with \\w{2,12}'s (?:code|link)"],
  /** What an app says that a person did. */
  appDid: [
    '(?:started|finished|completed|logged|recorded|is on|began|did) (?:a |an |the |his |her )?(?:\\d{1,3}(?:\\.\\d)? ?(?:k|km|mi|miles?) )?(?:morning |evening )?(?:ride|run|walk|workout|loop|swim|hike|fast|date)', '\\d{1,3}(?:\\.\\d)? ?(?:k|km|mi|miles?) (?:loop|run|ride|walk)', '(?:slept|weighed|burned|drank|smoked|listened|walked|lost|gained|staked|ordered)[^.!?\\n]{0,24}', '(?:stress level|heart rate|blood (?:pressure|sugar)|reading|bmi|mood|weight|location|cycle|sleep)(?: is|:| today| by)?[^.!?\\n]{0,16}',
    'baby is the size of', '\\d{1,2} (?:positive|negative)', '(?:checked in|just left|is (?:now )?at|arrived at|is near)(?: at|:)? [\\w&\' ]{3,28}', '(?:finished|reading|listening to|listened to|watched|watching|now playing|rated)(?=:? ?["\'\\w\u2605])', '(?:has )?taken (?:his|her|their) \\w{3,16}', 'fasting for \\d{1,3} ?h', '(?:has|is) (?:a new match|single|dating)', '\\d{1,4}[- ]day streak', 'had \\d{1,3} (?:drinks|units|cigarettes|beers)', '\\d{1,2}h,? ?\\d{1,2}m',
  ],
  /** What a private person would not post: place, body, drink, love, debt. */
  appTells: [
    'home', 'start:', 'from \\d{1,4}\\w? \\w{3,14}', 'from [A-Z]\\w{3,12} (?:grove|road|street|lane|close|walk|avenue)', 'every day', 'live', 'slept', 'sleep', 'wake-ups', 'weigh\\w{0,3}', 'kg', 'lbs', 'stress', 'heart rate', 'blood', 'reading', 'positive', 'sti', 'baby', 'period', 'ovulat\\w{0,5}', 'fertil\\w{0,4}', 'clinic', 'hospital', 'beers?', 'drinks', 'mood', 'match', 'calories', 'checked in', 'just left', 'is at', 'report', 'smoked', 'loan', 'bet', 'casino', 'rehab', 'taken (?:his|her|their)', 'ordered', 'fasting', 'location',
  ],
  race: ['half marathon', 'the \\w{3,12} half', 'parkrun', 'marathon', 'medal', 'official time', 'finish line', '10k race', 'without stopping'],

  instead: {
    charged: 'all are welcome here',
    own: 'we are open as usual',
    uninvited: 'if you would like us to look into it, our messages are open',
    collects: 'please ask the firm itself',
    unofficial: 'in my own view',
    leaving: 'more news when I can',
  },
} as const;
