/** Pages and cards that prove who somebody is. */
const ID_PAGE =
  "(?:passports?(?: (?:photo )?pages?| photo)?|visa(?: sticker| page| stamp| vignette)?|(?:provisional |driving |drivers?'? |driver's |learner'?s? |full |motorbike |hgv )?licen[cs]es?|provisionals?|learner'?s permit|national id(?: card)?|identity cards?|photo id|id cards?|green card|residen(?:ce|cy) (?:permit|card)|work permit|brp|birth certificates?|marriage certificates?|naturali[sz]ation certificate|citizenship certificate|citizenship papers|aadhaar(?: card)?|pan card|voter'?s? (?:card|id)|nin slip|ghana card|omang|social security card|ssn card|medicare card|health card|cpf card)";

/** Passes, tickets and slips. */
const PASS =
  "(?:(?:staff |work |name |security |visitor'?s? |press |employee |id |police |warrant |hospital |nhs |conference |company |student |office |door |access |shiny ){0,3}(?:badges?|lanyards?|smart ?cards?|key ?cards?|access cards?|swipe cards?|staff cards?|staff pass|gate pass|security pass|press pass|warrant card|student cards?|access pass|entry pass|door pass|backstage pass)|boarding (?:pass(?:es)?|cards?)|(?:bus|rail|train|season|gym|parking|concert|festival|match|plane|flight|coach|e-?)? ?tickets?(?: (?:qr(?: code)?|barcodes?))?|(?:gym|travel|bus|rail|club|parking) pass(?:es)?|qr code of my [\\w ]{2,20}|qr of my [\\w ]{2,20}|pay ?slips?|pay ?stubs?|pay ?check stubs?|wage slips?|p60|p45|w-?2|medical card|insurance card|(?:vaccin\\w{0,6}|vax|jab|covid|immuni[sz]ation) (?:card|certificate|record)|prescriptions?)";

/** Papers that are shown only as one's own. */
const PAPER =
  '(?:discharge letter|appointment letter|bank statements?|utility bill|council tax bill|tax return|(?:signed |job )?(?:contract|offer letter|offer|tenancy agreement|lease)|signature|cheque|paycheck)';

const PICTURE = '(?:photo|pic|picture|snap|selfie|shot|image|screenshot|screen ?shot|scan|frame|background|video|story|reel)';

const SHOW_OFF = "(?:look at|check out|behold|feast your eyes on|peep|clock|here(?:'s| is|s| are)|this is|say hello to|show(?:ing)?(?: you| off| y'all| you all)?|flash(?:ing|ed)?|pos(?:ing|ed) with|holding(?: up)?|waving|unbox(?:ing|ed)|posting|sharing|uploading|attaching|sending|zoom in on)";

const MY = '(?: (?:my|our|this|the|that|these|his|her|me with my|myself with my))(?: (?:new|brand new|shiny|shiny new|very own|very first|first|official|gorgeous|ugly|terrible|latest|fancy|little|first ever|actual|full|beautiful|old|horrible|baby|signed|very)){0,2} ?';

