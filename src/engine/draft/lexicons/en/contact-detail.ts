import { MONTH } from './calendar.ts';

const BIRTH = '(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|b-?day|birth day)';

const FULL_DATE = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ .-]?${MONTH}[ ,.-]{0,2}(?:19|20)\\d{2}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|[12]\\d|3[01])[/.-](?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2})(?!\\d)`;

/** Kinds of road that are hardly ever anything else after a number and a name. */
const ROAD =
  '(?:street|str|st|road|rd|lane|ln|close|avenue|ave|av|drive|dr|crescent|cres|court|ct|terrace|place|pl|gardens|gdns|grove|hill|rise|row|square|sq|mews|park|walk|view|cottages?|villas?|bank|boulevard|blvd|parade|circuit|circle|trail|loop|green|wharf|quay|yard|estate|way|gate|heights|fields|meadows?|croft|brae|bungalows?|buildings|crossing|ridge|vale|orchard|common|wynd|nagar|marg|colony|layout|enclave|residency|cross)';

/** Words for the detector `contact-detail`. */
export const contactDetail = {
  /** Leads to a person's own number. */
  phoneCues: [
    'text', 'txt', 'call', 'ring', 'phone', 'cell', 'mobile', 'mob', 'whats ?app', 'wa', 'number', 'num', 'no', 'tel', 'msg', 'message', 'sms', 'reach (?:me|him|her|us)', 'contact', 'hmu', 'hit me up', 'line', 'bell', 'buzz', 'facetime', 'imessage', 'real one', 'new one', 'viber', 'telegram', 'signal', 'digits', 'landline', 'home', 'dm', 'beep', 'missed call', 'holla', 'ping', 'drop me', 'bbm', 'gimme a (?:ring|bell|shout)', 'm', 't', 'ph', 'cel', 'fon', 'line',
  ],
  /** A person's own, whatever else the sentence speaks of. */
  personal: [
    "(?:my|his|her|their|your|mum's|mom's|dad's|wife's|husband's|nan's|gran's) (?:own |new |real |other |personal |private |home |direct ){0,2}(?:cell|mobile|mob|number|phone|no|whats ?app|line|digits|landline)", "(?:personal|private|home|direct|ex-?directory) (?:cell|mobile|number|phone|line|landline|no)", 'text me', 'call me', 'ring me', 'whats ?app me', 'message me', 'msg me', 'buzz me', 'phone me', 'txt me', 'reach me', 'hit me up', 'hmu', 'my whats ?app', "his mobile's", "her mobile's", 'text (?:him|her|mum|dad)', '(?:ring|call|phone) (?:him|her|mum|dad)', 'lost my phone', 'new (?:phone|number)', 'changed (?:my )?(?:phone|number)',
  ],
  /** Offered to whoever wants it, even where it is somebody's own. */
  offers: [
    'bookings?', 'to book', 'book (?:on|now|in|at|via|your)', 'booking now', 'to order', 'orders?', 'enquir(?:y|ies)', 'inquir(?:y|ies)', 'free quotes?', 'for a quote', 'free estimates?', 'appointments?', 'slots? (?:free|left|available)', 'lessons', 'weddings', 'commissions? open', 'for hire', 'reservations?', 'ring or text', 'call or text', 'text or call', 'taking on', 'rates from',
  ],
  /** A number that is out in order to be rung. */
  businessCues: [
    'shop', 'store', 'office', 'reception', 'front desk', 'branch', 'hot ?line', 'help ?line', 'switchboard', 'customer (?:service|care|support)', 'council', 'police', 'rescue', 'rspca', 'vets?', 'surgery', 'clinic', 'hospital', 'ward', 'charity', 'samaritans', 'lifeline', 'crisis', 'emergency', 'non-emergency', 'crimestoppers', 'box office', 'venue', 'pub', 'hotel', 'restaurant', 'takeaway', 'salon', 'garage', 'box-office', 'school office', 'trading standards', 'the union', 'society', 'library', 'museum', 'church office', 'parish office', 'gp', 'pharmacy', 'bank', 'fraud team', 'support line', 'advice line', 'our (?:team|landline|number|line|phone|lines|phones)', 'taxis?', 'cab', 'coastguard', 'depot', 'stall', 'company', 'firm', 'business', 'agency', 'opening hours', 'open (?:daily|until|till)', 'tickets?', 'trust', 'association', 'embassy', 'consulate', 'refuge', 'sanctuary', 'shelter', 'wildlife', 'hospice', 'dentist', 'department', 'hq', 'call ?cent(?:re|er)', 'commission', 'ombudsman', 'catering', 'plumber', 'electrician',
  ],
  /** A row of digits that is something else. */
  otherNumbers: [
    'isbn', 'order', 'ref', 'reference', 'tracking', 'parcel', 'part', 'invoice', 'model', 'score', 'serial', 'version', 'account', 'a\\/c', 'sort code', 'iban', 'case', 'ticket', 'flight', 'lottery', 'population', 'votes?', 'views?', 'followers?', 'subscribers?', 'likes', 'downloads', 'users?', 'sku', 'barcode', 'upc', 'ean', 'pin', 'otp', 'code', 'passport', 'licen[cs]e', 'policy', 'claim', 'vat', 'charity (?:no|number)', 'registered', 'company (?:no|number)', 'batch', 'lot', 'build', 'commit', 'pi', 'bitcoin', 'steps', 'miles', 'grid', 'utc', 'lat', 'coordinates', 'pixels?', 'rows?', 'records?', 'hz', 'digits of', 'nhs', 'aadhaar', 'bvn', 'nin', 'tin', 'ssn', 'sin', 'meeting id', 'zoom', 'fax', 'bank',
  ],
  /** Local parts of addresses that belong to a desk, not to a person. */
  desks: [
    'info', 'hello', 'hi', 'hey', 'contact', 'support', 'sales', 'bookings?', 'enquiries', 'inquiries', 'enquiry', 'office', 'press', 'media', 'jobs', 'careers', 'recruitment', 'recruiting', 'talent', 'hr', 'people', 'admin', 'team', 'help', 'helpdesk', 'news', 'newsletter', 'events', 'orders', 'reception', 'customer\\.?(?:service|care|services|support)', 'service', 'no-?reply', 'donotreply', 'donations?', 'volunteer(?:s|ing)?', 'shop', 'store', 'billing', 'accounts?', 'finance', 'legal', 'privacy', 'security', 'abuse', 'webmaster', 'postmaster', 'editor', 'editorial', 'submissions', 'marketing', 'feedback', 'complaints', 'payroll', 'it', 'mail', 'email', 'post', 'general', 'secretary', 'chair', 'clerk', 'membership', 'members', 'tickets', 'boxoffice', 'studio', 'theteam', 'ask', 'talk', 'speak', 'join', 'apply', 'welcome', 'dpo', 'git', 'root', 'user', 'username', 'you', 'me', 'name', 'your\\.?name', 'your\\.?email', 'someone', 'somebody', 'foo', 'bar', 'test', 'example', 'john\\.?doe', 'jane\\.?doe', 'report', 'phishing', 'alerts?', 'notifications?', 'updates?', 'community', 'partners?', 'partnerships', 'pr', 'school', 'parish', 'council', 'library', 'museum', 'hire', 'quotes?', 'bakery', 'cafe', 'kitchen', 'garage', 'weddings?', 'catering', 'lessons',
  ],
  /** An address said out loud: "jo dot hale at gmail dot com". */
  spelled: [
    '[a-z0-9]{2,20}(?: ?(?:dot|[\\[(]dot[\\])]|underscore|dash|hyphen|\\.|_) ?[a-z0-9]{1,20}){0,3} (?:at|[\\[(]at[\\])]) (?:gmail|g mail|googlemail|hotmail|outlook|yahoo|icloud|me|proton|protonmail|live|aol|gmx|btinternet|sky|rediffmail|ymail|fastmail|mail|example)(?: (?:dot|[\\[(]dot[\\])]) |\\.)(?:com|co|org|net|uk|in|ie|ng|au|de|fr|es|me|ca|za|jm)(?:(?: (?:dot|[\\[(]dot[\\])]) |\\.)(?:uk|in|ng|au|za|jm))?',
    '[a-z0-9]{2,20}(?: ?(?:dot|[\\[(]dot[\\])]|underscore|\\.|_) ?[a-z0-9]{1,20}){0,3} ?(?:[\\[(]at[\\])]|(?<=(?:dot|underscore) [a-z0-9]{1,20} )at) ?[a-z0-9-]{2,20}(?: ?(?:dot|[\\[(]dot[\\])]) ?(?:com|co|org|net|uk|in|ie|ng|au|de|fr|es|me|ca|za|jm)){1,2}',
  ],
  /** A house with its number. */
  addresses: [
    `(?:(?:flat|apt\\.?|apartment|unit|room|no\\.?|number|house) ?\\d{1,4}[a-z]?,? )?(?<![\\d.:,£$€/-])\\d{1,5}[a-d]?,? (?:(?:north|south|east|west|old|new|upper|lower|great|little|n|s|e|w|st|the|of|upon|on)\\.? )?(?:[a-z][\\w'.-]{1,20} ){1,3}?${ROAD}(?: (?:north|south|east|west|road|street|lane|close))?`,
    "(?:flat|apt\\.?|apartment) ?\\d{1,4}[a-z]?,? (?:[a-z][\\w'-]{1,20} ){1,3}(?:house|court|tower|heights|mansions|lodge|buildings?|block|point)",
  ],
  /** Ends of road names that are ordinary words too: taken with a town or a home beside them. */
  weakRoads: ['fields', 'meadows?', 'common', 'cross', 'park', 'view', 'way', 'gate', 'loop', 'trail', 'green', 'hill', 'rise', 'row', 'court', 'ct', 'place', 'pl', 'square', 'bank', 'yard', 'estate', 'circle', 'circuit', 'walk', 'layout', 'colony', 'vale', 'orchard', 'ridge', 'crossing', 'buildings', 'wharf', 'quay', 'parade', 'heights', 'close', 'drive', 'st'],
  /** Numbers before such words count or measure. */
  notAddress: [
    'minutes?', 'mins?', 'hours?', 'days?', 'weeks?', 'months?', 'years?', 'people', 'miles?', 'km', 'metres?', 'meters?', 'times?', 'am', 'pm', 'of', 'per cent', 'percent', 'more', 'other', 'different', 'new', 'year', 'old', 'star', 'bed', 'bedroom', 'storey', 'story', 'way', 'stop', 'degrees?', 'top', 'first', 'second', 'buses', 'trees', 'houses', 'homes', 'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?', 'in', 'on', 'at', 'to', 'from', 'and', 'or', 'is', 'was', 'for', 'with', 'by', 'after', 'before', 'into', 'down', 'up', 'off', 'my', 'our', 'the', 'a', 'this', 'that', 'million', 'thousand', 'hundred', 'k', 'pounds?', 'quid', 'dollars?', 'grand', 'percent', 'calories', 'kids', 'children', 'friends', 'colleagues', 'customers', 'stores?', 'shops?', 'branches', 'goals', 'points', 'wins', 'items', 'dogs', 'cats',
  ],
  /** Known to the world: nobody's home, or a home of stories. */
  famous: ['10 downing street', '11 downing street', '221b baker street', '4 privet drive', '32 windsor gardens', '742 evergreen terrace', '42 wallaby way', '1600 pennsylvania ave(?:nue)?', '12 grimmauld place', '52 festive road', '77 sunset strip', '10 rillington place', '62 west wallaby street', '84 charing cross road', '34 montague place', '52 west wallaby street'],
  /** A place people go to, not a home. */
  venues: [
    'shops?', 'stores?', 'caf(?:e|\\u00E9)', 'market', 'pub', 'bar', 'restaurant', 'salon', 'barbers?', 'gallery', 'church', 'chapel', 'mosque', 'temple', 'hall', 'library', 'museum', 'office', 'offices', 'clinic', 'surgery', 'hotel', 'hostel', 'studio', 'school', 'stall', 'pitch', 'opening', 'open (?:day|until|till|daily|from|for|house|now)', 'now open', 'doors open', 'find us', 'visit us', 'pop in', 'branch', 'theatre', 'theater', 'cinema', 'venue', 'gig', 'exhibition', 'conference', 'workshop', 'protest', 'demo', 'march', 'picket', 'rally', 'vigil', 'hq', 'headquarters', 'listed', 'blue plaque', 'demolish\\w{0,3}', 'architects?', 'planning (?:application|permission)', 'for sale', 'to let', 'polling station', 'food ?bank', 'community cent(?:re|er)', 'bakery', 'florist', 'station', 'gym', 'warehouse', 'depot', 'site', 'car ?park', 'film', 'novel', 'book', 'song', 'street view', 'bus', 'route', 'fire brigade', 'built in',
  ],
  /** Says that it is where somebody lives. */
  homes: [
    'home', 'house', 'flat', 'apartment', 'my (?:place|gaff|door|drive|doorstep|address|new address|street|parcel|window|bedroom|yard|garden|front door)', 'our (?:place|door|drive|address|new address|house|parcel|garden)', 'i live', 'we live', 'living at', 'lives? at', "you're at", 'your (?:house|home|address|door)', 'come (?:round|over|by)', 'moved? (?:to|in|into)', 'moving to', 'cards? (?:go|to)', 'post (?:it|them)? ?to', 'send (?:it|them|cards|flowers|post|everything)? ?to', 'deliver(?:y|ed)?', 'parcel', 'collect(?:ion)? from', 'pick up from', 'left (?:my|it)', 'landlord', 'neighbou?rs?', 'housewarming', 'house-warming', 'party at', 'bbq at', 'barbecue at', 'address', 'bedroom', 'scaffold(?:ing)?', 'belongs to', '(?:his|her|their) (?:place|house|flat|address|door)', 'at mine', 'new place', 'new build', 'keys', 'tenant', 'loop', 'run from', 'cleaner', 'empty till',
  ],
  /** The house, found from its landmark. */
  landmarks: [
    "(?:I|we) live (?:right |just |directly )?(?:opposite|next (?:to|door to)|above|over|behind|across from|two doors (?:down )?from|in front of|beside|on top of|at the end of|round the corner from|by) (?:the )?[\\w']{2,15}(?: (?!so|and|but|on|in|with|which|where|if|I|we|it|that|to|for|at|when|because|now|too)[\\w'-]{2,15}){0,2}",
    "(?:our|my) (?:house|flat|place|gaff|yard) is (?:the (?:one|only one|red|blue|yellow|green|white|pink|last|first|third|second|end|corner)|(?:right |just )?(?:opposite|next (?:to|door to)|above|behind|across from|two doors (?:down )?from) the)(?: (?!so|and|but|if|I|we|it|that|because)[\\w'-]{2,15}){1,5}",
    '(?:house|door|flat) numbers? (?:is |all |fully |clearly )?(?:visible|showing|in (?:the )?(?:pic|photo|picture|shot)|on show)',
    'my (?:full )?(?:post ?code|zip(?: code)?|eircode|what3words)(?: is|:|\'s| ?=)? ?(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d{2} ?[A-Z0-9]{4}|\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4}|/{0,3}[a-z]{4,12}\\.[a-z]{4,12}\\.[a-z]{4,12})',
    "(?:we're|i'm|im|we are|i am|come to|find me|find us|my house is|home is|live) (?:at |on )?(?:///)?[a-z]{4,12}\\.[a-z]{4,12}\\.[a-z]{4,12}",
  ],
  /** Cars. */
  plates: [
    "(?:reg(?:istration)?(?: plate| number| no\\.?)?|number plate|licen[cs]e plate|plates?|rego|tag)(?: (?:of|on|for) [^.!?\\n]{2,40}?)?(?:'s| is| was| number|:| ?=| -|,)? ?(?=[A-Z0-9 -]{0,8}\\d)(?=[\\d -]{0,8}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}",
    "(?:car|van|bmw|audi|ford|fiesta|corsa|golf|mercedes|merc|tesla|toyota|honda|nissan|saab|volvo|kia|range rover|land rover|lorry|truck|suv|hatchback|estate|saloon|motorbike|moped|driver|driving|parked|blocking|cut me up)[^.!?\\n]{0,40}? [A-HJ-PR-Y][A-HJ-PR-Y]\\d{2} ?[A-HJ-PR-Z]{3}",
  ],
  /** A plate in the picture, or on its way into it. */
  platesTold: [
    '(?:photo|pic|picture|shot) of (?:his|her|their|the|your) (?:reg|number plate|licen[cs]e plate|plate)',
    '(?:the |his |her )?(?:reg|number|licen[cs]e) plate of the (?:[\\w-]{1,12} ){0,3}(?:car|van|driver|idiot|lorry|truck|bmw|audi)(?: that| who)?',
  ],
  /** Money comes here: banks, sort codes, wallets. */
  bankCues: [
    'sort ?code', 's\\/c', 'account(?: (?:no|num|number|name))?', 'acc(?:t|ount)?(?: no| num(?:ber)?)?', 'a\\/c', 'bank', 'iban', 'bic', 'swift', 'routing', 'bsb', 'ifsc', 'landbank', 'bdo', 'bpi', 'gcash', 'gtb(?:ank)?', 'gtco', 'uba', 'zenith', 'opay', 'palmpay', 'kuda', 'moniepoint', 'access bank', 'first bank', 'wema', 'monzo', 'starling', 'revolut', 'barclays', 'lloyds', 'natwest', 'hsbc', 'santander', 'nationwide', 'halifax', 'chime', 'fnb', 'capitec', 'absa', 'standard bank', 'equity', 'mpesa', 'm-pesa', 'ecocash', 'momo', 'scotiabank', 'ncb', 'jn bank', 'hdfc', 'icici', 'sbi', 'axis', 'paytm', 'phonepe', 'gpay', 'maybank', 'commbank', 'anz', 'westpac', 'nab', 'wells fargo', 'chase', 'td', 'rbc', 'aib', 'boi', 'transfer', 'send (?:money|it|something|funds)', 'whip ?round', 'donat(?:e|ions?)', 'chip in', 'pay (?:me|into|him|her|to)', 'credit me', 'abeg',
  ],
  /** Accounts that are printed on every letter. */
  publishedAccounts: ['charity', 'church', 'parish', 'mosque', 'trust', 'appeal', 'foundation', 'registered', 'official', 'club', 'association', 'society', 'council', 'school', 'pta', 'hospice', 'rent', 'invoice', 'company', 'ltd', 'limited', 'sample', 'example', 'dummy', 'test'],
  birth: [BIRTH],
  /** Cut together with the date. */
  birthLabels: ['d\\.?o\\.?b\\.?', 'date of birth', 'birth ?date', 'birthday', 'b-?day', 'birth day'],
  on: ['on '],
  fullDates: [FULL_DATE],
  /** Born long ago, or known to the world. */
  notBirth: ['saint', 'st\\.? [a-z]{3,12}', 'king', 'queen', 'president', 'emperor', 'composer', 'author', 'poet', 'painter', 'singer', 'actor', 'actress', 'footballer', 'player', 'inventor', 'scientist', 'on this day', 'founded', 'launched', 'established', 'died', 'rip', 'company', 'firm', 'brand', 'shop', 'band', 'album', 'film', 'novel', 'website', 'web', 'internet', 'party', 'nation', 'country', 'republic', 'village', 'celebrat(?:e|es|ing) (?:his|her|their)', 'legend', 'prime minister', 'pharaoh', 'mathematician', 'physicist', 'philosopher', 'sample', 'example', 'must be', 'anyone born', 'if you were born', 'people born', 'those born', 'customers born', 'were you born', 'event', 'launch'],
  /** Names under which a private person is found. */
  handles: [
    "(?:snap(?:chat)?|kik|telegram|tele|wechat|discord|line id|skype|bbm pin|viber|psn|cash ?app|venmo)(?: (?:me|id|name|handle|user(?:name)?))?(?:'s| is| at| on| @|:| ?=| -){1,3} ?@?(?=[\\w.$-]{0,20}[\\d_.]\\w)[a-z$][\\w.$-]{3,24}",
  ],
  /** About somebody else rather than the writer. */
  others: ['his', 'her', 'him', 'their', 'them', "she's", "he's", 'she', 'he', 'belongs to', 'lives at', "(?:boss|manager|landlord|neighbou?r|ex|colleague|teacher|nurse|doctor|owner|seller|builder|driver)(?:'s)?", "(?:mum|mom|dad|wife|husband|sister|brother|friend|mate|sam|dave|nan|gran)'s"],
  /** The writer's own words about another person that point at them to be found. */
  targets: ["(?:his|her|their) (?:own |new |home |personal |private ){0,2}(?:mobile|cell|number|phone|address|house|home|email|e-mail|flat|no|whats ?app|landline|dob|date of birth)(?:'s)?", 'belongs to', 'lives (?:at|on|in)', 'works at', '(?:email|text|call|ring|message|visit|tell|write to|pay) (?:him|her|them)', 'at home', 'home address', 'let (?:him|her|them) have it', "landlord's", "boss's", "manager's", "neighbou?r's", "ex's", 'go (?:round|and (?:see|tell))', 'know what to do', 'do your thing'],
  /** Mail that people have for themselves. */
  freeMail: ['(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|me|mac|proton|protonmail|pm|live|msn|aol|gmx|btinternet|sky|rediffmail|fastmail|zoho|qq|mail)\\.(?:com|co\\.\\w{2}|net|me|fr|de|in|ie|ca)'],
  customers: ['you\'re at', 'you are at', 'your (?:number|address|house|home|email|postcode)', 'mr', 'mrs', 'ms', 'miss', 'customer', 'client', 'patient', 'our records', 'we have you'],
  insteadNumber: ['(number by message)'],
  insteadCall: ['message me here'],
  insteadEmail: ['(message me for it)'],
  insteadAddress: ['our place'],
  insteadTheirAddress: ['their place'],
  insteadBank: ['details by message'],
  insteadPlate: ['(not shown)'],
  insteadBirth: ['a while ago'],
  insteadLandmark: ['I live near here'],
} as const satisfies Record<string, readonly string[]>;
