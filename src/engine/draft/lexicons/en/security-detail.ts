const WHEN =
  '(?:(?:on |this |next |over the |all |until |till |from |since )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|this week|this weekend|over the weekend|tonight|tomorrow|next (?:week|month)|on the \\d{1,2}(?:st|nd|rd|th)?|at (?:midnight|\\d{1,2} ?(?:am|pm)?))';
const POST =
  '(?:reception|the (?:front )?(?:desk|door|gate|counter|till|tills|shop|store|site|ward|night shift|phones|warehouse|office|building|depot|kiosk|bar|whole \\w{3,12}(?: \\w{3,8})?|data ?cent(?:re|er)|server room|control room)|nights|security)';
const UNTIL =
  '(?:until|till|til|tonight|all (?:day|night|week(?:end)?)|over christmas|over the (?:weekend|holidays)|from \\d{1,2}|this (?:week|weekend|evening))';

/** Words for the detector `security-detail`. */
export const securityDetail = {
  /** Who may move money, and that the usual one is away. */
  approvals: [
    "(?:i'?m|im|i am|[\\w-]{3,12} is|she'?s|he'?s) (?:approving|signing off|authorising|paying|processing) (?:all |the )?(?:invoices?|payments?|transfers?|payroll|expenses|refunds)(?: (?:solo|alone|this week|all week|until|while|on my own|single-handed)(?: \\w{3,10})?)?",
    'covering (?:for )?(?:\\w{3,12} )?(?:in |on )?(?:accounts payable|payroll|payments|purchase ledger|treasury|finance|ap)(?: (?:all|this|until)(?: \\w{3,8}){1,2})?[^.!?\\n]{0,60}',
    '(?:sort code|bank detail|payment|supplier detail) changes? (?:just |go |goes |to )*(?:email|send|ping|message|to|via)(?: \\w{2,10})?',
    "(?:(?:payment|invoice|bank|transfer|purchase|back-?up|expense) )+(?:approvals?|sign-?offs?|authorisations?)(?: (?:are|is|go|goes|will be|sit|sits|now))?(?: (?:with|to|through|via|by))? [\\w'-]{2,14}(?: in \\w{2,10})?",
    "approvals (?:are |go |goes )?(?:with|through|to|via) [\\w'-]{2,14}(?: in \\w{2,10})?",
    '(?:i|she|he|they|lin|we|[\\w-]{2,12}) (?:can |will |now |get to )?(?:sign(?:s|ing)?(?: off)?|approve(?:s)?|authorise(?:s)?) (?:all |the |off |any )*(?:payments?|invoices?|transfers?|wires?|payroll)(?: (?:over|up to|this|while|until|till) [\\w£$€,.]{2,12}(?: \\w{2,10})?)?',
    '(?:in|off to|flying to|on a plane to) [A-Za-z]{3,14} with (?:our|the|my) (?:cfo|ceo|md|boss|finance director|director)(?: (?:until|till|for|from|back)(?: the)? [\\w]{2,10}(?: \\w{3,9})?)?',
    '(?:boss|ceo|cfo|md|finance director|manager) is (?:on a plane|in the air|off grid|unreachable|abroad|away|on holiday)(?: (?:until|till|all|for)(?: the)? [\\w]{2,10})?(?= so i| and i| so all|, so)',
    'the company card (?:is|lives|pin)[^.!?\\n]{0,30}',
  ],
  /** A system in flux; needs a moment beside it. */
  migrating: [
    '(?:sap|erp|crm|oracle|payroll|core|email|network|server|bank|till|epos|phone) (?:cut-?over|migration|switch-?over|go-?live|changeover|upgrade)[^.!?\\n]{0,50}',
    '(?:migrating|moving|switching|swapping|cutting over|ripping out|replacing|upgrading|patching|rebooting|decommissioning|rolling out|taking down) (?:all |over |our |the |every |off |out )*(?:\\d{1,4} )?(?:[\\w-]{2,12} ){0,2}?(?:branches|tills?(?: systems?)?|servers?|vpn|firewalls?|payroll(?: provider| system)?|systems?|network|databases?|data ?cent(?:re|er)|domain controller|email|card machines?|pos|alarm(?: system)?|access (?:system|control)|door system|core banking|erp|sap|crm)(?: (?:off|from|to|onto|over to) (?:the |our )?(?:[\\w-]{2,12} ?){1,3})?',
  ],
  when: [WHEN, 'right now', 'chaos', 'until then', 'wide open', 'in the meantime'],
  /** One pair of eyes, or none. */
  alone: [
    "(?:it'?s )?only (?:old )?[\\w-]{3,12} (?:on|at|manning|minding|covering) (?:the )?(?:gate|door|desk|reception|shop|site|night shift|nights|till|counter|phones|yard|front)[^.!?\\n]{0,40}",
    "(?:everyone|whole team|all|the managers|management|the bosses|security) (?:in|from|at) (?:finance|it|security|head office|the office|accounts|payroll|legal)?(?:'s| is| are| off)* (?:at|in|away|out) (?:ascot|the races|a wedding|the conference|ibiza|vegas|the away day|offsite|training|the pub|a funeral|cheltenham|the christmas \\w{2,6})(?: (?:tomorrow|today|all week|on \\w{3,10}day|until \\w{3,10}))?",
    "(?:guard|security|night ?watchman|caretaker|doorman|bouncer|porter)(?:'s| is)? (?:always |usually |just )?(?:asleep|deaf|blind|on his phone|on her phone|watching netflix|eighty|useless|never there|gone by \\w{2,6}|off sick|on holiday)(?: as a \\w{3,6})?",
    `(?:just|only) (?:me|us two|the two of us|one of us|me and [\\w-]{2,12}|[\\w-]{2,12} and me)(?: (?:is|are|minding|manning|covering|running|holding|working|left))* ?(?:on |at |in )?${POST}(?: ${UNTIL}(?: [\\w:.]{1,8})?)?`,
    `(?:on my own|by myself|alone|all alone|single-?handed|on (?:her|his) own) (?:on|at|in|minding) ${POST}(?: ${UNTIL}(?: [\\w:.]{1,8})?)?`,
    `(?:office|building|shop|site|store|warehouse|floor|depot|yard)(?:'s| is| will be)? (?:completely |totally )?(?:empty|unmanned|deserted|unattended)(?: (?:${UNTIL}|on \\w{3,10}days?))?`,
    "everyone(?:'s| is)? (?:at|on|off at) the (?:offsite|away day|conference|christmas (?:do|party)|awards|team building)",
    `(?:no one|nobody|no-one|no guard|no security) (?:on|at|watching|minding|manning) (?:the )?(?:doors?|gates?|front desk|reception|site|cameras|cctv|loading bay|night shift)(?: (?:at night|overnight|after \\d{1,2}|on \\w{3,10}days?|${UNTIL}))?`,
    'skeleton (?:crew|staff|team)(?: (?:over|at|on|this) [\\w]{3,10}(?: \\w{3,10})?)?',
    '(?:unmanned|unattended|unguarded) (?:on|at|over|after|overnight|all)(?: [\\w]{2,10}){1,2}',
    "(?:security )?guard(?:'s)? (?:goes|is|takes|on) (?:on |his |her |a |off )*(?:break|fag break|asleep|home|rounds)(?: (?:at|from|until) [\\w:.]{1,6}(?: for an hour)?)?",
    "(?:no one|nobody) (?:checks|looks at|asks for|scans) (?:the )?(?:badges?|passes|ids?|id cards?|lanyards?|bags|the visitor(?:s'|s)? book)",
    '(?:you could|anyone can|anybody can|you can) (?:just )?(?:walk|stroll|wander) (?:straight |right )?in(?: and (?:take|nick|help)[\\w ]{0,20})?',
    "(?:the )?(?:new starter|new girl|new lad|new guy|temp|intern|trainee)(?:'s| is| has)? (?:has no|hasn't (?:had|got) (?:any|her|his)|no|not had) training(?: yet)?(?: and (?:she|he|they)(?:'s|'re| is| are) on the \\w{3,10} alone)?",
  ],
  /** What is old, shared, broken or off. */
  weak: [
    "(?:security |back |front |side |car park |loading |staff |main |school |site )*(?:gate|barrier|shutters?|fence|window|hatch|roller door|turnstile|lift)(?:'s| is| are)? (?:stuck open|been stuck|broken|bust|jammed open|left open|propped(?: open)?|not shutting|won'?t (?:shut|close|lock)|unlocked|hanging off|got a hole in it)(?: again)?(?:,? hope nobody [^.!?\\n]{3,40})?",
    "(?:leave|leaves|left|leaving|keep|keeps) the (?:[\\w-]{3,12} )?(?:cage|safe|store ?room|stock ?room|pharmacy|drugs cupboard|medicine cabinet|gate|till|back door|side door|server room|van|office|shutters?|cellar|loading bay|key ?box) (?:unlocked|open|on the latch|propped open|with the key in)(?: (?:between|from|until|all|at|so)(?: [\\w']{1,12}){1,6})?",
    "(?:visitors?'? |sign-?in |visitor )+(?:sheet|book|sign in|sign-in|log|system)? ?(?:is|was) (?:just |only |still )?(?:a clipboard|a joke|an honesty box|a notebook|never checked|on paper)",
    '(?:nobody|no one|never once|they never|and nobody) (?:has |have )?(?:asked|checked|stopped me|questioned|noticed|looked|looks|checks|asks)(?: (?:me|for (?:my|a)|my|twice))?(?: \\w{2,8})?',
    '(?:still )?emails? (?:the )?(?:payroll|salaries|passwords|patient \\w{3,8}|customer \\w{3,8}|staff \\w{3,8}|card details)(?: (?:as|in|round|to|on) [^.!?\\n]{3,50})?',
    "(?:unencrypted|in plain text|password[- ]free|no password|without a password|no screen lock|shared login|shared password|same password)(?: [\\w']{2,12}){0,4}",
    '(?:we|they|everyone|staff) (?:all )?(?:use|uses|have|pick|do) \\S{4,14} style passwords?[^.!?\\n]{0,50}',
    "(?:code|password|pin|key|combination|login)(?:'s| is| are)? (?:on|under|behind|inside|taped to|written on|stuck to) (?:a |the )?(?:post-?it|sticky note|keyboard|monitor|mat|door|whiteboard|drawer|noticeboard|back of [\\w ]{3,14}|wall|desk)",
    "(?:firewall|antivirus|anti-virus|security|vpn|cctv|alarm|ssl|backup)(?: \\w{4,12})? (?:licen[cs]e|contract|certificate|subscription|cover)?(?: has|'s)? ?(?:ran out|run out|expired|lapsed|been cancelled|not been renewed|is out of date)(?: (?:in|since|last|on)(?: \\w{3,10}){1,2})?",
    "server room(?:'s| is) (?:the|next|behind|in|by|on)[^.!?\\n]{3,50}",
    '(?:lost|left|mislaid|dropped) (?:my|the|a) (?:master key|work keys|keys to the \\w{3,10}|pass(?:es)?|swipe card|fob|work laptop|encrypted \\w{3,8}|usb)(?: (?:on|in|at)(?: (?:the|a))? \\w{3,12})?',
    '(?:still|we) (?:all )?(?:run|runs|running|use|uses|using|on|have|got) (?:on )?(?:the |our |an? )?(?:old |ancient |original )?(?:windows (?:xp|vista|7|8|2000|server|2003|2008|2012)|xp|(?:20(?:0\\d|1[0-6])|nt|exchange|sql) server|server 20\\d\\d|internet explorer|ie ?(?:6|8|11)|access 97|unpatched \\w{3,12}|default passwords?)',
    '(?:tills?|pcs?|machines?|servers?|computers?|laptops?|kiosks?) (?:still |all )?(?:run|runs|running|on) (?:windows )?(?:xp|7|vista|2008|2012)',
    'everyone (?:\\w{3,8} )?(?:shares?|uses?|logs? in with|has) the same (?:log-?in|password|account|pin|badge|card|code)',
    "(?:alarm|cctv|cameras?|fire alarm|burglar alarm|intercom|lock|barrier|keypad|swipe|card reader|turnstile|door entry)(?:'s| is| has| hasn't| doesn't| don't| isn't| are)? (?:been )?(?:still |just )?(?:broken|off|bust(?:ed)?|dead|down|knackered|for show|not (?:working|recording|plugged in|connected)|fake|dummy|disconnected|out of order|recorded|work|working|record)(?: (?:since|for|all)(?: \\w{2,10}){1,2})?",
    '(?:alarm|cctv|camera)s? (?:is |are )?just for show',
    "(?:(?:fire|back|side|front|loading|staff|rear|stock ?room|bike shed|cellar) )+(?:door|gate|exit|window|shutter)s?(?: at the (?:back|side))?(?:'s| is| has| doesn't| does not| won't| never)? (?:been )?(?:\\w{3,8} )?(?:lock|locks|locked|unlocked|close|shut|latch|propped open|broken|left open|wedged open)",
    '(?:nobody|no one|we never|they never|it never) (?:has |have )?(?:turned on|set up|enabled|enforces?|got round to) (?:mfa|2fa|two-?factor|two-?step)(?: for (?:the )?\\w{3,12})?',
    "reset anyone'?s password with (?:just |only )?[^.!?\\n]{3,30}",
    '(?:no|without|has no|have no|without any) (?:backups?|firewall|antivirus|encryption|mfa|2fa)(?: (?:this|for|since|on)(?: [\\w-]{2,10}){1,2})?',
    "(?:patching|fixing) [^.!?\\n]{2,20}(?:until|till) then it'?s wide open",
    '(?:is|are|wide|left) wide open',
    '(?:unpatched|known|open|live) (?:hole|vulnerability|bug|exploit|zero-?day) (?:in|on) (?:our|the) \\w{3,12}',
    "we use \\w{3,12} but (?:nobody|no one|it's not)[^.!?\\n]{3,40}",
  ],
  /** A breach, told by somebody who is not the firm's voice. */
  breach: [
    '(?:just |nearly |almost )?(?:fell|fallen|falling) for (?:a|the|an|that) (?:[\\w-]{3,10} ){0,2}(?:scam|phish(?:ing)?|fake invoice|deepfake|gift card|impersonat\\w{2,5})[^.!?\\n]{0,30}',
    '(?:paid|wired|sent|transferred) (?:£|\\$|€)?[\\d,.]{1,8}k? to (?:a |the )?(?:scammer|fraudster|fake|wrong account)[^.!?\\n]{0,20}',
    'phishing (?:got|caught|fooled|hooked|took) (?:half |most of |all |\\d{1,3} of |some of )?(?:our|us|the|my)(?: \\w{3,10})?',
    '(?:half|most|all|\\d{1,3}) (?:of )?(?:our|the|my) (?:team|office|floor|department|staff) (?:clicked|fell for|got phished)(?: (?:on )?(?:it|the \\w{3,10}))?',
    '(?:ransomware|hackers?|malware|a virus|hacked|breach(?:ed)?|cyber ?attack) (?:at work|at our place|in our (?:system|network)s?|on our (?:system|network|server)s?|got into our [\\w ]{3,14}|at the office)[^.!?\\n]{0,30}',
    "(?:we|we've|our (?:system|network|server|database|email)s?(?:'s| has| have)?) (?:got |been |were |was |just )+(?:hacked|breached|hit by ransomware|ransomed|phished|pwned|leaked)",
    'customer data (?:got out|has leaked|leaked|is out)',
    "(?:everyone's|all the|customer|staff) (?:details|passwords|data|records) (?:got|are|is|have been|were) (?:leaked|out|stolen|exposed|on the dark web)",
  ],
  /** Cash and keys: when, where, who. */
  cash: [
    '(?:vault|safe|cash|alarm|key ?holder) (?:rota|codes?|combination|schedule|list|timings?)(?: (?:to learn|at home|on my desk|is|changes))?[^.!?\\n]{0,30}',
    "(?:the )?(?:cash|takings|money|float|day's takings|weekend takings) (?:goes|go|gets taken|is taken|are taken|walks|leaves|is collected|gets collected|stays|sits|sleeps|is kept|lives|is) (?:to the bank|up the bank|to the night safe|at|in|under|behind|on|overnight|collected)[^.!?\\n]{0,40}",
    '(?:the )?(?:safe|shop|office|till|van|stock ?room|spare|master|alarm) keys? (?:is|are|lives?|sits?|hangs?|hides?|kept|stays?|goes|under|behind|in) (?:kept |always |still )?(?:in|on|under|behind|by|with|inside)? ?[^.!?\\n]{3,30}',
    '(?:bank run|cash run|cash drop|banking run) (?:is )?(?:at|every|on)[^.!?\\n]{2,25}',
    '(?:carr(?:y|ies)|walks?) (?:it|the (?:cash|takings|money)) (?:in|to|home|down)[^.!?\\n]{3,30}',
  ],
  /** Who the boss of a newcomer is: the first name an impostor needs. */
  reporting: [
    "report(?:ing|s)? (?:in )?(?:directly )?(?:to|into) (?:(?:dr|mr|mrs|ms|prof)\\.? )?[\\w'-]{2,14}(?: [\\w'-]{2,14})?(?: \\([^)\\n]{2,20}\\))? (?:from|starting|as of|on) (?:tomorrow|monday|next week|today|the \\w{3,5})",
    "my (?:new )?(?:boss|manager|line manager|supervisor) (?:is|will be) (?:(?:dr|mr|mrs|ms|prof)\\.? )?[\\w'-]{2,14}(?: [\\w'-]{2,14})?",
  ],
  firstDay: [
    'first day',
    'day one',
    'new (?:job|role|start)',
    'starting (?:tomorrow|monday|today|my)',
    'officially',
    'finally official',
    'induction',
    'onboarding',
    'start on monday',
    'newbie',
    'joined',
  ],
  /** What the picture shows of the systems. */
  screens: [
    '(?:screens?|monitors?|dashboards?|terminals?|server racks?|control panels?|alarm panel|key (?:cabinet|board|safe)|rota|shift pattern|cctv (?:screens?|monitors?|wall)|floor ?plan|network (?:map|diagram)) (?:behind (?:us|me|him|her|them)|in the (?:background|back|shot|photo|pic)|over my shoulder|on show|all lit up behind)(?: in the \\w{3,6} photo)?',
  ],

  /** A service notice, a lesson, an advert: told in order to protect or to hire. */
  fine: [
    'awareness',
    'talk on',
    'course',
    'learning',
    'we are hiring',
    "we're hiring",
    'is hiring',
    'check the sender',
    'webinar',
    'training day',
    'report it',
    'bring cash',
    'tips? for',
    'how to',
    'game',
    'escape room',
    'film',
    'episode',
    'novel',
    'minecraft',
    'heist',
    'home alone',
    '(?:all|now|got|is|was|been) fixed',
    'case study',
    'years ago',
    'used to',
    'sorted now',
    'new (?:door|lock|alarm|cctv) (?:fitted|installed)',
    'report says',
    'according to',
    'at home',
    'my house',
    'our house',
    'my flat',
    'kettle',
    'sticker',
    'legend',
    'retired',
    'please sign in',
    'please',
    'level crossing',
    'gymnastics',
  ],

  /** A worker alone is in danger too, not only the till. */
  lone: ['me', 'my own', 'myself', 'alone', 'her own', 'his own', 'single-?handed'],

  instead: {
    approvals: 'replies may be slow',
    migrating: 'a busy week at work',
    alone: 'it is a quiet shift',
    weak: 'some things need mending at work',
    breach: 'a hard week at work',
    cash: 'the day is done',
    reporting: 'learning the ropes',
  },
} as const;
