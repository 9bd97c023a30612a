import { listed } from './private-matters.ts';

const SUM = '(£|\\$|€)?\\d[\\d.,]{0,8}(k|m|bn|%| ?million| ?grand| ?per ?cent)?';
const DAY =
  '((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next (week|month|year)|in \\w{2,9} (days|weeks|months))';
const PLAN =
  '(roadmap|deck|slides?|forecast|budget|plan|price list|strategy|prototype|minutes|contract|org chart|pipeline|memo|spec|designs?|mock-?ups?)';
const SHOWN = `(${PLAN}|white ?board|screens?|monitors?|term sheet|client list|post-?its|figures|numbers|spreadsheet|sales board|targets|laptop|wall|flip ?chart|blueprints?|documents?|paperwork|pricing)`;

/** Words for the detector `confidential-work`. */
export const confidentialWork = {
  /** Says that it is not for telling; needs a fact of the firm beside it. */
  secrecy: listed(`
    not official, not public, not announced, not out till, not out until, hasn't announced, haven't announced,
    hasn't been announced, isn't announced, isn't public, before it's announced, before they announce, will announce,
    they'll announce, going to announce, they tell staff, under nda, nda, under embargo, embargo, embargoed,
    off the record, strictly confidential, this confidential, confidential memo, internal only, top secret, hush,
    hush hush, hushed up, keep it quiet, keep this quiet, keep it secret, under your hat, between us, stays between,
    entre nous, on the down low, don't tell anyone, don't tell a soul, don't tell the client, don't tell marketing,
    don't tell legal, don't say i said, don't quote me, don't repeat this, don't share this, don't forward,
    do not circulate, do not share, not to share, not to tell, not to say, told not to, supposed to tell,
    supposed to say, allowed to say, meant to say, can't say, cannot say, couldn't say, shouldn't say, can't name,
    can't share, cannot share, can't tell you, can't reveal, not allowed to, all i'm saying, nobody on the floor,
    nobody outside, no one outside, nobody knows, staff don't know, parents don't know, they don't know, don't know yet,
    doesn't know yet, fans don't know, haven't been told, hasn't been told, not been told, get told, gets told, told later,
    only told, i've seen it, i've seen the, saw the slides, saw the deck, seen the deck, saw the list, saw the email, saw the plans,
    saw the mock-ups, heard it from, you heard it here, you didn't hear, you didn't see, didn't see this, says do not,
    got the email, email this morning, internal email, before the reveal, for it to be announced, till it's announced, until it's announced, the big reveal, before the announcement,
    before anyone, legal said, the lawyers said, act natural, act normal, act surprised, telling you lot, is a lie,
    the minutes of, unreleased, unannounced, unpublished, codename*, code name, been sat on this,
    accidentally cc'd, cc'd in, i do their books, is furious, inside info, from a reliable source, signed it off,
    in the shared drive, on the printer, rhymes with, not saying til*, not saying until, pray for me, act shocked,
    hearing the, is cutting, is being cut
  `),
  /** Teases: a secret from an employee, ordinary advertising from the firm. */
  teasers: listed(
    `shh, shhh, shhhh, psst, guess who, guess whose, leaked, leak, sneak peek, sneaky peek, early look, but look, clue, trying not to scream, been told`,
  ),
  /** A face that says the same as "shh". */
  faces: ['\u{1F92B}', '\u{1F910}', '\u{1F636}', '\u{1F447}', '\u{1F64A}'],
  /** The world of a firm, word by word: beside a word of secrecy it tells. */
  workish: listed(`
    hq, head office, office, new office, directors, the board, board meeting, shareholders, investors, trustees,
    governors, ceo, cfo, founder, management, managers, client, clients, agency, campaign, pitch, contract, contracts,
    tender, bid, supplier, suppliers, vendor, deal, merger, takeover, acquisition, acquired, bought by, buyout, buy out,
    taking over, joint venture, sign with, we sign, just signed, team signed, we've won, funding round, valuation,
    launch, launching, relaunch, rebrand, release, product, products, model, new menu, new range, new kit, trainers,
    collection, prototype, feature, the app, app is, platform, server, roadmap, source code, patent, flavour, packaging,
    label, labels, own label, distillery, brewery, factory, plant, the line, warehouse, depot, branch, second branch,
    lease, store, stores, stocktake, orders, margin, churn, revenue, turnover, profit, forecast, budget, price list,
    pricing, bonus, bonuses, redundancy, redundancies, layoffs, job cuts, letting * people go, letting * go, laying off,
    cutting * jobs, list is signed, the floor, closure, closing, shutting, being sold, going under, restructure,
    call centre, outsourced, moved to, pension, the union, staff, team's being, settlement, lawsuit, legal, compliance,
    regulator, inspection, ofsted, special measures, audit, recall, breach, outage, headliner, line-up, festival,
    setlist, casting, reboot, tour dates, signing, new logo, new badge, badge is, exam paper, exam papers, mark scheme,
    manuscript, book deal, pilot results, deck, slides, minutes, memo, spreadsheet, report, policy, strategy,
    planning application, land, playing field, head is leaving, supermarket, sugar, jobs, 200 people, biggest client
  `),
  /** Enough on its own: these words are spoken from inside. */
  alone: [
    "guess (who(se)? (our|my|the) team|who we|whose team)( just| has|'ve){0,3}( signed| won| landed| hired)?( [\\w&'-]{2,14}){0,3}",
    '(we|they|sales) (quoted|undercut|bid|offered) (them|him|her|the council|the client|[\\w&-]{3,14}) ([\\w.,%£$€]{1,12} ?){1,6}',
    `(our|the|their) (bid|quote|tender|offer|margin|mark-?up|day rate|churn|runway|retention|losses)( for [\\w ]{3,20}?)? (is|was|came in at|hit|fell to|at) (about |only |just )?${SUM}( last \\w{3,8})?`,
    `(we'?re )?going in at ${SUM}|went \\d{1,2}% (under|over) us|${SUM} (a|per) (unit|kilo|head|pallet)|(missing|short) ${SUM} of [\\w ]{3,14}`,
    '(the|our|its) (code ?name|project name) (is|was) \\w{3,14}|code ?name \\w{3,14}',
    `what was said in (the|our|today's) [\\w ]{0,14}(board|management|leadership|exec|strategy|budget) ?(meeting|away day)?|(screenshot|photo|picture|copy|leak) of (the|our|next year's) ([\\w-]{2,12} )?${PLAN}`,
    `the list is (signed|out|final|drawn up)|(redundancy|layoff|cuts?) list (goes out|is out|lands|is signed)( (on )?${DAY})?|announcing (the )?(layoffs|redundancies|job cuts)( (on )?${DAY})?|update your cv(s)? (this weekend|tonight|now)`,
    "internal (email|memo|chat|doc(ument)?) (from|says|about|shows)( [\\w']{2,12}){0,8}|leaked (the|our|this) (new )?\\w{3,12}|salary bands? leaked( in the [\\w ]{3,14})?",
    "(we|they)('ve)? (failed|flunked) (the|our|an?) (\\w{3,10} )?(audit|inspection|pen ?test)|(we|they)('ve)? lost (the|our|that) ([\\w-]{3,14} )?(tender|contract|bid|pitch|account)",
    '(merger|deal|takeover|acquisition|sale) is (basically|pretty much|nearly|almost|as good as|all but) (done|signed|agreed)',
    '(reviewing|refereeing|peer[- ]reviewing) (a|this|an|someone.s) ([\\w-]{2,12} )?(paper|manuscript|submission|grant|thesis)[^!?\\n]{0,160}(reject(ing|ed)?|scoop(ed|ing)?|rubbish|worse|beat (us|me)|stole|steal(ing)?)',
    '(1|one|half|\\d{1,2}|two|three) (in|out of) (\\d{1,2}|three|four|five|six|ten) of us (won.t|will not|will be|are|is) (be here|gone|going|out|leaving|not)[^.!?\\n]{0,30}',
    '(delaying|delayed|pushing back|pulling) the (launch|release|opening|rollout)[^.!?\\n]{0,30}',
    "paying (the |our )?(new )?(supplier|contractor|consultants?|vendor)s?( [\\w']{2,12}){1,6}|our secret (sauce|recipe|formula|supplier)( \\w{3,10})? is [^.,!?\\n]{3,40}|replacing the (whole )?[\\w ]{3,20} with a (chatbot|robot|bot|machine)",
    "(client work i can (nearly|almost) talk about|(nda|non-disclosure) meeting|is dropping our contract|unreleased \\w{3,12}|posting the client'?s [\\w ]{3,24}|who's getting a bonus|i'?ve got the exam paper)[^.!?\\n]{0,20}",
    // A name in small letters: "our client halden wants the logo red".
    "(our|my|biggest|new) client,? (?!(is|has|who|that|which|just|really|always|never|still|also|then|now|says|said|wants?|services?|list|work|meeting|call|side|base|team|portal|project)\\b)[a-z]{3,14} (wants?|hate[sd]|reject(s|ed)|won't pay|pulled|dropped|is (leaving|unhappy|furious|suing))( [\\w']{1,12}){0,7}",
  ],
  /** What a client named right before it does or thinks: "our client Foxley is leaving", "Foxley hated the draft". */
  clientSays: [
    "(?<=client,? \\w{3,14} )(is|has|just|wants?|hates?|won't|can't)( [\\w']{1,12}){1,7}",
    '(hated|hates|rejected|loathed|binned|killed|loved|wants?|signed off|preferred|picked|chose|turned down) (our |the |my )?(concept|draft|pitch|design|proposal|version|route|option|logo|campaign|mock-?ups?|round (one|two|three)|slides?|deck|storyboard|prototype|demo|quote)( [a-d1-4]\\b)?( and want \\w{1,10} in \\w{3,10} by \\w{3,10})?',
  ],
  /** Bound by law or office. */
  law: [
    "jury (day|duty day) \\w{1,6}|(i'?m |as )(juror|number) ?\\w{1,5}|juror \\w{1,5} here|jury (sent|went) out[^.!?\\n]{0,14}|(us|fellow) jurors?[^.!?\\n]{3,40}|the jury room",
    "(he|she|they|the defendant|defendant|accused)( is| was|'s) (so |clearly |obviously )?(guilty|innocent|lying)|we (found|find) (him|her|them) (not )?guilty",
    "(the )?defendant (fell|cried|looked|kept|is|was|smirked|has)( [\\w']{2,12}){1,4}|googled the (defendant|accused|witness)|(out of|back from) court[^.!?\\n]{0,20}(can'?t|not allowed to) name[^.!?\\n]{0,50}|family court (today|hearing)[^.!?\\n]{0,50}",
  ],
  lawContext: ['jury', 'jurors?', 'court', 'trial', 'judge', 'verdict', 'count', 'ballots?'],
  /** Points at what stands behind, or forgot to crop. */
  background: [
    `\\(?(ignore|excuse|never mind|don'?t (zoom in on|look at|read|mind)|no zooming in on|try not to read|pretend you can't see|blur(red)? out) (the |our |my |that |all the |what's on the )?([\\w'-]{2,14} ){0,3}?${SHOWN}( (behind|on|in|over)( [\\w']{2,12}){1,4})?(,? (that's|it's|thats) [\\w' ]{3,30})?\\)?`,
    `(roadmap|white ?board|sales targets|forecast|budget|org chart|client list|pipeline|q[1-4] (plan|numbers|targets)|term sheet|prototypes?) (is |are |still |clearly )?(behind (us|me|him|her|them)|in the (background|back|shot|photo|pic)|on (the|my|his|her) (wall|screen|monitor|laptop|whiteboard)|over (my|his|her) shoulder)`,
  ],
  /** An assistant is handed an inside paper. */
  pasted: [
    "(our|this|the|my (company|firm|employer|boss|client)'s|attached) (confidential |internal |draft |unreleased |whole )?([\\w-]{2,12} )?(board (pack|paper|minutes)|minutes|memo|term sheet|salary \\w{4,11}|payroll|roadmap|redundancy plan|restructur(e|ing) plan|source code|codebase|pricing|price list|client list|customer list|merger|sales (forecast|pipeline)|strategy|tender|contract|budget|forecast|incident report|disciplinary letter|business plan|nda)( (for|from|about|on) [\\w' ]{3,20})?",
    "(notes|minutes|transcript|slides|recording) (from|of) (yesterday's|today's|the|our|this morning's)? ?(exec|board|leadership|strategy|management|budget|client|legal|hr|investor)[\\w -]{0,20}( about [^.!?\\n]{3,40})?",
  ],
  pasteVerbs: [
    'summari[sz]e',
    'rewrite',
    'translate',
    'shorten',
    'proofread',
    'find the bug',
    'fix',
    'review',
    'analy[sz]e',
    'turn',
    'explain',
    'make',
    'draft',
    'extract',
    "here('s| is| are)",
    'pasting',
    'check',
    'bullet',
    'put it',
    'improve',
    'write',
  ],

  /** Already out, or out at this moment. */
  public: [
    'announced (it |this )?(this (morning|week)|today|yesterday|last \\w{3,6}|on \\w{3,10}day)',
    'finally (say|share|reveal|tell|announce)',
    '(happy|excited|delighted|proud) to (finally )?(announce|share)',
    'link in bio',
    '\\(link\\)',
    'out now',
    'is out today',
    'launched today',
    'we launched',
    'press release (is )?(out|here|today|below)',
    'read the press release',
    'as announced',
    'published',
    'on sale now',
    'on (the|our) (\\w{3,10} )?(site|website)',
    'says the (bbc|verge|guardian|times|paper|news|sign)',
    'according to',
    "it's official",
    'signed and announced',
    'petition',
    'council (notice|site|website|says|announced|meeting)',
  ],
  /** Play and plot. */
  fiction: [
    'finale wow',
    'episode',
    'season \\d',
    'spoilers?',
    'film',
    'novel',
    'traitors',
    'monopoly',
    'secret santa',
    'surprise party',
    'birthday',
    'marathon',
    'wedding cake',
    'brownies',
    'pub quiz',
    'diet',
    'dessert',
    'oat milk',
    'duvet',
    'gran',
    'yoghurt',
    'kitchen tiles',
    'raffle',
    'fantasy (football|league)',
    'choir',
    'fun run',
    'charity run',
    'beavers',
    'cake at',
    'biscuits?',
    'stapler',
    'pivot table',
    'beard',
    'sofa',
  ],

  instead: { later: 'more when I can say it', aside: '(cropped)' },
} as const;
