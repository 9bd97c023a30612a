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
    "lost (?:the|her|his|their|a|another) (?:baby|babies|bump|little one|twins|pregnancy|bean|wee one|child|kidney|leg|breast|sight|hair)(?: at \\w{1,8} weeks)?",
    "(?:got|has|had|have|with) (?:the )?(?:big c|c[- ]word|a lump|a tumou?r|a brain tumou?r|months (?:left|to live)|weeks (?:left|to live)|not long left|secondaries|piles|haemorrhoids|gout|shingles|scabies|crabs|gonorrhoea|a catheter|an std|lice|worms|anger issues|a nervous (?:disposition|breakdown))",
    "(?:taken|moved|going|put|gone|admitted) (?:in)?to (?:a |the )?(?:hospice|care home|nursing home|mental (?:health )?(?:unit|hospital)|psych(?:iatric)? (?:ward|unit)|the priory|intensive care|icu|a&e|rehab|detox|residential|a home|care)(?: with (?:his|her|their) \\w{3,14})?",
    "(?:had|having|getting|needs?|waiting for|booked in for) (?:her|his|their|a|an|the) (?:womb|ovar(?:y|ies)|prostate|tubes|testicles?|breasts?|boobs|gastric band|stomach|colon|stoma|hip|hysterectomy|vasectomy|smear|biopsy|colonoscopy|mammogram|nose job|boob job|tummy tuck|facelift|hair transplant|gastric sleeve|mri|ct scan|transplant|pacemaker|bypass|dialysis|ect)(?: (?:removed|out|tied|off|done|fitted|snipped))?",
    "off (?:indefinitely |again |long[- ]term |for \\w{2,8} \\w{2,8} )?(?:with|for|because of) (?:his|her|their) (?:mental health|nerves|back|chemo|depression|anxiety|head|heart|drinking|hip|operation)",
    "(?:crying|sobbing|throwing up|self-medicating|drinking) (?:in|at|before|during) (?:the |her |his )?(?:disabled )?(?:loo|toilets?|car|cupboard|desk|work|lunch|car park|stock ?room|night)(?: (?:again|every day|most days))?",
    "(?:cracking up|losing (?:it|her mind|his mind)|in a (?:bad|dark) (?:place|way)|in bits|at breaking point|on the edge|not (?:coping|well in the head)|riddled with \\w{3,10})",
    "(?:off the wagon|fell off the wagon|relapsed|in (?:a )?detox|in recovery|going to (?:aa|na|ga)|at an? (?:aa|na) meeting|got a (?:drink|drug|coke|gambling|pill|porn) (?:problem|habit|addiction)|an addict|addicted to \\w{3,14}|hooked on \\w{3,14}|snorting \\w{3,10}|injecting)",
    "(?:wears? a (?:wig|toupee|nappy|hearing aid|colostomy bag)|wet (?:himself|herself|the bed)|soiled (?:himself|herself)|can'?t get it up|takes viagra|on viagra|in a wheelchair for good|going blind|going deaf|losing (?:her|his) sight)",
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
  /** So private that any mention beside a person tells on them, whatever the grammar. */
  topics: [
    "(?:dementia|alzheimer'?s|cancer|chemo(?:therapy)?|miscarriages?|abortion|stillborn|stillbirth|ivf|infertility|rehab|the priory|detox|overdose|suicide|suicidal|self-?harm(?:ing|ed|s)?|anorexi(?:a|c)|bulimi(?:a|c)|bipolar|schizophreni(?:a|c)|psychosis|antidepressants|mental health|eating disorder|nervous breakdown|hiv|herpes|chlamydia|syphilis|hysterectomy|vasectomy|mastectomy|colostomy|incontinen(?:t|ce)|erectile|menopause|womb)",
    "(?:divorce settlement|custody battle|affair|adultery|mistress|love child|paternity|tinder|grindr|onlyfans|ashley madison|strip club|brothel|escort|nudes)", "(?:bankruptcy|loan sharks?|gambling|bookies|payday loans?|debt collectors?|bailiffs|repossessed|food ?bank)", "(?:prison|probation officer|criminal record|sex offenders?|restraining order|ankle tag|drug test|deportation|asylum|immigration status|visa ran out|parole|domestic violence|social services|care order)",
    "\\d{1,2} weeks (?:gone|along|pregnant)|at \\d{1,2} weeks|(?:due date|the other woman|the other man|a secret family|a gay bar|a gender clinic|abortion clinic|the clap)",
  ],
  /** Said of a person: that it is kept from somebody. */
  kept: [
    "(?:has(?:n'?t| not)|have(?:n'?t| not)|had(?:n'?t| not)|still not|not) (?:even |yet )?told (?:anyone|anybody|a soul|nobody|work|oga|the boss|us|(?:his|her|their|the) (?:[\\w-]{3,10}))(?: yet)?", "(?:doesn'?t|does not|didn'?t) (?:even |really )?want (?:it (?:out(?: there)?|known|getting (?:out|round)|to get out)|anyone(?: at work)? (?:to know|knowing)|people (?:to know|knowing)|you lot knowing|a fuss|work to know|the kids to know)", "(?:doesn'?t|don'?t|does not) (?:even )?know (?:yet|(?:he|she|they|that|we|about|it)\\b)(?: [\\w']{2,12}){0,5}",
    "thinks? (?:nobody|no one|no-one|we don't|none of us) knows?(?: [\\w']{1,12}){0,10}", "told (?:her|his|their) (?:parents|wife|husband|mum|mom|dad|boss|manager|girlfriend|boyfriend|family|kids) (?:that )?(?:she|he|they|it)(?: [\\w']{2,12}){1,5}", "(?:isn'?t|is not|wasn'?t|ain'?t) (?:really |actually )?['\"]?(?:on sabbatical|on holiday|on leave|working from home|just tired|ill|sick|off sick|on a course|at a conference)['\"]?", "(?:swore|sworn) (?:me|us) to secrecy", "(?:made|making) (?:me|us) promise not to (?:tell|say)(?: [\\w']{2,12}){0,4}", "told me not to (?:tell|say)(?: [\\w']{2,12}){0,4}",
  ],
  /** Presents and parties are kept from people too. */
  treats: ['cake', 'party', 'surprise', 'present', 'presents', 'gift', 'birthday', 'balloons', 'secret santa', 'proposal', 'proposing', 'card', 'leaving do', 'whip ?round', 'bake', 'flowers', 'tickets', 'hamper', 'trip', 'prank', 'april fool'],
  /** What makes a topic a subject of care, study or law, not a person's secret. */
  general: ['research', 'charity', 'awareness', 'fundrais\\w{0,4}', 'raise[ds]?', 'in aid of', 'sponsor\\w{0,3}', 'donat\\w{1,4}', 'talk on', 'talks? about', 'lecture', 'paper', 'study', 'specialist', 'campaign', 'course', 'training', 'conference', 'ward', 'nurses?', 'unit', 'support group', 'helpline', 'volunteers?', 'awards?', 'minister', 'policy', 'reform', 'bill', 'law', 'lawyer', 'solicitor', 'teaches', 'works (?:in|at|for|with)', 'expert', 'author', 'book', 'play', 'sings?', 'song', 'marathon', 'run for', 'walk for', 'memory'],
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
    "(?:shacked up|living in sin|playing away|knocking (?:off|about with)|copping off|getting off|carrying on|at it|in a relationship|having it off|two-timing|running around)(?: (?:with|behind)(?: (?:the|his|her|a|my|that|some))?(?: [\\w-]{3,12}){1,2})",
    "(?:moved|moving) (?:back )?in with (?:the|his|her|their|another|some|a) [\\w-]{3,12}",
    "(?:back )?living (?:back )?with (?:his|her|their|mum|mom) ?(?:mum|mom|parents|ex)? ?(?:at \\d{2})?",
    "(?:are|is|were) (?:so |totally |officially |well and truly )?(?:done|over|finished|kaput|history)(?= ?[.!,]|$)",
    "(?:kissed|kissing|snogged|snogging|pulled|groped|copped off with|got off with|made out with|spent the night with|woke up (?:next to|with)|went home with|caught in bed with|had a thing with|fancies|is in love with|sent nudes to|sexted|swiped right on|matched with) (?:the|his|her|a|our|that|someone|half|another|my|[A-Za-z]{3,12})(?: [\\w-]{3,12})?",
    "(?:sent|sending|shared|leaked|posted) (?:him |her |them )?(?:nudes|dick pics?|naked (?:pics|photos|selfies)|sexts)",
    "(?:in an open (?:marriage|relationship)|a swinger|swingers|into (?:bondage|kink|bdsm|swinging)|still a virgin|a sugar (?:baby|daddy)|an escort|a stripper|on onlyfans|does onlyfans|has an onlyfans)",
    "(?:sleeping on (?:the|his|her|my|our) (?:sofa|couch|floor)|kicked (?:him|her) out|chucked (?:him|her) out|in (?:separate|different) (?:beds|bedrooms|rooms)|not (?:speaking|talking) to (?:her|his) (?:husband|wife|mum|dad|sister|brother)|(?:don't|doesn't) speak to each other|having marriage (?:counselling|trouble)|taken (?:her|his) ring off|stopped wearing (?:her|his|the) ring)",
    "(?:ring(?:'s| is)|wedding(?:'s| is)|engagement(?:'s| is)) off",
    "(?:not (?:his|her|their) (?:real|biological) (?:dad|father|mum|son|daughter|kid)|was adopted|is adopted|doesn't know (?:he|she)(?:'s| is) adopted|has a secret (?:family|kid|son|daughter|wife))",
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
    "(?:bats for the other (?:side|team)|in the closet|not straight|a bit gay|batting for the other side|(?:a )?(?:lesbian|dyke|poof)|intersex|on hormones|on t|has a binder|dead ?named?)",
    "(?:working|here|living|over here) (?:illegally|without (?:papers|a visa|status)|on (?:a )?(?:fake|his brother's|her sister's|someone else's) (?:papers|passport|visa|ni number))",
    "(?:is|was|goes to) (?:a )?(?:jehovah'?s witness|scientologist|mormon|satanist|witch|mosque now|muslim now|christian now|born again)(?= .{0,40}(?:secret|know|told|hiding|parents|lol))",
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
    "(?:hasn'?t|haven'?t|not|never) paid (?:his|her|their|the|me|us|anyone|any) ?(?:rent|service charge|bills?|fees|mortgage|child support|maintenance|loan|fine|share|tax|back|subs|deposit|council tax|staff|suppliers)?(?: (?:since|in|for|back)(?: [\\w]{2,9}){0,2})?",
    "(?:can'?t|cannot|couldn'?t) (?:afford|pay)(?: (?:the|his|her|their|a|to))?(?: [\\w]{3,12}){1,2}",
    "(?:living|relying|survives?|is|are|been|still) on (?:universal credit|benefits|the dole|food stamps|disability|handouts|payday loans|credit cards|jobseekers|pip payments|ebt|centrelink|welfare)",
    "(?:maxed out|remortgaged|pawned|had to sell|lost|gambled|blew|sold) (?:his|her|their|the) (?:cards?|house|car|ring|flat|business|savings|wages|pension|inheritance|rent|jewellery)(?: (?:again|on|to|at|for)(?: \\w{2,10}){1,2})?",
    "(?:inherited|got left|came into|won|been left|got) (?:£|\\$|€)?\\d[\\d,.]{0,8}(?:k|m| ?grand| ?million| ?thousand)?(?: (?:from|off|in|on)(?: \\w{2,10}){1,3})?",
    "(?:since|after|before) the bankruptcy|(?:declared|filed for|filing for) bankruptcy|debt collectors?|bailiffs (?:at|round|came|took)|(?:sold|pawned) (?:his|her) (?:wedding|engagement) ring",
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
    "(?:on|got|wearing|has) (?:a |an )?(?:tag|ankle (?:tag|bracelet|monitor)|electronic tag|probation for|parole|bail|licence from prison|house arrest|curfew|sex offenders)(?: [\\w]{2,10}){0,4}",
    "(?:did|doing|served|serving|got|facing|looking at) (?:\\d{1,2}|a|two|three|four|five|six|ten|eighteen|life|some) ?(?:years?|months|stretch|time|sentence)? ?(?:inside|for (?:fraud|theft|assault|gbh|abh|robbery|drugs|dealing|manslaughter|stabbing|arson|burglary|drink driving|embezzlement|hitting \\w{3,10}|[\\w ]{3,14})|in (?:prison|jail|the nick|wormwood|strangeways|holloway))",
    "(?:hiding|running|on the run|ducking|dodging) (?:from )?(?:the )?(?:taxman|police|law|feds|immigration|bailiffs|hmrc|irs|debt collectors|csa|courts)",
    "(?:had|got) (?:the )?(?:police|feds|bailiffs|social services|immigration|fraud squad) (?:round|at|knocking|in|on)[\\w ]{0,20}",
    "(?:being|been|getting|was|got|is) (?:deported|evicted|investigated(?: for \\w{3,12})?|questioned|interviewed under caution|sued(?: for \\w{3,12})?|blackmailed|struck off|disqualified|barred|expelled|excluded|sectioned|raided|stalked|abused|beaten(?: up)?|raped|assaulted|groomed|trafficked)",
    "touch(?:ing|ed) up (?:an?|the|his|her) \\w{3,12}",
    "(?:fiddl(?:es|ed|ing)|nicks?|steals?|skims?|pockets?|embezzl(?:es|ed|ing)|robs?|robbed|stealing|stole|nicking) (?:from )?(?:the|his|her|our|company|work|cash|money|tips|stock|petty|food|copper|parcels)(?: (?:books|till|tips|stock|expenses|cash|tax|benefits|safe|charity \\w{3,6}|shop|church|collection))?",
    "(?:deals?|dealt|grows?|growing|cooks?|sells?) (?:weed|coke|pills|drugs|ket|crack|meth|mdma|acid|spice)(?: [\\w]{2,10}){0,3}",
    "(?:arrested|charged with|cautioned|remanded|convicted|sentenced|locked up|banged up|on bail|on tag|in custody|nicked by the police)(?: for)?(?: (?!and|but|so|the|i\\b)\\w{3,14}){0,3}",
    "(?:got|been|getting|gets|was) done (?:for|by the police)(?: (?!and|but|so\\b)[\\w-]{2,14}){1,3}",
    "(?:in|to|went to|going to|out of|been in) (?:prison|jail|the nick|the slammer)",
    "(?:got|has|have) (?:a |an )?(?:dui|criminal record|restraining order|asbo|court date|suspended sentence)",
    "(?:caught|sacked for|fired for|suspected of|accused of) (?:stealing|nicking|shoplifting|thieving|selling \\w{3,10}|dealing)(?: \\w{2,12}){0,2}",
    '(?:nicked|stole|pinched|embezzled|swiped|has been stealing|been nicking) (?:the|from|all|half|our|money) ?\\w{0,14}',
    "(?:dealing|sells?|selling) (?:drugs|weed|coke|gear|pills)(?: \\w{2,10}){0,2}",
    'lost (?:his|her|their) licen[cs]e',
    "(?:hits|beats|beating|hitting|slaps|batters|knocks) (?:his|her|their|him|the) ?(?:wife|kids|missus|girlfriend|husband|about|up)?(?! (?:record|best|score|target))",
    "(?:sat|took|wrote|did) my (?:\\w{3,12} )?(?:exam|paper|test|essay|dissertation|assignment|coursework|driving test)(?: for me)?",
  ],
  /** Said of a person: trouble at work that they may not have told, or do not know. */
  job: [
    "(?:failed|flunked|bombed|failing|resitting|only got|scraped) (?:the|his|her|their|an?) (?:[\\w]{2,10} )?(?:exams?|test|bar exam|finals|a[- ]levels|gcses?|viva|degree|third|2:2|driving test|theory|medical|drug test|probation|accreditation|course|interview|appraisal|vetting|dbs)(?: (?:again|for the \\w{3,6} time|twice))?",
    "(?:dropped|dropping|flunked|kicked|thrown) out (?:of (?:uni|university|college|school|med school|the course|law school))?",
    "(?:leaving|quitting|resigning from|jumping ship from) (?:the )?(?:firm|company|job|school|team|practice|department|bank|hospital|us|here)(?= .{0,40}(?:told|know|secret|shh|oga|quiet))",
    "(?:in trouble|on thin ice|for the chop|for the high jump|being pushed out|about to (?:be|get) (?:fired|sacked|the boot|the push)|up before hr|under investigation|got a (?:formal |written |verbal )?warning|didn'?t get (?:the|his|her|that) (?:job|promotion|bonus)|passed over for|caught (?:on camera|sleeping|drinking|watching|stealing|nicking|shagging|lying)[\\w ]{0,16})",
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
  advice: ["if (?:you know (?:someone|anyone|somebody)|you(?:'re| are) (?:a |struggling|pregnant|going through|worried|off)|your (?:colleague|friend|partner|child|employee|team|boss)|a colleague|a friend|an employee|someone|somebody|anyone)", 'employers', 'every employee', 'any employee', 'how to', 'what to say', 'here is what helps', 'awareness', 'statistics', 'per ?cent of', 'one in (?:three|four|five|six|eight|ten)', 'according to'],
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
