import { listed } from './private-matters.ts';

/** Whom one serves. One list, so that "client", "patient" and "tenant" are all seen. */
const ROLE =
  '(customer|client|patient|pupil|student|tenant|guest|resident|member|donor|passenger|applicant|candidate|service user|bride|groom|diner|caller|lodger|punter|regular|mentee|claimant)';
const SOMEBODY =
  '(man|woman|lady|guy|bloke|couple|family|girl|lad|gentleman|old boy|chap|fella|widow|bride|kid|boy|mum|dad|footballer|mp|councillor|actor|actress|celebrity|teacher|vicar|judge|nurse|doctor)';
const N = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4}\\w?)';
/** Where one person or one party is; a ward is many, and mostly staff. */
const SPOT = '(bay|bed|room|cubicle|table|flat|unit|seat|suite|cabin|pitch|lodge|caravan)';
const PLACE = '(bay|bed|room|ward|cubicle|table|flat|unit|seat|suite|cabin|pitch|lodge|caravan)';
/** Said of the room or the table itself, by those who clean, let or book it. */
const OF_PLACE =
  '(left (us |me )?(an? )?([a-z]{3,10} )?(note|tip|card|cake|chocolate|flower)s?|(is|are|has|have|just)( (now|still|all|\\w{1,9}ly))? (free|available|ready|vacant|empty|clean(ed)?|open|closed|booked|reserved|taken|sorted|done|made up|out of \\w{3,6}|being (cleaned|painted|done)|broken|leaking|freezing|flooded|dirty|damp|short|huge|tiny|locked|yours|ours|mine|up for|to let|on the \\w{3,6}|next (to|door)|where|(my|our) (new )?(home|place|office)|(killing|doing|getting) (it|me|on)|the \\w{2,9}st (room|table|flat|one|view|bed|spot)|(an?|the|its|no|new|got) ([\\w-]{3,12} )?(view|bath|shower|window|heating|hot water|water|mattress|kitchen|leak|damp|beds?|tv|desk|door|light)))\\b';
/** One of many has passed or is back, and no more is said. */
const GLAD =
  "(,? who| has| is|'s)?( has| just| is)? (passed|back)( (today|first time|(on )?(his|her|their) [a-z]{4,7}( test)?))?[.!?]";
const THEIRS =
  '(mum|mother|dad|father|husband|wife|partner|son|daughter|child|baby|guests?|party|dog|cat|neighbour|boyfriend|girlfriend)';
const REST = '[^.!?\\n]{4,70}';
/** Said of themselves; that they liked something tells on nobody. */
const ABOUT_THEM =
  "(his|her|their|(he|she|they)('\\w{1,2})?(?! (loves?|loved|likes?|liked|prefers?|thinks?|thought|enjoyed|wants?|wanted)\\b))\\b";
/** What a customer did, as told back: irregular pasts, then any regular one. */
const DID =
  '(were|was|had|did|came|left|took|got|rang|fell|ate|drank|brought|broke|paid|told|went|sat|threw|gave|made|wore|swore|spoke|chose|sent|signed|hit|hid|kept|bought|lost|let|drove|stole|slept|bit|owes?|refuses?|swam|[a-z]{3,12}ed)';
/** Pasts that say nothing new: the review itself said so, or it is thanks. */
const ECHO =
  "((were|was|felt|had|been|are) (?!(refused|declined|rejected|denied|banned|charged|evicted|arrested|suspended|excluded|diagnosed) )(\\w{2,10} )?(disappointed|unhappy|upset|let down|dissatisfied|kept waiting|unable|not|frustrated|less|happy|pleased|able|a|an|amazing|brilliant|wonderful|great|lovely|there|here|so|all|missed|right|kind|with us|worried|the best|one of|fun|to wait|such|any|trouble|problems|the|your|this)|enjoyed|loved|liked|wanted|mentioned|voted|waited|needed|expected|experienced|received|raised|shared|posted|tagged|reviewed|rated|wished|hoped|noticed|helped|supported|guessed|deserved|did (wait|ask|say|warn|ring)|were (given|sent|quoted)(?! \\w)|missed (us|out)|got (it|there|the (keys|hang|idea))|made (our|my|us|it)|gave us|took the time|left (us|a|this|such|your)|asked(?! (us|me|our) (to|for))|came (back|along|by|to)|tried|reached|brought (us|smiles|this|it|your)|got in touch|didn't|did not|encountered|visited|(stayed|dined|shopped|trained|joined|ate|drank) (with us|here|us)(?! (on|in|for|from|last|\\d))|went with|chose us|followed|contacted|messaged|emailed|let us|told us)";

