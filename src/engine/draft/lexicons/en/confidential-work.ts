const SOON = "(?:this|next|on|in|by|until|till|before|after|from)? ?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|year)|in (?:\\w{2,8} )?(?:days|weeks|months|autumn|spring|january|february|march|april|may|june|july|august|september|october|november|december)";

/** Words for the detector `confidential-work`. */
export const confidentialWork = {
  /** Says that it is not for telling; needs a fact of the firm beside it. */
  secrecy: [
    "(?:do not|don'?t|not to be|not for) (?:circulate|circulated|circulation|distribute|share(?:d)?|publish(?:ed)?|forward(?:ed)?|leak|be shared|release|reproduce)",
    "(?:nobody|no one|no-one|hardly anyone|only \\w{2,6} of us|only the (?:board|bosses|managers|top floor|\\w{3,10})) (?:outside|else|apart from|bar|beyond|except|but|below|knows?)(?: [\\w']{2,12}){0,4}",
    "(?:act|acting) (?:natural|normal|surprised|shocked)",
    "(?:not|n't|never) (?:\\w{2,8} )?(?:telling|saying|announcing|tell|say|admitting|letting on|mention)(?: [\\w']{2,12}){0,2} (?:til|till|until|before|after)(?: [\\w']{2,10})?",
    "(?:didn't|did not|haven't|never) (?:hear|see|get|read) (?:this|it|that|nothing|anything)(?: from me)?",
    "(?:saw|seen|found|read|spotted) (?:the |it |them |an? )?(?:slides?|email|memo|letter|deck|list|paperwork|plans?|drawings|minutes|spreadsheet|contract|document|invite)(?: (?:on|in|for|at|left on|about)(?: (?:the|his|her|our|my))? \\w{3,12})?",
    "(?:the |an? )?(?:email|memo|letter|message|slides?|minutes) (?:this morning |yesterday |today |that )?(?:says?|said|saying|went out|reads|is marked|marked)",
    "(?:managers|directors|leads|we|i) (?:got|had|were sent|received) (?:the |an? )?(?:email|memo|call|briefing|heads-?up)(?: (?:this morning|yesterday|today|last night))?",
    "(?:before|until|till|ahead of) the (?:reveal|launch|announcement|press release|unveiling|election|big day|news breaks|embargo lifts)",
    "(?:legal|hr|comms|pr|the lawyers|the agency|our boss|head office) (?:said|says|told us|have told us|want us|made us|are making us)(?: (?:to|not to))?(?: (?:say|call|deny|sign|keep|tell)(?: [\\w']{2,12}){0,3})?",
    "(?:telling|tell) (?:you lot|just you|only you|you guys|you first)",
    "(?:the )?(?:official|cover) (?:story|line) is",
    "(?:is|was) a lie",
    "don'?t @ me",
    "(?:i (?:typed|took|wrote|minuted|transcribed|photocopied|printed|formatted) the (?:minutes|slides|report|letters|contract|notes|deck|list))",
    "(?:can'?t|cannot|won'?t) (?:say|name|tell you|reveal)(?: (?:you|who|what|which|the|him|her))*(?: \\w{3,10})? (?:but|yet|only)",
    "clue:",
    "\u{1F636}|\u{1F64A}|\u{1F910}|\u{1F92D}",
    "(?:no one|nobody) (?:else )?on the (?:call|list|floor|team)(?: (?:so|but|knows))?",
    "(?:wish us luck|fingers crossed)",
    "(?:on the (?:printer|shared drive|whiteboard)|in the (?:shared drive|lift|bin|recycling))",
    "not (?:yet )?(?:officially )?(?:official|public|announced|out|common knowledge)(?: (?:yet|till|until|before)(?: (?:the |next )?[\\w]{1,10})?)?",
    "(?:hasn't|hasnt|haven't|isn't|not been|has not been|have not|yet to be|not gone|before (?:it's|its|it is|they|we)|until (?:it's|they|we)|when (?:they|we)) (?:yet )?(?:been )?(?:official(?:ly)?|public|announced?|told|out|confirmed)(?: (?:it|this|yet))?",
    "(?:they(?:'ll| will|'re|re)?|we(?:'ll| will|'re)?|it(?:'ll|'s| is| will be)?) (?:be )?(?:only )?(?:announc(?:e|es|ing|ed)|tell(?:ing)? (?:staff|everyone|people|the \\w{3,10})|going public)(?: it| this| that)? (?:" + SOON + ")",
    'under (?:an )?nda', 'nda', 'embargo(?:ed)?(?: (?:till|until) \\w{2,10})?', 'off the record', 'strictly (?:confidential|internal)', 'confidential(?:ly)?', 'internal only', 'top secret', 'hush[ -]?hush', 'hush',
    "keep (?:it|this|that) (?:quiet|secret|to (?:yourself|yourselves)|under your hats?|between us)", "(?:stays|strictly|just|this is) between (?:us|you and me|friends)(?: for now)?", 'between (?:us|you and me)', 'entre nous', 'on the (?:qt|down low|dl|quiet)',
    "don'?t (?:tell (?:anyone|anybody|a soul|the (?:client|boss|team|press|others|staff)|marketing|legal|hr|sales|head office)|say i said|quote me|repeat (?:this|that|it)|spread (?:this|it)|share this|forward(?: this)?|shout about it)",
    "you didn'?t (?:hear|see|get) (?:it|this|that|anything)?(?: (?:from me|here))?", "(?:told|asked|supposed|meant|allowed) not to (?:tell|say|share|mention|post)(?: \\w{2,10})?", "(?:not|n't|cannot) (?:supposed|meant|allowed) to (?:tell|say|share|know|post|mention)(?: \\w{2,10})?",
    "(?:can't|cant|cannot|couldn't|shouldn't) (?:really )?(?:say|tell|name|share|talk|reveal)(?: (?:you )?(?:much|who|which|what|where|names|more|about it|any more|anything))?(?: (?:yet|but))?", "nobody (?:\\w{2,8} )?(?:on the (?:floor|shop floor)|here|at work|in the team|outside) knows?(?: yet)?", "(?:staff|nobody|no one|no-one|the (?:team|lads|floor|union)|they) (?:don't|doesn't|do not|haven't been|hasn't been) (?:know|told)(?: yet)?",
    "(?:i've|i have|ive) seen (?:it|the (?:list|deck|email|plan|numbers|letter))", "heard it from \\w{3,12}", 'inside info', 'from a reliable source', 'before the press', "(?:report|announcement|news)(?:'s| is)? (?:not out|out) (?:till|until|in|on|next) \\w{3,10}",
    "(?:marketing|legal|the board|the client|comms|pr) (?:signed it off|would kill me|will kill me|doesn't know|don't know|hasn't)",
  ],
  /** Teases: a secret from an employee, ordinary advertising from the firm. */
  teasers: [
    'but look',
    'look what i',
    '\u{1F447}',
    'can.?t wait to show',
    'launch is in',
    'early look',
    'first look','shh+', '\u{1F92B}', '\u{1F910}', 'guess who', 'leaked', 'sneak peek', 'sneaky peek', 'spoiler', 'rhymes with \\w{2,12}', 'psst'],
  /** A fact of a firm that a rival, a journalist or the staff would like to know first. */
  facts: [
    "(?:pulled|pulling|backed|backing) out of (?:the |our |a )?[\\w ]{3,20}(?:bid|deal|contract|talks|tender|market|merger|project|sale|event)",
    "(?:lands?|launch(?:es|ing)?|drops?|arrives?|is out|goes live|on sale|hits) (?:in )?(?:our |the )?(?:shops?|stores?|shelves)?,? ?(?:on |in |this |next )?(?:\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w{0,6}|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]))",
    "(?:lost|leaked|deleted|wiped|dropped) (?:\\w{1,6} )?(?:days?|weeks?|hours?|thousands?|months?)? ?(?:of )?(?:orders?|data|backups?|customer \\w{3,8}|records|emails|payments|bookings)",
    "(?:shutting|closing|axing|mothballing|selling(?: off)?|outsourcing|moving|relocating|cutting) (?:the |our |off the |down the )?(?:[\\w-]{3,12} )?(?:line|plant|pool|library|playing field|school|ward|centre|center|station|pit|route|service|club|team|department|site|desk|call centre|canteen|nursery|land|pitch|brand)s?(?: (?:in|after|by|next)(?: the)? \\w{3,10})?",
    "(?:wants?|planning|plans?|going|about|looking|hoping|decided|agreed) to (?:sell|shut|close|axe|merge|buy|cut|scrap|outsource|demolish|privatise|rebrand|relaunch|float|sack|lay off|move)(?: (?:the|our|off|down|up|half|all|\\d{2,4}))*(?: [\\w-]{3,14}){1,2}",
    "(?:team|department|jobs?|work|roles?|office|desk|function)(?:'s| is| are)? (?:being )?(?:moved|moving|offshored|outsourced|relocated|transferred|going) to (?:[A-Z]?\\w{3,14})",
    "(?:our|the firm's|the company's) (?:secret )?(?:recipe|sauce|ingredient|formula|supplier|source|algorithm|method|process)(?: supplier)? (?:is|comes from) (?:just |actually |only |really )?[^.,!?\\n]{3,40}",
    "(?:new|unreleased|next|autumn|spring|christmas|season's|home|away) (?:season'?s? )?(?:logo|kit|shirt|strip|ad|advert|campaign|trailer|album|single|single's|cover|reboot|sequel|series|menu|range|packaging|uniform|livery|phone|model|console)(?: (?:is|arrived|came|landed|looks|in july|launch(?:es)?))?(?: [\\w']{1,12}){0,4}",
    "(?:reboot|sequel|spin-?off|remake|next season|crossover) is (?:real|happening|on|confirmed|coming)",
    "(?:client|customer|brand|sponsor|they) wants? (?:the |to )?(?:whole |entire |all )?(?:campaign|contract|account|ad|project|launch|deal|sponsorship|name)?(?: to be)? ?(?:pull(?:ed)?|cancel(?:led)?|drop(?:ped)?|kill(?:ed)?|buried|changed|delay(?:ed)?|out)",
    "(?:salary|pay|bonus) (?:bands?|list|spreadsheet|scales?|file)(?: (?:leaked|in the|is|start|are))?[^.!?\\n]{0,30}",
    "(?:tender|bid|auction|offer|quote)s? (?:closes|goes in|is due|is in|deadline)(?: [\\w]{2,10})?(?: and we'?re (?:going|bidding|offering|pitching) (?:in )?(?:at|with) [\\w£$€.,]{2,10})?",
    "(?:taking over|buying|bought|leasing|got) (?:the )?(?:unit|shop|site|building|pub|land|business|practice|franchise) (?:next door|from|off|on)(?: [\\w']{2,12}){1,3}",
    "(?:acquisition|project [A-Z]\\w{3,12}|exec meeting|leadership meeting|steering group|all-hands leak|partner meeting|chair|trustees|shareholders?)",
    "(?:shooting|filming|recording|photographing|casting) (?:the |an? )?(?:christmas|super bowl|new|big|secret) (?:ad|advert|campaign|film|series|video|trailer|album)[^.!?\\n]{0,30}",
    "(?:app|device|phone|car|product|website|site) (?:counts|tracks|records|listens|logs|sells|stores|keeps)(?: [\\w']{2,12}){1,4} even when(?: [\\w']{2,12}){1,4}",
    "(?:signed|signing|sign|landed|bagged|won|win|winning|lost|losing|pitched|pitching|poached|acquired|acquiring|bought|buying|buy(?:ing)? out|merging|taking over|partnering)(?: (?:with|out|the|up|a))? (?:[\\w&-]{2,14} ){0,3}(?:contract|deal|account|client|tender|bid|lease|merger|takeover|supplier|company|business|foods?|ltd|group|team|supermarket|airport|& sons|customers?)",
    "(?:we|they|team|company)(?:'ve| have| has|'re| are)? (?:just |finally |been |now )?(?:won|lost|signed|acquired|bought|sold|closing|shutting|merging|cutting|launching|opening|scrapping|dropping|killing|moving|outsourcing|offshoring|being (?:bought|sold|acquired|taken over|sunset))",
    "(?:we|they) (?:sign|close|launch|merge|cut|announce) with \\w{3,14}", "(?:deal|merger|takeover|acquisition|buyout|joint venture|tender|contract|lease|contracts)(?:'s| is| was| are)? (?:\\w{3,10} )?(?:done|signed|agreed|closed|dead|off|on|close|in the bag)",
    "sign with [\\w&-]{3,14}(?: \\w{3,14})?", "a \\d\\d/\\d\\d joint venture", '(?:merger|takeover|acquisition|buy-?out|joint venture|lay-?offs?|redundanc(?:y|ies)|restructur(?:e|ing)|closures?|offshoring|outsourcing|roadmap|prototype|codename|term sheet|board pack|board meeting|tender)',
    "(?:closing|shutting|selling|moving|opening) (?:the |a |our |down |another )?(?:[\\w-]{3,12} )?(?:office|branch|site|shop|plant|factory|depot|store|warehouse|school|ward|line|second branch|new branch|location)", "(?:getting|opening) (?:a |our )?(?:second|third|new) (?:branch|shop|store|site|office)",
    "(?:the |our |next year's )?(?:new|next|autumn|spring|summer|winter|secret) (?:menu|range|model|flavou?r|product|phone|game|kit|trainers?|album|line|collection|app|version|feature|logo|rebrand|ad|campaign|uniform|price(?:s| list)?|season's kit)(?: (?:drops?|lands?|comes?|launch(?:es)?|is|has|folds|looks)(?: [\\w']{2,12}){1,3})?",
    "it's \\w{3,10}(?= ?[.!)])", "prices? (?:are |is )?(?:going up|rising|doubling|up \\d{1,3}%)(?: \\w{2,10}){0,2}", "(?:pension|bonus(?:es)?|pay|budget|sick pay|overtime) (?:scheme )?(?:is |are )?(?:being )?(?:cut|scrapped|frozen|halved)(?: in \\w{3,10})?",
    "(?:biggest|main|key|major|best|largest) (?:client|customer|supplier|account|sponsor|funder)s? (?:is |are |just |has |have )?(?:leaving|left|gone|going|walked|dropped|cancelled)(?: us)?", "(?:app|site|product|game|service|feature|programme|show|paper|magazine) is (?:being )?(?:sunset|killed|cancelled|axed|shut down|discontinued|scrapped)(?: in \\w{3,10})?",
    "which (?:supermarket|bank|airline|brand|retailer|client|team|label)", "(?:big|major|huge|famous|household) (?:supermarket|bank|airline|brand|retailer|client|name|label|studio|contract|order)", "(?:be )?(?:eating|wearing|drinking|driving|seeing|using) my (?:labels?|designs?|code|work|packaging)(?: by \\w{3,8})?",
    '\\d{2,4} (?:people|jobs|staff|roles|of us|heads|posts)', 'half the (?:floor|team|office|department|company)', "(?:castlegate|they|we|investors?) gets? \\d{1,2}%",
  ],
  /** Enough on its own: these words are spoken from inside. */
  alone: [
    "(?:merger|deal|takeover|acquisition|sale) is (?:basically|pretty much|nearly|almost|as good as|all but) (?:done|signed|agreed|through)",
    "our secret (?:sauce|recipe|ingredient|formula|supplier)(?: \\w{3,10})? (?:is|comes from) [^.,!?\\n]{3,40}",
    "(?:we'?re|going|bid(?:ding)?|coming) (?:going )?in at (?:£|\\$|€)?\\d[\\d.,]{0,8}(?:k|m| ?million| ?grand)?",
    "salary bands? leaked(?: in the [\\w ]{3,14})?",
    "i (?:wrote|coded|built|designed) that (?:bit|part|feature)",
    "(?:nda|non-?disclosure)(?: meeting| signed| in my bag)? (?:trying not to|because|but|so)[^.!?\\n]{3,50}",
    "(?:says?|marked|stamped) (?:do not circulate|strictly confidential|not for distribution|internal only)",
    "(?:client|customer) wants (?:the |this )?(?:whole |entire )?\\w{3,12} (?:pulled|killed|buried) because[^.!?\\n]{3,50}",
    "guess (?:who(?:se)? (?:our|my|the) team|who we|whose team)(?: just| has| have|'ve)*(?: signed| won| landed| bagged| hired| poached)?(?: [\\w&'-]{2,14}){0,3}",
    "(?:we|they|boss|he|she|sales) (?:quoted|undercut|bid|offered|charged) (?:them|him|her|the council|the client|[\\w&-]{3,14}) (?:[\\w.,%£$€]{1,12} ?){1,6}",
    "(?:our|the|their) (?:bid|quote|tender|offer|price|margin|mark-?up|day rate)(?: for [\\w ]{3,20}?)? (?:is|was|came in at|at) (?:about |only |just )?(?:£|\\$|€)?\\d[\\d.,]{0,8}(?:k|m|%| ?million| ?grand| per ?cent)?",
    "(?:the|our|its) (?:code ?name|project name) (?:is|was) \\w{3,14}", "what (?:was|got) said in (?:the|our|today's) [\\w ]{0,14}(?:board|management|leadership|exec|strategy|budget|pitch|partners'?) ?(?:meeting|call|away day)?",
    "(?:screenshot|photo|pic|picture|copy|leak) of (?:the|our|next year's|our new) (?:[\\w-]{2,12} )?(?:roadmap|deck|slides?|forecast|budget|plan|price list|strategy|prototype|minutes|contract|org chart|pipeline|memo|spec|designs?|mock-?ups?)",
    "the list is (?:signed|out|done|final|drawn up)", "(?:redundancy|layoff|cuts?) list (?:goes out|is out|comes out|lands|is signed|is done)(?: (?:on|this|next) \\w{3,10})?", "(?:announcing|announce) (?:the )?(?:lay-?offs|redundancies|job cuts|closures?)(?: (?:on |next |this )?\\w{3,10})?",
    "internal (?:email|memo|chat|slack|doc(?:ument)?|deck) (?:from|says|about|shows)(?: [\\w']{2,12}){0,8}", "leaked (?:the|our|this|a) (?:new |next )?\\w{3,12}(?: \\w{3,10})?", "(?:we|they) (?:failed|flunked) (?:the|our|an?) (?:\\w{3,10} )?(?:audit|inspection|review|pen ?test)",
    "(?:we|they)(?:'ve| have)? lost (?:the|our|that) (?:[\\w-]{3,14} )?(?:tender|contract|bid|pitch|account)(?:, they went \\d{1,2}% under us)?", "went \\d{1,2}% (?:under|over) us",
    "(?:app|product|service|site|game|tool) is being sunset(?: in \\w{3,10})?", "update your cv(?:s)? (?:this weekend|tonight|now|quick)", "client work i can (?:nearly|almost|finally nearly) talk about", "had (?:a pair|one|mine|it) since \\w{3,10}",
  ],
  /** A client's opinion of what was shown to them: client, verb, piece of work. */
  clientSays: [
    "(?:hated|hates|rejected|loathed|binned|killed|loved|wants?|want|signed off|preferred|picked|chose|turned down|can't stand) (?:our |the |my )?(?:concept|draft|pitch|design|proposal|version|route|option|logo|campaign|mock-?ups?|round (?:one|two|three)|slides?|deck|storyboard|rebrand|prototype|demo|quote)(?: [a-d1-4]\\b)?(?: and want \\w{1,10} in \\w{3,10} by \\w{3,10})?",
  ],
  /** Bound by law or office. */
  law: [
    "(?:day|week) (?:\\w{1,6}) of the trial[^.!?\\n]{0,50}(?:juror|think|guilty|did it)",
    "(?:us|we|fellow|the other) jurors?(?: all)? (?:think|reckon|believe|voted|agree|know)[^.!?\\n]{3,50}",
    "(?:just )?(?:out of|back from|been in) court[^.!?\\n]{0,20}(?:can'?t|not allowed to|shouldn'?t) name[^.!?\\n]{0,60}",
    "jury (?:day|duty day|service day) (?:\\w{1,6})", "(?:i'?m |im |i am |as )juror(?: number)? ?\\w{1,5}", "juror \\w{1,5} here", "(?:he|she|they|the defendant|defendant|accused) (?:is|was|'s) (?:so |clearly |obviously |def |100% )?(?:guilty|innocent|lying)", "we (?:found|find) (?:him|her|them) (?:not )?guilty",
    "(?:the )?defendant (?:fell|cried|looked|looks|kept|is|was|smirked|winked|has)(?: [\\w']{2,12}){1,4}", "the jury room", "(?:i )?shouldn'?t (?:really )?say,? but (?:in court|at the count|on the jury)", "googled the (?:defendant|accused|guy|witness)",
    "(?:at the count|the count tonight|counting (?:votes|ballots))[^.!?\\n]{0,60}?(?:box|bundle|ahead|behind|looks|bad|good|close|lost|won|recount)", "family court (?:today|hearing|case)[^.!?\\n]{0,50}", "jury (?:is|are) (?:leaning|split|10-2|nearly there|deliberating)",
  ],
  lawContext: ['jury', 'juror', 'court', 'trial', 'judge', 'verdict', 'count', 'ballots?', 'polling'],
  /** Points at what stands behind, or forgot to crop. */
  background: [
    "\\(?(?:ignore|excuse|never mind|pay no attention to|don'?t (?:zoom in on|look at|read|mind|zoom into|peek at)|no zooming in on|try not to (?:read|look at)|please don'?t (?:read|zoom)(?: in)?(?: on)?|pls ignore|pretend you (?:can't|didn't) see|blur(?:red)? out) (?:the |our |my |that |all the |what's on the |whatever's on the )?(?:[\\w'-]{2,14} ){0,3}?(?:roadmap|white ?board|screens?|monitors?|term sheet|plans?|forecast|budget|pipeline|org chart|client list|slides?|post-?its|figures|numbers|spreadsheet|deck|sales board|targets|laptop|prototypes?|wall|flip ?chart|mock-?ups?|drawings|blueprints?|documents?|paperwork|contract|pricing)(?: (?:behind|on|in|over)(?: [\\w']{2,12}){1,4})?(?:,? (?:that's|it's|thats) [\\w' ]{3,30})?\\)?",
    "(?:roadmap|white ?board|sales targets|forecast|budget|org chart|client list|pipeline|q[1-4] (?:plan|numbers|targets)|term sheet|next year's (?:plan|range|budget)|unreleased \\w{3,12}|prototypes?) (?:is |are |still |all |clearly )?(?:behind (?:us|me|him|her|them)|in the (?:background|back|shot|photo|pic)|on (?:the|my|his|her) (?:wall|screen|monitor|laptop|whiteboard|desk)(?: behind (?:us|me|him|her|them))?|over (?:my|his|her) shoulder|visible)",
  ],
  /** An assistant is handed an inside paper. */
  pasted: [
    "(?:these |the |my |our )?(?:notes|minutes|transcript|slides|recording|agenda) (?:from|of) (?:yesterday's|today's|the|our|last \\w{3,6}'s|this morning's)? ?(?:exec|board|leadership|strategy|management|budget|client|partner|legal|hr|disciplinary|investor)[\\w -]{0,14}(?:meeting|call|session|away ?day)?(?: about [^.!?\\n]{3,40})?",
    "(?:our|this|the|my (?:company|firm|employer|boss|client)'s|company's|attached|(?:from )?our (?:ceo|board|legal team|client)'?s?) (?:confidential |internal |draft |full |unreleased |whole |entire )?(?:[\\w-]{2,12} )?(?:board pack|board paper|board minutes|minutes|memo|term sheet|salary (?:spreadsheet|list|data)|payroll|roadmap|redundancy plan|restructur(?:e|ing) plan|source code|codebase|pricing (?:engine|model|sheet)|client list|customer list|merger (?:plan|agreement)|sales (?:forecast|pipeline)|strategy (?:doc|deck|paper)|tender(?: response)?|contract|budget|forecast|incident report|disciplinary letter|business plan|nda)(?: (?:for|from|about|on|with) [\\w' ]{3,20})?",
  ],
  pasteVerbs: ["summari[sz]e", 'rewrite', 'translate', 'shorten', 'proofread', 'find the bug', 'fix', 'review', 'analy[sz]e', 'turn (?:this|it|these)', 'explain', 'make (?:this|it|a)', 'draft', 'extract', "here(?:'s| is| are)", 'paste', 'pasting', 'attached', 'check', 'tidy', 'bullet', 'convert', 'improve', 'write'],

  /** Already out, or out at this moment. */
  public: [
    "announced (?:it |this |that )?(?:this (?:morning|week|afternoon)|today|yesterday|last \\w{3,6}|on \\w{3,10}day)", 'finally (?:say|share|reveal|tell|announce|talk)', 'happy to announce', 'excited to (?:announce|share)', 'delighted to (?:announce|share)', 'proud to (?:announce|share)', 'link in bio', '\\(link\\)', 'out now', 'is out today', 'launched today', 'we launched',
    'press release', 'as announced', 'published', 'on the (?:council|company|government) (?:site|website)', 'the news says', 'says the (?:bbc|verge|guardian|times|paper|news|mail|journal|radio|council|sun)', 'according to', "it's official", 'now official', 'open consultation', 'petition', 'council (?:notice|site|website|says|announced|meeting|plans?)',
  ],
  /** Play and plot. */
  fiction: ['finale', 'episode', 'season \\d', 'spoilers?', 'film', 'novel', 'traitors', 'monopoly', 'secret santa', 'surprise party', 'birthday', 'marathon', 'wedding cake', 'brownies', 'pub quiz', 'diet', 'dessert', 'oat milk', 'duvet', 'gran', 'yoghurt', 'spin class', 'kitchen tiles', 'raffle', 'fantasy (?:football|league)', 'choir', 'fun run', 'charity run'],

  instead: { later: 'more when I can say it', aside: '(cropped)' },
} as const;
