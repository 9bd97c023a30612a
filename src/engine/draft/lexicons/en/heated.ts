/** Words for the detector `heated`. */
export const heated = {
  /** Names one calls people. Mild ones stand in `mild`. */
  nouns: [
    "(?:slugs?|worms?|toads?|slime ?balls?|scrounger|leeches|vampires?|gr?asse?s|snitch(?:es)?|(?:complete |absolute |power[- ]tripping |jumped-up |little )+nobod(?:y|ies)|non-?entit(?:y|ies)|walking (?:red flag|disaster|hr complaint)|village idiot|waste of (?:skin|a lanyard|wages|carbon|good oxygen)|empty suits?|tin ?pot \\w{4,10}|little hitlers?|hitler|nazis?|dictators?|sadists?|trainwreck|bellwhiffs?|knuckle ?draggers?|bottom feeders?|crybab(?:y|ies)|drips?|spoilt brats?|brats?|hags?|old bags?|old trouts?|battleaxe|harp(?:y|ies)|nutters?|nutjobs?|loons?|fruitcakes?|spanners?|tools?|weapons?|bampots?|bawbags?|wallop(?:er)?s?|roasters?|fannies|fanny|gombeens?|sleeveens?|wasteman|wastemen|yutes?|eediats?|eediots?|bumboclaats?|useless eaters?|haramis?|kamchors?|ullus?|gadhas?|chutiyas?|werey|oloshi|yeye (?:man|woman|people)|bogans?|dropkicks?|flamin' galah|ratbags?)",
    '(?:two-faced |lying |slimy )?snakes?', 'idiots?', 'morons?', 'imbeciles?', 'cretins?', 'clowns?', 'liars?', 'thie(?:f|ves)', 'crooks?', 'fraudsters?', 'frauds?', 'con ?(?:man|men|artists?)', 'scammers?', 'cows?', 'bitch(?:es)?', 'witch(?:es)?', 'bastards?', 'pricks?', 'dick(?:head)?s?', 'twats?', 'tossers?', 'wankers?', 'arseholes?', 'assholes?', 'scum(?:bags?)?', 'pigs?', 'rats?', 'weasels?',
    'parasites?', 'leech(?:es)?', 'wastes? of (?:space|oxygen|a (?:desk|chair|salary))', 'oxygen thie(?:f|ves)', 'muppets?', 'losers?', 'psychos?', 'psychopaths?', 'sociopaths?', 'narcissists?', 'tyrants?', 'dictators?', 'bull(?:y|ies)', 'creeps?', 'perverts?', 'sleaze(?:bag|ball)?s?', 'sl(?:ag|ut)s?', 'chancers?', 'cowboys?', 'jobsworths?', 'donkeys?', 'planks?', 'bellends?', 'knobheads?', 'knobs?', 'numpt(?:y|ies)',
    'eejits?', 'gobshites?', 'langers?', 'goons?', 'yobs?', 'karens?', 'dumbass(?:es)?', 'jackass(?:es)?', 'douche(?:bag)?s?', 'dirtbags?', 'dipsticks?', 'drongos?', 'galahs?', 'bludgers?', 'mumus?', 'olodo', 'mad (?:fellow|man|woman)', 'buffalo', 'dunces?', 'ginnals?', 'halfwits?', 'dimwits?', 'nitwits?', 'thickos?', 'simpletons?', 'cowards?', 'traitors?', 'vultures?', 'vermin', 'cockroach(?:es)?',
    'dinosaurs?', 'trolls?', 'hypocrites?', 'dead ?weight', 'bottom of the barrel', 'piece of (?:work|shit|crap|filth)', 'cunts?', 'pillocks?', 'prats?', 'plonkers?', 'melts?', 'wet wipes?', 'gits?', 'crackpots?', 'lunatics?', 'backstabbers?', 'brown-?nosers?', 'arse-?lickers?', 'slackers?', 'skivers?', 'slobs?', 'gossips?', 'control freaks?', 'nightmares?', 'disgrace', 'jokes?', 'shambles',
  ],
  /** Said of a person or a group, contempt by itself. */
  adjectives: [
    "(?:power[- ](?:mad|tripping|hungry)|on a power trip|bone idle|work-?shy|pig ignorant|two sandwiches short(?: of a picnic)?|a few \\w{4,10} short of a \\w{4,10}|not the (?:sharpest|brightest)(?: [\\w ]{3,24})?|about as (?:useful|much use|sharp|bright|warm|welcome|helpful) as an? [\\w' -]{3,34}|barely (?:literate|human|sentient|awake)|pure evil|pond life|feral|subhuman|braindead|brain[- ]dead|off (?:his|her|their) rocker|unemployable|a total waste|greasy|grubby|pointless|incapable|inept|deluded|vindictive|vengeful|poisonous|venomous|shameless|repugnant|cowardly|gormless|witless|dim|dopey|pig-headed|obnoxious|pompous|pretentious|sad and lonely|sad,? lonely|creepy|pervy|sleazeball)",
    'useless', 'incompetent', 'clueless', 'spineless', 'gutless', 'two-faced', 'pathetic', 'vile', 'evil', 'brainless', 'moronic', 'idiotic', 'corrupt', 'bent', 'toxic', 'despicable', 'repulsive', 'sleazy', 'slimy', 'crooked', 'backstabbing', 'conniving', 'manipulative', 'narcissistic', 'delusional', 'thick as (?:mince|two short planks|pig ?shit|a brick|bricks|a plank)(?: and twice as dense)?', 'dumb as (?:a box of |a bag of )?(?:rocks|hammers|bricks|a post)', 'dense', 'thick', 'stupid', 'dumb',
    'disgusting', 'worthless', 'unhinged', 'deranged', 'retarded', 'a law unto (?:himself|herself)', 'not right in the head', 'full of (?:shit|it|himself|herself|crap)', 'off (?:his|her|their) head', 'so up (?:himself|herself)', 'not fit to (?:run|manage|lead|work|be)(?: \\w{2,10}){1,3}', 'asleep at the wheel', 'so lazy(?: (?:he|she|they)\'d [\\w\' ]{4,40})?',
    "no brain(?: only)?",
  ],
  /** Contempt that is said with a verb of its own. */
  verbs: [
    "(?:needs?|deserves?|wants?|could do with) (?:a brain scan|(?:his|her|their) head (?:examined|examining|testing|looking at)|a (?:slap|kick up the \\w{4,8}|good hiding|bath|wash|lobotomy)|to (?:get a life|be sacked|grow up|go back to \\w{3,10})|sacking|firing|shooting|drowning)",
    "(?:has|have|got|with) (?:the|all the|a|an) (?:personality|charisma|charm|intelligence|iq|brain|empathy|spine|people skills|work ethic|warmth|emotional range) of an? [\\w' -]{3,34}",
    "(?:has|have) (?:an ego the size of [\\w ]{3,16}|no (?:spine|backbone|brain|shame|clue|empathy|manners|soul|business (?:running|managing|being)[\\w ]{0,20})|(?:one|two|half a) brain ?cells?)",
    "(?:thinks?|smells?|works?|sounds?|chews?) like (?:one|a (?:pig|horse|goat|corpse|sewer|drain))",
    "couldn'?t (?:lead|tie|read|make|hit|teach|drive|type|herd|win|fight|plan) (?:a|an|his|her|their|its|the) [^.!?\\n]{3,40}",
    "(?:ruin(?:s|ed|ing)) (?:everything|my (?:life|week|weekend|job|career)|another bank holiday|every shift)",
    "couldn't (?:run|organi[sz]e|manage|lead|sell|find|spell|pour|count|boil) [\\w' -]{3,40}", "couldn't care less about (?:us|his staff|her staff|people|customers)", 'wants? (?:locking up|shooting|sacking|a slap|putting down)', 'should be (?:shot|sacked|locked up|ashamed|in prison|put down|struck off)', "(?:doesn't|does not|don't) (?:do|lift) a (?:stroke|finger|hand's turn)", "shouldn't be allowed (?:out|near (?:people|customers|kids|children)|to breed|to (?:run|manage) \\w{2,10})",
    "takes? (?:all )?(?:the )?credit for (?:everything|my work|our work|other people's work)", "(?:stole|nicked|robbed) my (?:idea|work|tips|commission|wages)", "(?:robbed|ripped|conned|cheated|fleeced) (?:me|us|my mum|everyone|old people)(?: off)?", 'wey no sabi (?:anything|nothing|work)', 'no get sense',
  ],
  /** Milder words: heat about a person, not yet an insult that is kept. */
  mild: [
    'lazy', 'miserable', 'hopeless', 'rude', 'annoying', 'arrogant', 'smug', 'petty', 'bitter', 'fake', 'ignorant', 'entitled', 'unbearable', 'insufferable', 'horrible', 'awful', 'nasty', 'cruel', 'unprofessional', 'mean', 'a (?:total |complete |absolute |right |proper )?(?:nightmare|joke|disgrace|shambles|pain in the (?:arse|ass|neck|backside)|drama queen|diva|control freak|robot|misery)', 'doing my head in', 'driving me (?:mad|crazy|insane|up the wall)', 'getting on my (?:nerves|wick|tits)', 'the worst', 'makes my skin crawl', 'makes me sick', 'boils my piss',
  ],
  /** The worst of a kind of person: "most miserable woman alive", "worst. customer. ever." */
  superlatives: [
    "(?:the )?(?:most|single most) [\\w-]{4,14} (?:woman|man|boss|manager|person|human|people|customer|supervisor|colleague|team|director|family|guest|client)s? (?:alive|ever|on (?:earth|the planet)|i(?:'ve| have) ever (?:met|worked (?:for|with)|served)|going|in (?:the world|britain|town))",
    "(?:worst|rudest|stupidest|thickest|laziest|dumbest|nastiest|meanest)[.,]? (?:customer|client|boss|manager|guest|colleague|coworker|co-worker|supervisor|team|tenant|neighbour|patient|people|person|human|landlord|employer|company|firm)s?[.,]?(?: (?:ever|alive|i(?:'ve| have) ever (?:had|met|served|worked for)|on earth|going))?",
  ],
  /** Groups that an insult can sit beside, and words that gather one. */
  groups: [
    'these', 'those', 'the lot of (?:them|you)', 'all of (?:them|you)', 'bunch of', 'pack of', 'shower of', 'load of', 'lot of', 'bag of', 'full of', 'run by', 'surrounded by', 'working with', 'work with', 'work for', 'upstairs', 'management', 'head office', 'customers?', 'clients?', 'guests?', 'staff', 'colleagues', 'coworkers', 'co-workers', 'my team', 'our team', 'hr', 'people', 'whoever', 'anyone who', 'some of you', 'everyone (?:here|there|at work)', 'passengers', 'parents', 'tenants', 'drivers', 'the board', 'this place', 'that depot', 'reviewers?', 'to the', 'you', 'so-called', 'day shift', 'night shift', 'bosses', 'managers', 'absolute',
  ],
  /** Contempt that needs no noun. */
  contempt: [
    "(?:\\w{3,12} of a|excuse for an?) (?:man|woman|human(?: being)?|boss|manager|person|landlord|landlady|neighbour|colleague|teacher|director|supervisor|team)",
    "(?:nobody|no one|everyone|everybody) (?:likes|can stand|hates|trusts|respects|wants) (?:you|him|her|them|[A-Z]\\w{2,12})(?! back)(?: here| around)?",
    "(?:i'?d|i would) (?:sooner|rather) [^.!?\\n]{4,50}? than (?:work|do|spend|share|sit|talk|listen|be|have|see|serve)[^.!?\\n]{3,50}",
    "(?:told|tell|telling) [^.,!?\\n]{2,24}? where (?:to stick|to shove|he can stick|she can stick|they can stick)[^.,!?\\n]{2,24}",
    "(?:can'?t|cannot) wait to see the back of [^.,!?\\n]{2,24}",
    "just die(?: already)?",
    "(?:imagine|picture) a (?:traffic cone|wet wipe|brick|toad|potato|bin bag|slug|plank|gargoyle|mop)[^.!?\\n]{4,60}",
    "your children are (?:feral|vile|animals|out of control|savages)(?: and so are you)?",
    "(?:the )?genius(?:es)? who (?:designed|made|wrote|decided|thought|approved|signed)[^.,!?\\n]{3,40}",
    "should (?:never|not) be (?:let|allowed) (?:near|in charge of|out)[^.,!?\\n]{3,24}",
    "you (?:are|were|'re) (?:the single |literally |genuinely )?(?:the |a )?(?:most|worst|sad|lonely|pathetic|bitter|nasty|evil|vile|pointless)[^.!?\\n]{3,50}",
    "(?:shouldn'?t|should not) be allowed (?:pets|children|kids|oxygen|a phone|near [\\w ]{3,12}|out)(?: or \\w{3,10})?",
    "(?:some people|customers?|people like (?:him|her|that)|he|she|they|certain people|these people|passengers) (?:\\w{3,10} )?(?:shouldn'?t|should not|ought not to) be (?:allowed|let) (?:out|near \\w{3,10}|to \\w{3,10})(?: without \\w{3,12}| in public)?", "(?:customers?|clients?|guests?|tenants?|patients?|passengers?|parents|neighbours?|boss|manager) from hell",
    "(?:name|naming) and sham(?:e|ing)(?: time)?", "it'?s a bit rich", "some of you (?:still |really |clearly |just )?(?:can'?t|cannot|don'?t|need to|should) (?:read|tell the time|use|learn|listen|count|understand|wash|grow up|bother)(?: [\\w']{2,12}){0,4}", "learn to (?:read|drive|count|spell)", "(?:you're|you are|he's|she's|they're) banned(?: from (?:the|our|my) [\\w ]{3,14})?,? and so is your [\\w]{3,8}", "(?:two of |some of )?my so-called (?:staff|team|colleagues|boss|manager)[^.!?\\n]{0,80}", "couldn't find their (?:backsides?|arses?|asses) with a map",
    "good riddance to (?:him|her|them|that (?:man|woman|lot))", "(?:karma|what goes around)(?:'s| is)? (?:will |is )?(?:coming|gonna|going to) (?:for|get) (?:you|him|her|them|[\\w]{3,12})(?: \\w{3,12})?", "(?:do one|get in the bin|jog on|drop dead|rot in hell|go to hell|f[u*]ck (?:off|you)|piss off|eat shit|screw you),? (?!friday|monday|winter|2020|diet|mondays|rain|covid)(?:you|[\\w]{3,12})", "(?:i )?can'?t with these (?:people|customers|idiots|muppets)",
  ],
  /** Hate with a person as its object; the object is looked for in the words after. */
  hate: ['(?:i )?(?:really |honestly |absolutely |actually |so |just |fucking )?(?:hate|despise|loathe|detest|can\'?t stand|cannot stand)'],
  hated: [
    "(?:my|our|this|that|the) (?:[\\w-]{2,10} )?(?:boss|manager|supervisor|colleagues?|coworkers?|co-workers?|team ?lead(?:er)?|director|customers?|clients?|neighbours?|landlord|teacher|receptionist|ceo|head|gaffer|foreman)(?: so much)?", 'him(?: so much)?', 'her(?: so much)?', 'them all', 'these (?:people|customers)', 'everyone (?:i work with|here|at work)', 'customers', 'people at work',
  ],
  /** Ill will. */
  wishes: [
    "hope (?:his|her|their|your|[A-Z]\\w{2,12}'s) (?:[\\w]{3,12}) (?:bursts?|breaks?|burns?|floods?|dies?|falls? (?:off|down|over)|gets? (?:clamped|towed|stolen|keyed|cancelled|sacked|burgled)|goes? (?:bust|wrong|flat|off)|crash(?:es)?|fails?|leaks?|collapses?|explodes?)(?: [\\w']{2,10}){0,3}",
    "hope (?:he|she|they|you) (?:gets? the (?:sack|boot|push|plague)|steps? on (?:lego|a plug)|trips?|chokes?|drowns?)(?: [\\w']{2,10}){0,3}",
    "(?:i )?(?:really |just |so )?hope (?:he|she|they|you|it|that (?:place|firm|company|shop)|(?:his|her|their|your) (?:[\\w]{3,10})|[\\w]{3,12}) (?:all )?(?:go(?:es)? (?:bust|under|broke|to (?:hell|prison|jail))|rots?|chokes?|burns?|fails?|loses? (?:his|her|their|your) \\w{3,10}|gets? (?:sacked|fired|clamped|what(?:'s| is) coming|hit by|found out|sued|arrested|herpes|run over)|dies?|suffers?|never (?:work|sleep)s?)(?: [\\w']{2,10}){0,3}",
  ],
  /** Threats. No guard removes these, so they are plain. */
  threats: [
    "(?:he|she|they|you) knows? what (?:he|she|they|you) did",
    "tick[ -]?tock,? (?!dance|video|trend|app|clock)[A-Za-z]{3,12}(?=[.!,]|$)",
    "(?:his|her|their|your) (?:wife|husband|boss|mum|kids) will (?:too|find out|know|hear)(?: soon)?",
    "(?:wait till|until) (?:his|her|their|your) (?:wife|husband|boss|mum) (?:finds out|hears|sees|reads)",
    "i know where (?:you|he|she|they|[\\w]{3,12}) (?:live|lives|work|works|park|parks|drink|drinks)", "(?:watch|better watch) (?:your|his|her|their) back", "(?:your|his|her|their) (?:tyres|windows|car|kneecaps|face) (?:don't|doesn't|won't) (?:stand a chance|be safe|last)", "mark my words,? (?:he|she|they|you|[\\w]{3,12})(?:'ll| will|s gonna| is going to| are going to)? (?:pay|regret|be sorry|suffer|get (?:what's|his|hers|theirs))(?: for [\\w ]{3,20})?",
    "(?:he|she|they|you|[A-Za-z]{3,12})(?:'ll| will| is going to|'s going to| gonna) (?:pay|be sorry|regret) (?:for )?(?:this|it|that|what)(?: (?:he|she|they|you) did)?", "(?:i'?ll|i will|i'?m going to|i'?m gonna|imma|ima|someone should|somebody should|want to|wanna) (?:break|smash|burn|batter|punch|slap|knife|stab|shoot|knock|run (?:over)?|slash|strangle|beat up|cave in|end|hurt|deck|kneecap) (?:his|her|their|your|him|her|them|you|every|that|down|out|over)(?: [\\w']{2,12}){0,3}", "(?:break|breaking|smash|smashing|slash|slashing|burn|burning) (?:his|her|their|your) (?:fingers|legs|face|teeth|neck|arms|skull|tyres|house|car|windows|shop)(?: (?:in|down|off))?",
    "(?:i'?ll|we'?ll|gonna|going to) make (?:sure )?(?:he|she|they|you|his|her|their|your)(?: life)? (?:never works?|regrets?|suffers?|hell|a misery|pays?)(?: (?:again|in this town|for [\\w ]{3,14}))?", "burn (?:the|that|this) (?:place|shop|office|building) (?:down|to the ground)", "(?:wait|just wait) (?:till|until) i (?:see|find|get hold of) (?:him|her|them|you)", "get (?:what's|whats|what is) coming to (?:him|her|them|you)", "pay (?:him|her|them) a (?:little )?visit", "teach (?:him|her|them) a lesson",
  ],
  /** A call to go after a person; needs a place, a number or a profile beside it. */
  calls: ["let (?:him|her|them) have it", "give (?:him|her|them) (?:hell|what for|a ring|a call|a knock)", "you know what to do", "do your worst", "go (?:get|find) (?:him|her|them)", "make (?:his|her|their) (?:life|phone) (?:hell|a misery|ring)", "flood (?:his|her|their) (?:inbox|page|reviews|phone)", "review[- ]bomb(?: (?:him|her|them|it))?", "knock on (?:his|her|their) door"],
  callPlace: ['\\d{1,4}\\w? [\\w\' ]{3,20}(?:road|rd|street|st|lane|grove|close|avenue|ave|drive|way|terrace|crescent|gardens|court|row|place)', '0\\d{3,4} ?\\d{3} ?\\d{3,4}', '\\+\\d[\\d ]{8,14}', '@\\w{3,20}', 'his (?:profile|number|address|van|reg)', 'her (?:profile|number|address|car|reg)', 'their (?:profile|number|address|page)', 'mobile', 'lives (?:at|on)', 'number plate'],
  /** Anger at the place itself. */
  fuming: [
    "(?:i've|i have|ive|i am|i'm|im)? ?(?:had it|had enough|so done|completely done|fed up|sick(?: and tired)?) (?:with|of) (?:this|that|my) (?:place|dump|job|shithole|hellhole|company|firm|shop|boss|manager|team|lot)", "ready to tell everyone what \\w{2,14} (?:really )?(?:is|did)(?: like)?", "worst (?:place|company|firm|job|employer) (?:i(?:'ve| have) ever worked(?: (?:for|at))?|to work(?: for)?|going)", "(?:this|my|that) (?:company|firm|place|job|workplace) (?:is|can) (?:a (?:total |complete |absolute )?(?:joke|shambles|disgrace|hellhole|sweatshop|cult|circus)|go to hell|get in the bin|rot)",
  ],
  /** Drink and small hours: a post to sleep on. */
  late: ['wine', 'gins?', 'pints?', 'beers?', 'whisk(?:e)?y', 'vodka', 'prosecco', 'drunk', 'tipsy', 'pissed', 'had a few', 'deep', '(?:1|2|3|4) ?am', "can'?t sleep", 'rum', 'tequila', 'cocktails?'],

  /** Modifiers before a name one calls: "a useless, lying | snake". */
  modifiers: [
    'an', 'a', 'the', 'such a', 'such', 'most', 'biggest', 'absolute', 'complete', 'total', 'utter', 'proper', 'right', 'real', 'pure', 'useless', 'lying', 'lazy', 'stupid', 'miserable', 'vile', 'two-faced', 'slimy', 'spineless', 'nasty', 'jealous', 'bitter', 'fat', 'old', 'silly', 'little', 'massive', 'bloody', 'fucking', 'effing', 'f\\*{1,5}ing', 'rotten', 'sad', 'pathetic', 'arrogant', 'entitled', 'ignorant', 'evil', 'greedy', 'sneaky', 'cheating', 'thieving', 'horrible', 'dirty', 'mean', 'tiny', 'giant', 'known', 'literal', 'bunch of', 'pack of', 'shower of', 'load of', 'bit of a', 'cheap', 'creepy', 'backstabbing', 'control-freak', 'whole', 'so-called',
  ],
  /** Says that what follows is said of the subject, not owned by it. */
  links: ["'s", "'re", 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'na', 'such', 'acts? like', 'behaves? like'],
  owns: ['has', 'have', 'had', 'got', 'gets', 'keeps'],
  /** A plain noun for somebody, after an adjective: "vile woman". */
  someone: ['woman', 'man', 'bloke', 'boss', 'manager', 'supervisor', 'person', 'people', 'staff', 'customers?', 'clients?', 'team', 'colleagues?', 'lot', 'human', 'girl', 'lad', 'guy', 'landlord', 'director', 'management', 'drivers?', 'idiots?'],

  /** A business or a public role: its customers may complain, in other words. */
  business: [
    "plumb(?:ing|ers?)", 'garage', 'caf(?:e|é)', 'restaurant', 'ltd', 'limited', 'council', 'airlines?', 'airways', 'bank', 'rail', 'trains', 'company', 'firm', '& sons', 'builders?', 'roofing', 'motors', 'shop', 'salon', 'hotel', 'landlord', 'letting agents?', 'estate agents?', 'broadband', 'energy', 'couriers?', 'delivery', 'parcels', 'police', 'councillors?', 'mp', 'minister', 'bust', 'two stars', 'one star', "don'?t use", 'avoid', 'booked',
  ],
  /** Who is meant is a colleague or a boss: with these a named insult is kept back. */
  atWork: ['boss', 'manager', 'supervisor', 'colleague', 'coworker', 'team', 'accounts', 'hr', 'reception', 'director', 'dispatch', 'office', 'shift', 'staff', 'work', 'depot', 'department'],

  /** Fond, playful, sporting, fictional, about oneself or about a thing: no heat. */
  fond: ['love (?:these|those|you|my|him|her|them)', 'favourite', 'favorite', 'bless', 'lovely', 'miss (?:you|them|him|her)', 'best (?:team|night|mates|friends)', 'proud', '(?:my|our) fellow', '\u2764', 'happy birthday', 'i love him', 'i love her', 'we love', 'wicked smart', 'in a good way', 'adore', 'my best mate', 'congratulations'],
  sport: ['referee', 'ref', 'umpire', 'linesman', 'var', 'keeper', 'striker', 'penalty', 'offside', 'arsenal', 'spurs', 'chelsea', 'liverpool', 'united', 'city', 'villa', 'everton', 'leeds united', 'match', 'matchday', 'the cup', 'goal', 'cricket', 'rugby', 'at the back', 'mario kart', 'fifa', 'monopoly', 'chess', 'scrabble', 'fantasy', 'tackle', 'innings', 'wicket', 'batsman', 'quarterback', 'the lads on the pitch', 'coach', 'playoffs'],
  fiction: ['in the film', 'film', 'movie', 'episode', 'novel', 'book', 'chapter', 'series', 'season', 'character', 'villain', 'panto', 'eastenders', 'corrie', 'traitors', 'love island', 'succession', 'the plot', 'song', 'lyrics', 'opera', 'shakespeare', 'podcast', 'cartoon'],
  self: ['like me', 'i am', "i'?m", 'me', 'past me', 'myself', 'not me', 'my own'],
  things: [
    'printers?', 'staplers?', 'spreadsheets?', 'systems?', 'software', 'laptop', 'computer', 'phone', 'app', 'website', 'wifi', 'traffic', 'weather', 'rain', 'car', 'bus', 'train', 'bike', 'door', 'oven', 'kettle', 'machine', 'till', 'scanner', 'sunset', 'soup', 'film', 'fact', 'question', 'idea', 'mistake', 'rule', 'rules', 'policy', 'plan', 'timetable', 'meeting', 'meetings', 'email', 'game', 'hat', 'shoes', 'dance', 'diet', 'alarm', 'monday', 'mondays', 'o\'clock', 'price', 'prices', 'level', 'levels', 'boss fight', 'heat', 'soup', 'socks', 'winter', 'checkout', 'parking', 'update', 'password', 'kids', 'toddler', 'baby',
  ],

  /** What can stand in place of it. */
  instead: {
    predicate: 'having a bad week',
    verb: 'is having a bad week',
    group: 'people',
    contempt: 'it was a long day',
    wish: 'I am upset',
    hate: 'I need a break from work',
    threat: 'I am angry',
    fuming: 'it has been a hard week',
  },
} as const;