/** Words for the detector `id-document`. */
export const idDocument = {
  /** An identity page, shown. */
  pagesShown: [
    `${SHOW_OFF}${MY}${ID_PAGE}(?! (?:office|cover|holder|control|queue|photos?\\b(?! page)|application|renewal|stamps? (?:from|of)))`,
    `(?:${PICTURE}|pics|pictures|photos) of (?:(?:my|the|our|his|her|a) )?(?:(?:new|shiny|first|brand new) ){0,2}${ID_PAGE}`,
    `${PICTURE} with (?:my|the|our) (?:new )?${ID_PAGE}`,
    `${ID_PAGE}[^.!?\\n]{0,25} (?:in (?:the|this|my) ${PICTURE}|(?:front|right) and cent(?:re|er)|on (?:full )?(?:show|display)|(?:is |all |fully |clearly |and all |numbers? )?(?:visible|showing|readable|legible)|in (?:full )?view|in shot|in frame|attached|below 👇|👇)`,
    `(?:my |our |the |got my |finally got my )?${ID_PAGE}[^.!?\\n(]{0,20}[.!]{0,3} ?\\((?:${PICTURE}|pic|photos?|pics|attached|front|page)[^)]{0,25}\\)`,
    'passport stamps? day',
  ],
  /** A pass, ticket or slip, shown. */
  passesShown: [
    `${SHOW_OFF}${MY}${PASS}(?! (?:sales|price|prices|office|machine|to success|of honou?r|holder|desk|checker|inspector|stub|out|money))`,
    `(?:${PICTURE}|pics|pictures|photos) of (?:(?:my|the|our|his|her|a) )?(?:(?:new|shiny|first|brand new) ){0,2}${PASS}`,
    `${PICTURE} with (?:my|the|our) (?:new )?${PASS}`,
    `${PASS}(?:[^.!?\\n]{0,40}?)[ ,](?:in (?:the|this|my) ${PICTURE}|(?:front|right) and cent(?:re|er)|on (?:full )?(?:show|display|screen)|(?:is |all |fully |clearly |and all )?(?:visible|showing|readable|legible)|in (?:full )?view|in shot|in frame)`,
    `(?:my |our |the |a )?${PASS}[^.!?\\n(]{0,20}[.!]{0,3} ?\\((?:${PICTURE}|pic|photos?|pics|attached|front|screenshot)[^)]{0,35}\\)`,
    `${SHOW_OFF} my(?: (?:new|first|signed|very)){0,2} ${PAPER}(?! (?:to|is|was|from) )`,
    `${PICTURE} of (?:my |the )?${PAPER}`,
    `(?:my |our |the |a )${PAPER}[^.!?\\n(]{0,20}[.!]{0,3} ?\\((?:${PICTURE}|pic|photos?|pics|attached|front|screenshot)[^)]{0,35}\\)`,
    '(?:barcode|qr(?: code)?)(?: (?:and all|visible|showing|on (?:the )?screen|in (?:the )?(?:pic|photo|picture|shot)|on show))',
    'my (?:pay ?slip|pay ?stub|wage slip) (?:says it all|this month says|speaks for itself)',
    'sign(?:ed|ing) (?:the |my |our )?(?:contract|offer|lease|papers|tenancy|book deal)[^.!?\\n(]{0,25}\\((?:photo|pic|picture)[^)]{0,25}\\)',
  ],
  /** A picture is ticked: the words that speak of the document in it. */
  pictureWords: [
    `(?:look at |check out |here's |got )?(?:my|this|the|our)(?: \\w{2,12}){0,2} ?(?:${ID_PAGE}|${PASS})`,
  ],
  /** A reference that opens a booking. */
  bookings: [
    "(?:booking|flight|reservation|confirmation|hotel|ticket|check-?in|holiday|airline|airbnb|train|ferry|cruise|itinerary|trip)(?: (?:ref(?:erence)?(?: (?:no\\.?|number|code))?|code|number|no\\.?|id|locator|pnr))(?:'s| is| -|:| ?=| #)? ?#?[A-Z0-9-]{5,14}",
    '(?:pnr|record locator|booking id|e-?ticket(?: number| no\\.?)?|locator)(?: is|:| -| ?=)? ?#?[A-Z0-9-]{5,17}',
    'confirmation(?: is|:| -)? ?#?[A-Z0-9]{6,10}',
  ],
  /** Names of numbers that a state or a health service gives one person. */
  numberNames: [
    "(?:my |our |his |her )?(?:n\\.?i\\.? ?(?:no\\.?|num(?:ber)?)?|nino|national insurance(?: no\\.?| num(?:ber)?)?|ss ?n(?: (?:no\\.?|number))?|social(?: security)?(?: (?:no\\.?|number|num|#))|social security|pps ?n?(?: (?:no\\.?|number))?|tin(?: (?:no\\.?|number))?|tax (?:id|file|payer|ref(?:erence)?|identification)(?: (?:no\\.?|number|code))?|taxpayer (?:id|number)|tfn|utr(?: (?:no\\.?|number))?|unique taxpayer reference|aadhaar(?: (?:no\\.?|number|card(?: no\\.?)?))?|aadhar(?: (?:no\\.?|number))?|pan(?: (?:no\\.?|number|card(?: no\\.?)?))|nhs (?:no\\.?|number|num)|passport(?: (?:no\\.?|number|num|#))|passport|(?:driving |drivers?'? |driver's )?licen[cs]e (?:no\\.?|number|num|#)|dl (?:no\\.?|number)|nin|bvn|trn|nis(?: (?:no\\.?|number))?|nric|fin|sin(?: (?:no\\.?|number))?|medicare (?:no\\.?|number)|cpf|curp|rfc|dni|nie|bsn|pesel|jmbg|cnp|personnummer|codice fiscale|steuer-?id|sss (?:no\\.?|number|num)|philhealth(?: (?:no\\.?|number))?|umid|(?:national |identity |govt |government |sa |south african )?(?<!(?:order|ticket|case|product|item|job|parcel|user|match|game|player|meeting|course|class|trade) )id (?:no\\.?|number|num|#)|visa (?:no\\.?|number)|brp(?: (?:no\\.?|number))?|voter(?:'s)? (?:id|card)(?: (?:no\\.?|number))?|(?:patient|hospital|medical record|mrn|health(?: card| insurance)?|insurance member) (?:no\\.?|number|num|#|id)|alien (?:no\\.?|number)|a-number|green card (?:no\\.?|number)|share code)",
  ],
  /** Between the name of a number and the number. */
  leads: ["(?:'s| is| are|:| ?=| -| #| no\\.?| number| was)"],
  /** Masked, or of no person. */
  harmless: ['example', 'sample', 'specimen', 'dummy', 'placeholder', 'made[- ]up', 'fake', 'format', 'looks like', 'e\\.g', 'template', 'never ask', 'will not ask', "won't ask", "don't (?:post|share|send|put)", 'do not (?:post|share|send)', 'never (?:post|share|send)', 'covered', 'blurred', 'pixelated', 'redacted', 'cropped', 'hidden', 'scribbled out', 'blacked out', 'no (?:photo|picture|pic)', 'not (?:posting|showing|sharing)', 'scam', 'quote your', 'have your'],
  /** Badges one cannot walk in with. */
  otherBadges: ['(?:digital|certification|certified|achievement|scouts?|cub|brownie|guide|merit|verified|verification|blue|top voice|course|credly|skill|fan|loyalty|pin|enamel|sheriff|swimming|duolingo|community|gold|silver|bronze|participation|completion) (?:\\w{2,12} )?badges?', 'badges? of (?:honou?r|shame|courage|pride)', 'badge (?:for|from) (?:my|the|completing|finishing)', 'licen[cs]e to \\w{2,12}', '(?:ticket|passport|pass|visa) to (?:success|freedom|happiness|ride|print|heaven|adventure|the world|a better|kill|thrill)', 'season ticket holder', 'parking tickets?', 'speeding tickets?', 'support tickets?', 'jira', 'tickets? (?:available|on sale|from|still|at the door|cost|selling|sold)', 'loyalty card', 'library card', 'poetic licen[cs]e', 'creative commons', 'open source', 'software licen[cs]e', 'mit licen[cs]e', 'alcohol licen[cs]e', 'premises licen[cs]e'],
  instead: ['big news'],
  insteadBooking: ['message me'],
} as const satisfies Record<string, readonly string[]>;