/** How somebody of theirs felt about it: the review said so, or it is thanks. */
const PLEASED =
  '(was|were|is|are|had|felt|has|have) ((so|really|very|all|a|an|such|been|not|\\w{2,8}ly) ){0,3}(happy|pleased|delighted|lovely|great|good|brilliant|wonderful|fun|comfortable|safe|well|polite|kind|sweet|brave|star|joy|credit|upset|unhappy|disappointed|kept waiting)\\b|loved|enjoyed|liked';

const YEAR = '(year|yr) \\d{1,2}';

/** What one has of a trade. */
const SERVED =
  'appointments?|treatment|stay|visit|session|procedure|consultation|operation|surgery|case|tenancy|claim|loan|mortgage|membership|placement|therapy|check-?up|scan|filling|crown|care|results?|prescription|counselling|course';

/** Words for the detector `customer-data`. */
export const customerData = {
  /** A text that answers somebody, also where nobody ticked "reply". */
  replyOpens: [
    '(hi|hello|hey|dear|good (morning|afternoon|evening|day)) (there )?(mr|mrs|ms|miss|dr|sir|madam|@?[\\w.-]{2,20})( [\\w-]{2,20})?\\s?[,!.-]',
    '(mr|mrs|ms|miss|dr)\\.? [\\w-]{2,20},',
    'thank(s| you) for (your|the|taking|leaving|this) (\\w{3,12} )?(review|feedback|comments?|message|stars?|time|words|rating|post)',
    "sorry (to (hear|read|see)|you feel that way|(that )?you('re| are| were| feel| felt| had))",
    '(reply |message |response )?to (the|our|my) (gentleman|lady|man|woman|customer|guest|person|couple|reviewer|friend) (who|with)',
  ],
  /** A firm's letter to somebody, pasted from a private account. */
  letters: [
    'dear (mr|mrs|ms|miss|dr)\\.? [\\w-]{2,20}( [\\w-]{2,20})?[,:.]?\\s[^!?]{0,120}?(your (account|tenancy|rent|loan)|you owe [£$€\\d])',
  ],
  /** The firm quotes its files. */
  records: [
    '(as |but |and )?(our|my|the) (own )?(notes|records|system|logs?|cctv|cameras?|footage|booking system|receptionist|files?|till|tracking|database|chart|photos?) (clearly )?(shows?|says?|confirms?|indicates?|proves?|has|have)( you)?( that)?',
    "(we|i)('ve| have)? (can )?(see|saw|checked|looked at|looked) (from|in|at|into|through)? ?(our|your) (records|notes|files?|account|system|booking|history|chart)",
    `(we|i) (do |still )?have (a |the )?(records?|photos?|video|footage|recording) of (you|your|a|it)${REST}|(we|i) have no records? of you(r)? (pay|return|call|ring|cancel|deposit|book)\\w{0,5}${REST}|we have (photos|you on (camera|cctv|video|film))|i have the video|(?<!(if|when|whether|that|sorry|felt|because|while) )you (were|are)( (both|so|very|clearly))? (drunk|high|rude|abusive|aggressive)(?! (and dry|not|in the|enough|on the))`,
    `${PLACE} \\d{1,5} (was|were) (charged|left|booked|billed|damaged)${REST}|(it )?was signed for by [^!?\\n]{2,20}|we remember (you|your)[^.!?\\n]{0,30}`,
    `your ${THEIRS},?( [\\w-]{3,14},?)? (?!${PLEASED})(was|were|had|did|refused|bit|hit|broke) ${REST}`,
    `(picture|photo|footage|video|recording|still)s? (from|on) (our|the) ([\\w-]{3,12} )?(camera|cctv|doorbell)s? (of|showing) you${REST}`,
    `(you('re| are| were)|ur|u r) the (one|person|${SOMEBODY}|${ROLE}) ((with|in) (?!(the|such|so) (best|most|an?|much|many))|who (?!makes?|made|matters?|keeps?|has made))${REST}`,
    `(wasn't it|was it not|it was) you (that|who) (?!(made|gave|told|taught))${REST}`,
    '(your|the) (second|third|fourth|fifth|latest|last|previous|other|\\d{1,2}(st|nd|rd|th)) (complaint|refund|claim|return|warning|booking|appointment|visit)[^.,!?\\n]{0,40}',
    'the (lady|gentleman|man|woman|friend|young man|young lady) (you (were|came|arrived|dined|stayed) with|with you|who (came|was) with you)[^.,!?\\n]{0,40}',
  ],
  /** Says that somebody is or was one: told in public, where that alone is private. */
  confirms: [
    'thank(s| you)( so much| very much)? for ((your|the) (\\w{3,12} )?(visit|custom|stay|booking|business|appointment|trust|treatment)( (to|at|with|on|in) [^.,!?\\n]{2,40})?|(visiting|staying with|choosing|coming (in|to)|trusting|attending|registering|being (a|our|such)) [^.,!?\\n]{2,40})',
    `(your|the) (\\w{3,12} )?(${SERVED})( you had)? (on|at|with|last|in|here|was|were|has|had|did|didn't|went|took|failed|hurt|felt) [^.,!?\\n]{2,50}`,
    'when (you|your \\w{3,9}) (stayed|visited|came|(were|was) (with us|here|in|treated|seen|admitted|discharged|under)|joined|saw|attended|lived|moved|first)[^.,!?\\n]{0,50}',
    `((we|i)('re|'m| are| am) )?(so |very |really )?sorry (that |to hear (that )?|to read (that )?|about |for )?(your|the) (\\w{3,12} )?(${SERVED})[^.,!?\\n]{0,50}`,
    `((we|i)('re|'m| are| am) )?(so |very |really )?(glad|pleased|happy|delighted|relieved) (that )?(you('re| are)? (\\w{3,12} )?(with )?)?your (\\w{3,12} )?(${SERVED})[^.,!?\\n]{0,50}`,
    `(as|you('ve| have)? (been|were|are)) (a|an|our|one of our) (\\w{3,12} )?(patients?|clients?|tenants?|residents?|members?|pupils?|parishioners?|borrowers?|students?)[^.,!?\\n]{0,40}`,
    '(we|i|our (team|dentist|doctor|nurse|solicitor|therapist)) (treated|saw|looked after|cared for|represented|advised|counselled|examined|housed|taught) (you|your \\w{3,9})[^.,!?\\n]{0,40}',
    '((we|i) (hope|would love|look forward|are looking forward) to )?(see|seeing|welcom(e|ing)) you (again|back|next \\w{3,9}|at your next)[^.,!?\\n]{0,30}',
  ],
  /** Refuses to confirm, or speaks of anybody. */
  confirmsNothing: [
    "(never|can't|cannot|can not|unable to|not able to|don't|do not|won't) (be able to )?(confirm|discuss|comment|say|talk)",
    'whether|if you|anybody|anyone|everybody|everyone|all our',
  ],
  /** Trades where being a customer is itself private: health, care, law, money, faith, love, home, school. */
  sensitive: [
    'clinics?|surger(y|ies)|dent(al|ists?|istry|ure)|doctors?|gp|hospitals?|wards?|patients?|treatments?|therap(y|ist|ists|ies)|counsell(ing|or|ors)|psych\\w{3,12}|pharmac(y|ies|ist)|physio\\w{0,10}|care home|nursing|hospice|midwi(fe|ves|fery)|fertility|rehab|addiction|medical|health|aesthetics?|botox|weight loss|optician|hearing|podiatr\\w{1,4}|root canal|crown|filling',
    'solicitors?|law(yers?)?|barristers?|attorneys?|legal|divorces?|probation|custody|court|immigration',
    'banks?|loans?|mortgages?|debts?|credit union|lenders?|insolvency|bankruptcy|accountants?|pawn\\w{0,8}|bailiffs?|arrears',
    'church|parish|mosque|synagogue|temple|chapel|ministry|chaplain(cy)?|prayer|confession',
    'dating|matchmak\\w{2,4}|singles|escorts?',
    'landlords?|tenan(ts?|cy)|lettings?|housing|hostel|shelter|refuge',
    'schools?|nursery|nurseries|college|academy|pupils?|tutor(s|ing)?|adoption|foster(ing)?|funerals?',
  ],
  /** The greeting of a reply, up to the name. */
  greets: [
    '(hi|hello|hey|dear|good (morning|afternoon|evening))( there)?,? (mr|mrs|ms|miss|dr)?\\.?',
  ],

  /** What the customer did, told back to them where all can read. */
  youDid: [
    `(?<!(if|penny|cent|pound|euro) )you('d|'ve| have| had)? (\\w{2,8}ly |also |then |never |still |only |just |simply |always )?(?!${ECHO})(${DID}|smoke|drink|grind|weigh)(?! (us know|(a|this|the|your) (\\w{3,9} )?(review|comments?|feedback|post)))`,
    `(she|he|they|your ${THEIRS}( at \\d{1,4}\\w?)?) (also |then |never )?(?!${PLEASED})${DID}`,
    "you (didn't|did not|haven't|never) (\\w{3,9} )?(pay|paid|show|turn|complete|return|attend|tell|mention|disclose|follow|take|bring|finish)\\w{0,3}",
    '(we|i|our (driver|team|engineer|stylist|dentist|vet|nurse|manager)) (did |have |had )?(refunded|treated|seen|examined|prescribed|charged|invoiced|try to deliver|tried to deliver|warned|attended|repaired|replaced|offered) (you|your|on|to you)(?! (a|an|the) (message|dm|link|voucher))',
    "you('re| are| live) (at|on|in) \\d{1,4}\\w? [^.,!?\\n]{3,30}",
  ],
  /** Right before what they tell the firm themselves: it repeats the complaint. */
  sorry: ['(sorry|sad)( to (hear|read|see|learn))?( that)?'],
  /** The same where it is good news, which may still be what only the firm knows. */
  glad: ['(glad|delighted|pleased|happy|thrilled|chuffed)( to (hear|read|see|learn))?( that)?'],
  /** Right before what is the customer's own. */
  your: ['(your|ur)( \\w{2,12}){0,2}'],
  /** Care for anybody, not one person's illness. */
  anybodys: ['mental health', 'therapist'],
  /** A thing of the customer's; needs a detail beside it. */
  yours: [
    `(?<!(if|unless|whether|once) )(your|ur) (\\w{3,12} ){0,2}?(order|booking|reservation|stay|appointment|visit|account|card|payment|invoice|refund|deposit|balance|treatment|crown|root canal|implants?|filling|prescription|results|operation|therapy|session|case|divorce|claim|loan|application|offer|policy|boiler|kitchen|dress|ring|contract|tenancy|rent|membership|parcel|test|cheque|${THEIRS})`,
  ],
  /** What makes it a detail: a date, an amount, a payment gone wrong. */
  details: [
    '(\\d{1,2}(st|nd|rd|th)|\\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}|(january|february|march|april|june|july|august|september|october|november|december)( \\d{1,2})?|in may|last (mon|tues|wednes|thurs|fri|satur|sun)day)',
    '(£|\\$|€)?\\d{2,6}(\\.\\d\\d)?(?! ?(per ?cent|%|stars?|minutes|hours|mins))',
    '(declined|bounced|overdue|unpaid|in arrears|(the|your) (rent )?arrears|gambl\\w{2,5}|failed|expired|refused|rejected|turned down|on hold|cancelled|was delivered|signed for|was complete|apologised|couldn.t (show|prove|afford))',
  ],
  /** Replies that say nothing: no detail counts beside these. */
  empty: [
    'please (dm|message|ring|call|email|send|share|contact|get in touch|pop|drop|reply|use)',
    'order number',
    'booking reference',
    "hasn't (turned up|arrived)",
    'never discuss',
    'we take',
    "can't (see|discuss|talk)",
    'not able to discuss',
  ],
  /** Body and treatment, besides the private matters that others keep to themselves. */
  health: listed(`
    crown, crowns, root canal, implant, implants, filling, fillings, dentures, gums, teeth, x-ray, surgery, operation, her stroke, his stroke, stroke,
    prescribed, prescription, medication, tablets, blood pressure, scan, lost * stone, lost * kilos, baby weight, physio, therapy,
    hip, knee, hearing aids, hearing aid, cataracts, reading glasses, allergic, infection, rash, hair loss, smoke,
    grind your teeth, stoma, wound, your back, smear, gastric band, pregnancy test, chart, naproxen, pre-diabetic, wax
  `),
  /** Payment, booking, contract: what a file holds. */
  recordWords: [
    'card',
    'account',
    'paid',
    'pay',
    'owes?',
    'owed',
    'refund(ed)?',
    'invoice',
    'booking',
    'booked',
    'order(ed)?',
    'appointment',
    'balance',
    'arrears',
    'cancelled',
    'deposit',
    'loan',
    'ending \\d{3,4}',
    'notes',
    'records',
    'claim',
  ],

  /** A named customer: the role, then a name (looked for in the words after). */
  roleThenName: [
    `(our|my|the|a|one of (our|my)|this|another|today's|new) ([\\w-]{3,14} ){0,2}?${ROLE}s?( of (ours|mine)| i \\w{4,10},)?`,
    `${ROLE} of (ours|mine)`,
    ROLE,
  ],
  /** Said by a firm: a customer is being congratulated, shown or told of. */
  honours: [
    'congrat(ulation)?s( to)?',
    'well done( to)?',
    'success story(: meet)?',
    'meet( the)?',
    'say hello to',
    'happy \\d{2}th( birthday)? to',
    'before and after( of)?( our lovely)?',
    'look at this transformation!?',
    'shout ?out to',
    '(big )?thank you( to)?',
    'welcome to the',
  ],
  /** A title, for "Mrs Delaney, collecting ..."; what follows decides. */
  titles: [
    '(?<!\\b(boss|manager|supervisor|colleague|friend|mate|neighbours?|teacher|landlord|foreman|director) )((old|poor|dear|lovely) )?(mr|mrs|ms|miss|mx)\\.?',
  ],
  served: [
    "(naked|in (his|her) (pyjamas|nightie|pants|underwear)|(wet|soiled) (him|her)self|(hit|hits|bit|bites|slapped|scratched|pinched|groped|spat at) me|collecting|collected|order(ed|s)?|bought|buys|booked|came in|popped in|picked up|returned|paid|owes|declined|cancelled|(account|card)( number)? end(s|ing)|has had|had (her|his|their)|wants (her|his|their)|complained|fitted|third pair|new (hearing aids?|hips?|glasses|teeth|kitchen|dress|implants?)|appointment|residency|divorce|hearing|boiler|refund|loan|mortgage|arrears|behind|flat \\d|room \\d|bay \\d|in \\d{1,2}[a-z]|told me today|just bought|(who|they|she|he)('s|'ve| has| have)? (just )?(bought|ordered|lost|joined|booked|completed|moved|came|paid)|came to us|after (her|his|their|a) \\w{3,14}|whose|got (his|her|their|an? [u-z\\d])|got off|walked free|(was|been) (cleared|acquitted)|in (his|her|their) will|(rang|called|phoned|dialled)( us| 999| 911)? (because|asking)|hasn't opened|prefers the|predicted|dyslexic|sat either side|\\d{2},)",
  ],
  /** A customer nobody names and everybody knows. */
  pointedAt: [
    `(the |a |my |our )?(${ROLE}s?|${SOMEBODY}) (in|on|at|from) (the )?(${PLACE} ?${N}|penthouse|honeymoon suite|\\d{1,2}[.:]\\d{2})( (is|are|has|have|was|keeps?|thinks|wants|asks?|asked|just|called|told|won't)( [\\w']{2,14}){1,5})?|(?<!(one|every|a|1) )(resident|patient|lady|gentleman|man|woman) in \\d{1,2}[a-d]? (is|was|keeps?|thinks|wants|asks|asked|won't|died|passed)( [\\w']{2,14}){1,5}|(?<!(in|of|from|to|raised|flower) )(bed|cubicle|bay|room) ${N},? ((has|finally|just|sadly) ){0,2}(passed away|died(?= (this|last|at|overnight|yesterday|today)))( (at|this|last) [\\w.:]{2,9})?`,
    `((mr|mrs|ms|miss)\\.? [\\w'-]{2,16}( in|,) (the )?)?${SPOT} ${N},? ((the [\\w-]{3,14}s|mr|mrs|ms|miss)|(?!${OF_PLACE})(is|are|has(?! been (?!here|in|with us))|have|just|wants|keeps|thinks|asked|tried|left|smells|hits?|bit|bites|kicked|punched|slapped|spat|threw|refused)( [\\w']{2,14}){1,5})`,
    `(?<!\\bi('m| am|m)? )(the|that) (one|${ROLE}|${SOMEBODY}) (with|who drives|who has) (the|a|her|his) [^.,!?\\n]{3,40}? and (the|a|her|his) [\\w-]{3,14}( (?!who|that|and|always)[\\w-]{3,14})?`,
    `(the )?(${SOMEBODY}|${ROLE}) (who|that) (won|bought|buys|ordered|returned|booked|sits|always|comes in|came in|rents|owes|cried|proposed|got)[^.,!?\\n]{6,60}`,
    `(one|some) of (my|our) ([\\w-]{3,14} )?${ROLE}s(?!${GLAD})(,| (who|whose|with|is|has)) [^.,!?\\n]{6,60}`,
    `(my|our) ([\\w-]{3,14} )?${ROLE},? (a |an |who (is|has|lives|just|lost|cried|told)|whose) ?[^.,!?\\n]{6,60}`,
  ],
  /** A little scene from work that says who it was. */
  whichOne: [
    `(police|bailiffs|officers|paramedics|ambulance)[^.!?\\n]{0,30} (at|outside|round|in|to) (a|one of (my|our)|my|our) ([\\w-]{3,12} )?${ROLE}('?s)?\\b[^.!?\\n]{0,60}`,
    `guess which [^.!?\\n]{3,40}? (checked|came|booked|bought|ordered|just|got|is|has|had)${REST}|(checked|booked) (into|in to) (room )?\\d{2,4}( with [^.!?\\n]{3,40})?`,
    `my (\\d{1,2}([.:]\\d\\d)? ?(am|pm)|\\d{1,2} o'clock) (client |patient )?(has|just|is|was|didn't|cancelled|turned|told|cried|wants)${REST}`,
    `(delivered|delivering|dropped off) to (a |the )?(house|flat|number \\d{1,4}|place)(?![^.!?\\n]{0,24} (dog|cat|biscuits?|tip(ped)?|tea|lovely|kind|thank)\\b)${REST}|(picked up|drove|gave a lift to) (a|an|this|some) ([\\w-]{3,12} ){0,2}${SOMEBODY} (?!to (the |their |her |his )?(airport|church|station|wedding|prom|match|beach)\\b)(from|at|outside|to|who|with)${REST}`,
    `(advised|represented|defended|counselled|nursed|coached|tutored|audited|photographed|groomed|insured|tattooed) (the|a|an|this|one)? ?[^.!?\\n]{6,60}\\b(of|from|in|on|at|with|who|whose|'s)\\b${REST}`,
    `(finished|drew up|wrote|drafted|did|signed off|processed|sold) (a|an|the) (will|divorce|mortgage|tax return|contract|prenup|valuation|survey|ring)( today)? (for|of|to) (a|an|the|this|one)${REST}`,
    `(${ROLE}|kid|${YEAR} (boy|girl|lad)) ((told|asked) me ((?!i('| )|my |our |we\\b|you)[\\w']{2,12} ){0,4}?${ABOUT_THEM}|confessed to me|showed me (his|her|their) ([\\w-]{3,12} )?(arms?|bruis\\w{2}|diary|letters?|messages|phone|rash|scars?|texts?|wrists?)|hugged me (and|because) (he|she|they|cried|said|told))(${REST})?|(my|our) ([\\w-]{3,12} )?${ROLE} (today|tonight|this morning|yesterday)( (had|has|was|asked|cried|said|wanted|came|tried)( [\\w']{1,12}){2,10})`,
    '((never|wo?n.?t) (guess|believe|know)|guess) who (came|walked|was|is|just|i|we)[^.!?\\n]{0,24} (a ?& ?e|resus|triage|(the|my|our) (ward|clinic|surgery|unit|cab|chair|food ?bank|refuge|rehab|jobcentre|hospice))[^!?\\n]{0,90}',
    '(on my round|my bus, i drive it)[^.!?\\n]{3,70}',
    // A riddle beside what was sold or done for them.
    `(?<=\\b(sale|sold|let|listing|viewing|mortgage|client|customer|patient|case|account|booking|guest)s?\\b[^]{0,160})(his|her|their) (initials (are|is|rhyme)|name (rhymes|begins|starts) with) [\\w']{1,14}`,
    `(?<!(my|our|your|the|a) )(student|patient|pupil|candidate|claimant|prisoner|inmate|client|customer) (no\\.?|number|id|ref)( is)? ?#?\\d{4,12}`,
  ],
  /** One scene at work with a stranger in it: half a town may know who. */
  scenes: [
    `(had|got|did|served|treated|seated|sold|processed|fitted|met|stitched|scanned)( [\\w'-]{1,12}){0,4} (a|an|this|some|one) ([\\w-]{3,12} ){0,2}?(${SOMEBODY}|${ROLE})[^.!?\\n]{0,60}`,
    '(in|on) my (chair|cab|taxi|uber|clinic|ward|table|couch|round|till|caseload|salon|section|surgery|class)( (tonight|today|again|this morning|last night))?',
  ],
  /** What makes such a scene tell on somebody. */
  sceneDetails: [
    "(cried|crying|drunk|bruis\\w{2,3}|girlfriend|mistress|isn't (his|her) wife|no wife|proposal|proposing|size \\d{1,2}|squeezing|can't afford|names? begins?|lives (on|at|in)|called(?! (a|back|her|him|in|it|me|off|out|the|them|us)\\b)|dying|died|wouldn't say why|dropped (him|her|them) at|police|bankrupt|confess(ed)?|botox|wax|follows this account|at \\d{1,4} \\w|cousin|famous|married|weeks to live|lightbulb|(in )?a ?& ?e)",
  ],
  /** A visitor shown off. */
  lookWho: [
    "(look|guess) who('s| is|s)? (just |only )?(popped|came|come|dropped|walked|checked|stopped) (in|by|into)( (to|our|the|shop|salon|store|again|today)){0,3}",
  ],
  /** A prompt or ticket with a customer's row in it; the row is read on from here. */
  fields: [
    '(customer|client|patient|tenant|guest|pupil|student|member|applicant|claimant|caller|policyholder|record)( (name|details|record|info))?:',
  ],
  /** What a row holds beside a name. */
  rowParts: [
    '[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20}',
    '(card|account|acct) (number )?(ending|ends)( in)? \\d{3,4}',
    '(order|ref|policy|case|invoice|acc(oun)?t?|a/c|nhs|mrn|ticket|member|patient|tenant)( no\\.?| number| id)? ?#?\\d{3,12}',
    "\\d{1,4}\\w? [\\w' -]{3,20} (st|street|road|rd|lane|ln|avenue|ave|close|drive|way|rise|acre|terrace|crescent|place|court|hill|grove|gardens|square)",
    '(dob|born):? ?\\d{1,2}/\\d{1,2}/\\d{2,4}|dob:? \\d{1,2}',
    '(\\+?\\d[\\d -]{8,14}\\d)',
    'balance -?[£$€]?\\d{1,6}',
  ],
  rowLead: [
    'pasting',
    "here('s| is| are)",
    'rows?',
    'sample',
    'export',
    'csv',
    'records?',
    'fyi',
    're',
    'my (tenant|client|patient|pupil|customer)',
    'screenshot of',
    'for reference',
    'name',
  ],
  /** Lists, boards and vents: nobody in particular, everybody recognisable. */
  crowd: [
    '(all|the) \\d{2,4} of you[^.!?\\n]{0,40}(wall|board|screen|list|behind)',
    "(white ?board|board|wall|screen|diary|calendar|list|spreadsheet|book) (with|of|full of|showing) (all )?(the |your |our |today's )?(bookings?|names|appointments|patients|customers|clients|orders|pupils|guests|donors|members)( (behind|in the background|in shot|on show)( us)?)?",
    '(appointment book|guest list|waiting list|patient list|order list|theatre list)(?= (behind|in (the )?(pic|photo|shot|background)|on show|visible|on the wall))',
  ],
  /** Applicants. */
  applicants: [
    "(gem of a|this|look at this|the state of this|worst|funniest) (cv|resume|résumé|cover letter|application)( (that|which))?( (just|has just))?( (came|landed|arrived|says|with)( [\\w']{2,12}){1,4})?",
    '(interviewed|interviewing) (a|an|this|some) [^.!?\\n]{3,20}? (today|who|that|and)[^.!?\\n]{4,50}',
    '(candidate|applicant|interviewee)s? (just )?(turned|showed|rocked) up ([\\w]{2,10} ){0,4}(drunk|stinking|reeking|hung ?over|crying|in tears|high|stoned)[^.!?\\n]{0,30}',
  ],
  /** One person served, for a private matter said of them. */
  oneServed: [
    `${ROLE}s? of (mine|ours)`,
    `(my|our|a|an|one of (my|our|the)|this|today's|another|tonight's|the) ([\\w-]{3,12} ){0,2}?(${ROLE}|${YEAR}( (boy|girl|lad))?)s?( [\\w'-]{2,14})?`,
    `(someone|somebody|(a|the|little|wee|young) ${SOMEBODY}) (in|at|from|on) my (\\w{3,12} )?(class|group|choir|clinic|course|ward|caseload|practice|session|surgery|shift)|my (couple|family|lady|regular|student|class)`,
    'the (one|house|flat|place|shop|lady|couple|family|lad) we (did|fitted|painted|rewired|built|cleaned|tiled|plastered|look(ed)? after)[^.,!?\\n]{0,30}',
  ],
  /** Whom a teacher serves. */
  pupils: [`${YEAR}s?`],
  /** Schoolwork, custom and money of one person served; private matters come on top. */
  matters: [
    'got an? (u|d|e|f)',
    'cried|crying|in tears',
    'fail(ed|ing)',
    'hiding',
    'owes?',
    'behind',
    'confessed|admitted',
    'predicted|dyslexi\\w{1,2}',
    'bruises|burns|hits (him|her)|hungry|(his|her) (da|dad|m[uao]m|uncle) (did|does|hits)',
    'smells|stinks',
    'drunk',
    'police|bailiffs|raid(ed)?|arrested|in (hand)?cuffs',
    'splitting',
    "can't read",
    'weighs',
    'died|dying',
    'propos(ed|ing)',
    'broke down',
    "sleeps in his|mum's boyfriend",
    'off strictly',
  ],
  /** General talk about those served. */
  plural: [
    `(?<!one of )(most|many|all|some|every|our|my|your|the) (\\w{0,10} )?(clients|patients|customers|students|pupils|guests|tenants|members)`,
    'in general',
    'tips? for',
    'if (a|your|you)',
    'any (client|patient|customer|student)',
    'ideal|dream|looking for|wanted',
    '(new|first) client',
  ],
  /** The customer is the butt of it. */
  vents: [
    'from hell',
    'moan(s|ing|ed)?',
    'nightmare',
    'some people',
    'worst',
    'rude',
    'time ?waster',
    'entitled',
    'whinge(s|d|ing)?',
    'honestly',
  ],
  /** General talk in which these words harm nobody. */
  general: [
    'customers often',
    'to (the|whoever) (\\w{3,8} )?(who )?(left (\\d{1,3}|us|me|a (tip|note|card))|paid for|bought (me|us)|brought|helped|stopped|waited|held|said thank)',
    // Whoever is thanked for their trade serves the writer; a foreman or a neighbour is no customer.
    "(mr|mrs|ms|miss)\\.? [\\w'-]{2,20},? ((who |you |for )([a-z]{4,9}ly |just )?((fix|mend|repair|fitt|install|paint|clean|coach|treat|help|sav|nurs)(ed|ing)|(taught|teaching|built|drove)|look(ed|ing) after) (me|my|us|our)|(our|my|the) (old )?(foreman|boss|manager|teacher|gaffer|head|neighbour)|(from )?next door)\\b",
    'dear (parents|families|carers|all|colleagues)',
    '(our|every) customers?',
    'all our',
    'my (customers|patients) are',
    'patients wait',
    'if (a|your|you)',
    'as a customer',
    "i'm a regular",
    'most (clients|customers|patients)',
    'to all',
    'first client',
    'client call',
    'once',
    '(dream|ideal) client',
    'looking for',
    'film',
    'episode',
    'novel',
    'we were',
    'i was (at|in)',
    'we ate',
    'our (hotel|waiter)',
    'the b&b',
  ],

  /** What can stand in place. */
  instead: {
    reply: 'we would like to put this right',
    thanks: 'thank you for telling us',
    sorry: 'we are sorry to hear this',
    greeting: 'hello',
    someone: 'somebody we helped',
    scene: 'one of those days at work',
    row: '(details left out)',
  },
} as const;
