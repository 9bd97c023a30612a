import { listed } from './private-matters.ts';

const DRINKS =
  '(pints?|beers?|wines?|gins?|vodkas?|shots?|cocktails?|bottles? of \\w{2,9}|glasses of \\w{2,9}|drinks|tinnies)';
const NUM = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|\\d{1,2})';
const WORK =
  '(work|my (boss|manager|team|mum|wife|husband|teacher)|the (office|school|head|head ?teacher|manager|ward|agency|foreman|gaffer|partners|dean|boss|bank|police|council|landlord|customs( man)?)|them|him|her|hr|school)';
const PAPER =
  '(exam|paper|test|essay|dissertation|thesis|assignment|coursework|theory|finals?|homework|risk assessment|report)';
const TAXED =
  '(council|census|hmrc|dwp|uni|taxman|landlord|insurance|insurers?|student finance|jobcentre|tax office|irs|school|airline)';

/** Words for the detector `self-contradiction`. Each list is a way of telling on oneself. */
export const selfContradiction = {
  /** Half a lie: what somebody was told. */
  claims: listed(`
    call* in sick, called in ill, called sick, rang in sick, ringing in sick, phon* in sick, texted in sick,
    emailed in sick, reported sick, off sick, on the sick, signed off, on sick leave, on sick pay, sick day, told work,
    telling work, told my boss, telling my boss, told my manager, told the office, told hr, told them, rang work,
    boss thinks, work thinks, manager thinks, office thinks, school thinks, they think i'm, as far as work knows,
    out of office says, supposed to be at work, supposed to be working, supposed to be in, should be working, wfh,
    working from home, dentist appointment, doctor's appointment, compassionate leave, bereavement leave, jury duty,
    clocked in, logged in, logged on, swiped in, badged in, on call
  `),
  /** The other half: where the writer is instead, or a wink. */
  elsewhere: listed(`
    on a boat, on the boat, at the beach, on the beach, by the pool, in the pool, at the match, at the football,
    at the cricket, at the races, at the gym, at the festival, festival, gig, concert, at the pub, in the pub, spa,
    golf, on the slopes, zoo, theme park, cinema, the oval, at lords, wembley, airport, ibiza, magaluf, benidorm,
    algarve, tenerife, vegas, disneyland, disney world, alton towers, thorpe park, chessington, center parcs, ikea,
    back to bed, in bed, on the sofa, asleep, went shopping, watching the match, watching the open,
    watching the cricket, watching the football, watching netflix, currently on, currently at, actually in, actually at,
    actually on, lol, lmao, haha, worth it, was lovely, sunbathing, surfing, skiing, tan, my other job, second job,
    mouse jiggler, nobody noticed, slack on my phone, vpn says, get in, is fine, i googled, googled the guy
  `),
  /** Truly ill, truly away, owning up: consistent, so no contradiction. */
  honest: [
    'still feel(ing)?',
    'soup',
    'feel(ing)? (rough|rubbish|awful|terrible)',
    'doctor says',
    'sent me',
    'told my (manager|boss) (everything|the truth)',
    'and told my manager',
    'owned up',
    'owning up',
    'temperature',
    'fever',
    'throwing up',
    'coughing',
    'in hospital',
    'towed',
    'covid positive',
    'chairing the meeting',
    'training today',
  ],
  /** Acts that need no second half. */
  acts: listed(`
    pull* a sickie, threw a sickie, throw* a sickie, chuck* a sickie, taking a sickie, fake sick day, bunk* off work,
    skived off, skiving off work, mouse jiggler, clocked in and went, clocked in then went, logged on and went,
    clock me in, swipe me in, fiddl* my expenses, fiddled the books, padded my expenses, padded my hours,
    fell off the shelf, fell off a lorry, fell off the back of a lorry, five finger discount, five-finger discount,
    helped myself to the till, from petty cash, without paying, didn't scan, scanned it as *, swapped the barcode,
    swapped the stickers, swapped the price, swapped the tags, jump* the barrier, jump* the barriers, never bought a ticket,
    nan's blue badge, gran's blue badge, mum's blue badge, dad's blue badge, nan's bus pass, take my points,
    taking the points, took the points, took my points, fake id, fake sick note, fake doctor's note,
    wrote my own reference, forged my, forged * signature, photoshopped my payslip, backdated the *,
    cheated in the exam, cheated on * exam, copied the whole, word for word, claiming single person discount,
    single person discount since, cash in hand on the side, off the books, not declaring it, never declared it,
    sub-let the council flat, sublet* the council flat, sold my meds, sell* my meds, sold my ritalin,
    sold my prescription, no insurance, no mot, no licence, banned till, banned from driving but, over the limit but,
    on red diesel, drove off, did a runner, asleep on the night shift, slept through my shift, worn once and returned,
    voted twice, lied under oath, googled the defendant, looked up the defendant, on the work system,
    on the patient system, dodgy fire stick, fly-tipped
  `),
  /** Ways of saying it that leave room for what was done. */
  ways: [
    // "told them I was stuck in traffic. I was in bed."
    `(told|rang|texted|emailed|phoned) ${WORK}( (that|to say|saying))? (i|we|the|it|my)('m|'ve| was| am| had| have| couldn't| can't| car| kid)? [^.!?\\n]{3,50}[.!,] ?(but |and |the \\w{3,6} is fine\\. )?(actually |really )?((i('m| was| am)|we('re| were| are)|am|was) (in fact |really )?(in|at|on|actually|not|just|down)|(am|was) (in fact|really|actually) (in|at|on)) [^.!?\\n]{2,40}`,
    `(work|school|my boss|the office|everyone|mum|the kids school|landlord|the council) thinks? (we'?(ve|re)|i'?(ve|m)|it'?s|im)[^.!?\\n]{3,40}(,|but|and) (we'?re|i'?m|it'?s|really|actually)? ?[^.!?\\n]{3,40}`,
    // "my 'grandmother's funeral' had a very good water slide"
    "['\"](\\w{2,12}('s)? ){0,2}(bug|virus|flu|migraine|emergency|appointment|meeting|training|dentist|optician|doctor|sick|ill|conference|funeral|home|site visit)['\"][^.!?\\n]{0,30}(beach|slide|pool|races|golf|match|spa|cinema|festival|towers|park|ibiza|algarve|spain|pub|zoo|bar|bed|concert|airport|lovely|aka)[^.!?\\n]{0,30}",
    '(did|worked) (my|a|the|this) (whole |night |early |late )?shift [^.!?\\n]{3,50}(rum|vodka|whisky|wine|gin|pills?|coke|weed|gummies|drunk)[^.!?\\n]{0,20}',
    "(saw|looked|checked|found) [^.!?\\n]{0,30}on (the|our) (work )?system( that)? (my|his|her) (ex|neighbour|sister|brother|cousin|boyfriend|girlfriend|husband|wife)[^.!?\\n]{0,40}|(looked|checked) up my (ex|neighbour|sister|brother|cousin)('s \\w{2,12})? on the (work )?system",
    // Money
    '(expensed|claimed|put|booked) (it|them|the|my|a|our|for|mileage|three|\\w{3,12}) ?[^.!?\\n]{0,30}((through|down) )?as (an? |my )?(stationery|office|client|training|business|work|travel|consultancy|my landlord|team|equipment|entertainment)[\\w ]{0,20}',
    'claimed for (the|a|my|our) [\'"]?(stolen|lost|broken|damaged)[\'"]? \\w{2,12}( again)?',
    '(claimed|claiming) (mileage|expenses|overtime|hours|taxis?)[^.!?\\n]{0,40}(zoom|teams|never|in bed|at home)',
    `(told|telling) (the )?${TAXED}[^.!?\\n]{2,60}(each time|lies|lol|actually|live alone|lived alone|single|stolen|never arrived)`,
    "(carer'?s allowance|disability|universal credit|housing benefit|student (loan|grant)|furlough|sick pay|dole|bursary|grant) (pays?|paid|bought|covers?|funds?|went on) [^.!?\\n]{3,40}",
    // Exams, papers, checks
    `(who|he|she|mate|brother|sister|cousin|friend|flatmate|someone|guy|lad|girl|twin) (sat|took|did|wrote|passed) my (\\w{3,12} )?${PAPER}( for me)?`,
    `(paid|got) [\\w ]{2,24} to (do|write|sit|take) my \\w{3,14}`,
    // For sale: others' essays, or a line in a CV that is not true.
    '(?<!(proofread|edit|mark|typ|translat)\\w{0,3} ([\\w]{1,10} ){0,3})(uni|college|school) (essays?|assignments?|dissertations?)[^.!?\\n]{0,60} (\\d{1,2}p|[£$€]\\d{1,3}) a (word|page)|(fake|made-?up|false) (references?|qualifications?|certificates?) for (your|any|a) [^.!?\\n]{0,30}',
    `(chatgpt|ai|claude|gemini) (did|wrote|sat|passed) my [^.!?\\n]{3,50}|wrote my (\\w{2,10} )?${PAPER} with (ai|chatgpt)[^.!?\\n]{0,50}`,
    "(never|not) [^.!?\\n]{3,30}but it'?s on my (cv|resume)|(cv|resume) says[^.!?\\n]{3,50}(oh god|help|first client|first day|pray|lol)[^.!?\\n]{0,16}",
    "i tell (the|them)( \\w{3,10})? (that )?i'?m (\\d{1,2}|a student|a pensioner)",
    'signed the register for my[^.!?\\n]{3,40}|sign(ing|s)? (my|his|her)[^.!?\\n]{2,24}timesheet[^.!?\\n]{0,50}',
    // Theft
    '(took|nicked|pinched|stole|swiped|lifted|borrowed|pocketed) [^.!?\\n]{2,40} (from|out of) (the till|work|the (office|ward|stock ?room|hotel|shop|pharmacy|safe|float)|every|tesco|asda|aldi|lidl|walmart|target)\\b[^.!?\\n]{0,20}',
    'walked out (of|with)[^.!?\\n]{3,40}(trousers|up my (jumper|coat)|paying)',
    // Driving and damage
    `(did|doing|done|hit|clocked|got me at) (a |about |nearly |over )?(9\\d|1\\d\\d) ?(mph|kmh|km/h)?( (down|up|on|along|in) (the |a )?(m\\d{1,3}|a\\d{1,3}|motorway|i-?\\d{1,3}|highway|freeway|dual carriageway|bypass|back roads?|residential|thirty|30)| so (my|the))[^.!?\\n]{0,20}`,
    `(drove|driving|drive) (home |back |to work )?(after|on|with) ${NUM} ${DRINKS}|(drove|driving) (home |back |here |the kids )?(absolutely |still |half )?(drunk|hammered|pissed|wasted|stoned|over the limit)`,
    "(reversed into|clipped|dinged|scraped|scratched|dented|pranged|took the mirror off) [^.!?\\n]{2,40}(drove off|nobody (noticed|saw|knows)|didn't (stop|tell)|blamed|said nothing|kept (going|quiet))",
    'jumped (a|the|every) red( light)?|texting (while driving|at the wheel)',
    '(hungover|still drunk|half cut)( and| but|,)? (driving|operating|on the (crane|digger|forklift))(?! (me|us)\\b)',
    '(signed|ticked|initialled) (for |off )?[^.!?\\n]{3,40} (did|checked) (none|nothing|half|one|two|three|\\d{1,2})\\b',
    "spat in (his|her|their|the [\\w']{3,12}) ([a-z]{3,9} )?(food|coffee|tea|drink|soup|burger|dinner|pint)",
    '(clock|swip|sign)(ed)? (him|her|my \\w{3,8}|the lads) (in|out)[^.!?\\n]{0,20} (left|gone|in bed|asleep|at home)',
    '(few|couple of|cheeky|quick|sneaky) (lines?|bumps?) (in|off) the (toilets?|dunny|loos?|bogs?|cubicle|jacks|cistern)',
    'did (a )?(bump|line|key) in (the )?[\\w ]{3,16}|(stoned|still drunk|wasted|hammered|high) (on|in|at) (shift|my shift|the ward|theatre|the crane|the forklift|court|duty|call)',
    '(on|doing) (the )?[\\w ]{0,12}(shift )?for my (other|second|side) job while[^.!?\\n]{3,40}',
  ],
  /** Owning up with a wink: beside a rule below it tells. */
  winks: listed(`
    shh, shhh, shhhh, nobody noticed, no one noticed, nobody knows, no one knows, never noticed, haven't noticed,
    they'll never know, never found out, haven't been caught, never caught, got away with it, getting away with,
    don't judge me, don't judge, don't tell, confession, on the sly, loophole, easy money, free money, don't ask,
    mate's rates, perks of the job, life hack, pro tip, little tip, top tip, not sorry, snitches, no snitching
  `),
  /** Rules, papers and checks that a wink beside them is about. */
  rules: listed(`
    claiming, claimed, expenses, expensed, mileage, timesheet*, overtime, clocked, sick pay, sick day*, sick note*,
    sickie, tax, taxes, taxman, vat, hmrc, irs, benefits, universal credit, dole, allowance, single person discount,
    insurance, no claims, licence, points, speed camera*, speeding, over the limit, blue badge, ticket inspector,
    fare dodg*, child ticket, student discount, the till, the float, petty cash, barcode*, price tag*, self checkout,
    self-checkout, refund*, exam, exams, coursework, dissertation, essay*, turnitin, cheat sheet, attendance, register,
    certificate*, qualification*, cv, dbs, drug test, safety check*, fire check*, temperature log, logbook, inspection*,
    audit*, use by, sell by, fake id, passport, customs, smuggl*, postal vote, ballot, jury, probation, meds,
    prescription*, patient notes, work van, company car, company card, fuel card, staff discount, tip jar,
    training module, mandatory training, cash in hand, off the books, tv licence, electric meter, sublet*, sub-let,
    council flat, fly tip*
  `),
  /** Play, plot, food, hearts, scores, other people's news, years gone by: nothing is told. */
  harmless: [
    'monopoly',
    'console',
    'mario kart',
    'gta',
    'the sims',
    'games?',
    'film',
    'movie',
    'episode',
    'novel',
    'podcast',
    'book',
    'series',
    'panto',
    'meme',
    'diet',
    'doughnut',
    'recipe',
    'jumper',
    'cat',
    'dog',
    'kitten',
    'puppy',
    'heart',
    'penalty',
    'var',
    'drums',
    'bpm',
    'stole the show',
    'biscuits?',
    'chips',
    'fries',
    'all above board',
    'according to',
    'says the (police|report|court)',
    'police report',
    'report it',
    'costs us all',
    'awareness',
    'if my boss asks',
    'years ago',
    'when i was (a kid|\\d{1,2}|little|at school)',
    'i once',
    'back in (school|uni|the day|\\d{2,4})',
    'as a kid',
    'imagine',
    'hypothetically',
    'never have i ever',
    'olives',
    'surprise',
    'cake at',
    'dream(t|ed)?',
    'simulator',
    'in minecraft',
    'karaoke',
    'fake it till',
    'scraped the pan',
    'raffle',
    'please share',
    'look out for it',
    'journal',
    'for three hours',
    '(table \\d{1,3}|some(one|body)|(a|some|another) \\w{3,8}|customers|they) [^.!?\\n]{0,40}(without paying|did a runner|drove off)',
  ],

  instead: { day: 'a quiet day', owned: 'a long story' },
} as const;
