import { listed } from './private-matters.ts';

const DAY =
  '((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next (week|month)|the \\d{1,2}(st|nd|rd|th)?)';
const SHARES = '(shares?|stocks?|options|puts|calls|rsus?|bonds?|tokens?|coins?|holding)';

/** Words for the detector `market-sensitive`. */
export const marketSensitive = {
  /** Results that are not out. */
  results: [
    `((our|the) (numbers|results|figures|earnings|update|interims|quarter|(half|full)[- ]year)|(q[1-4]|quarter(ly)?|full[- ]year|half[- ]year|annual|earnings|year[- ]end|interims?)('s)?( (numbers|results|figures|earnings|update))?)( (land|come out|drop|are out|are due|hit|out|due|is|are))? (on |next |this )?${DAY}`,
    `(numbers|results|figures|earnings) (aren't|are not|arent) (out|public|published)( yet)?|(results|numbers|figures|earnings|trading update) (are |is )?(out|due|land) (on )?${DAY}`,
    "(smashed|beat|missed|blew past|crushed|way under|way over|well below|ahead of) (the |our |all )?(forecast|guidance|estimates|consensus|expectations)|record (month|quarter|year)( at work| for us)?,? ?(and )?can't wait for the (earnings |results )?call|(profit|trading) warning (is )?(coming|on the way|due|this|tomorrow)( \\w{3,9})?|clos(ed|ing) the (quarter|year|books)( and)?( it'?s)? (ugly|bad|grim|huge|a bloodbath)",
    '(q[1-4]|quarter|half[- ]year)( \\w{2,10},?){1,4} (down|up) \\d{1,3} ?(%|per ?cent|percent)',
  ],
  /** The writer's own dealing, or advice to deal. */
  dealing: [
    `(not |never )?(selling|buying|loading up on|loaded up on|dumping|dumped|shorting|topped up on|remortgaged to buy) (all |more )?(of )?(more|(my|our|work|company|my employer's) (company |employer )?${SHARES})`,
    `(sell|buy|short|dump|load up on|get out of|be out|i'?d be out) (your |all your |any |our )?([\\w&-]{2,14} )?(${SHARES} )?(before|by|now before|ahead of) (they announce|the announcement|${DAY}|results|the news)|(mum|dad|everyone|lads|guys),? (buy|sell) (more )?(shares?|stock|it)`,
    `if you (hold|own|have) (any )?${SHARES} in (my (employer|company|firm)|us|[\\w&-]{2,14})[^.!?\\n]{0,40}|puts anyone|share price has no idea|(the )?(market|city|street|investors?) (doesn't|don't|has no idea|hasn't|haven't)( know| heard)?( yet)?|(stock|shares?|price|token) (will|gonna|is going to|'ll) (tank|moon|fly|crash|jump|soar|double|drop)`,
  ],
  /** A deal, an approval, a departure that is not out. */
  events: [
    "(a |the )?(bid|takeover|offer|merger|buyout|rights issue) (is|'s|are) (coming|on (the|its) way|on the table|imminent|going ahead|off)( for us)?|(going to|about to) (block|approve|clear) the (merger|deal|takeover|drug)|(we'?re|we are) (buying|acquiring|merging with|being bought by|in talks with) \\w{3,14}( for [£$€]?[\\d.]{1,6} ?(bn|m|billion|million)?)?",
    'approval (letter|came|is in)( (has )?arrived| through)?( for (the|our) \\w{3,12})?|(fda|mhra|ema|cma|regulator)( has| just)? (said (yes|no)|approved|rejected|cleared)( \\w{2,10}){0,2}|phase (2|3|two|three|ii|iii) (readout|data|results?)[^.!?\\n]{0,30}|(the |our )?(trial|drug|study) (failed|flopped|hit (its|the) endpoint)|(trial|study) data (unblinded|came back|is in)[^.!?\\n]{0,20}',
    "(the |our )?(ceo|cfo|chair(man|woman)?|chief exec(utive)?|finance director|founder)('s| is| has)? (leaving|resigning|resigned|quit(ting)?|stepping down)( (tomorrow|on \\w{3,10}|next week)( morning)?)?|(the )?auditors? (walked out|quit|resigned|won't sign)( \\w{3,6})?",
    "(token|coin|we)( is| are|'re)? (getting|being) listed on (a )?[^.!?\\n]{3,24}?(exchange|binance|coinbase|nasdaq|aim)( \\w{3,10})?|(rns|8-k|trading statement) (goes out|drops|is)( [\\w:]{2,8})?( \\w{3,10})?|our ipo (is|was) (priced|pulled|delayed)( [\\w']{2,12}){0,6}|(lose|losing|lost|win|won) (the |our |a )?([\\w-]{2,14} ){1,2}contract and it'?s \\d{1,3}% of (revenue|sales|turnover)",
  ],
  /** Evaluates or hints; needed beside bare dates of results. */
  hints: listed(`
    not selling, not buying, never selling, smashed, ugly, champagne, whisky, prosecco, brace, grim, wow, under guidance, way under, way over, way up, way down,
    record, massive, didn't hear, let's just say, up *, down *, i've seen, trust me, bloodbath, remortgaged, buy more, buying more, sell, moon, tank, nice surprise,
    not pretty, cried, happy tears, corks, disaster, grinning, opening the good, closed the, counted the
  `),
  /** Says that an event is not known yet, or makes it a tip. */
  inside: listed(`
    didn't hear, not public, not announced, before they announce, before it's announced, before the announcement, announcement, market doesn't, market has, street doesn't, investors don't,
    share price, ticker, rns, goes out, for us, our, i've seen, i work there, i work at, my employer, my company, my firm, at work, trust me, puts, buy now, sell, buy more, stock will, stock, shares,
    keep it quiet, between us, just heard, heard in the, champagne, tomorrow morning, they tell the, in the papers, if i were you, if i was you, market doesn't know, market does not, heard it here
  `),
  /** Whose company it is: without one of these it is a stranger's opinion on the news. */
  ours: listed(`
    between us, internal only, don't share, we, we're, we've, us, our, my employer, my company, my firm, my work, my shares, my stock, my options, work, i've seen, i work at, i work there, finance closed, didn't hear, trust me, not public, just heard, heard in the,
    not selling, earnings call, no idea, before they announce, before thursday, before friday, before monday, remortgaged, profit warning, they tell, the board, auditors, trial data, the data, just counted, today, the call, results call
  `),
  public: [
    'published',
    'out (this morning|today|now)',
    '(?<!rns )are out(?! on)',
    'read (them|it|the)',
    '\\(?link\\)?',
    'filed',
    'announced (today|this morning|yesterday)',
    'statement (on|is)',
    'press release',
    'according to',
    'says the',
    'i never',
    'annual report',
    'in the news',
    'bbc',
    'reuters',
    'bloomberg',
  ],
  /** Other kinds of results, bids, shares and records. */
  other: [
    'exams?',
    'gcse',
    'a[- ]level',
    'school',
    'uni',
    'blood',
    'biopsy',
    'scan',
    'driving test',
    'cake',
    'raffle',
    'fundrais\\w{0,4}',
    'charity',
    'armchair',
    'ebay',
    'auction',
    'loft',
    'planning',
    'index fund',
    'weather',
    'rain',
    'knitting',
    'chocolate',
    'marathon',
    'choir',
    'quiz',
    'lottery',
    'monopoly',
    'film',
    'episode',
    'football',
    'fantasy',
    'visa',
    'bank holiday',
    'parking',
    'fridge',
  ],
} as const;
