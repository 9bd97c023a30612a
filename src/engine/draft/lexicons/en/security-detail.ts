import { listed } from './private-matters.ts';

const WHEN =
  '((on |this |next |until |till |since )?(the )?(mon|tues|wednes|thurs|fri|satur|sun)days?|this week(end)?|over the weekend|tonight|tomorrow|next (week|month)|on the \\d{1,2}(st|nd|rd|th)?)';
const POST =
  '(reception|the (front )?(desk|door|gate|counter|tills?|shop|store|site|ward|night shift|phones|warehouse|depot|kiosk|bar|yard|whole \\w{3,12}( \\w{3,8})?)|nights|security)';
const UNTIL =
  '(until|till|til|tonight|all (day|night|week(end)?)|over (christmas|the (weekend|holidays))|from \\d{1,2}|this (week|weekend|evening))';
/** Being the only one in an office tells something only with a time. */
const SPOT = `(${POST}( ${UNTIL}( [\\w:.]{1,8})?)?|the (office|building) ${UNTIL}( [\\w:.]{1,8})?)`;

/** Words for the detector `security-detail`. */
export const securityDetail = {
  /** Who may move money, and that the usual one is away. */
  approvals: [
    "((payment|invoice|bank|transfer|purchase|back-?up) ){1,3}(approvals?|sign-?offs?)( (are|is|go|goes|will be))?( (with|to|through|via|by))? [\\w'-]{2,14}( in \\w{2,10})?",
    "approvals (are |go )?(with|through|to|via) [\\w'-]{2,14}( in \\w{2,10})?",
    "(i|she|he|they|[\\w-]{2,12})('m|'s| is| can| will| now){0,3} (sign(s|ing)?( off)?|approv(e|es|ing)|authorising) (all |the |off |any ){0,3}(payments?|invoices?|transfers?|payroll)( (over|this|while|until|till|solo|alone|on my own)( [\\w£$€,.]{2,12}){0,2})?",
    '(in|off to|on a plane to) [a-z]{3,14} with (our|the|my) (cfo|ceo|md|boss|finance director|director)( (until|till|for|from)( the)? \\w{2,10}( \\w{3,9})?)?',
    '(boss|ceo|cfo|md|finance director) is (on a plane|in the air|unreachable|abroad|away|on holiday)( (until|till|all)( the)? \\w{2,10})?(?=,? so )',
    '(sort code|bank detail|payment) changes? (just |to |go to )?(email|send|message|me)|covering (for )?(\\w{3,12} )?in accounts payable',
  ],
  /** A system in flux; needs a moment beside it. */
  migrating: [
    '(migrating|moving|switching|swapping|cutting over|ripping out|replacing|upgrading|patching|decommissioning|rolling out) (all |over |our |the |every |off ){0,3}(\\d{1,4} )?([\\w-]{2,12} ){0,2}?(branches|tills?( systems?)?|servers?|vpn|firewalls?|payroll( provider| system)?|systems?|network|databases?|domain controller|card machines?|pos|alarm( system)?|erp|sap|crm)( (off|from|to|onto) (the |our )?([\\w-]{2,12} ?){1,3})?',
    '(sap|erp|crm|oracle|payroll|email|network|server|bank|till) (cut-?over|migration|switch-?over|go-?live|upgrade)[^.!?\\n]{0,50}',
  ],
  when: [WHEN, 'right now', 'chaos', 'until then', 'in the meantime', 'midnight'],
  /** One pair of eyes, or none. */
  alone: [
    `(just|only) (me|one of us|me and [\\w-]{2,12}|[\\w-]{2,12} and me|(old )?(?!(ask|call|email|from|message|pop|ring|see|show|tell|text|via|visit)\\b)[\\w-]{3,12})( (is|minding|manning|covering|running|holding|left)){0,3} ?(on |at |in )?${SPOT}`,
    `(on my own|by myself|alone|single-?handed|on (her|his) own) (on|at|in|minding) ${SPOT}`,
    `(office|building|shop|site|store|warehouse|floor|depot|yard)('s| is| will be)? (completely )?(empty|unmanned|deserted|unattended)( (${UNTIL}|on \\w{3,10}days?))?`,
    "everyone( in \\w{2,9})?('s| is)? (at|off at) (the )?(offsite|away day|conference|christmas (do|party)|races|ascot)( (tomorrow|today))?",
    '(no one|nobody|no guard|no security) (on|at|watching|minding) (the )?(doors?|gates?|front desk|reception|site|cameras|cctv)( (at night|overnight|after \\d{1,2}))?',
    `(?<=(copper|tools?|cable|lead|stock|laptops?|kit|generators?|plant)( is| are)?( all)?( still)? )in the (lock-?up|container|cabin|compound|shed|van)( at [\\w ]{2,12})? (${UNTIL}|overnight)`,
    'skeleton (crew|staff)( (over|at|on|this) \\w{3,10}( \\w{3,10})?)?',
    '(you could|anyone can|you can) (just )?(walk|stroll|wander) (straight |right )?in( and (take|nick)[\\w ]{0,20})?',
  ],
  /** What guards a place or a system ... */
  guards: listed(`
    gate, gates, barrier, shutter, shutters, fire door, back door, side door, front door, fire exit, loading bay, alarm, cctv, camera,
    cameras, intercom, keypad, card reader, turnstile, guard, badges, passes, visitors, visitor book, sign in, signing in, login,
    logins, password, passwords, mfa, 2fa, firewall, antivirus, vpn, backup, backups, server, server room, database, payroll, safe, safe key, vault,
    cage, stockroom, stock room, drugs cupboard, till, tills, pcs, ward pcs, laptop, work laptop, usb, fob, swipe card, master key,
    alarm code, okta, windows xp, windows 7, 2012 server, xp, contractors, ni numbers, old pete, spare key, key lives
  `),
  /** ... and what is wrong with it, beside it in the same sentence. */
  faults: listed(`
    broken, been broken, stuck open, jammed open, left open, propped open, wide open, unlocked, leave the * unlocked, doesn't lock,
    won't lock, don't lock, cameras are down, cameras are off, cameras down, cctv is down, cctv is off, cctv down,
    alarm is off, alarm is down, alarms are off, alarm system is off, doesn't shut, for show, not recording, not recorded, has not recorded, hasn't recorded, not working,
    off since, down since, asleep, deaf, deaf as a post, nobody checks, no one checks, nobody asked, nobody asks, nobody turned on,
    never turned on, on a clipboard, on a post-it, on the post-it, on a sticky note, on the sticky note, under the keyboard, same login, same password, shares the same, share the same,
    style passwords, ran out, run out, expired, lapsed, out of date, unencrypted, no password, with just a, date of birth,
    default password, still run, still runs, still running, still use, still uses, still on, no backup, no firewall, attachment,
    lives in the, lives under, is under the, hangs behind, in the biscuit tin, rota, to learn, not patched, unpatched, lost my, left my * on the
  `),
  /** A breach, told by somebody who is not the firm's voice. */
  breach: [
    'phishing (got|caught|fooled|took) (half |most of |all |\\d{1,3} of )?(our|us|the|my)( \\w{3,10})?',
    '(half|most|all|\\d{1,3}) (of )?(our|the|my) (team|office|floor|staff) (clicked|fell for|got phished)( (on )?(it|the \\w{3,10}))?',
    '(ransomware|hackers?|malware|breach(ed)?|cyber ?attack) (at work|at our place|in our (system|network)s?|on our \\w{4,8}|got into our [\\w ]{3,14})[^.!?\\n]{0,30}',
    "(we|we've|our (system|network|server|email)s?( has| have)?) (got |been |were |just ){1,3}(hacked|breached|hit by ransomware|phished|pwned)",
    '(left|leaving|exposed|leaked) (\\w{2,6} ){0,2}(customer|client|patient|pupil|student|member|user|donor)s?(.s)? (files?|records?|data|details)( (readable|open|visible|exposed|public|online|accessible|viewable)[^.!?\\n]{0,30})?',
    '(left|lost|forgot|dropped) (the|my|a|an|our) ([\\w-]{2,12} )?(evidence( bag)?|court bundle|(case|client|patient|pupil) (files?|notes)|(work|office) (laptop|phone|keys)|(memory|usb) stick|master keys?) (on|in|at) (the|a) ([\\w-]{1,12} )?(bus|train|tram|tube|luas|dart|metro|taxi|cab|uber|plane|pub|caf[eé]|park)',
    'customer data (got out|has leaked|leaked)|(just |nearly )?fell for a ([\\w-]{3,10} ){0,2}(scam|phish(?!(ing)? (test|exercise|drill))(ing)?|fake invoice|deepfake)[^.!?\\n]{0,30}',
  ],
  /** Cash: when, where, who. */
  cash: [
    "(the )?(cash|takings|float|day's takings) (goes|go|gets taken|are taken|is collected|stays|sits|sleeps|is kept|lives|is) (to the bank|up the bank|at|in|under|behind|overnight|collected)[^.!?\\n]{0,40}",
    '(cash|takings|float)[^.!?\\n]{0,24} (and|i|we|he|she) (carry|take|keep)s? (it|them) home[^.!?\\n]{0,20}',
    '(bank|cash|banking) (run|drop) (is )?(at|every|on)[^.!?\\n]{2,25}',
    '(vault|safe|cash|alarm) (rota|combination|schedule)[^.!?\\n]{0,24}',
  ],
  /** Who the boss of a newcomer is: the first name an impostor needs. */
  reporting: [
    "report(ing|s)? (directly )?to ((dr|mr|mrs|ms|prof)\\.? )?[\\w'-]{2,14}( [\\w'-]{2,14})?( \\([^)\\n]{2,20}\\))? (from|starting|as of|on) (tomorrow|monday|next week|today|the \\w{3,5})",
    "my (new )?(boss|(line )?manager|supervisor) (is|will be) ((dr|mr|mrs|ms|prof)\\.? )?[\\w'-]{2,14}( [\\w'-]{2,14})?",
  ],
  firstDay: [
    'first day',
    'day one',
    'new (job|role|start)',
    'starting (tomorrow|monday|today|my)',
    'official',
    'induction',
    'start on monday',
    'joined',
  ],
  /** What the picture shows of the systems. */
  screens: [
    '(screens?|monitors?|dashboards?|server racks?|alarm panel|key (cabinet|board|safe)|rota|cctv (screens?|wall)|floor ?plan|network (map|diagram)) (behind (us|me|him|her|them)|in the (background|back|shot|photo|pic)|over my shoulder|on show)( in the \\w{3,6} photo)?',
  ],
  /** A service notice, a lesson, an advert, a home: told in order to help, or nobody's entry. */
  fine: [
    'awareness',
    'talk on',
    'course',
    'learning',
    "we( a|')re hiring",
    'is hiring',
    'check the sender',
    'webinar',
    'report it',
    'bring cash',
    "(not|never) a good idea|bad idea|please (don'?t|do not|never)|never (write|keep|leave)",

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
    '(all|now|got|is|was|been) fixed',
    'years ago',
    'used to',
    'sorted now',
    '(fitted|installed)',
    'according to',
    'at home',
    '(my|our) (house|flat|own (gate|door))',
    'kettle',
    'sticker',
    'legend',
    'retired',
    'please',
    'level crossing',
    'gymnastics',
    'forgot my',
    'my camera is off|snooze',
    'rotated',
    "if your|if you (keep|leave|put|write)|(never|do not|don't|stop) (keep|leav|put|writ)(e|ing)?",
    "password('s| has)? expired",
    '(told|informed|written to|notified|reported it to) (the )?(regulator|ico|dpc|every\\w{3,4}|those|all|customers|clients|patients|parents)',
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
