/** From the word to the secret: "is", "for the till was reset to", ":", "=". */
const TO =
  "( (for|on|to|at)( [\\w'-]{1,12}){1,4}?(?=:| (is|was) )|)('s|[ :=>-]{1,3}|(is|was|has|now|still|back|changed|reset|set|to) ){0,5}";
/** Whatever was written as the secret; the detector looks at it. */
const VALUE = `${TO}["']?[^\\s"'(),;]{4,40}`;
const CODE = `${TO}[A-Z]?\\d[\\d-]{2,8}[A-Z]?([#*]|(?![\\w%]|\\.\\d| \\d{3}))`;
const DOOR =
  '(gate|door|alarm|key ?(safe|pad)|lock(er| ?box)|garage|entry|building|safe|shutter|buzzer|toilets?|office|room)';
const MY = '((the|our|my|your|staff|side|front|house|spare|a|I) ){0,3}';
const PASS = '(pass ?(word|phrase|code)s?|passwort|pass(?= ?([:=]|is|was))|pwd|pw(?!/))';

/** A code that opens one door once. */
const ONE_TIME =
  '((\\d|four|five|six|eight)[- ]?(digit|figure|number)|verification|one[- ]time|log-?in|sign-?in|security|sms|whatsapp|confirmation|2fa|two[- ]factor|auth\\w{0,10}) (pass)?code|otp(?! is)';
const HAND_OVER =
  '(send|tell|give|read|text|forward|pass|share|dm|whats ?app)( (on|out|over))?( (me|us))( (out|back))?';

/** Words for the detector `access-secret`. */
export const accessSecret = {
  passwords: [`(wi-?fi |netflix )?${PASS}${VALUE}`],
  /** No word says "password": the value has to look like one. */
  logins: [
    `user(name)?:? [\\w.@-]{2,30},? (and )?pass(word)? ${VALUE}|(root|admin|guest|manager|log-?in( is|:) [\\w.@-]{2,30}) ?[/|:] ?${VALUE}|wi-?fi( code)?${VALUE}`,
  ],
  /** PINs, one-time codes, the digits on the back, the words of a wallet. */
  numbers: [
    `(pin( ?code(?! ?\\d{6}))?|otp|cv[vc]|(one[- ]time|verification|security|log-?in|sms|whatsapp|2fa|two[- ]factor|auth(entication)?|\\w{1,3}[- ]digit) (pass)?code|g-code|pass ?code|(?<!discount |promo )code(?= (they|it) sent))s?( number| (they|it) sent( me)?| I got)?${TO}(\\d[ -]?){4,9}(?!\\d)`,
    '(?<=(seed|recovery|wallet) (phrase|words)( is|:)? )([a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8}',
  ],
  /** Asking for somebody's code is how accounts change hands. */
  asking: [
    `(the|that|your) [^.!?\\n]{0,14}code you[^.!?\\n]{0,30}(send|tell|forward) (it )?(to )?me|${HAND_OVER} (the|that|your) (${ONE_TIME})( you)?( [\\w'-]{2,12}){0,6}|${HAND_OVER} (the|that) ([^.!?\\n]{0,16} )?code (that |which )?((you|they|it|has|have|is|just) |that's |(you|they)'(ve|ll) ){0,3}(got|get|came|comes?|coming|arrived?|arrives|received?|sent|pops? up|see)( [\\w'-]{2,12}){0,5}`,
  ],
  /** Warns of those who ask. */
  warns: [
    "(never|not|don't|won't) ([\\w']{2,8} ){0,3}(send|tell|give|read|share|pass|forward|hand)|scam\\w{0,4}|fraud\\w{0,4}|(asks?|asked|asking) (you|anyone|people)|if (any|some)(one|body)",
  ],
  doors: [
    `${MY}(\\w{1,20} )?${DOOR} (code|combo|number|pin)s?${CODE}|${MY}(code|combo) (for|to) [\\w' ]{0,14}?${DOOR}${CODE}|${MY}(gate|(\\w{1,20} )?door|key ?safe|lock ?box)${TO}\\d{4,6}(?![\\w.:,]\\d)|(press|buzz|type|punch|tap|enter|use)( in)?${CODE}[^.!?\\n]{0,12} (${DOOR}|get in)`,
  ],
  keys: [
    `${MY}(leave |left )?${MY}keys?(?! (was|were|had|used to))[^.!?,\\n]{0,14} (under|behind|in|inside|on) (the|a|my|our) (\\w{1,20} )?((plant|flower) ?)?(pot|(door)?mat|gnome|brick|stone|rock|meter box|planter|shed)s?`,
  ],
  links: [
    `(zoom|meeting|call)[^.!?\\n]{0,40} pass(code|word)${TO}[\\w-]{0,12}\\d{3,12}|(our|team|staff) (\\w{1,20} )?(meeting|call)[^.!?\\n]{0,20}no password needed|anyone with (the|this) link can (edit|view|open|join)`,
  ],
  shown: [
    '(passwords?|(recovery|backup|door|alarm) codes?|(api|secret) keys?|(new|my) (\\w{1,20} )?card)[ ,][^.!?\\n]{0,40}?(\\((photo|pic)[^)]{0,20}\\)|(in|on) (the|this|my|a) (photo|pic|picture|screenshot|post-?it|fridge|monitor))',
  ],
  /** Words about a card, when the writer ticked that the picture shows one. */
  cardWords: ['((my|new|bank|debit|credit) ){1,3}card[^.!?,\\n]{0,30}'],
  /** Samples, advice, other pins. */
  harmless: [
    "(?<!\\.)example(?!\\.)|sample|placeholder|dummy|test card|(never|do not|don't|stop) (keep|leav|live|put|use|writ)(e|ing)?|if you (keep|leave|put|write)|revoked|most common|don't use|if your|rolling pin|promo|discount|checkout|film|game",
  ],
  /** Colleagues are sent the way into a meeting, and what its guests use. */
  meetings: ['guest wi-?fi|zoom|teams|meeting|call|dial-?in|bridge|webex|conference|stand-?up'],
  /** Put out in order to be used. */
  offered: ['customers|visitors|all welcome|open to (all|any|every)\\w{0,4}|webinar'],
  /** Said about a password: "wrong", "required", "secret". */
  notValues: [
    '.{0,9}([2m]fa|365|http).{0,60}|required|free.{0,9}|wrong|secret|manager|below|above|terrible|please|again|there|here',
  ],
  /** Of the lists of the most used passwords (NCSC 2019, NordPass 2024), those that are words. */
  common: ['letmein|iloveyou|qwert\\w{0,6}|asdf\\w{0,6}|abcdef\\w{0,4}|changeme|trustno1'],
  shared: ['wi-?fi|netflix'],
  instead: {
    secret: 'a secret',
    code: 'ask me for the code',
    key: 'ask me for the key',
    link: 'ask me for the link',
    asking: 'keep that code to yourself',
    machine: '(not shown)',
  },
} as const satisfies Record<string, readonly string[] | Readonly<Record<string, string>>>;
