const DAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next (?:week|month|tuesday)|the \\d{1,2}(?:st|nd|rd|th)?|in (?:\\w{2,6} )?(?:days|weeks))";
const SHARES = '(?:shares?|stock|stocks|options|puts|calls|equity|rsus?|warrants|bonds?|tokens?|coins?|holding|position)';

/** Words for the detector `market-sensitive`. */
export const marketSensitive = {
  /** Results that are not out. */
  results: [
    "(?:half[- ]year|full[- ]year|interims?|finals|year[- ]end|q[1-4])(?:'s| is| are)? (?:on|out|due|land(?:s)?|results) ?(?:on )?(?:the \\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri)day|tomorrow|next week)",
    `(?:q[1-4]|quarter(?:ly)?|full[- ]year|half[- ]year|annual|our|the|earnings|year[- ]end) (?:numbers|results|figures|earnings|update)(?: (?:land|come out|drop|are out|are due|go out|hit|are|out|due))? (?:on |next |this )?${DAY}`,
    "(?:numbers|results|figures|earnings) (?:aren't|are not|arent|not) (?:out|public|published|released)(?: yet)?", `(?:results|numbers|figures|earnings|trading update) (?:are |is )?(?:out|due|land|drop) (?:on )?${DAY}`,
    "(?:smashed|beat|beaten|missed|blew past|crushed|way under|way over|way above|well below|nowhere near|ahead of|behind) (?:the |our |all |its )?(?:forecast|guidance|estimates|consensus|expectations|analysts?)(?: by \\d{1,3}%)?",
    "record (?:month|quarter|year) (?:at work|for us|for the firm)?,? ?(?:and )?(?:i )?(?:can't|cant) wait for the (?:earnings )?call", "can't wait for the earnings call", "(?:profit|trading|revenue) warning (?:is )?(?:coming|on the way|out|due|this|next|tomorrow)(?: \\w{3,9})?",
    "(?:closed|closing) the (?:quarter|year|month|books)(?: and)?(?: it's| its| it is| we're| we are)? (?:ugly|bad|grim|huge|great|way under|record|a bloodbath|a disaster)",
  ],
  /** Evaluates or hints; needed beside bare dates of results. */
  hints: [
    'whisky',
    'champers',
    'prosecco',
    'happy tears',
    'opening the good',
    'popping corks',
    'cried',
    'holy',
    'insane',
    'disaster',
    'not good',
    'smiling',
    'grinning',
    '\u{1F62C}',
    '\u{1F680}',
    '\u{1F911}',
    "(?:not|never|ain't|isn't) (?:selling|buying)", 'smashed', 'ugly', 'champagne', 'brace', 'grim', 'wow', 'under guidance', 'way (?:under|over|up|down)', 'record', 'massive', "you didn'?t hear", "let'?s just say", 'up \\d{1,3}%', 'down \\d{1,3}%', "i'?ve seen", 'trust me', 'bloodbath', 'remortgaged', 'buy(?:ing)? (?:more|now)', 'sell', 'moon', 'to the moon', 'tank', 'wink', '\u{1F609}', 'nice surprise', 'not pretty',
  ],
  /** The writer's own dealing, or advice to deal. */
  dealing: [
    "(?:i'?d|you should|you might want to|i would) (?:be out|sell|get out|dump|buy|load up)(?: (?:by|before|now|on))?(?: (?:\\w{3,10}))? ?(?:if i (?:was|were) you)?",
    "(?:mum|mom|dad|everyone|lads|mate|guys),? (?:buy|sell|load up on|dump)(?: (?:more|your|some|all))? (?:shares?|stock|tokens?|it)",
    `(?:not |never |ain't )?(?:selling|buying|loading up on|loaded up on|dumping|dumped|shorting|sold|bought|holding on to|keeping|topping up|topped up on|remortgaged to buy) (?:all |more |every )?(?:of )?(?:my|our|work|company|employer|more|the company's|my employer's|my firm's) ?(?:company |employer |work )?${SHARES}?`,
    `(?:sell|buy|short|dump|load up on|get rid of|get out of|hold) (?:your |all your |any |some |our |every )?(?:[\\w&-]{2,14} )?(?:${SHARES} )?(?:before|by|now before|until after|ahead of) (?:they announce|the announcement|${DAY}|results|the call|it's public|the news)`,
    `if you (?:hold|own|have|bought) (?:any )?${SHARES} in (?:my (?:employer|company|firm|place|work)|us|[\\w&-]{2,14})[^.!?\\n]{0,40}`, 'puts anyone', "share price has no idea", "(?:the )?(?:market|city|street|investors?|shareholders?) (?:doesn't|don't|has no idea|have no idea|hasn't|haven't)(?: a clue)?(?: know| heard)?(?: yet)?", "(?:stock|shares?|price|token) (?:will|gonna|is going to|is about to|'ll) (?:tank|moon|fly|crash|jump|soar|double|rocket|plummet|drop)",
  ],
  /** A deal, an approval, a departure that is not out. */
  events: [
    "(?:about to |going to |just )?(?:lose|losing|lost|win|winning|won|landed) (?:the |our |a )?(?:[\\w-]{2,14} ){1,2}(?:contract|deal|licence|patent|case|tender)(?: and it'?s \\d{1,3}% of (?:revenue|sales|turnover))?",
    "(?:the )?auditors? (?:walked out|quit|resigned|refused to sign|won't sign|found)(?: [\\w']{2,12}){0,3}",
    "(?:we'?re|we are|they'?re) (?:buying|acquiring|taking over|merging with|being bought by|selling to|in talks with|bidding for) [A-Z]?\\w{3,14}(?: for (?:£|\\$|€)?[\\d.]{1,6} ?(?:bn|m|billion|million|k)?)?",
    "(?:rns|8-k|trading statement|announcement|press release) (?:goes out|drops|lands|is)(?: (?:at )?[\\w:]{2,8})?(?: (?:tomorrow|today|monday|tuesday|wednesday|thursday|friday))?",
    "(?:trial|study|phase \\w{1,5}) (?:data|results) (?:unblinded|came back|are in|is in|look)(?: [\\w']{2,12}){0,3}",
    "(?:our |the )?ipo (?:is|was|has been) (?:priced|pulled|on|coming|delayed)(?: [\\w']{2,12}){0,6}",
    "(?:counted|closed|seen|processed|totted up) (?:the |our )?(?:q[1-4]|quarter's|quarterly|year-?end|half-?year) (?:orders|sales|numbers|figures|books|revenue)",
    "\\d{1,3}% of (?:revenue|sales|turnover|profit)",
    "(?:a |the )?(?:bid|takeover|offer|merger|buyout|rights issue|delisting|bailout|bankruptcy filing|chapter 11) (?:is|'s|are) (?:coming|on (?:the|its) way|on the table|imminent|about to|going ahead|happening|off|being blocked)(?: for us| in)?", "(?:going to|gonna|will|about to) (?:block|approve|wave through|clear|kill) the (?:merger|deal|takeover|drug|trial)",
    "approval (?:letter|came|arrived|is in|got in)(?: (?:has )?arrived| through| in)?(?: for (?:the|our) \\w{3,12})?", "(?:fda|mhra|ema|cma|ofcom|ofgem|regulator|sec)(?:'s| has| have| just)? (?:said (?:yes|no)|approved|rejected|signed off|turned (?:us|it) down|cleared)(?: (?:us|our \\w{3,10}|it|the \\w{3,10}))?", "phase (?:1|2|3|one|two|three|ii|iii) (?:readout|data|results?|trial)[^.!?\\n]{0,30}", "(?:the |our )?(?:trial|drug|study) (?:failed|flopped|worked|hit (?:its|the) endpoint|missed (?:its|the) endpoint)",
    "(?:the |our )?(?:ceo|cfo|coo|chair(?:man|woman)?|chief exec(?:utive)?|finance director|founder)(?:'s| is| has)? (?:leaving|resigning|resigned|quit(?:ting)?|out|gone|going|stepping down|been (?:fired|sacked|pushed))(?: (?:tomorrow|on \\w{3,10}|next week)(?: morning)?)?",
    "(?:token|coin|we|us)(?: is| are|'re)? (?:getting|being) listed on (?:a )?[^.!?\\n]{3,24}?(?:exchange|binance|coinbase|nasdaq|nyse|lse|aim)(?: \\w{3,10})?",
  ],
  /** Says that an event is not known yet, or makes it a tip. */
  inside: [
    'announcement',
    'in the papers by',
    'rns',
    'goes out',
    'ticker',
    'stock',
    'they tell the',
    'top of the range',
    'buy more',
    'if i (?:was|were) you',
    'heard in the',
    'you heard',
    "you didn'?t (?:hear|see|get|read) (?:it|this|that)", 'not public', "not announced", "isn't (?:out|public|announced)", "hasn'?t been announced", "before (?:they|it's|the) (?:announce(?:ment)?|announced|public|news|call)", "(?:market|city|street|investors?|shareholders?) (?:doesn't|don't|has no idea|have no idea|hasn't)", 'share price', 'for us', 'our', "i'?ve seen", "i work (?:there|for them)", 'my (?:employer|company|firm|boss)', 'at work', 'trust me', 'puts anyone', 'buy now', 'sell', 'stock will', 'shares', 'shh+', 'keep it quiet', 'between us', 'just heard', 'champagne', 'tomorrow morning', 'hush',
  ],
  /** Whose company it is: without one of these it is a stranger's opinion on the news. */
  ours: [
    "we'?re",
    'the board',
    'auditors',
    'heard in the',
    'the data',
    'unblinded',
    'trial data',
    'i work at \\w{3,14}',
    'just counted',
    'today',
    'we', "we're", "we've", 'us', 'our', 'my (?:employer|company|firm|work|boss|place|shares|stock|options|lot)', 'work', 'at work', "i'?ve seen", 'finance', 'i work', "you didn'?t hear", 'trust me', 'not public', 'inside', 'just heard', "(?:not|never|ain't) selling", 'earnings call',
    "market (?:doesn't|has no idea)", 'no idea', 'before they announce', 'before (?:thursday|friday|monday|tuesday|wednesday|the announcement)', 'remortgaged', 'profit warning', 'they tell the city',
  ],
  public: [
    'published', 'out (?:this morning|today|now)', 'are out', 'read (?:them|it|the)', '\\(link\\)', 'link(?: in bio)?', 'filed', 'announced (?:today|this morning|yesterday)', 'statement', 'press release', 'according to', 'says the', 'as announced', 'i never', 'annual report', 'in the news', 'bbc', 'reuters', 'ft', 'bloomberg',
  ],
  /** Other kinds of results, bids, shares and records. */
  other: [
    'exam', 'exams', 'gcse', 'a[- ]level', 'school', 'uni', 'blood', 'biopsy', 'scan', 'mot', 'driving test', 'cake', 'bake', 'raffle', 'fundrais\\w{0,4}', 'charity', 'armchair', 'ebay', 'auction', 'loft', 'planning', 'extension', 'index fund', 'weather', 'rain', 'knitting', 'chocolate', 'marathon', '5k', 'choir', 'quiz', 'covid', 'lottery', 'competition', 'monopoly', 'film', 'episode', 'football', 'transfer', 'fantasy', 'mortgage approval', 'visa',
  ],
} as const;
