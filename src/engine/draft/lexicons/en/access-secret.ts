/** Whatever was written as the secret itself: judged by `access-secret.ts`, not here. */
const VALUE = `["'([]?[^\\s"'(),;]{3,40}`;

/** "for the staff wifi", "on my laptop". */
const FOR = "(?: (?:for|to|on|of|at|in) [\\w'/ -]{1,30}?)";

/** "is", "was reset to", ":", "=". */
const IS =
  "(?:(?:'s|'re)|(?: is| are| was| now| still| back| reset| set| changed| updated| to| being| remains| stays| literally| just| again| as| called)|:| ?[=>-]{1,2}){1,4}";

/** From the word to the secret: "is", "for the till is", or nothing at all. */
const TO = `(?:${FOR}${IS}|(?:${IS})?)`;

const OPENING =
  '(?:gate|(?:front|back|side|rear|main|staff|street|garage|cellar|shop|office|outer|inner)? ?door|alarm|burglar alarm|key ?safe|key ?box|lock ?box|garage|barrier|entry|entrance|building|lobby|foyer|stair ?well|store ?room|stock ?room|safe|locker|padlock|bike (?:shed|lock|store)|keypad|key ?pad|intercom|buzzer|lift|elevator|site|staff ?room|car ?park|parking|compound|shed|studio|annexe?|cabin|cottage|flat|airbnb|house|shutter|till|server room|pool|gym|communal)';

const CODE = '[A-Z]?\\d{3,8}[A-Z]?(?:[#*]|(?![\\w.]))';

