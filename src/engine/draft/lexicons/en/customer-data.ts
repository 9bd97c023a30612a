/** Whom one serves. One list, so that "client", "patient" and "tenant" are all seen. */
const ROLE =
  '(?:customer|client|patient|pupil|student|tenant|guest|resident|member|donor|passenger|applicant|candidate|service user|bride|groom|shopper|diner|caller|subscriber|lodger|policyholder|borrower|punter|regular|learner|mentee|coachee|inmate|claimant)';
const HEALTH =
  '(?:crowns?|root canal|implants?|fillings?|dentures?|gums?|teeth|tooth|x-?rays?|surgery|operation|stroke|diagnos(?:is|ed)|prescri(?:bed|ption)|medication|meds|antibiotics|antidepressants|blood (?:test|pressure|results)|scan|biopsy|pregnan(?:t|cy)|miscarriage|ivf|weight|lost (?:\\w{2,6} )?(?:stone|kilos|pounds|lbs)|physio|therapy|counselling|alcohol|drinking|addiction|dementia|hip|knee|diabetes|diabetic|cancer|chemo|hearing aids?|cataracts?|reading glasses|allerg(?:y|ic)|nits|lice|infection|rash|botox|fillers|tummy tuck|nose job|breast|hair loss|incontinence|six weeks to live|smoke|grind your teeth|stoma|mental health|anxiety|depression|wound|injury|your back|relapse|std|sti)';
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4}\\w?)';

/** What a customer did, as told back: irregular pasts, then any regular one. */
const DID =
  '(?:were|was|had|did|came|left|took|got|said|rang|fell|ate|drank|brought|broke|paid|told|went|sat|stood|threw|gave|knew|made|wore|swore|spoke|chose|sent|signed|hit|hid|kept|bought|lost|let|hung|drove|rode|stole|slept|smelt|began|agreed|arrived|[a-z]{3,12}ed)';
/** Pasts that say nothing new: the review itself said so, or it is thanks. */
const ECHO =
  "(?:were|was|felt|had|been|are) (?:\\w{2,10} )?(?:disappointed|unhappy|upset|let down|dissatisfied|kept waiting|unable|not happy|frustrated|less than|not satisfied|happy|pleased|able|a (?:lovely|great|good|nice|wonderful|bad|poor|disappointing|difficult|pleasure|joy|delight|star|hero)|amazing|brilliant|wonderful|great|lovely|there|here|so|all|missed|right|kind|with us|worried|the best|one of)|enjoyed|loved|liked|wanted|mentioned|voted|waited|needed|expected|experienced|received|raised|shared|posted|tagged|reviewed|rated|wished|hoped|noticed|helped|supported|guessed|missed us|made (?:our|my|us|it|the)|gave us|took the time|left (?:us|a|this|such|your)|said|asked(?! (?:us|me|our) (?:to|for))|came (?:back|along|by|to see us|to us)|thought|tried|reached|brought (?:us|smiles|this|it|your)|got in touch|had (?:fun|to wait|a|an|such|any|trouble|problems|the|your|this)|did(?:n't)? (?:enjoy|feel|like|get|receive|have|find|love)|encountered|visited|went (?:with|for)|chose us|knew|followed|contacted|messaged|emailed|let us know|told us";

