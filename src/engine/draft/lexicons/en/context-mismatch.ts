const PARTY = '(?:labour|tor(?:y|ies)|conservatives?|lib ?dems?|greens?|the green party|reform|ukip|snp|plaid|sinn f[eé]in|dup|republicans?|democrats?|gop|maga|trump|biden|harris|starmer|sunak|farage|corbyn|bjp|congress party|modi|apc|pdp|tinubu|obi|obidients?|jlp|pnp|labor|liberals?|the nationals|one nation|afd|leave|remain|brexit)';
const OFFICE = '(?:prime minister|pm|president|senator|chancellor|minister|mayor|councillors?|council leader|governor|congress(?:man|woman)|mps?|taoiseach|government|the opposition|politicians?|first minister|home secretary|party leader)';

/** Words for the detector `context-mismatch`. */
export const contextMismatch = {
  /** Politics or faith in the firm's voice. */
  charged: [
    "(?:cost of living|inflation|this mess|the nhs|the state of the (?:roads|country|nation|high street)|potholes|business rates|vat|tax(?:es)?|energy prices?)[^.!?\\n]{0,40}(?:this government|the government|westminster|downing street|the tories|labour|washington|the council|politicians)[^.!?\\n]{0,40}",
    "(?:this|that|the current|the last|our so-called) government[^.!?\\n]{0,50}",
    "not (?:that|this|those) (?:lot|shower|clowns?|idiots?) again(?: please)?",
    "(?:proud(?:ly)? (?:to be )?(?:an? )?(?:christian|muslim|catholic|hindu|jewish|atheist|patriot\\w{0,2}|conservative|socialist|pro-?life|anti-?woke|unvaccinated))(?: (?:business|shop|family|firm|company))?[^.!?\\n]{0,60}",
    "(?:pray(?:ing|ers)?|candle|vigil|mass) for (?:all |the )?(?:unborn|sinners|our (?:leaders|nation|country)|the lost|conversion|president|gaza|israel|ukraine|persecuted)[^.!?\\n]{0,40}",
    "(?:unborn bab(?:y|ies)|right to life|my body my choice|pro-?(?:life|choice|gun|hunt(?:ing)?|brexit|eu|palestin\\w{0,4}|israel)|anti-?(?:vax(?:xers?)?|trans|immigra\\w{2,6}|abortion|hunt|monarchy|israel|muslim))[^.!?\\n]{0,40}",
    "(?:if you (?:voted|vote|support|believe|don't believe|disagree)[^.!?\\n]{3,60}(?:shop elsewhere|not welcome|take your|go elsewhere|tesco|door|unfollow|don't come|stay away))",
    "(?:boycott|cancel) (?:the )?(?:bbc|eurovision|[A-Z]\\w{3,12})(?: [\\w']{2,12}){0,4}",
    "(?:men|women) (?:can'?t|cannot|don't|are) (?:become |be |have |get )?(?:women|men|periods|pregnant|women and)[^.!?\\n]{0,30}",
    "(?:two|only two) genders|there are only two (?:genders|sexes)|kings? of kings|in god we trust|god bless (?:america|trump|our troops|the king)|christ the king|one nation under god|he is risen indeed|he died for (?:you|our sins)",
    "(?:hope|bet|reckon) (?:they|he|she|labour|the tories|reform|trump) (?:win|wins|lose|loses|gets? (?:in|voted out|kicked out))[^.!?\\n]{0,30}",
    "whoever wins on \\w{3,10}day[^.!?\\n]{3,50}",
    "(?:as a (?:family|firm|business|team|shop),? )?we(?:'re| are)? (?:all )?(?:backing|voting for|voting|supporting|endorsing|endorse|stand (?:with|by|against)|standing with|campaigning for|behind) (?:councillor|cllr|mayor|senator|president|" + PARTY + "|\\w{3,12} (?:for|on thursday)|israel|palestine|gaza|ukraine|russia|the strikers|our police|the protest(?:ers)?)(?: \\w{3,14})?",
    `vote (?:for )?(?:${PARTY}|councillor \\w{3,12}|cllr \\w{3,12}|yes|no|leave|remain)(?= |[.,!?]|$)(?: on \\w{3,10}day)?`, "(?:vote|voting) (?:them|him|her|that lot|the \\w{3,10}) out", "(?:you should|you'd better|get out and) (?:vote|back) (?:for )?(?!us|me|our)[\\w]{3,12}",
    `(?:well done|congratulations|congrats|good riddance|shame|shame on|thank you|thanks|no thanks|no|down with|hands up who voted)(?: to| on| for)? (?:the |our |this |that |you )?(?:new |lying |useless |old |last )?(?:${OFFICE}|${PARTY})`, `(?:lying|corrupt|useless|clown of an?|crooked|shameful|idiot|spineless|hopeless|rotten|disgraceful|greedy|two-faced) (?:old )?(?:${OFFICE}|${PARTY})`, `(?:our|the|this|that) (?:${OFFICE})(?:'s| is| are| has| have| couldn't| can't| should| needs?| ought)(?: [\\w']{2,14}){1,6}`, `any ${OFFICE} who [^.!?\\n]{4,60}`, `(?:${PARTY}) (?:are|is|can|will|voters?|lot|out|ruined|have|has|'ll|2\\d{3})(?: [\\w']{2,14}){0,5}`,
    "(?:tax|abolish|defund|ban|scrap|nationali[sz]e|deport|hang|jail|sack) (?:the )?(?:rich|second homes?|landlords|police|monarchy|hunting|immigrants|migrants|them all|lords|house of lords|billionaires|banks|railways|water companies|net zero|ulez|ltns?|abortion|guns?)(?: till [\\w ]{3,24})?", "(?:free|from the river|long live|viva|glory to|death to|boycott|stand with|pray for) (?:palestine|gaza|israel|ukraine|russia|tibet|kashmir|biafra|catalonia|tommy|the king|china|america)", "(?:make|keep) (?:america|britain|england|india|nigeria|australia) great(?: again)?", "(?:stop the boats|build the wall|lock (?:him|her|them) up|stop the steal|take back control|not my (?:king|president|pm)|send them (?:home|back)|eat the rich|all lives matter|blue lives matter|two[- ]tier|great replacement|drain the swamp|abolish the monarchy|our country back|fake news media|deep state)",
    "(?:abortion|gay marriage|homosexuality|immigration|islam|christianity|vaccin(?:es?|ation)|climate change|net zero|feminism|atheism|evolution|gun control|the death penalty|trans(?:gender)? ideology|gender ideology|woke(?:ness)?|lockdowns?|brexit|communism|socialism|capitalism) (?:is|was|are|has|have|kills?|ruined|must|should)(?: (?:a |an |the )?[\\w']{2,14}){1,5}", "(?:too many|no more|these|all these) (?:immigrants|migrants|foreigners|refugees|asylum seekers|lefties|tories|socialists|wokes?)(?: [\\w']{2,12}){0,5}",
    "(?:trust in|praise|glory to|thank|turn to|believe in|pray to|come to|follow|accept|serve|fear) (?:the lord|god|jesus|christ|allah|the almighty|our saviour)(?: [\\w']{2,10}){0,4}", "(?:jesus|christ|god|allah|the lord|the bible|scripture|the quran|satan|the devil) (?:is|loves|saves|says|hates|forgives|will|died|provides|blesses|heals|works)(?: (?:the |our )?[\\w']{2,12}){0,6}", "(?:repent|sinners?|born again|hellfire|judgement day|end times|read your bible|no other god|god is great|god is good|amen to that|hallelujah|saved by grace|(?:psalm|john|romans|matthew|luke|proverbs|genesis|corinthians) \\d{1,3}:\\d{1,3})", "(?:no|there is no|there's no) (?:god|such thing as god)", "(?:prayers?|prayer) (?:works|changes everything|in schools)",
  ],
  /** Neutral: hours, greetings, the hall as a polling station, one's own cause. */
  neutral: [
    'polling station', 'polling place', 'opening (?:hours|times)', 'open (?:until|till|as usual)', 'closed (?:for|on)', 'eid mubarak', 'happy (?:diwali|hanukkah|easter|new year|christmas|holi|vaisakhi|ramadan|pride)', 'merry christmas', 'ramadan (?:kareem|mubarak)', 'to all who celebrate', 'hustings', 'register to vote', "we(?:'ve| have)? asked the council", 'best \\w{3,12} awards?', 'vote for (?:us|your|our)', 'planning (?:notice|application)', 'road closure', 'service times', 'sunday service', 'mass (?:is )?at', 'carols?',
  ],
  /** A person's evening, heart or team in the firm's voice. */
  own: [
    "(?:me and|my) [\\w' ]{2,16}(?: have| has)? (?:broke|broken|split|breaking|splitting) up[^.!?\\n]{0,40}",
    "(?:i've been|been) in bed (?:since|all|crying)[^.!?\\n]{0,24}",
    "(?:anyone|who) else (?:think|thinks|fancy|fancies|in love with|got a crush on|crying at|watching|hungover|skint|single|up at \\dam)[^.!?\\n]{0,50}",
    "my (?:toddler|kid|son|daughter|baby|dog|cat|mum|nan|dad|flatmate|sister|brother)(?: has| 's|'s| is| was)?(?: just)?(?: been)? (?:sick|sick on|poorly|thrown up|pooed|weed|wet|puked|arrested|dumped|been sick)[^.!?\\n]{0,40}",
    "(?:i'?d|i would|i'?ll|i need to) (?:find|get|marry|kiss|shag|bang|snog)(?: (?:a|some|me a))? (?:husband|wife|boyfriend|girlfriend|man|bloke|fella|him|her|bird)[^.!?\\n]{0,40}",
    "who'?s single[^.!?\\n]{0,30}",
    "(?:is|are|was|looks?|looking) (?:so |well |proper |dead |actually )?(?:fit|peng|buff|a snack|sexy|shaggable|gorgeous in that)(?=[?!.]|$)",
    "(?:love island|married at first sight|mafs|towie|the traitors|strictly|eastenders|corrie|bake off|bachelorette|big brother)(?: [\\w']{2,12}){0,6}",
    "(?:i|i'm|im) (?:hate|hating|love|loving|can't stand) (?:my (?:job|boss|life|ex|mother-in-law|flatmate)|mondays|mornings|people|being (?:single|single again))[^.!?\\n]{0,20}",
    "(?:wax|period|cramps|ovulating|constipated|on the toilet|on the loo|thrush|hormones|mood swings)(?: [\\w']{2,12}){0,4}",
    "(?:wrong account|oops wrong (?:account|page)|thought this was my (?:main|private|own)|not my (?:main|personal) account|meant for my other)[^.!?\\n]{0,20}",
    "i'?m (?:so )?(?:skint|broke|overdrawn)[^.!?\\n]{0,30}",
    "(?:had|having|been on|went on) (?:a |the )?(?:worst|best|awful|terrible|amazing)? ?(?:date|shag|one night stand|hook-?up)[^.!?\\n]{0,30}",
    "(?:so |still |absolutely |properly |well |dead |a bit |v |very )?(?:hung ?over|hanging out of my \\w{3,5})(?:,? (?:never drinking|again|today|af)(?: [\\w]{2,10}){0,2})?", "never (?:drinking|mixing|touching) (?:again|[\\w]{3,10}(?: [\\w]{3,10})? again|\\w{3,10} and \\w{3,10})", "(?:drank|had|necked|downed|sank) (?:too much|(?:seven|eight|nine|ten|\\d{1,2}) (?:pints|shots|wines|gins)|a bottle of)[^.!?\\n]{0,20}", "my (?:ex|boyfriend|girlfriend|bf|gf|situationship|hinge date|tinder date|crush|fella|missus|date|ex-husband|ex-wife|therapist|mother-in-law|landlord)(?:'s| has| is| still| just| keeps| texted| dumped| won't| hasn't| left| cheated| told| thinks| never)(?: (?:just |still |not )?[\\w']{1,12}){1,8}", "(?:i'm|im|i am|been|just) (?:so |such |a )?(?:single|dumped|heartbroken|horny|in love|getting divorced|on my period|gutted|crying|bored|drunk|stoned|high)(?: (?:af|again|today|lol|at work|rn))?", "(?:swiped|matched) (?:right|with)[^.!?\\n]{3,30}", "(?:hinge|tinder|bumble|grindr|first) date (?:last night|tonight|was|went|cancelled|with)[^.!?\\n]{0,30}",
    "(?:ugh|bleh|fml|meh),? (?:mondays?|work|this job|customers)", "(?:can't be (?:arsed|bothered)|cba|hate my job|i hate this job|is it home time(?: yet)?|roll on five o'?clock|wish i was in bed|who else is bored at work)", "(?:my|the) (?:boss|manager|owner) (?:is|'s) (?:out|away|asleep|gone)(?: so| lol|,| and)[^.!?\\n]{0,30}", "(?:i|i've|ive) (?:just )?(?:got|had|have|need) (?:the runs|my period|a new tattoo on|laid|the shits|thrush|my wax)[^.!?\\n]{0,20}", "(?:boss|owner) doesn't know i(?:'ve| have) (?:got )?the (?:password|log-?in)",
  ],
  /** Match-day passion. */
  fan: [
    "tr+y{2,10}",
    "g+o{3,12}a*l{1,8}",
    "come on (?:wales|england|ireland|scotland|india|nigeria|jamaica|australia|you (?:reds|blues|spurs|irons|hammers|boys)|lads|the \\w{3,10})",
    "(?:it'?s|its) coming home",
    "(?:limbs|up the (?:ra|dubs|villa|toffees|reds|blues|pompey|saints))",
    "(?:ronaldo|messi|kane|saka|salah|kohli|lebron|brady|mahomes)(?: (?:is|was|you)(?: [\\w']{2,12}){1,3})",
    "you beaut(?:y|ies)",
    "(?:that|the|this|what a|useless|blind) (?:joke of a |useless |blind |shocking )?(?:referee|ref|linesman|umpire)(?! (?:course|training|whistle))(?:[?!.]|,| is| was| needs| should|'s| again)?", '#?matchday', 'coys', 'ynwa', 'coyi', 'coyg', '#?(?:mufc|lfc|afc|thfc|cfc|mcfc|nufc|whufc)', "(?:never a|stonewall|clear) (?:penalty|pen|red(?: card)?|handball)", "what a (?:goal|save|match|tackle|catch|try|six|finish)", "(?:scum|scousers|gooners|yids|mancs|that lot) (?:are|is|can|down the road)", "(?:we|they) (?:were )?(?:robbed|battered|bottled it|battered them)", "get in(?:!|,| there| you)", "(?:sack|fire) the (?:manager|gaffer|board|coach)", "blind as a bat", "(?:offside|var) (?:my|is|was|can)[\\w ]{0,16}", "3 points",
  ],
  /** The firm invites people for the match, or sells what the joke names. */
  onTopic: [
    'come and watch', 'screens?', 'showing', 'live (?:here|in the bar)', 'half price', 'when they score', '% off when', 'happy hour', 'book (?:a|your) table', 'kick-?off (?:here|at)', 'from \\d', 'on tap', 'not included', 'two for one', 'specials?', 'menu', 'closing early', 'closed early', 'good luck', 'sponsor', 'our (?:under|team|girls|boys|side)', 'cure for', 'breakfast', 'recovery', 'fry-?up', 'fitness', 'referee course', 'alcohol[- ]free', 'beer', 'ale', 'cocktail',
  ],

  /** What is sold, not lived. */
  products: ['not included', 'cure for', 'alcohol[- ]free', 'two for one', 'specials?', 'on tap', 'recovery', 'fry-?up', 'breakfast', 'wax (?:from|for|strips)', 'fitness', 'our \\w{3,12} ale', 'beer is back', 'ale is back'],

  /** A firm walks into a talk, with what it knows. */
  uninvited: [
    "(?:hi|hello|hey)?,? ?(?:[\\w]{2,12},? )?(?:noticed|saw|heard|spotted|read|understand) (?:that )?(?:you|your)(?: [\\w']{2,12}){1,6}",
    "(?:sorry|congratulations|congrats|condolences)[^.!?\\n]{0,30}your (?:mum|dad|divorce|loss|baby|wedding|new (?:house|job)|pregnancy|engagement)[^.!?\\n]{0,30}",
    "(?:hi|hello|hey)?,? ?(?:we|our team|i) (?:just )?(?:saw|noticed|see|spotted|overheard|couldn'?t help (?:but )?(?:noticing|notice|seeing|overhearing)|happened to see|read|heard|know|can see|hear)(?: (?:that|from our (?:records|system|files|notes)))?(?: you(?:'re|'ve| were| are| have)?(?: (?:just |recently )?(?:talking about us|mention(?:ed|ing)? us|complain(?:ing|ed)?|moan(?:ing|ed)?|looking for|due|thinking of|our|a \\w{3,10}|at \\d{1,4}|been|having))?|your (?:post|tweet|comment|photo|dog|kitchen|wedding|divorce|mum|pregnancy|account|history|order)(?: about [\\w ]{3,20})?)",
    "(?:we|i) see from our (?:records|system|files|notes)", "our (?:records|system) (?:show|shows|say|says|tell)", "(?:sounds|looks) like (?:you|someone) (?:need|needs|could do with|could use)(?: (?:a|an|our|some|one of our))?(?: \\w{3,14}){1,3}",
  ],
  /** Offers once and shows nothing. */
  modest: ["if you'?d like", 'no need to reply', 'our messages are open', 'only if you want', 'no pressure', 'happy to help if'],
  sales: ['\\d{1,2} ?% off', 'discount', 'code [A-Z0-9]{3,10}', 'free (?:quote|trial|consultation|delivery)', 'try (?:us|our|ours)', 'switch to us', 'buy', 'book', 'we never', 'our (?:windows|kitchens|pies|beds|prices|service)', 'check out our', 'sale'],

  /** A private person speaks for the firm, or collects for it. */
  unofficial: [
    "as an? (?:nhs|council|bank|[A-Z]\\w{2,14}) (?:employee|worker|nurse|doctor|member of staff|insider|officer),? (?:let me be clear|i can|let me tell you|trust me|believe me|take it from me)[^.!?\\n]{0,50}",
    "(?:take it from me|trust me),? i work (?:there|for them|at \\w{2,14})[^.!?\\n]{0,40}",
    "speaking (?:for|on behalf of) (?:the (?:company|firm|team|council|school|hospital|trust|bank)|[A-Z][\\w&]{2,14}|everyone at [\\w ]{3,16}|all of us at [\\w ]{3,16})(?: here)?", "on behalf of (?:everyone at |all at |the whole team at )(?:the )?[\\w&' ]{3,20}", "as (?:someone|somebody) (?:from|at|in|who works (?:at|for|in)) (?:the )?[\\w&' ]{3,20}?,? i can (?:tell you|confirm|promise|guarantee|assure you)", "(?:official|company) (?:statement|line|position|response)(?: from me| here)?:", "i can (?:officially )?confirm (?:that )?(?:we|the company|the bank|head office) (?:will|are|have|has|is)(?: [\\w']{2,12}){1,5}", "(?:the company|my company|our company|head office|the council|the bank) (?:promises?|guarantees?|will (?:refund|pay|compensate|replace))(?: (?:everyone|you|all|it|them)){0,2}",
  ],
  collects: [
    "(?:post|put|drop|leave|comment|share|pop|type|reply with|write) (?:me )?(?:your|ur) (?:account|order|policy|phone|card|customer|booking|reference|postcode|address|date of birth|meter|email|name and)[\\w ]{0,20}(?:below|here|in the comments|underneath)?(?: and (?:i'?ll|i can|we'?ll)(?: [\\w']{2,10}){1,4})?",
    "(?:dm|pm|message|text|send|inbox|whatsapp|email|give|drop) (?:me|us here)?,? ?(?:your|ur|the|with your|with the) (?:[\\w]{3,10} )?(?:details|order(?: (?:number|details|ref))?|account(?: (?:number|details))?|address|name and \\w{3,10}|card(?: \\w{3,8})?|number|booking(?: \\w{3,9})?|reference|ref|phone number|policy(?: number)?|date of birth|meter reading|postcode)(?: and (?:i'?ll|i can|we'?ll)(?: \\w{2,8}){1,3})?",
  ],
  worksThere: [
    "i'?m (?:on|in|with|from) (?:the )?(?:\\w{3,12} )?(?:team|desk|helpdesk|branch|store)(?: (?:at|for|of) \\w{2,14})?","i work (?:there|here|for them|at|in|on)", 'i work for', "i'?m (?:in|on) (?:the )?(?:customer (?:service|care)|support|returns|their)", "i'?m (?:the|an?|their) (?:manager|staff|employee|assistant)", "my (?:shop|store|branch|company|work|depot)", "(?:our|my) (?:stock )?(?:system|warehouse|team|depot) (?:is|are|lost|keeps)", 'staff here', 'worker here', 'from the returns team', 'i can (?:look|sort|chase|track)'],
  ownViews: ["my (?:own )?views", "not my employer'?s?", 'personal (?:view|capacity|opinion)', 'not speaking for', 'opinions (?:are )?my own', 'views (?:are )?my own'],

  /** A manager, a team or a family should hear it first. */
  leaving: [
    "(?:my|this|her|his) desk will be empty(?: by [\\w ]{3,12})?",
    "(?:i )?(?:hand|give|throw|chuck|return|post|bin) (?:this|my|the|their) (?:lanyard|badge|laptop|keys?|pass|uniform|apron|hi-?vis) (?:back|in|at|away)(?: [\\w']{2,10}){0,3}",
    "(?:head ?hunter|recruiter|agency|linkedin) (?:says?|said|offered|is offering|reckons|found me|got me|messaged|wants)[^.!?\\n]{3,60}",
    "(?:got|have|had|there'?s) (?:the|an|my|another|a better|a job) offer(?: (?:on the table|letter|from|in my inbox|at|elsewhere))?(?: [\\w']{2,12}){0,3}",
    "until the (?:contract|paperwork|ink)(?:'s| is) (?:signed|through|dry|in)",
    "(?:last|final) (?:few |couple of )?(?:weeks|days|months|shifts?|christmas party|payday|appraisal|stand-?up) (?:here|in this (?:dump|place|job)|before i (?:go|quit|leave|escape))[^.!?\\n]{0,30}",
    "(?:planning|plotting|planned) my (?:escape|exit)(?: [\\w']{2,12}){0,4}",
    "(?:leaving|off|moving) (?:to|for) (?:pastures new|a start-?up|the other side|\\w{3,14} in (?:january|february|march|april|may|june|july|august|september|october|november|december))[^.!?\\n]{0,20}",
    "(?:bonus (?:lands|clears|drops|hits)|once the bonus|when the bonus|after (?:my |the )?bonus)[^.!?\\n]{0,30}(?:gone|off|out|leaving|notice|bye|quit)[^.!?\\n]{0,12}",
    "(?:relocating|moving|emigrating) (?:to|back to) [A-Z]?\\w{3,14}(?: (?:in|next) \\w{3,10})?",
    "(?:handing|putting|giving|hand|put|give|handed|gave) (?:in )?(?:my|our) (?:notice|resignation|two weeks(?: notice)?|letter)(?: in)?(?: (?:on |next |this |first thing )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|week|month|morning|friday))?", "(?:resigning|quitting|leaving this (?:job|place|dump)|jumping ship|walking out|out of here) (?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|week|month|in (?:march|may|june|july|september|january|the new year))(?:,? (?:boss|nobody|they|he|she)[\\w' ]{3,24})?", "(?:my )?(?:resignation|notice|two weeks) (?:letter )?(?:is |goes? )?(?:in|typed|written|printed|drafted|in my (?:bag|drafts?)|on (?:monday|friday|the desk)|ready)(?: (?:on |for )?(?:monday|friday|tomorrow))?",
    "told (?:the |my )?(?:new (?:place|lot|job|firm|people|company|boss)|them|recruiter) (?:yes|i(?:'ll| will|'d) (?:take|start|be there))(?:,? handing in my notice \\w{3,10})?", "(?:already |just |finally |secretly )?(?:got|signed|accepted|have|had|taken|sorted|in possession of) (?:the |an? |my )?(?:contract|offer|job|new job|role|position|start date)(?: (?:for|from|with|at|in|lined up))(?: (?:the |a )?[\\w&' ]{2,24})?", "(?:new job|offer|start date|escape plan|exit plan|next job|new gig) (?:is )?(?:lined up|signed|sorted|in the bag|in writing|confirmed|secured)", "you(?:'ve| have) already got the contract for [\\w ]{3,24}", "(?:counting|count) (?:down )?(?:the )?(?:days|sleeps|weeks) (?:till|until) i (?:can )?(?:tell them|leave|hand|quit|resign|escape)", "(?:off|going|moving|defecting|jumping) to (?:the competition|a competitor|our (?:biggest )?(?:rival|competitor)s?)",
  ],
  interview: [
    "(?:first|second|third|final|next|last|1st|2nd|3rd) (?:round|stage)(?: (?:interview|with|at|for|tomorrow|today|on))(?: (?:the |a |my )?[\\w&']{2,14}){0,3}",
    "(?:assessment (?:centre|center|day)|trial shift|phone screen|screening call|meet the team day|technical test)(?: (?:at|with|for|tomorrow|today|on|over)(?: [\\w&']{2,14}){1,2})?",
    "(?:interview|smart|lucky) (?:shoes|suit|shirt|outfit|blazer|tie|tights|heels) (?:on |in |under |hidden )(?:my |the |under )?(?:bag|fleece|hi-?vis|overalls|car|rucksack|uniform|coat|a)[^.!?\\n]{0,40}",
    "(?:(?:lunch ?break|job|secret|sneaky|second|third|final|first|2nd|3rd|phone|zoom|video|stage two|cheeky) )*interview(?:s)?(?: number (?:one|two|three|\\d)| (?:two|three|\\d))?(?: (?:done|today|tomorrow|tonight|went well|on \\w{3,10}day|at|with|for|in|from)(?: (?:the |my |a )?[\\w&']{2,14}){0,3})?", "(?:recruiter|headhunter|agency) (?:call|rang|calling|phoned|keeps calling|on the phone|meeting)(?: (?:in|from|at|during)(?: (?:the |my )?\\w{3,10}){1,2})?", "(?:my )?recruiter (?:call|rang)(?: [\\w]{2,10}){0,4}", "job[- ]?hunt(?:ing)? (?:on|in|from|during|at) (?:the |my )?(?:company|work|office|lunch|job|desk|boss's|clock)(?: [\\w]{3,10})?", "(?:applying|applied|updating my (?:cv|resume|linkedin)|cv updated|polishing my cv|sending (?:out )?cvs) (?:for \\w{3,12} )?(?:at my desk|on (?:the )?(?:company|work) (?:time|laptop|clock)|at work|during (?:stand-?up|the meeting|lunch|work)|from my desk|elsewhere)",
  ],
  /** What makes a plain interview, offer or notice a secret. */
  secretly: [
    "optician'?s?",
    "(?:they|boss|work|nobody|he|she) (?:haven'?t|hasn'?t|has not|have not) (?:got )?(?:a|the) (?:clue|foggiest|faintest)",
    "act(?:ing)? (?:normal|natural|surprised)",
    "until (?:the|it's|i've)",
    "neither confirm nor deny",
    "do i tell",
    "say (?:a word|nothing)",
    "not a word",
    "pretend(?:ing)?",
    "(?:keep|keeping) (?:a straight face|my mouth shut|schtum|it quiet|smiling)",
    "\u{1F636}|\u{1F60F}|\u{1F648}|\u{1F64A}",
    "by easter|by christmas|by summer",
    "competition",
    "fake (?:dentist|doctor|appointment)",
    "under (?:my|the) (?:fleece|hi-?vis|overalls|uniform|coat)",
    "bonus",
    "shh+", '\u{1F92B}', '\u{1F910}', '\u{1F440}', '\u{1F62C}', "don'?t tell", "(?:boss|manager|work|nobody|no one|they|team|he|she) (?:doesn't|don't|does not|has no|have no|hasn't|no dey|haven't) (?:know|idea|a clue|been told|sabi)", 'has no idea', "nobody (?:at work |here )?knows", 'secret(?:ly)?', 'sneaky', 'lunch ?break', 'in (?:the|my) car', 'store ?cupboard', "(?:pretend(?:ing|ed)?|told (?:work|them|my boss)|said) (?:i'?m|i was|i had|it was|to be|i have)", 'dentist', 'fingers crossed', 'hush', 'on the quiet', 'cover (?:the|my)', 'company (?:laptop|time|phone)', 'work laptop', 'finally free', 'cannot wait to see (?:his|her|their) face', "can'?t wait to see (?:his|her|their) face", "funny how quiet", 'next door', 'across the road', 'competitor', 'rival', 'monday', 'tomorrow', 'friday', 'number (?:two|three)', 'second interview', 'third interview', 'final (?:stage|interview)', 'between meetings', 'in the (?:loo|toilet|toilets|stairwell|stockroom|fire escape)', 'call in sick', '"dentist"', "'dentist'",
  ],
  /** A secret of the writer's own kept from work. */
  unknown: ["(?:nobody|no one|no-one|not a soul) (?:at work|in the office|here|on the team|at the office|in the team) (?:knows|has a clue|suspects)(?: yet)?(?:,? (?:but|that))?(?: [\\w']{1,12}){0,6}", "(?:work|my boss|my manager|the boss|my team|the office) (?:doesn't|don't|does not) know (?:yet )?(?:that |but )?(?:i'?m|i am|i've|im|we'?re|about the)(?: [\\w']{2,12}){1,5}", "haven't told (?:work|my boss|my manager|the boss|the team|them at work|hr)(?: yet)?(?:,? (?:but|that))?(?: [\\w']{1,12}){0,6}"],
  /** Told, public or somebody else's interview: no secret. */
  told: [
    'told my (?:team|boss|manager|colleagues|mum)', 'leaving (?:drinks|do|party|card)', 'last day', 'made redundant', 'open to work', 'available from', 'looking for (?:a )?(?:new )?(?:role|work|job|position|opportunit)', 'next stop', 'thank you all', 'after (?:\\w{2,7}) (?:happy )?years', 'interviewing', 'interviewed', 'as a journalist', 'radio interview', 'tv interview', 'podcast interview', 'exit interview', 'garden centre', 'school governor', 'the team know', 'sad news', 'interview with (?:the|bbc|a|our)', 'interviews?:', 'interview (?:tips|questions|techniques?|panel|podcast|is out|out now)', 'first interview as', 'uni interview', 'school interview', 'got the job', 'start(?:ed|ing)? (?:on|at|my new)', 'day one', 'film', 'episode', 'fell asleep in an interview', 'once', 'years ago', 'dissertation', 'assignment', 'homework', 'excited to announce', 'happy to share', 'delighted to',
  ],

  /** An app speaks: it names itself, or tags what it did. */
  appSign: [
    "\\w{3,14} app:",
    "tap to (?:send|view|see|join|cheer|comment)",
    "(?:order|ride|play|train|save) with \\w{2,12}'s (?:code|link)",
    "use code \\w{3,12}",
    "start: [^.\\n]{3,40}",
    "(?:in a row|day streak)",
    "#?auto-?(?:share|post)(?:ed)?", "shared (?:to your (?:feed|timeline|wall)|on behalf of \\w{2,12})", "view (?:the )?(?:full )?(?:report|results|workout|route|recap|stats|profile)", "see [A-Z]?\\w{2,12}'s (?:full )?(?:report|route|workout|stats|playlist|recap)", "follow (?:live|along live)", "(?:just )?(?:earned|unlocked) (?:the |a )?(?:badge|achievement|trophy)", 'she hasn\'t seen this', 'kudos', 'join me on \\w{3,14}', 'sent from my \\w{3,12} app',
  ],
  /** An app's own way of opening: a name in camel case, then what a person did. */
  appDid: [
    "(?:just )?(?:finished|completed|started|did) a \\d{1,3}(?:\\.\\d)? ?(?:k|km|mi|miles?) (?:run|ride|walk|swim|row)",
    "(?:has )?(?:taken|missed|skipped|logged|refilled|injected) (?:his|her|their) (?:\\w{3,16})(?: for [\\w ]{2,16})?",
    "(?:ordered|bought|purchased|streamed|donated|borrowed|rented|bet|staked|deposited|won|lost) [^.!?\\n]{2,24}(?: (?:again|on|from|at) ?[^.!?\\n]{0,14})?",
    "'s (?:mood|weight|period|location|cycle|sleep|route|score|balance|stress|heart rate|steps) (?:today|now|this week|is|was)?:? ?[^.!?\\n]{0,12}",
    "(?:started|finished|completed|logged|recorded|tracked|is on|began|ended|paused|crushed|synced) (?:a |an |the |his |her |their )?(?:[\\d.,]{1,5} ?(?:k|km|mi|miles?) )?(?:morning |evening |lunch |afternoon |live )?(?:ride|run|walk|workout|loop|swim|hike|trip|drive|sleep|session|period|cycle|fast|meditation|date|shift)", "(?:\\d{1,3}(?:\\.\\d)? ?(?:k|km|mi|miles?)) (?:loop|run|ride|walk|route)", "(?:slept|weighed(?: in)?|burned|drank|smoked|spent|listened|watched|read|walked|ate|lost|gained|scored|ovulat(?:es|ed|ing)) [^.!?\\n]{0,24}?\\d", "(?:stress level|heart rate|blood (?:pressure|sugar|glucose)|resting hr|bmi|body fat|mood|cycle day|fertile window|ovulation|period)(?: is|:)? ?[\\w ]{0,12}", "(?:baby|bump) is the size of", "(?:\\d{1,2} )?(?:positive|negative)", "(?:checked in|is at|arrived at|just left|is now at|is near)(?: at)? [A-Z][\\w&' ]{2,28}", "(?:finished|started|reading|listening to|listened to|watching|watched|now playing|playing|rated|reviewed)(?=:? ?[\"'A-Z\u2605])", "(?:has|is) (?:a new match|dating|single|interested in|nearby)", "loop from [\\w ]{3,20}", "(?:on|hit) (?:a )?\\d{1,4}[- ]day streak",
  ],
  /** What a private person would not post: place, body, drink, love. */
  appTells: [
    'start:',
    'sertraline',
    'taken (?:his|her|their)',
    'medication',
    'meds',
    'pills?',
    'weight',
    'location',
    'ordered',
    'balance',
    'deposited',
    'anti\\w{5,14}',
    'home', '\\d{1,4}\\w? [A-Z][\\w ]{2,16}(?: st| street| rd| road| lane| ave| close)?', 'every day', 'live', 'sleep', 'slept', 'weighed', 'kg', 'lbs', 'stress', 'heart rate', 'blood', 'positive', 'negative', 'sti', 'std', 'hiv', 'pregnan\\w{0,3}', 'baby', 'period', 'ovulat\\w{0,5}', 'fertil\\w{0,4}', 'clinic', 'hospital', 'pharmacy', 'beers?', 'drinks?', 'mood', 'cycle', 'dating', 'match', 'bmi', 'calories', 'glucose', 'checked in', 'is at', 'is near', 'report', 'dating after divorce', 'smoked', 'debt', 'loan', 'gambl\\w{0,4}', 'bet', 'casino', 'court', 'church', 'rehab', 'meeting',
  ],
  race: ['half marathon', 'the [A-Z]\\w{3,12} half', 'parkrun', 'marathon', 'medal', 'official time', 'finish line', 'race', '10k race'],

  instead: {
    charged: 'all are welcome here',
    own: 'we are open as usual',
    uninvited: "if you would like us to look into it, our messages are open",
    collects: 'please message the company account',
    unofficial: 'in my own view',
    leaving: 'more news when I can',
  },
} as const;