/** Words for the detector `access-secret`. */
export const accessSecret = {
  /** A password and what was written after it. */
  passwords: [
    `(?:wi-?fi|admin|root|login|log-in|guest|work|staff|master|router|server|email|e-mail|netflix|laptop|pc|vpn)? ?(?:pass ?words?|pass-?phrases?|passwrd|passwd|pwd|pw(?=[ :=])|p\\/w)${TO} ?${VALUE}`,
    `(?:wi-?fi|wlan|hotspot)(?: (?:key|pass|code|login|pw))?${FOR}?${IS} ?${VALUE}`,
  ],
  /** "Put it back to ...": a password only where one is being talked of. */
  changedTo: [
    `(?:put|set|reset|changed?|switched|rolled|reverted) (?:it|them|that|the (?:login|account|box|router|server))(?: all)?(?: back)? to ${VALUE}`,
  ],
  changedWhat: ['pass ?words?', 'log ?ins?', 'locked (?:out|me out|myself out)', 'wi-?fi', 'pass ?codes?', 'account'],
  /** The account everybody knows, and what was written after the stroke. */
  pairs: [
    `(?:root|admin|administrator|sysadmin|postgres|superuser|guest|oracle|ubuntu) ?[/|:] ?${VALUE}`,
  ],
  /** A login: a name, then its password. */
  logins: [
    `(?:log ?-?in|log(?:s|ged)? (?:in|on)|sign in|creds?|credentials)(?: (?:is|are|with|as|details)){0,3}(?::| ?=| -)? (?:user(?:name)? )?[\\w.@-]{2,30} ?(?:\\/|:|\\||,? ?(?:and|with|&)) ?(?:pass(?:word)? |pw )?${VALUE}`,
  ],
  /** "Hunter2x is my password": the value first. */
  valueFirst: [
    `(?<=^|[\\s"'(])[^\\s"'(),;]{4,30}["')]? (?:is|was|as|=) (?:my|our|the|your|his|her|their)(?: [\\w'-]{1,14}){0,3}? (?:password|passcode|pin|pin number|door code|gate code|alarm code|wi-?fi code)`,
    `(?<=^|[\\s"'(])[^\\s"'(),;]{4,30} (?:gets you|lets you|will get you|to get) (?:in|into the \\w{3,12}|past the \\w{3,12})`,
  ],
  /** A PIN: four to eight digits, or said out. */
  pins: [
    `pin(?: number| no\\.?)?${TO} ?(?:\\d{4,8}|\\d \\d \\d \\d)`,
    `(?:(?:phone|ipad|iphone|tablet|my|unlock|screen) )?pass ?code${TO} ?(?:\\d{4,8}|\\d \\d \\d \\d)`,
    // Six digits after "PIN code" are an Indian post code.
    `pin ?code${TO} ?\\d{4}(?!\\d)`,
    `pin(?: code| number)?${FOR}?${IS} ?(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|nought)[ -]?){4,6}`,
    `(?:pin|password|passcode)s?(?: i (?:own|use|have)| everywhere| ever)?${FOR}?${IS} (?:still |just |literally |basically |always |only )?(?:my|the|our|his|her) (?:(?:dog|cat|mum|mom|mother|dad|wife|husband|son|daughter|kid|maiden|house|first|pet|birth|wedding)(?:'s|s)? ?){1,2}(?:name|birthday|birth ?(?:year|date)|year|anniversary|number|day)(?:(?: and| plus| \\+| then|,)? (?:the )?(?:my |his |her )?(?:\\d{1,6}|year|birthday|birth year|a one|the year))?`,
  ],
  /** One-time codes: what a service has just sent. */
  oneTime: [
    `(?:otp|one[- ]time (?:pass)?(?:code|word|pin)|verification code|security code|log ?-?in code|sign-?in code|sms code|auth(?:entication|enticator)? code|2fa(?: code)?|mfa code|whatsapp code|bank code|text code|access code|backup code|recovery code)s?${TO} ?(?:[A-Z]-?)?\\d(?:[ -]?\\d){3,9}`,
    `(?:six[- ]digit|6[- ]digit) code${FOR}?${IS} ?\\d(?:[ -]?\\d){5}`,
    `(?:cvv|cvc|cvv2|security number|three digits? on the back)(?: (?:code|number))?(?:${IS})? ?\\d{3,4}`,
  ],
  /** Asking for somebody's one-time code: how accounts are taken over. */
  askingForCode: [
    "(?:the|that|your|a) (?:(?:six|6|four|4)[- ]digit |verification |one-time |security |login |sms |text )?code (?:that )?(?:you (?:just |have just |'?ve just |will |should )?(?:got|get|receive|received|had)|(?:just )?(?:sent|texted) to (?:you|your phone))[^.!?\\n]{0,25}(?:send|text|tell|give|forward|share|post|read|pass) (?:it|that|me)(?: to me| on| here| over| back| below| out)?",
    '(?:send|text|forward|read|give|tell|dm) me (?:the|that|your) (?:(?:six|6|four|4)[- ]digit |verification |one-time |security |login |sms )?code (?:that )?(?:you|we|they|which|it|just)(?: (?:just|have|will|got|get|received|receive|sent)){0,3}',
  ],
  /** Doors, gates, alarms, key safes. */
  doors: [
    `(?:the |our |my |your )?${OPENING} (?:(?:entry|access|key|pin|door) ?)?(?:code|number|combo|combination|pin)s?${TO} ?${CODE}`,
    `(?:the |our |my |your )?(?:code|combo|combination|number|pin)s? (?:for|to|on|of|at) (?:the |our |my |your |both )?(?:\\w{2,10} )?${OPENING}(?: (?:door|gate|box|lock|one|in|at|on|to|the|back|front|side|round|is|was|now|still|tonight|today|this week|number)){0,5}?(?:'s|:| ?=| -)? ?${CODE}`,
    `(?:the |our |my )?(?:gate|(?:${OPENING} )?door|key ?safe|key ?box|lock ?box|padlock|keypad)(?: is|:| ?=| -|'s)? ?\\d{4,6}(?:[#*]|(?![\\w.:,]\\d))`,
    `(?:the |our |my |your )?(?:combo|combination|lock code|key code|entry code|entrance code|access code|buzzer code)(?: (?:for|to|on) (?:the |my )?[\\w ]{2,20}?)?(?:${IS})? ?(?:\\d{1,2}-\\d{1,2}-\\d{1,2}|${CODE})`,
    `(?:buzz|press|punch in|type in|type|key in|tap in|tap|enter|dial|code|use) ${CODE} (?:at|on|in|into|to|for|and|then) (?:the |our |my )?(?:front |back |side |key)?(?:door|gate|keypad|get in|let yourself in|push|entrance|intercom|panel|alarm|disarm|barrier|star|hash|box|safe|lockbox)`,
    `(?:arm|disarm|turn off|switch off|set|unset|reset)(?:s|ing)? the alarm[^.!?\\n\\d]{0,20}${CODE}`,
  ],
  /** A key, and where it is hidden. */
  hiddenKeys: [
    "(?:the |my |our |a |spare |front door |back door |house |shop |office |car |van ){0,3}keys?(?:'s| is| are|s are|'re| will be| lives?| still| always| as always| as usual| hidden| left| hiding| kept){0,4},? (?:under|underneath|beneath|behind|inside|in|on top of|tucked (?:under|behind)|taped (?:under|behind|to)) (?:the |a |that |our |my |one of the )(?:\\w{2,10} )?(?:plant ?pot|flower ?pot|pots?|door ?mat|mat|gnome|brick|stone|rock|bin|meter (?:box|cupboard)|mail ?box|letter ?box|post ?box|bird (?:box|house|feeder)|planter|shed|wheel arch|drainpipe|ledge|boot|welly|watering can|frog|tortoise|gas box|fuse box|bucket|step|bench|barbecue|bbq|milk crate|guttering|pillar)",
    "(?:I |we |I'll |we'll |he |she |they )?(?:always |usually |just )?(?:leave|leaves|leaving|left|hide|hides|hiding|keep|keeps|put) (?:the |a |my |our )?(?:spare |front door |back door |house |shop )?keys? (?:under|beneath|behind|inside|in|on top of) (?:the |a |that )(?:\\w{2,10} )?(?:plant ?pot|flower ?pot|pot|door ?mat|mat|gnome|brick|stone|rock|bin|meter box|mail ?box|letter ?box|planter|shed|wheel arch|ledge|welly|watering can|bucket)",
  ],
  /** Meetings and folders that let in whoever holds the link. */
  links: [
    '(?:zoom\\.us|teams\\.microsoft\\.com|webex\\.com|meet\\.google\\.com)[^\\s]{0,80}(?:pwd=|passcode=)[^\\s]{4,80}',
    `meeting (?:id|number|code)(?:${IS})? ?[\\d -]{9,15}[^\\n]{0,20}?(?:pass ?code|password|pin|pw)(?:${IS})? ?[^\\s"'(),;]{4,30}`,
    `(?:zoom|meeting|teams|call|webinar|webex|meet|dial-?in|conference)(?: \\w{2,10})? pass ?codes?${TO} ?[^\\s"'(),;]{0,20}\\d[^\\s"'(),;]{0,20}`,
    '(?:our|the|my|weekly|daily|board|staff|all-hands) (?:\\w{3,12} )?(?:meeting|stand-?up|call|all-hands|one-to-one|1:1|retro)[^.!?\\n]{0,30}(?:no password|no passcode|password not) needed',
    'no (?:password|passcode) (?:needed|required)[^.!?\\n]{0,20}(?:our|team|staff|board|internal|weekly|daily) (?:\\w{3,12} )?(?:meeting|call|stand-?up|all-hands)',
    '(?:anyone|anybody|everyone) (?:with|who has) (?:the|this) link can (?:edit|view|open|see|access|comment|join|read|download|change)(?: (?:it|everything|all of it))?',
  ],
  /** A secret that the picture shows, said in words. */
  shown: [
    "(?:pass ?words?|recovery codes?|backup codes?|2fa codes?|api keys?|secret keys?|tokens?|door codes?|alarm codes?|gate codes?|pin(?: number)?|wi-?fi (?:code|password|key)|seed phrase|log-?ins?)[^.!?\\n]{0,30}?(?:\\(?(?:photo|pic|picture|screenshot|selfie)\\)?|in (?:the|this|my) (?:photo|pic|picture|screenshot|shot|background|selfie)|(?:on|behind) (?:the |a |my |that )?(?:post-?it|sticky note|whiteboard|fridge|monitor|wall behind|board behind|desk behind)[^.!?\\n]{0,20})",
    '(?:new|my|this|virtual|the new) (?:new |bank |debit |credit |virtual |metal |company )?card[ ,][^.!?\\n]{0,40}(?:\\((?:photo|pic|picture|front)[^)]{0,20}\\)|in the pic(?:ture)?|see pic|front and back)',
    '(?:look at|check out|here(?:\'s| is)|feast your eyes on) (?:my |this |the )(?:new |shiny |gorgeous |pretty ){0,3}(?:bank |debit |credit |metal |black |gold )?card(?: number)?(?=[ ,.!:]|$)(?! (?:game|trick|from|i (?:got|made)|for|shop|table|holder|machine))',
  ],
  /** Words about a new card, when the writer ticked that the picture shows one. */
  cardWords: [
    '(?:my |the |our )?(?:new |bank |debit |credit |virtual |company |shiny ){1,3}card(?: has| with| is| just| came| arrived| finally| looks)?[^.!?,\\n]{0,40}',
  ],
  /** What else stands on a card: expiry and the three digits. */
  onCard: [
    '(?:,|;|\\.| -|and|\\()? ?(?:exp(?:iry|ires|iration)?(?: date)?|valid(?: (?:thru|through|until|to|till))?|cvv2?|cvc2?|security code|ccv)[ :.]{0,3}(?:\\d{1,2} ?[/-] ?\\d{2,4}|\\d{3,4})\\)?',
    ',? ?\\d{2}/\\d{2},? (?:and )?\\d{3,4}',
  ],
  /** A card, in words. */
  cardCues: [
    'cards?', 'visa', 'mastercard', 'master card', 'amex', 'debit', 'credit', 'cvv', 'cvc', 'expiry', 'exp', 'valid', 'verve', 'rupay', 'charge', 'pay with', 'my number',
  ],
  /** Phrases of a wallet: twelve words and more, after their name. */
  phrases: [
    `(?:seed|recovery|backup|secret|mnemonic|wallet|12[- ]word|24[- ]word|twelve[- ]word)(?: (?:recovery|backup|seed|secret))? (?:phrase|words|key)${TO} ?["'(]?(?:\\d{0,2}[.)]? ?[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8}`,
  ],
  /** Said of samples, advice and things that no longer open anything. */
  harmless: [
    'example(?!\\.)', 'for instance', 'e\\.g', 'sample', 'placeholder', 'dummy', 'fake', 'made[- ]up', 'tutorial', 'documentation', 'docs', 'sandbox', 'test card', 'test number', 'test mode', 'never live', 'revoked', 'expired', 'rotated', 'most common', 'commonest', 'worst passwords?', "don't use", 'do not use', 'never use', 'stop using', "don't make", 'avoid', 'instead of', 'if your', 'is your', 'is not a', "isn't a", 'used to be', 'game', 'episode', 'movie', 'film', 'novel', 'character', '(?:rolling|safety|lapel|enamel|bowling|drawing|hair|hat) pin', 'promo', 'discount', 'voucher', 'coupon', 'at checkout', '% off',
  ],
  /** Put out in order to be used. */
  offered: [
    'guest wi-?fi', 'free wi-?fi', 'wi-?fi for (?:guests|customers|visitors)', 'customers', 'visitors', 'all welcome', 'everyone welcome', 'open to (?:all|anyone|everyone|the public)', 'webinar', 'public (?:talk|lecture|meeting|event)', 'livestream', 'live stream', 'sign up', 'register', 'free (?:class|session|talk|workshop|event|taster)',
  ],
  /** A password is not one of these words: "password is wrong", "password: required". */
  notValues: [
    '2fa', 'mfa', '1password', 'wi-?fi', 'office365', 'covid-?19', 'required', 'needed', 'protected', 'incorrect', 'wrong', 'weak', 'strong', 'safe', 'secure', 'expired', 'manager', 'managers', 'reset', 'resets', 'policy', 'strategy', 'hygiene', 'attempt', 'crying', 'changed?', 'changes', 'below', 'above', 'same', 'none', 'null', 'true', 'false', 'tba', 'tbc', 'request', 'secret', 'hidden', 'private', 'missing', 'different', 'longer', 'shorter', 'better', 'worse', 'terrible', 'awful', 'boring', 'silly', 'stupid', 'important', 'useless', 'impossible', 'ridiculous', 'always', 'never', 'still', 'just', 'also', 'actually', 'basically', 'literally', 'probably', 'there', 'here', 'that', 'this', 'what', 'when', 'where', 'whatever', 'them', 'they', 'their', 'your', 'yours', 'mine', 'ours', 'about', 'like', 'with', 'from', 'for', 'and', 'but', 'the', 'not', 'too', 'very', 'out', 'now', 'again', 'anyone', 'everyone', 'everywhere', 'nothing', 'something', 'everything', 'today', 'tomorrow', 'yesterday', 'please', 'nope', 'easy', 'hard', 'simple', 'long', 'short', 'on', 'in', 'at', 'a', 'an', 'my', 'our', 'his', 'her', 'you', 'one', 'ones', 'all', 'gone', 'back', 'dead', 'fine', 'good', 'bad', 'ask', 'see', 'down', 'slow', 'fast', 'free', 'broken', 'rubbish', 'working', 'available', 'included', 'patchy', 'https?:.{0,60}', 'www.{0,60}', 'sharing', 'fails?', 'failed', 'works?', 'due', 'advice', 'tips?', 'week', 'day', 'month', 'case-sensitive', 'number', 'numbers', 'letters', 'digits', 'characters', 'to', 'it', 'is', 'was', 'be', 'so', 'as',
  ],
  /** What leads from the word to the secret. */
  said: ["is|are|was|be|being|remains|stays|to|called|as", "'s", "'re"],
  /** Shared by many, so often a plain word. */
  shared: ['wi-?fi', 'wlan', 'hotspot', 'netflix', 'router', 'guest'],
  /** Of a firm rather than of a person. */
  firm: ['work', 'office', 'shop', 'store', 'staff', 'company', 'admin', 'root', 'server', 'branch', 'site', 'stock ?room', 'team', 'board', 'depot', 'ward'],
  others: ['his', 'her', 'their', '(?:mum|mom|dad|neighbour|neighbor|landlord|boss|manager|sister|brother|nan|gran|friend|ex)\'s'],
  instead: ['a secret'],
  insteadCode: ['ask me for the code'],
  insteadKey: ['ask me for the key'],
  insteadLink: ['ask me for the link'],
  insteadAsking: ['keep that code to yourself'],
} as const satisfies Record<string, readonly string[]>;
