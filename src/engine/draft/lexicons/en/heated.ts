import { listed } from './private-matters.ts';

const THEY = '(?:he|she|they|you)';
const THEM = '(?:him|her|them|you)';
const THEIR = '(?:his|her|their|your)';
const PERSON = '(?:woman|man|boss|manager|person|human(?: being)?|people|customer|supervisor|colleague|co-?worker|team|director|guest|client|landlord|employer|company|firm|neighbour|patient|tenant)';

/** Words for the detector `heated`. */
export const heated = {
  /** Names one calls people. */
  names: listed(`
    snake, snakes, idiot, idiots, moron, morons, imbecile, cretin, cretins, clown, clowns, liar, liars, thief, thieves, crook,
    crooks, fraud, frauds, fraudster, con man, con artist, scammer, scammers, cow, bitch, bitches, witch, witches, bastard,
    bastards, prick, pricks, dick, dickhead, dickheads, twat, twats, tosser, tossers, wanker, wankers, arsehole, arseholes,
    asshole, assholes, scum, scumbag, scumbags, pig, pigs, rat, rats, weasel, weasels, parasite, parasites, leech, waste of space,
    waste of oxygen, waste of skin, oxygen thief, muppet, muppets, loser, losers, psycho, psychopath, sociopath, narcissist, tyrant, dictator,
    bully, bullies, creep, creeps, pervert, perv, sleaze, sleazebag, slag, slut, chancer, chancers, cowboy, cowboys, jobsworth,
    jobsworths, donkey, plank, bellend, knobhead, knob, numpty, eejit, eejits, gobshite, gobshites, langer, goon, goons, yob,
    yobs, karen, dumbass, jackass, douche, douchebag, dirtbag, dipstick, drongo, galah, bludger, mumu, olodo, mad fellow,
    buffalo, dunce, halfwit, half-wit, dimwit, nitwit, thicko, simpleton, coward, cowards, traitor, traitors, vulture, vermin,
    dinosaur, troll, hypocrite, hypocrites, dead weight, piece of work, piece of shit, piece of crap, cunt, cunts, pillock, prat,
    plonker, melt, wet wipe, git, gits, lunatic, backstabber, brown-noser, suck up, suck-up, slacker, slackers, skiver, slob,
    control freak, nightmare, disgrace, joke, shambles, sod, sods, berk, nincompoop, oaf, oafs, lout, louts, thug, thugs, brute,
    savage, savages, filth, lowlife, lowlifes, degenerate, hooligan, hooligans, charlatan, charlatans, shyster, swindler,
    grifter, rip-off merchant, rogue trader, slumlord, cheapskate, freeloader, sponger, layabout, timewaster, timewasters,
    good-for-nothing, pen pusher, yes man, lickspittle, lapdog, stooge, bootlicker, windbag, loudmouth, busybody, stirrer,
    troublemaker, moaner, moaners, drama queen, diva, prima donna, snowflake, crybaby, doormat, invertebrate, old bat, old hag,
    harpy, battleaxe, she-devil, maniac, nutcase, nutter, nutters, weirdo, weirdos, letch, predator, nonce, paedo, stalker,
    slimeball, scrote, chav, chavs, bonehead, blockhead, airhead, buffoon, buffoons, laughing stock, amateurs, bodger, impostor,
    phony, snob, snobs, bigot, bigots, racist, racists, sexist, misogynist, homophobe, fascist, fascists, sadist, slave driver,
    micromanager, gaslighter, judas, turncoat, cheat, ratbag, toerag, scoundrel, criminal, bloodsucker, vampire, train wreck,
    shitshow, shower of shite, jerk, jerks, schmuck, wally, shithead, skanger, bampot, bawbag, roaster, dropkick, bogan, ullu,
    gadha, nikamma, haramkhor, werey, oloshi, yeye man, eediat, wasteman, waste man, sneak, grass, snitch, slug, pond life,
    power tripping nobody, jumped-up nobody, village idiot, weapon, walking red flag, bottom feeder, bottom feeders
  `),
  /** Faults, said of a person or before one: contempt by itself. */
  faults: listed(`
    useless, incompetent, clueless, spineless, gutless, two-faced, two faced, pathetic, vile, evil, brainless, moronic, idiotic,
    corrupt, bent, toxic, despicable, repulsive, sleazy, slimy, crooked, backstabbing, conniving, manipulative, narcissistic,
    delusional, deluded, thick, thick as mince, thick as two short planks and twice as dense, thick as two short planks, dense, stupid, dumb,
    dumb as a box of rocks, disgusting, worthless, unhinged, deranged, full of shit, full of it, full of himself, full of herself,
    up his own, up her own, not fit to run, not right in the head, power mad, power-mad, power hungry, power-hungry,
    on a power trip, bone idle, work-shy, workshy, pig ignorant, abysmal, appalling, atrocious, bitchy, callous, catty, childish,
    condescending, conceited, cowardly, cruel, deceitful, devious, dim, dishonest, disgraceful, dopey, evil, feckless, feral, foul,
    gormless, greasy, greedy, grubby, hateful, heartless, hypocritical, inept, incapable, inhuman, loathsome, malicious, mean-spirited,
    mindless, obnoxious, oily, patronising, patronizing, pig-headed, pointless, poisonous, pompous, repellent, repugnant, ruthless,
    sadistic, selfish, self-absorbed, senile, shady, shameless, shifty, sick in the head, sly, smarmy, sneaky, snide, spiteful,
    stuck up, stuck-up, treacherous, twisted, ugly, unqualified, vacuous, venomous, vengeful, vicious, vindictive, weaselly,
    wretched, creepy, pervy, braindead, brain dead, barely human, pure evil, off his head, off her head, no brain, no brain only
  `),
  /** Milder words: heat about a person, not yet an insult that is kept. */
  mild: listed(`
    lazy, miserable, hopeless, rude, annoying, arrogant, smug, petty, bitter, fake, ignorant, entitled, unbearable, insufferable,
    horrible, awful, nasty, unprofessional, mean, jealous, grim, a nightmare, a joke, a disgrace, a shambles, doing my head in,
    driving me mad, driving me crazy, driving me insane, getting on my nerves, the worst, makes my skin crawl, makes me sick
  `),
  /** Contempt that is said with a verb of its own. */
  verbs: [
    "couldn'?t (?:run|organi[sz]e|manage|lead|sell|find|spell|pour|count|boil|tie|read|teach|win|make) (?:a|an|his|her|their|its|the|water) ?[^.!?\\n]{3,40}", '(?:needs?|wants?|deserves?) (?:locking up|shooting|sacking|firing|a slap|a brain scan|(?:his|her|their) head (?:examined|looking at)|to be sacked)', 'should be (?:shot|sacked|locked up|in prison|struck off)', "(?:doesn't|don't) (?:do|lift) a (?:stroke|finger|hand's turn)",
    "shouldn't (?:be allowed (?:out|near|to)|have an? (?:licence|license|job|phone|dog|badge))(?: [\\w]{2,10}){0,2}", 'takes? (?:all )?(?:the )?credit for (?:everything|my|our|other) ?\\w{0,8}', '(?:stole|nicked) my (?:idea|work|tips|commission|wages)|(?:robbed|ripped|conned|fleeced) (?:me|us|my mum|everyone|old people)(?: off)?', 'wey no sabi \\w{3,8}|no get sense',
    "(?:was|were|must have been) dropped on (?:his|her|their) heads?|treats? (?:people|staff|us|everyone|customers|women) like (?:dirt|shit|crap|slaves|animals|children)|lies? to (?:clients|customers|everyone|people|staff|us|my face)", '(?:has|have|got|with) (?:the|all the|an?) (?:personality|charisma|charm|iq|empathy|people skills|work ethic|morals) of (?:one|an? [\\w\' -]{3,30})|has no (?:spine|backbone|brain|shame|manners|soul)|(?:thinks?|smells?|chews?) like (?:one|a (?:pig|horse|goat|sewer))',
    '(?:are |is )?(?:thicker|dumber|slower|slimier|lazier|more useless) than [^.!?\\n]{3,40}|about as (?:useful|much use|sharp|bright|welcome) as an? [\\w\' -]{3,30}|so (?:lazy|slow|thick|dense|stupid|useless|dim|tight) (?:that )?(?:i\'?ve|i|he\'?d?|she\'?d?|they\'?d?|it) [^.!?\\n]{4,60}',
  ],
  /** Heat that carries its target with it. */
  contempt: [
    `(?:the )?(?:most|single most) [\\w-]{4,14} ${PERSON}s? (?:alive|ever|on (?:earth|the planet)|i(?:'ve| have) ever (?:met|worked (?:for|with)|served)|going)`,
    `(?:worst|rudest|stupidest|thickest|laziest|dumbest|nastiest)[.,]? ${PERSON}s?[.,]?(?: (?:ever|alive|i(?:'ve| have) ever (?:had|met|served|worked for)|on earth|going))?`,
    "(?:some|certain|these) people (?:\\w{3,10} )?shouldn'?t be (?:allowed|let) (?:out|near \\w{3,10})|(?:customers?|clients?|guests?|tenants?|passengers?|neighbours?|boss|manager) from hell", '(?:name|naming) and sham(?:e|ing)(?: time)?|it\'?s a bit rich', "some of you (?:still |really |clearly |just )?(?:can'?t|cannot|don'?t|need to|should) (?:read|tell the time|learn|listen|count|wash|grow up)(?: [\\w']{2,12}){0,4}", 'learn to (?:read|drive|count|spell)',
    "(?:you're|you are|he's|she's) banned(?: from (?:the|our|my) [\\w ]{3,14})?,? and so is your \\w{3,8}|we(?: have|'ve)? banned the [^.!?\\n]{4,40}[.!] ?little animals", "(?:two of |some of )?my so-called (?:staff|team|colleagues|boss|manager)[^.!?\\n]{0,80}", `good riddance to ${THEM}|karma(?:'s| is) (?:coming|gonna|going to) (?:for|get) [\\w ]{3,16}|nobody likes (?:you|him|her)(?: \\w{3,12})?`,
    `(?:do one|jog on|drop dead|rot in hell|go to hell|f[u*]ck (?:off|you)|piss off|eat shit|screw you|get a (?:life|grip)|shut your (?:mouth|face)|look in the mirror),? (?!friday|monday|winter|2020|diet|mondays|rain|covid)(?:you|love|mate|\\w{3,12})|just die(?: already)?|(?:is|are) going (?:straight )?to hell|tell ${THEM} to (?:choke|rot|drop dead|do one|get stuffed)`,
    `(?:slug|snake|worm|rat|toad|waste|excuse|joke|weasel|pig|shell|streak|lump|apology|parody) of an? ${PERSON}|excuse for an? ${PERSON}`, "(?:i'?d|i would) (?:sooner|rather) [^.!?\\n]{4,50}? than (?:work|do|spend|share|sit|talk|listen|serve)[^.!?\\n]{3,50}", '(?:told|tell) [^.,!?\\n]{2,24}? where (?:to (?:stick|shove)|he can stick|she can stick)[^.,!?\\n]{2,24}',
    'imagine a (?:traffic cone|wet wipe|brick|toad|potato|bin bag|slug|plank)[^.!?\\n]{4,60}|your children are (?:feral|vile|animals|savages)(?: and so are you)?', 'genius(?:es)? who (?:designed|made|decided|thought|approved)[^.,!?\\n]{3,40}|does anyone (?:in|at|on) [\\w ]{2,20} (?:actually |even )?do any(?:thing| work)[^.!?\\n]{0,40}',
    'you (?:absolute|complete|total|utter|massive|pure|colossal|proper) (?!legend|star|hero|beaut|angel|gem|unit|babe|treasure|genius|diamond|machine|queen|king|saint|champion|darling|dream|sweetheart|icon|joy|delight|godsend|life|hoot|scream|riot|goddess|belter|cracker|superstar|warrior|rock|doll|sausage)[a-z]{3,14}', "you(?: are|'re) (?:the single |literally )?(?:the |a )?(?:most|worst|sad|lonely|pathetic|bitter|nasty|evil|vile|pointless)[^.!?\\n]{3,50}", 'grow (?:a|some) (?:spine|pair|backbone|brain)(?:,? \\w{3,12})?|surrounded by (?:idiots|incompetence|morons|clowns|imbeciles|fools)',
    `(?:i )?(?:really |just |so )?hope (?:he|she|they|you|it|${THEIR} \\w{3,10}|[\\w]{3,12}(?:'s \\w{3,10})?) (?:all )?(?:go(?:es)? (?:bust|under|broke|to (?:hell|prison|jail)|flat)|rots?|chokes?|bursts?|breaks?|burns?|floods?|fails?|crash(?:es)?|gets? (?:sacked|fired|the sack|clamped|towed|stolen|what(?:'s| is) coming|found out|sued|arrested)|dies?|suffers?|steps? on)(?: [\\w']{2,10}){0,3}`,
    "(?:i )?(?:really |honestly |absolutely |so |just |fucking )?(?:hate|despise|loathe|detest|can'?t stand) (?:(?:my|our|this|that|these) (?:[\\w-]{2,10} )?(?:boss|manager|supervisor|colleagues?|co-?workers?|team ?lead(?:er)?|director|customers|people|landlord|stupid place)|everyone (?:i work with|at work)|customers)(?: so much)?",
  ],
  /** Anger at the place itself. */
  fuming: [
    "(?:i've |ive |i'm |im )?(?:had it|had enough|so done|fed up|sick(?: and tired)?) (?:with|of) (?:this|that|my) (?:place|dump|job|shithole|company|firm|shop|boss|manager|team|lot)", '(?:got|have) some things to say about (?:mr|mrs|ms|my|our) \\w{3,14}', 'ready to tell everyone what \\w{2,14} (?:really )?(?:is|did)(?: like)?', "worst (?:place|company|firm|job|employer) (?:i(?:'ve| have) ever worked(?: (?:for|at))?|to work)", '(?:this|my|that) (?:company|firm|place|workplace) (?:is|can) (?:a (?:total |complete |absolute )?(?:joke|shambles|disgrace|hellhole|cult|circus)|go to hell|rot)',
  ],
  /** Threats. No guard removes these, so they are plain. */
  threats: [
    `i know where (?:${THEY}|\\w{3,12}) (?:live|work|park|drink)s?`, `(?:better )?watch ${THEIR} back`, `${THEIR} (?:tyres|windows|car|kneecaps) (?:don't|won't) (?:stand a chance|be safe|last)`, `mark my words,? (?:${THEY}|\\w{3,12})(?:'ll| will| is going to)? (?:pay|regret|be sorry|suffer)(?: for [\\w ]{3,20})?|${THEY}(?:'ll| will| gonna) (?:pay|be sorry|regret) (?:for )?(?:this|it)`,
    `(?:i'?ll|i will|i'?m going to|i'?m gonna|imma|someone should|want to|wanna) (?:break|smash|burn|batter|punch|slap|knife|stab|shoot|slash|strangle|beat up|hurt|deck) (?:${THEIR}|${THEM}|every)(?: [\\w']{2,12}){0,3}|(?:i'?ll|i will|i'?m gonna) (?:put|throw|drag|shove|push|kick) ${THEM} (?:through|under|off|out of|down|in front of|into|in) [\\w ]{3,20}`, `(?:break|smash|slash|burn)(?:ing)? ${THEIR} (?:fingers|legs|face|teeth|neck|arms|tyres|house|car|windows)(?: in| down)?`,
    `make (?:sure )?${THEY} (?:never works?|regrets?|suffers?|pays?)[^.!?\\n]{0,20}|make ${THEIR} life (?:hell|a misery)|burn (?:the|that|this) (?:place|shop|office|building) (?:down|to the ground)|(?:wait|just wait) (?:till|until) i (?:see|find|get hold of) ${THEM}`, `get (?:what's|whats|what is) coming to ${THEM}|pay ${THEM} a (?:little )?visit|teach ${THEM} a lesson|hope you get what'?s coming`, `${THEY} knows? what ${THEY} did|tick[ -]?tock,? \\w{3,12}(?=[.!,]|$)|${THEIR} (?:wife|husband|boss|kids) will (?:too|find out|know)`,
  ],
  /** A call to go after a person; needs a place, a number or a profile beside it. */
  calls: [`let ${THEM} have it|give ${THEM} (?:hell|what for|a ring|a call|a knock)|you know what to do|do your worst|go (?:get|find) ${THEM}|flood ${THEIR} (?:inbox|page|reviews|phone)|review[- ]bomb|knock on ${THEIR} door`],
  callPlace: ["\\d{1,4}\\w? [\\w' ]{3,20}(?:road|rd|street|st|lane|grove|close|avenue|ave|drive|way|terrace|crescent|gardens|court|row|place)", '0\\d{3,4} ?\\d{3} ?\\d{3,4}', '\\+\\d[\\d ]{8,14}', '@\\w{3,20}', '(?:his|her|their) (?:profile|number|address|van|car|reg|page)', 'mobile', 'lives (?:at|on)', 'number plate'],
  /** Drink and small hours: a post to sleep on. */
  late: ['wine', 'gins?', 'pints?', 'beers?', 'whisk(?:e)?y', 'vodka', 'prosecco', 'drunk', 'tipsy', 'had a few', '(?:1|2|3|4) ?am', "can'?t sleep", 'rum', 'tequila', 'cocktails?', 'bottles down'],

  /** Groups that an insult can sit beside, and words that gather one. */
  groups: [
    'these', 'those', '(?:the lot|all) of (?:them|you)', '(?:bunch|pack|shower|load|bag) of', 'full of', 'run by', 'surrounded by', 'work(?:ing)? (?:with|for)', 'upstairs', 'management', 'head office', 'customers?', 'clients?', 'guests?', 'staff', 'colleagues', 'co-?workers', '(?:my|our) (?:whole )?team', 'hr', 'people', 'whoever', 'anyone who', 'some of you', 'everyone (?:here|there|at work)', 'passengers', 'parents', 'tenants', 'drivers', 'the board', 'this place', 'that depot', 'reviewers?', 'to the', 'you', 'so-called', '(?:day|night) shift', 'bosses', 'managers', 'absolute',
  ],
  /** Beasts and others that one may truly work with: an insult only when said of a person. */
  beasts: ['snakes?', 'cow', 'pigs?', 'rats?', 'weasels?', 'donkey', 'slug', 'leech', 'vermin', 'vulture', 'dinosaur', 'troll', 'plank', 'weapon', 'muppets?', 'joke', 'melt', 'lunatic', 'cheat', 'amateurs', 'criminal', 'buffalo', 'grass', 'vampire', 'diva', 'doormat', 'sneak', 'predator', 'savages?'],
  /** Modifiers before a name one calls: "a useless, lying | snake". */
  modifiers: [
    'an', 'a', 'the', 'such a', 'such', 'most', 'biggest', 'absolute', 'complete', 'total', 'utter', 'proper', 'right', 'real', 'pure', 'useless', 'lying', 'lazy', 'stupid', 'miserable', 'vile', 'two-faced', 'slimy', 'spineless', 'nasty', 'jealous', 'bitter', 'fat', 'old', 'silly', 'little', 'massive', 'bloody', 'fucking', 'effing', 'rotten', 'sad', 'pathetic', 'arrogant', 'entitled', 'ignorant', 'evil', 'greedy', 'greasy', 'sneaky', 'cheating', 'thieving', 'horrible', 'dirty', 'mean', 'cheap', 'creepy', 'backstabbing', 'whole', 'so-called', 'bunch of', 'pack of', 'shower of', 'load of', 'power mad',
  ],
  /** What follows is owned by the subject, not said of it. */
  owns: ['has', 'have', 'had', 'got', 'gets', 'keeps'],
  /** A plain noun for somebody, after an adjective: "vile woman". */
  someone: ['woman', 'man', 'bloke', 'boss', 'manager', 'supervisor', 'person', 'people', 'staff', 'customers?', 'clients?', 'team', 'colleagues?', 'lot', 'human', 'girl', 'lad', 'guy', 'landlord', 'director', 'management', 'drivers?', 'idiots?'],

  /** A business or a public role: its customers may complain, in other words. */
  business: ['plumb(?:ing|ers?)', 'garage', 'caf[eé]', 'restaurant', 'ltd', 'council', 'airlines?', 'bank', 'rail', 'trains', 'company', 'firm', '& sons', 'builders?', 'roofing', 'motors', 'shop', 'salon', 'hotel', 'letting agents?', 'estate agents?', 'broadband', 'energy', 'couriers?', 'delivery', 'police', 'councillors?', 'mp', 'minister', 'bust', '(?:one|two) stars?', "don'?t use", 'avoid', 'booked', '@\\w{3,20}'],
  /** Who is meant is a colleague or a boss: with these a named insult is kept back. */
  atWork: ['boss', 'manager', 'supervisor', 'colleague', 'coworker', 'team', 'accounts', 'hr', 'reception', 'director', 'dispatch', 'office', 'shift', 'staff', 'work', 'depot', 'department'],

  /** Fond, playful, sporting, fictional, about oneself or about a thing: no heat. */
  fond: ['love (?:these|those|you|my|him|her|them)', 'favou?rite', 'bless', 'lovely', 'miss (?:you|them|him|her)', 'best (?:team|night|mates|friends)', 'proud', '(?:my|our) fellow', '\u2764', 'happy birthday', 'we love', 'wicked smart', 'in a good way', 'adore', 'my best mate', 'congratulations', 'panto'],
  sport: ['referee', 'ref', 'umpire', 'linesman', 'var', 'keeper', 'striker', 'penalty', 'offside', 'arsenal', 'spurs', 'chelsea', 'liverpool', 'united', 'villa', 'everton', 'match', 'matchday', 'the cup', 'goal', 'cricket', 'rugby', 'at the back', 'mario kart', 'fifa', 'monopoly', 'chess', 'scrabble', 'fantasy', 'innings', 'quarterback', 'candy crush', 'quiz team'],
  fiction: ['(?:the|that|a|this|in) film', 'movie', 'episode', 'novel', 'chapter', 'series', 'season', 'character', 'villain', 'eastenders', 'corrie', 'traitors', 'love island', 'succession', 'the plot', 'song', 'lyrics', 'opera', 'shakespeare', 'podcast', 'cartoon'],
  self: ['like me', 'i am', "i'?m", 'me', 'past me', 'myself', 'my own'],
  things: [
    'printers?', 'staplers?', 'spreadsheets?', 'systems?', 'software', 'laptop', 'computer', 'phone', 'app', 'website', 'wifi', 'traffic', 'weather', 'rain', 'car', 'bus', 'train', 'bike', 'door', 'oven', 'kettle', 'machine', 'till', 'scanner', 'sunset', 'soup', 'fact', 'question', 'idea', 'mistake', 'rules?', 'policy', 'plan', 'timetable', 'meetings?', 'email', 'hat', 'shoes', 'dance', 'diet', 'alarm', 'mondays?', 'prices?', 'parking', 'update', 'password', 'kids', 'toddler', 'baby', 'levels?', 'heat', 'socks', 'winter', 'checkout', 'porridge',
  ],

  /** What can stand in place of it. */
  instead: {
    predicate: 'having a bad week',
    verb: 'is having a bad week',
    group: 'people',
    contempt: 'it was a long day',
    threat: 'I am angry',
    fuming: 'it has been a hard week',
  },
} as const;