/** Words for the detector `customer-data`. */
export const customerData = {
  /** A text that answers somebody, also where nobody ticked "reply". */
  replyOpens: [
    '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)) (?:there )?(?:mr|mrs|ms|miss|dr|sir|madam|@?[\\w.-]{2,20})(?: [\\w-]{2,20})?\\s?[,!.-]',
    '(?:mr|mrs|ms|miss|dr)\\.? [\\w-]{2,20},',
    'thank you for (?:your|the|taking|leaving|this) (?:\\w{3,12} )?(?:review|feedback|comments?|message|stars?|time|words|rating|post)',
    'thanks for (?:your|the|taking|leaving|this) (?:\\w{3,12} )?(?:review|feedback|comments?|message|stars?|time|words|rating|post)',
    "sorry (?:to (?:hear|read|see)|(?:that )?you(?:'re| are| were| feel| felt| had))",
    'to the (?:gentleman|lady|man|woman|customer|guest|person|couple|reviewer) who',
  ],
  /** The firm quotes its files. */
  records: [
    '(?:the |our )?(?:cctv|cameras?|footage|photos?|video|recording|dashcam|till roll|booking log|delivery photo|gps|tracker) (?:has|have|had|shows?|caught|clearly|of) (?:you|your|a photo|someone)',
    '(?:i|we) (?:still )?have (?:the |a |it on |your |photos?|video|footage)(?: ?(?:video|photos?|footage|recording|camera|tape|signed (?:form|waiver|contract)|emails?|texts?|messages?|signature)(?: of (?:you|it|your \\w{3,8}))?)',
    '(?:as |but |and )?(?:our|my|the) (?:own )?(?:notes|records|system|logs?|cctv|cameras?|booking system|receptionist|files?|till|tracking|database|chart) (?:clearly )?(?:shows?|says?|confirms?|tells?|indicates?|proves?|has|have|recorded|record)(?: that)?',
    "(?:we|i)(?:'ve| have)? (?:can )?(?:see|saw|checked|looked|pulled up|gone|went) (?:from|in|at|into|up|through|back through)? ?(?:our|your|the) (?:records|notes|files?|account|system|booking|history|order history|chart|cctv)(?: (?:that|and))?",
    'according to (?:our|your) (?:records|notes|files?|system|account|chart)',
  ],
  /** What the customer did, told back to them where all can read. */
  youDid: [
    `you(?:'d|'ve| have| had)? (?:\\w{2,8}ly |also |then |never |still |only |just |simply |always )?(?!${ECHO})${DID}(?! (?:us know|a review|this review))`,
    `(?:she|he|they|your (?:mum|mother|dad|father|husband|wife|partner|son|daughter|child|baby|friend|guest|party|group|dog|cat|horse|neighbour|boyfriend|girlfriend|brother|sister|gran|grandad|companion)(?: at \\d{1,4}\\w?)?) (?:\\w{2,8}ly |also |then |never )?(?!was (?:lovely|great)|loved|enjoyed|liked)(?:${DID}|says?|is allergic|owes?|refuses?|bites?|has)`,
    "(?:we|i|our (?:driver|team|technician|engineer|stylist|dentist|vet|nurse|receptionist|manager|staff)) (?:did |have |had )?(?:try|tried|attempted|offered|refunded|repaired|replaced|warned|delivered|attended|visited|called|rang|emailed|treated|removed|found|gave|sent|asked) (?:to )?(?:you|your|deliver|it|him|her|them)(?: [\\w']{1,12}){0,3} (?:on|at|in|twice|three times|again|\\d)",
    "you(?:'ve| have| had)? (?:also |only |then |already |simply |never |again |still |clearly |actually |just )?(?:cancell?ed|missed|refused|declined|rejected|ignored|failed to|no-showed|arrived|turned up|showed up|owe|owed|ordered|booked|bought|purchased|signed|agreed|returned|wore|smoke|drink|requested|chose to|opted|declared|checked (?:in|out)|withdrew|defaulted|paid|spilled|broke|shouted|swore|threatened|brought|stayed|admitted|weigh|gained|overslept|moved out|attended|used (?:the|it|our)|hid|kept|damaged|rang us|called us|emailed us|told (?:us|me|our|the)|asked (?:us|me|our|for)|grind)(?! (?:a|this|the|your|such a|to) (?:\\w{3,9} )?(?:review|stars?|comments?|feedback|post|rating|time))",
    "you (?:were|was|are|re|'re) (?:drunk|seen by|seen on|prescribed|told|warned|advised|offered|discharged|refunded|late|forty|half an hour|asked to leave|on (?:the|our)|allergic|pregnant|over(?:weight|due)|in arrears|behind|diagnosed|treated|admitted|refused|banned|abusive|rude|shouting|wearing|with (?:a|your|another))",
    "you (?:didn't|did not|haven't|have not|hadn't|never) (?:\\w{3,9} )?(?:pay|paid|show|turn|complete|completed|return|returned|attend|attended|tell|told|mention|mentioned|disclose|disclosed|follow|followed|take|took|taken|bring|brought|finish|finished|wear|wore)",
    '(?:we|i) (?:have |had )?(?:refunded|treated|saw|seen|examined|prescribed|served|groomed|fitted|represented|taught|sent|charged|invoiced|waived|delivered) (?:you|your|to you)(?! (?:a|an|the) (?:message|dm|email|reply|link|voucher|code))',
    "you(?:'re| are| live) (?:at|on|in) \\d{1,4}\\w? [^.,!?\\n]{3,30}",
  ],
  /** A thing of the customer's; needs a detail beside it. */
  yours: [
    'your (?:\\w{3,12} ){0,2}?(?:order|booking|reservation|stay|appointment|visit|account|card|payment|invoice|refund|deposit|balance|treatment|crown|root canal|implants?|filling|prescription|results|operation|surgery|scan|therapy|session|case|divorce|claim|loan|application|policy|boiler|kitchen|dress|ring|contract|tenancy|rent|arrears|membership|delivery|parcel|file|test|dog|cat|husband|wife|partner|guest|mother|mum|son|daughter|child|girlfriend|boyfriend|cheque)',
  ],
  /** What makes it a detail: a date, an amount, health, a payment gone wrong, a companion. */
  details: [
    '(?:\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}|(?:january|february|march|april|june|july|august|september|october|november|december)(?: \\d{1,2})?|in may|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(?:£|\\$|€)?\\d{2,6}(?:\\.\\d\\d)?(?! ?(?:per ?cent|%|stars?|minutes|hours|mins))',
    '(?:declined|bounced|overdue|unpaid|in arrears|failed|expired|refused|cancelled|ending \\d{2,4}|was delivered|signed for|was complete|apologised|with another)',
    HEALTH,
  ],
  /** Replies that say nothing: no detail counts beside these. */
  empty: [
    'please (?:dm|message|ring|call|email|send|share|contact|get in touch|pop|drop|reply)',
    'order number',
    'booking reference',
    "hasn't (?:turned up|arrived)",
    'never discuss',
    'we take',
    "can't see",
    'not able to discuss',
    'we cannot discuss',
    "can't discuss",
    'reply to',
  ],
  health: [HEALTH],
  /** Payment, booking, contract: what a file holds. */
  recordWords: [
    'card',
    'account',
    'paid',
    'pay',
    'owe',
    'owed',
    'refund(?:ed)?',
    'invoice',
    'booking',
    'booked',
    'order(?:ed)?',
    'appointment',
    'prescribed',
    'diagnosis',
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
    `(?:our|my|the|a|one of (?:our|my)|this|another|today's|new) (?:[\\w-]{3,14} ){0,2}?${ROLE}s?(?: of (?:ours|mine))?`,
    `${ROLE}(?: of (?:ours|mine))`,
    ROLE,
  ],
  /** Said by a firm: a customer is being congratulated, shown or told of. */
  honours: [
    'congratulations(?: to)?',
    'congrats(?: to)?',
    'well done(?: to)?',
    'success story: meet',
    'success story',
    'meet',
    'say hello to',
    'happy \\d{2}th(?: birthday)? to',
    'before and after(?: of)?(?: our lovely)?',
    'shout ?out to',
    'look at this transformation!?',
    'thank you(?: to)?',
    'transformation',
  ],
  /** A title, for "Mrs Delaney, collecting ..."; what follows decides. */
  titles: ['(?:mr|mrs|ms|miss|mx)\\.?'],
  served: [
    "(?:just bought|who(?:'s| has| have)? (?:just )?(?:bought|ordered|lost|joined|booked|signed|finished|came|had|been|paid|left)|(?:came|comes|came to) (?:to )?us|lovely new \\w{3,10}|paid the (?:final )?(?:invoice|bill)|at \\d{1,2} stone|pre-?diabetic|predicted \\w{1,6}|dyslexic|don't speak|sat either side|after (?:her|his|their) (?:marriage|divorce|surgery|husband|wife|baby|redundancy|breakdown)|th (?:hot tub|car|visit|pair|kitchen)|credit|of \\d{1,4} [A-Z]\\w+|from [A-Z]\\w+ has)",
    "(?:collecting|collected|ordered|orders|bought|buys|booked|came in|comes in|popped in|picked up|picking up|returned|paid|owes|declined|cancelled|is getting|has had|had (?:her|his|their)|wants (?:her|his|their)|asked for|rang about|complained|fitted|fitting|third pair|new (?:hearing aids?|hips?|glasses|teeth|kitchen|dress|implants?)|prescription|appointment|residency|divorce|hearing|boiler|refund|loan|mortgage|arrears|behind|flat \\d|room \\d|bay \\d|bed \\d|in 9b|told me today|who joined|lost (?:\\w{2,6} )?(?:stone|kilos|weight)|the baby weight|after (?:her|his|their) \\w{3,14}|whose|got (?:his|her|their)|hasn't opened|prefers the|\\d{2},)",
    HEALTH,
  ],
  /** A customer nobody names and everybody knows. */
  pointedAt: [
    `(?:the|a|this|that|some|old|our) (?:[\\w-]{3,12} )?(?:guy|man|woman|lady|lad|bloke|couple|girl|family|${ROLE})s? (?:in|on|at|from) (?:the )?(?:penthouse|honeymoon suite|top flat|corner house|\\d{1,2}[.:]\\d{2}|end bed|side room|isolation|front row|caravan \\d|lodge \\d|pitch \\d)(?: [\\w']{2,12}){0,5}`,
    '(?:the )?(?:guy|man|woman|lady|lad|bloke|couple|girl|customer|person|family) (?:who|that) (?:won|bought|ordered|returned|booked|sold|always (?:buys|orders|has)|came in|comes in|rents|hired|owes|cried|fainted|proposed|got)[^.,!?\\n]{6,60}',
    "(?:the )?[A-Z][a-z]{2,14} (?:family|household|wedding|twins|brothers|sisters) (?:of|at|on|from|in) (?:\\d{1,4}\\w? )?[A-Z][\\w']{2,14}(?: [A-Z]\\w{2,10})?",
    `(?:the |a |my |our )?${ROLE}s? (?:in|on|at) (?:bay|bed|room|ward|cubicle|table|flat|unit|seat|suite|cell|chair|apartment|no\\.?|number) ?${NUMBER}(?: (?:is|has|was|keeps|thinks|wants|asked|just|called|told|said|won't|can't|who)(?: [\\w']{2,14}){1,5})?`,
    `(?:the )?(?:couple|lady|woman|man|guy|bloke|family|lads|girls|old boy|old lady|blonde|gentleman) (?:at|on|in|from) (?:table|room|bay|bed|seat|cubicle|flat|suite|cabin|pitch) ?${NUMBER}(?: (?:is|are|has|have|was|were|keeps?|thinks|wants|asked|just)(?: [\\w']{2,14}){1,5})?`,
    `(?:bay|bed|cubicle|table|room|cabin|suite) ${NUMBER} (?:is|are|has|have|just|wants|keeps|thinks|asked|won't|tried|left|smells|stinks|tipped|didn't)(?: [\\w']{2,14}){1,5}`,
    '(?:the|that) (?:one|lady|woman|man|bloke|guy|couple|family|customer|regular) (?:with|who drives|who has|in|from) (?:the|a|her|his) [^.,!?\\n]{3,40}? and (?:the|a|her|his) [\\w-]{3,14}(?: (?!who|that|and|always)[\\w-]{3,14})?',
    `(?:one of|some of) (?:my|our) (?:[\\w-]{3,14} )?${ROLE}s(?:,| (?:who|whose|with|is|has)) [^.,!?\\n]{6,60}`,
    `(?:room|flat|bay|bed|suite|cabin) ${NUMBER},? (?:the [\\w-]{3,14}s|mr|mrs|ms|miss)`,
    `(?:my|our) (?:[\\w-]{3,14} )?${ROLE},? (?:a |an |who (?:is|has|lives|just|lost|cried|told)|whose) ?[^.,!?\\n]{6,60}`,
    `a ${ROLE} (?:of (?:mine|ours)|told me|cried|confessed|asked me|showed me|came to me|just asked|just told)[^.!?\\n]{6,60}`,
  ],
  /** One scene at work with a stranger in it: half a town may know who. */
  scenes: [
    "(?:had|got|served|treated|seated|sold|processed|fitted|drove|met|interviewed|rescued|married|buried|just processed|just sold|just served|just had)(?: [\\w'-]{1,12}){0,4} (?:a|an|this|some|one) (?:[\\w-]{3,12} ){0,2}?(?:man|woman|lady|guy|bloke|couple|bride|groom|family|fella|gentleman|girl|lad|widow|kid|patient|customer|client|guest|mum|dad|footballer|mp|actor|actress|celebrity|teacher|vicar|policeman|footballer)[^.!?\\n]{0,60}",
    '(?:in|on) my (?:chair|cab|taxi|uber|clinic|ward|table|couch|round|till|queue|caseload|salon|section|surgery|bus|class|office hours)(?: (?:tonight|today|again|this morning|just now|yesterday|last night))?',
  ],
  /** What makes such a scene tell on somebody. */
  sceneDetails: [
    "(?:cried|crying|drunk|pregnant|divorc(?:ed|e|ing)|affair|girlfriend|mistress|isn't (?:his|her) wife|not (?:his|her) wife|no wife|ring|proposal|proposing|size \\d{1,2}|squeezing|can't afford|names? begins?|lives (?:on|at|in)|called|dying|died|weeks to live|wouldn't say why|dropped (?:him|her|them) at|the priory|rehab|police|bankrupt|owes?|his dad hits him|confess(?:ed)?|botox|smelt|stank|wax|debt|name(?:d|s)?|follows this account|at \\d{1,4} \\w|cousin|famous|married)",
    HEALTH,
  ],
  /** A visitor shown off. */
  lookWho: [
    "(?:look|guess) who(?:'s| is|s)? (?:just |only )?(?:popped|came|come|dropped|walked|checked|stopped) (?:in|by|into)(?: (?:to|our|the|shop|salon|store|again|today)){0,3}",
  ],
  whichOne: [
    '(?:awkward|that) (?:moment )?when you (?:do|give|perform|wax|treat|examine|serve|deliver|arrest|inject|massage|bury|fit|measure) (?:a |an )?[^.!?\\n]{6,70}',
    "(?:can(?:no|')t|cant) believe who (?:is|was|came|'s|just|i just)[^.!?\\n]{0,16}(?:in|into|at) (?:my|our|the) (?:\\w{3,10} )?(?:clinic|shop|ward|chair|salon|surgery|hotel|office|taxi|cab|store|class|bar|restaurant|studio|waiting room|till)[^.!?\\n]{0,60}",
    '(?:delivered|delivering|drop(?:ped)? off|called|went|sent) (?:to|at) (?:a |the )?(?:house|flat|number \\d{1,4}|door|place|address|job)(?: on| in| at)? [^.!?\\n]{4,90}',
    '(?:advised|represented|defended|treated|counselled|nursed|coached|tutored|audited|photographed|married|buried|groomed|catered for|insured|did the (?:nails|hair|make-?up|flowers|cake|accounts|tax) (?:for|of)) (?:the|a|an|this|one) [^.!?\\n]{6,80}?(?:of|from|in|on|at|with|who|whose) [^.!?\\n]{4,50}',
    "(?:my|our) (?:[\\w-]{3,12} )?(?:patient|client|guest|customer|tenant|pupil|student|resident|passenger)s? (?:today|tonight|this morning|yesterday|just now|in the \\w{3,12})(?: (?:had|has|was|is|told|asked|ordered|cried|said|wanted|came|brought|tried|thinks|smelt|died)(?: [\\w']{1,12}){2,10})",
    '(?:on my (?:bus|train|flight|route|tram|ferry|plane|round|taxi)|my bus, i drive it)[^.!?\\n]{3,70}',
    '(?:checked|checking|booked) (?:into|in to) (?:room )?\\d{2,4}(?: with [^.!?\\n]{3,40})?',
    "my (?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)|\\d{1,2} o'clock|noon|first|last|next) (?:client |patient |appointment )?(?:has|just|is|was|didn't|cancelled|no-?showed|turned|told|cried|wants|wanted|always)[^.!?\\n]{4,50}",
    'guess which [^.!?\\n]{3,40}? (?:checked|came|booked|bought|ordered|just|popped|got|is|has|had)[^.!?\\n]{4,60}',
  ],
  /** A prompt or ticket with a customer's row in it; the row is read on from here. */
  fields: [
    '(?:customer|client|patient|tenant|guest|pupil|student|member|applicant|claimant|caller|policyholder|service user|resident)(?: (?:name|details|record|info))?:',
  ],
  /** What a row holds beside a name. */
  rowParts: [
    '(?:acc|acct|a/c|account|policy|member|patient|student|customer|client|mrn|nhs|hosp|tenant) ?(?:no\\.? ?|number |#|id )?:? ?[a-z]{0,2}\\d{3,12}',
    '[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20}',
    '(?:card|account|acct) (?:number )?(?:ending|ends)(?: in)? \\d{3,4}',
    '(?:order|ref|policy|case|invoice|account|nhs|mrn|ticket) (?:no\\.? |number |#)?\\d{3,12}',
    "\\d{1,4}\\w? [\\w' -]{3,20} (?:st|street|road|rd|lane|ln|avenue|ave|close|drive|way|rise|acre|terrace|crescent|place|court|hill|grove|gardens|square)",
    '(?:dob|born|aged?) ?:? ?\\d',
    '(?:\\+?\\d[\\d -]{8,14}\\d)',
  ],
  rowLead: [
    'fyi',
    'note(?:s)?(?: on)?',
    're:?',
    'my (?:tenant|client|patient|pupil|customer)',
    'reference for',
    "(?:pasting|here(?:'s| is| are)|rows?|sample|example|export|dump|csv|records?|line from|look at this)",
  ],
  /** Lists, boards and vents: nobody in particular, everybody recognisable. */
  crowd: [
    '(?:all|the) \\d{2,4} of you(?:[^.!?\\n]{0,20}(?:wall|board|screen|list|behind))?(?:[^.!?\\n]{0,30}(?:wall|board|screen|list|behind))',
    "(?:whiteboard|board|wall|screen|diary|calendar|list|spreadsheet|sheet|book) (?:with|of|full of|showing) (?:all )?(?:the |your |our |this week's |today's |june's )?(?:bookings?|names|appointments|patients|customers|clients|orders|pupils|guests|donors|members)(?: (?:behind|in the background|in shot|on show)(?: us)?)?",
    'spot your name',
    "(?:(?:those|some|the ones|the few) of you|everyone|anyone|you lot) (?:\\w{3,8} )?(?:who|that) (?:still )?(?:owes?|haven't paid|hasn't paid|are behind|missed (?:your|their) payment|bounced)[^.!?\\n]{0,50}",
    'everyone in the (?:to|cc) (?:line|field)',
    "(?:appointment book|guest list|waiting list|patient list|order list|theatre list|seating plan|sign-in sheet|visitors'? book)(?= (?:behind|in (?:the )?(?:pic|photo|shot|background)|on show|visible|on the wall))",
  ],
  /** Applicants. */
  applicants: [
    "(?:gem of a|this|look at this|the state of this|worst|funniest|best) (?:cv|resume|résumé|cover letter|application|covering letter)(?: (?:that|which))?(?: (?:just|has just))?(?: (?:came|landed|arrived|sent|says|with)(?: [\\w']{2,12}){1,4})?",
    '(?:interviewed|interviewing) (?:a|an|this|some) [^.!?\\n]{3,20}? (?:today|who|that|and)[^.!?\\n]{4,50}',
  ],
  /** The customer is the butt of it. */
  vents: [
    'from hell',
    'moan(?:s|ing|ed)?',
    'nightmare',
    'some people',
    'worst',
    'rude',
    'stank',
    'smelly',
    'time ?waster',
    'entitled',
    'karen',
    'whinge(?:s|d|ing)?',
    'honestly',
  ],

  /** General talk in which these words harm nobody. */
  general: [
    'customers often',
    'our customers',
    'all our',
    'my customers are',
    'patients wait',
    'every customer',
    'if (?:a|your|you)',
    'as a customer',
    'the customer is always right',
    "i'm a regular",
    'most (?:clients|customers|patients)',
    'to all',
    'first client',
    'client call',
    'once',
    'dream client',
    'ideal client',
    'looking for',
    'film',
    'episode',
    'novel',
    'at the next table',
    'we were',
    'i was (?:at|in)',
    'we ate',
    'our hotel',
    'the b&b',
    'our waiter',
  ],

  /** What can stand in place. */
  instead: {
    reply: 'we would like to put this right',
    someone: 'somebody we helped',
    scene: 'one of those days at work',
    row: '(details left out)',
  },
} as const;
