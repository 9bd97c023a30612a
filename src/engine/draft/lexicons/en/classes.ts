import { listed } from './private-matters.ts';

/**
 * Words by what they are about. Broad on purpose: alone a class says little; what counts
 * is which classes meet in a sentence (`signals`), and how much that counts is learned
 * from labelled posts.
 */
export const classes = {
  illness: listed(`
    cancer, tumour*, tumor*, lump, lumps, leukaemia, leukemia, lymphoma, melanoma, diabet*, epilep*, seizure*,
    stroke, heart attack, heart condition, angina, asthma, copd, bronchitis, pneumonia, covid, hiv, hepatitis,
    herpes, chlamydia, gonorrhoea, syphilis, sti, std, thrush, uti, cystitis, ibs, crohn*, colitis, coeliac,
    celiac, ulcer*, piles, haemorrhoid*, hemorrhoid*, hernia, kidney*, gallstone*, gallbladder, gout, arthritis,
    sciatica, slipped disc, migraine*, lupus, ms, sclerosis, parkinson*, alzheimer*, dementia, mnd, fibromyalgia,
    endometriosis, pcos, fibroid*, cyst*, eczema, psoriasis, shingles, sickle cell, thyroid, anaemi*, anemi*,
    sepsis, blood pressure, cholesterol, malaria, typhoid, tb, tuberculosis, measles, chickenpox, cataract*,
    glaucoma, tinnitus, vertigo, incontinen*, impoten*, erectile, infertil*, relapse*, remission, terminal,
    stage four, stage 4, malignant, benign, flare, flare up, diagnos*, symptom*, chronic, rash, diarrhoea,
    diarrhea, vomit*, faint*, collapsed, poorly
  `),
  mental: listed(`
    depress*, anxiety, anxious, panic attack*, panic, bipolar, manic, schizo*, psychosis, psychotic, ptsd, ocd,
    adhd, add, autis*, asperger*, anorexi*, bulimi*, eating disorder, self harm, self-harm, suicid*, breakdown,
    burnout, burnt out, burned out, nerves, stress, stressed, sectioned, psych ward, counsell*, counsel*, therap*,
    shrink, psychiatr*, psycholog*, antidepress*, sertraline, citalopram, fluoxetine, prozac, zoloft, lexapro,
    lithium, quetiapine, diazepam, valium, xanax, rehab, detox, sober, addict*, relapsed, crying, cried, cries,
    in tears, mental health, low mood, dark place, not coping
  `),
  treatment: listed(`
    chemo*, radiotherapy, radiation, dialysis, transplant, surgery, operation, biops*, scan*, mri, x-ray,
    ultrasound, colonoscopy, endoscopy, smear, mammogram, hysterectomy, vasectomy, bypass, stent, stoma, catheter,
    pacemaker, implant*, botox, bariatric, gastric, ozempic, mounjaro, wegovy, insulin, metformin, steroids,
    antibiotic*, inhaler*, epipen, tablets, pills, meds, medication, prescription, dose, dosage, mg, injection*,
    injecting, jab, jabs, patch*, hrt, the pill, coil, iud, ivf, icsi, egg retrieval, hormone*, testosterone,
    tamoxifen, methotrexate, warfarin, statins, morphine, codeine, tramadol, ketamine, methadone, physio, results,
    bloods, blood test*, swab, sample, consultant, specialist, oncolog*, urolog*, gynae*, gyno, cardiolog*,
    neurolog*, dermatolog*, gp, a e, icu, hdu, signed off, sick note, sick leave, off sick, medical leave,
    stitches, crutches, wheelchair, cast, prosthe*
  `),
  reproductive: listed(`
    pregnan*, expecting, bump, due date, due in, trimester, twelve weeks, 12 weeks, baby on the way, up the duff,
    in the club, miscarr*, abortion, termination, ectopic, stillb*, ovulat*, period, periods, menopaus*,
    hot flush*, hot flash*, contracept*, fertility, surrogac*, sperm, womb, morning sickness, waters broke, labour,
    contractions, birth, c-section, caesarean, breastfeed*, pumping, maternity leave, making baby, belle,
    in the family way
  `),
  death: listed(`
    died, dies, dying, passed away, funeral, widow*, grief, griev*, bereave*, burial, ashes, hospice, palliative,
    end of life, will, inheritance, inherited, estate, late husband, late wife, rip
  `),
  sex: listed(`
    sex, sexual*, shag*, slept with, sleeping with, hook up, hooked up, hooking up, one night stand, tinder, hinge,
    bumble, grindr, onlyfans, nude*, naked, nudes, bedroom, orgasm, porn, viagra, condom*, kink*, threesome,
    foreplay, lingerie, horny, randy, libido, virgin*, gay, lesbian, bisexual, queer, trans, transition*, closet*,
    came out, coming out, out to, stayed over, stayed for breakfast, walk of shame, snog*, kiss*, kissed, escort,
    strip club, stripper, affair, mistress, side chick, sidepiece, situationship, sugar daddy, my body count,
    boobs, willy, vagina
  `),
  couple: listed(`
    divorc*, separat*, split up, splitting up, broke up, breaking up, break up, break-up, dumped, left me,
    left him, left her, moved out, walked out, cheated, cheating, cheats, affair, fight, fighting, row, rowing,
    argument, arguing, sofa, spare room, couch, ring off, engagement off, called off, custody, solicitor, marriage,
    my ex, his ex, her ex, ex husband, ex wife, ex-husband, ex-wife, not speaking, silent treatment, counselling,
    wardrobe, two timing, two-timing, blocked me, third date, second date, first date, dating, seeing someone,
    crush, flirt*, fancy, fancies, soulmate, valentine*, anniversary, engaged, proposed
  `),
  alcohol: listed(`
    drunk, drink*, drank, hungover, hangover, hanging, wine, prosecco, gin, vodka, rum, whisky, whiskey, tequila,
    beer*, pint*, lager, cider, shots, cocktail*, pissed, hammered, wasted, plastered, legless, tipsy, steaming,
    trolleyed, wrecked, blackout, blacked out, sloshed, boozy, booze, bottle of, box of wine, flask, day drinking,
    pub crawl, bender, session, palm wine, ogogoro, breathalys*, over the limit, sober, merry, wkd, mulled,
    hair of the dog, on the lash, on the piss
  `),
  drugs: listed(`
    weed, joint*, spliff*, bong, stoned, edible*, gummies, gummy, hash, cannabis, ganja, marijuana, vape, coke,
    cocaine, ketamine, ket, mdma, molly, pills, ecstasy, pingers, mushrooms, shrooms, lsd, crack, heroin, meth,
    xans, dealer, dealing, stash, baggie, eighth, adderall, ritalin, steroids, juiced, tramadol, codeine, lean,
    poppers, balloons, comedown, buzzing, microdos*, thc, cbd, dope, igbo
  `),
  crime: listed(`
    arrest*, police, cops, garda, feds, custody, court, convict*, caution*, prison, jail, probation, bail, banned,
    ban, licence taken, stole, stolen, nick, nicked, theft, thief, robbed, burgl*, shoplift*, fraud*, scam*,
    forged, forgery, fake, bribe*, backhander, launder*, assault*, punched, stabbed, knife, gun, weapon,
    drink driv*, drunk driv*, dui, speeding, hit and run, vandal*, trespass*, smuggl*, evad*, tax dodge,
    cash in hand, off the books, under the table, undeclared, benefit fraud, dole, counterfeit, pirat*, hack*,
    poach*, fly tip*
  `),
  rules: listed(`
    sneak*, snuck, skive*, skiving, bunk*, bunking, pulled a sickie, sickie, threw a sickie, called in sick,
    calling in sick, phoned in sick, rang in sick, fake cough, swipe*, clock in, clocked in, clocking in,
    clocked out, timesheet*, expens*, mileage, receipt*, claim*, claimed, company card, fuel card, discount code,
    staff discount, freebies, copied, plagiar*, cheat*, chatgpt, essay, exam, mark scheme, leaked paper,
    signed for, signed it off, forged, backdate*, backdated, fiddl*, fudg*, skipped the check, skip the check,
    didn't check, never checked, mouse jiggler, jiggler, two jobs, second job, side hustle, on the clock,
    company time, while on shift, asleep on, nap, napping, overcharg*, short chang*, watered down, expired,
    past its date, use by, relabel*, no licence, no insurance, no mot, untaxed, fake id, jump the, dodged,
    without paying, free ride, borrowed without, nobody noticed, no one noticed, never noticed, get away with,
    got away with, shh, loophole, bodged
  `),
  lying: listed(`
    pretend*, lied, lying, lie, told them, told him, told her, told work, told my boss, told the boss, thinks i'm,
    thinks im, think i'm, thinks we're, she thinks, he thinks, they think, made up, making up, excuse, cover story,
    supposedly, officially i'm, as far as, white lie, fib, fibbed, act like, if anyone asks, if she asks,
    if he asks, poker face, bluff*, fake, faked, faking, really at, actually at
  `),
  hush: listed(`
    secret*, quiet, hush, shh*, whisper, between us, between you and me, just between, don't tell, dont tell,
    do not tell, not a word, keep it, keep this, mum's the word, confidential, off the record, on the quiet,
    under wraps, hasn't told, haven't told, hasnt told, doesn't know, doesnt know, don't know yet, nobody knows,
    no one knows, nobody's supposed, not supposed to, shouldn't say, shouldn't be telling, can't say, not meant to,
    you didn't hear, didn't hear it from me, sworn, nda, embargo*, behind closed doors, act surprised, wink, psst,
    tea, gossip, spill, hear say, heard, overheard, apparently, rumour*, rumor*, guess who, guess what, reckon,
    word is, little bird, allegedly
  `),
  notyet: listed(`
    not announced, unannounced, not public, not official, unofficial, before it's, before the, announce*,
    announcing, until friday, until monday, till monday, till the, until the, next week, next month, on monday,
    on the 1st, launches, launching, launch, ships, going live, drops, drop on, lands, goes out, coming soon,
    sneak peek, preview, first look, beta, prototype, mock-up, draft, pre-release, unreleased, pending,
    not signed yet, signs, sign off, sign tomorrow, hears thursday, find out, finds out, gets told, being told,
    will be told, tomorrow morning, waiting to, board votes, board meets, going to be
  `),
  business: listed(`
    client*, contract, tender, bid, bids, quote*, quoted, pitch, pitched, supplier, margin, margins, markup,
    mark-up, cost price, wholesale, revenue, turnover, profit, loss, losses, forecast, target*, figures, numbers,
    quarter, q1, q2, q3, q4, results, budget, funding, funders, investor*, series a, round, valuation, term sheet,
    runway, burn rate, churn, merger, merging, acquisition, acquir*, buyout, sale of, sold to, selling the, deal,
    partnership, joint venture, roadmap, strategy, restructur*, reorg, layoff*, lay off, laying off, laid off,
    redundanc*, redundant, cuts, closing, closure, closes, shutting, shut down, relocation, moving to, store list,
    new branch, new store, new site, expansion, product, recipe, formula, algorithm, source code, repo, patent,
    breach, outage, hacked, leak*, incident, recall, audit, regulator, lawsuit, settlement, insolven*,
    administration, bankrupt*, ceo, cfo, chief exec*, director, board, leadership, stepping down, resigning,
    replaced, hiring freeze, minutes, memo, slide, slides, deck, spreadsheet, whiteboard, internal, franchise*,
    grant, commission*, season two, casting, line-up, lineup, signing, transfer, playlist, headliner
  `),
  pay: listed(`
    pay, paid, payslip*, pay slip*, wage*, salary, salaries, salaried, bonus, overtime, tips, rate, hourly,
    an hour, per hour, per day, day rate, take home, take-home, after tax, before tax, net, gross, band, grade,
    pension, rent, mortgage, pay rise, payrise, raise, minimum wage, pay cut, commission, allowance, stipend,
    per annum, lakh*, lpa, ctc
  `),
  union: listed(`
    union, unions, strike, striking, picket, ballot, rep, reps, petition, grievance, collective*, staffing,
    understaffed, short staffed, rota, rotas, roster, shift*, breaks, break room, hours, zero hours, contract,
    conditions, unpaid, unsafe, safety, ppe, risk assessment, heat, degrees, heating, water, toilets, fire exit,
    blocked, hazard*, asbestos, broken, faulty, exposed wires, harass*, whistle*, report it, reported, inspector,
    health and safety, hse, osha, acas
  `),
  debt: listed(`
    debt*, owe, owes, owed, owing, overdraft, overdrawn, loan*, payday, klarna, credit card*, maxed, bailiff*,
    arrears, repossess*, bankrupt*, iva, skint, broke, food bank, evict*, behind on, final notice, debt collector*,
    borrow*, lend, lent, gambl*, slots, bet, bets, betting, lost at, bookie*, casino, horses, pawn*, declined,
    bounced, begging, minimum payment
  `),
  wealth: listed(`
    inherit*, lottery, won, windfall, bonus, payout, compensation, settlement, savings, saved, isa, shares, stocks,
    crypto, bitcoin, portfolio, pension pot, lump sum, cash, grand, k, million, mil, deposit, cleared the mortgage,
    paid off, bought a, rolex, gold, jewellery, safe, under the mattress, freezer, tin, envelope, worth, valued,
    equity, sold the, profit, balance
  `),
  jobsearch: listed(`
    interview*, offer, offers, offered, new job, job hunt*, job search*, applying, applied, apply, cv, resume,
    recruiter*, headhunt*, notice, hand in, handing in, handed in, resign*, quit, quitting, leaving, leave this,
    last day, poached, reference*, start date, counter offer, moving on, out of here, jump ship, escape,
    competitor, other place, dentist appointment, linkedin, open to work, contract ends, probation, panel,
    second round, final round, audition
  `),
  insult: listed(`
    idiot*, moron*, clown*, liar*, snake*, rat, bitch, bastard*, prick, dick*, twat, wanker, tosser, arsehole*,
    asshole*, scum*, pig, weasel, parasite*, leech, muppet*, psycho*, narcissist*, tyrant, dictator, bully,
    bullies, creep*, perv*, slag, slut, slapper, cow, witch, hag, fat, ugly, thick, stupid, dumb, useless,
    incompetent, clueless, spineless, pathetic, vile, evil, lazy, two-faced, rude, miserable, horrible, arrogant,
    smug, fake, entitled, petty, karen, jobsworth, gaslight*, toxic, waste of space, never met, couldn't run,
    couldn't organise, brain, brain cell, braincells, hate, hates, despise, loathe, can't stand, cant stand,
    sick of, fed up, had enough, nightmare, joke, disgrace, worst, hell, trash, rubbish, crap, shit, bullshit,
    stinks, stink, smells, smelly, power trip, micromanag*, dinosaur, eejit, mumu, olodo, drongo, oxygen thief,
    cheapskate, stingy, tight, greedy, thief, thieving, bodger, cowboy*, grow up, sack him, sack her, deserve*,
    karma
  `),
  boss: listed(`
    boss*, manager*, mgr, supervisor, gaffer, foreman, line manager, team lead, head of, headteacher, head,
    principal, director, ceo, owner, landlord, landlady, oga, madam, sir, chef, matron, sister, sergeant, captain,
    editor, producer, hr, management, the company, employer, area manager, regional, bosses, governor, partner,
    dean, chairman, chair, president, vicar, pastor, trustees, the council, madame, sarge, skipper, coach
  `),
  colleague: listed(`
    colleague*, coworker*, co-worker*, workmate*, teammate*, team, staff, apprentice, intern, trainee, temp,
    new girl, new guy, new lad, new starter, the lads, the girls, receptionist, cleaner, porter, nurse, driver,
    accounts, payroll, reception, dispatch, night shift, the other, in finance, in hr, in sales, in it, deputy,
    assistant, steward, ta, secretary, clerk, caretaker, janitor, barista, waitress, waiter, kitchen porter, crew,
    department, desk, office, from accounts, opposite me, sits next
  `),
  customer: listed(`
    customer*, client*, patient*, guest*, tenant*, pupil*, student*, passenger*, diner*, resident*, shopper*,
    regular, regulars, member, members, buyer, seller, bride, groom, lady in, gentleman in, man in, woman in,
    couple in, room, table, bed, bay, suite, appointment, booking, booked, order, ordered, returned, refund,
    prescription, chart, notes, file, case, caseload, complaint, complained, review, visited, visit, stay, stayed,
    came in, comes in, popped in, walked in, served, treated, my class, our class, year 9, year 9s, the mother,
    the father, claimant, defendant, caller, rang up, account, policy, mr, mrs, ms, miss, madam, doña, chief,
    alhaji
  `),
  family: listed(`
    mum, mom, mam, mummy, mammy, dad, daddy, father, mother, ma, pa, sister*, brother*, sis, bro, cousin*, aunt*,
    auntie, aunty, uncle, nan, nana, gran, granny, grandad, grandpa, grandma, nephew*, niece*, in-law*, mil,
    stepdad, stepmum, godmother, twin, parents, family, relative*, tita, tito, lola, lolo, nani, dadi, didi, bhai,
    amma, abba
  `),
  partner: listed(`
    husband, hubby, wife, wifey, missus, other half, boyfriend, bf, girlfriend, gf, fiancé*, fiance*, partner,
    spouse, oh, dh, old man, my man, my girl, my fella, himself, herself, babes, bae
  `),
  ex: listed(`
    my ex, ex's, his ex, her ex, exes, the ex, ex
  `),
  child: listed(`
    son, daughter, kid*, child, children, toddler*, baby, bairn*, wean*, boy, girl, little one*, wee one*, twins,
    eldest, youngest, teen*, teenager*, five year old, year old, yr old, my lad, our lad, my lass, schoolboy,
    pickney, grandson, granddaughter, grandchild*, grandkids, godson, goddaughter, infant, newborn
  `),
  school: listed(`
    school, nursery, preschool, creche, kindergarten, reception, year 1, year 2, year 3, year 4, year 5, year 6,
    p1, p4, grade, class, classroom, teacher, primary, st, academy, high school, pickup, pick up, pick-up,
    drop off, drop-off, collects, collect, gate, school run, bus stop, after school, club, cubs, brownies, scouts,
    swimming, ballet, gymnastics, karate, football, training, under 9s, under-9s, u9, u11, u12, sports day,
    nativity, assembly, playgroup, playground, lunchbox, uniform, badge, headlice, nits, report card, detention,
    excluded, suspended, sleepover, camp
  `),
  childprivate: listed(`
    wet the bed, wets the bed, bedwetting, potty, nappy, nappies, toilet train*, bath, naked, nudey, bare bum,
    tantrum, meltdown, screaming, crying, bullied, period, puberty, spots, failed, bottom set, autis*, adhd, sen,
    ehcp, speech therapy, dyslex*, social worker, sick, vomit*, nits, worms, first bra, voice breaking, crush,
    first kiss, caught
  `),
  home: listed(`
    house, home, flat, apartment, apt, unit, cottage, bungalow, front door, back door, back gate, gate, door,
    window, key, keys, spare key, key safe, doormat, plant pot, under the, shed, garage, alarm, burglar, cctv,
    ring doorbell, dog's away, unlocked, latch, locksmith, empty, nobody home, no one home, nobody in, house sit*,
    parcel, porch, bins, neighbour*, neighbor*, opposite the, next to the, corner of, behind the, number 4,
    red door, blue door, postcode, eircode, road, rd, street, st, lane, close, avenue, ave, drive, crescent,
    terrace, court, estate, block, floor
  `),
  away: listed(`
    away, off to, flying, fly, flight, airport, gate, terminal, plane, holiday, hols, vacation, trip, cruise,
    abroad, tenerife, spain, greece, dubai, back on, back sunday, back monday, until sunday, until the, till the,
    two weeks, fortnight, ten days, week in, weekend, out of office, ooo, gone till, gone until, honeymoon,
    travelling, traveling, packing, packed, passport, bon voyage, see you in, landed, boarding, in lanzarote,
    caravan, camping
  `),
  here: listed(`
    right now, currently, i'm at, im at, i'm in, im in, sat in, sitting in, here at, just got to, just arrived,
    waiting at, waiting for, stuck at, stuck in, on the train, on the bus, carriage, coach, platform, seat, row,
    by myself, on my own, alone, on my tod, only me, just me, just us, last one, lone, closing up, locking up,
    locked up, opening up, walk home, walking home, run home, every morning, every day, every tuesday, every night,
    same time, same route, same bench, same spot, as always, usual, by the canal, headphones, dark, till close,
    until close, night shift, nights, come find, come and find, who's about, whos about, live from, streaming live,
    checked in, check in, location, pin, maps
  `),
  codes: listed(`
    password*, passcode*, pass code, pin, pins, code, codes, otp, log in, log-in, username, user, wifi, wi-fi,
    key safe, keypad, combination, combo, alarm, gate code, door code, api key, key, token, secret,
    recovery phrase, seed phrase, backup code*, 2fa, verification, security code, cvv, cvc, card number, expiry,
    exp, sort code, account number, iban, bsb, routing, zelle, venmo, paypal, gcash, mpesa, upi, revolut, cashapp,
    bitcoin, wallet, meeting id, zoom, teams link, join link, invite link, link, qr, barcode, swipe card, fob,
    admin, root, server, netflix, spotify, hotspot, router, guest
  `),
  docs: listed(`
    passport, visa, licence, license, id, id card, badge, lanyard, staff card, staff pass, work pass, permit,
    ticket*, boarding pass, boarding card, birth certificate, certificate, payslip, contract, letter, form, ssn,
    social security, ni number, national insurance, nin, nhs number, aadhaar, pan card, tax number, tfn, ppsn, pps,
    bsn, curp, passport number, medicare, green card, driver's, driving licence, dbs, p45, p60, cv, signature,
    signed, ballot paper, vaccination card, prescription label, exam paper, medical card, bank card, debit card,
    new card, statement, cheque, check, invoice, receipt, booking ref*, reference, confirmation number, pnr,
    number plate, reg plate, reg, vin
  `),
  picture: listed(`
    photo*, pic, pics, picture*, selfie, screenshot*, snap, video, clip, reel, filmed, recorded, posted, behind me,
    in the background, background, see below, attached, swipe, zoom in, don't zoom, spot the, look at, caught on,
    camera, cctv, footage, album, framed, tagged, tagging, story, live, this is me, me and, us with
  `),
  contact: listed(`
    call, ring, text, phone, message, dm, dms, inbox, whatsapp, email, e-mail, mail, number, mobile, cell,
    landline, contact, reach, hit me up, hmu, give me a bell, drop me a line, snapchat, snap, insta, telegram,
    signal, discord, skype, address, post to, send to, deliver, delivery, dot com, at gmail, at mail, dot example,
    oh seven, zero seven, zero four, plus four four, ask for, extension, ext
  `),
  birth: listed(`
    born, birthday, bday, b'day, dob, d.o.b, birth date, date of birth, turning, turned, turns, years old, forty,
    fifty, thirty, sixty, sixteenth, eighteenth, 18th, 21st, 30th, 40th, 50th, star sign, leo, virgo, capricorn,
    aries, zodiac, 1978, 1985, 1990, 1992, year of the
  `),
  meme: listed(`
    first pet, pet's name, first car, first school, maiden name, mother's maiden, street you, street i, grew up on,
    first job, first concert, favourite teacher, favorite teacher, first teacher, stripper name, porn name,
    rock star name, telenovela name, royal name, elf name, pirate name, copy and paste, copy paste, tagged by,
    getting to know you, fun facts, ten things, one is a lie, two truths, 20 questions, your answers,
    comment yours, middle name, nickname, first boss, childhood, hometown, quiz, memorable, security question*
  `),
  belief: listed(`
    god, allah, jesus, christ, lord, bless, blessed, pray*, church, mosque, temple, bible, quran, ramadan, eid,
    lent, faith, sinner*, heaven, hell, atheis*, vote, voting, voted, election, party, labour, tory, tories,
    conservative*, republican*, democrat*, green party, reform, president, prime minister, pm, minister, mp,
    senator, premier, mayor, councillor, government, govt, parliament, congress, brexit, immigra*, migrants,
    asylum, abortion, gun control, climate, tax the, benefits, scroungers, woke, lefty, right wing, left wing,
    trump, biden, apc, pdp, bjp, anc, pro-life, pro-choice, palestin*, israel*, referendum, independence, border,
    protest, march
  `),
  apps: listed(`
    strava, garmin, fitbit, runkeeper, mapmyrun, komoot, peloton, zwift, nike run, spotify, now playing,
    listening to, apple watch, my run, i just ran, i just completed, completed a, just finished, via, shared from,
    check-in, checked in at, swarm, foursquare, untappd, goodreads, duolingo, streak, steps, km, kcal, bpm, pace,
    heart rate, weighed in, weight, bmi, hours of sleep, sleep score, slept, route, start point, pb, personal best,
    level, unlocked, achievement, score, cycle day, period tracker, flo, myfitnesspal, beat my, join me,
    can you beat, automatically
  `),
  advert: listed(`
    hiring, we're hiring, vacancy, vacancies, join our team, apply, applications, sale, offer,
    off everything, half price, free, order now, book now, shop now, in stock, new in, now open, grand opening,
    opening hours, open, closed, monday to friday, from 9, tickets, doors, rsvp, all welcome, everyone welcome,
    come along, join us, pop in, see you there, menu, special*, served, deliver*, shipping, discount, launch*,
    available, pre-order, subscribe, giveaway, enquir*, call us, email us, visit us, find us, stall, pitch,
    workshop, webinar, course, class, fundrais*, charity, donate, sponsor, raffle, notice, update, apolog*,
    maintenance, delays, service
  `),
  thanks: listed(`
    thank*, congrat*, well done, proud, delighted, happy, celebrat*, welcome, honoured, honored, award,
    shortlisted, grateful, shout out, shoutout, big up, lovely, great, brilliant, amazing, love, best, fantastic
  `),
  consent: listed(`
    permission, with her ok, with his ok, consent, consented, she said i could, he said i could, said i can,
    says i can, asked me to share, happy for me, happy to share, let me share, agreed to, signed off by, approved,
    approved by, with thanks to, may we share
  `),
  fiction: listed(`
    film, movie, book, novel, episode, series, season, show, game, gaming, level, character, villain, plot,
    spoiler*, chapter, song, album, lyrics, joke, meme, match, goal, ref, referee, striker, keeper, league, cup,
    score, wicket, race, f1, driver, recipe, bake, crossword, wordle, sims, minecraft, fifa, zelda, podcast,
    documentary, panto, play, theatre, sketch, quiz night, sudoku
  `),
  things: listed(`
    printer, photocopier, stapler, spreadsheet, excel, laptop, wifi, broadband, router, train*, bus, traffic,
    weather, rain, snow, parking, car park, queue, website, app, update, meeting, meetings, inbox, email, monday*,
    lift, boiler, machine, software, self-checkout, system, server, password manager, vending, satnav, charger,
    phone, car, van, bike, washing machine, hoover, ikea
  `),
  past: listed(`
    years ago, last year, last summer, back in, used to, throwback, tbt, remember when, when i was, in 2015,
    in 2019, once, decade, memories, memory, anniversary of, looking back, nine months ago, months ago, home now,
    back from, back home, recovered, since then, all clear, clean for, sober for, survivor, in recovery
  `),
  advice: listed(`
    tip, tips, remember to, reminder, never share, never post, always, please change, change your password,
    make sure, don't share, beware, watch out, advice, how to, guide, if you, should, anyone know, any ideas,
    recommend*, what helps, psa, heads up, fyi, in case, awareness, raise awareness, screening, check your,
    get checked, talk to, helpline, samaritans
  `),
  public: listed(`
    announced, announcement, press release, published, statement, official, report, news, in the papers,
    on the news, press, public, journalist, yesterday's, as reported, results are out, out now, live now,
    available now, mp, mayor, celebrity, author, speaker, keynote, award*, signed, unveiled, launched, opened
  `),
  sensitiveplace: listed(`
    clinic, hospital, surgery, ward, hospice, care home, nursing home, pharmacy, dispensary, dentist, dental,
    therapist, counselling, rehab, refuge, shelter, law firm, solicitor*, barrister, court, bank, branch, hotel,
    reception, front desk, spa, salon, school, nursery, prison, police station, a e, maternity, fertility,
    abortion clinic, gum clinic, sexual health, food bank, jobcentre, social services, council, call centre,
    insurance, accountant, tax office, hr, payroll, vet, gym, funeral director, church, airline, cabin, uber, taxi
  `),
  threat: listed(`
    kill, smash, hurt, break his, break her, find him, find her, find out where, pay for, he'll pay, she'll pay,
    teach him, teach her, get him, get her, burn, wait for him, wait for her, everybody greet, name and shame,
    naming and shaming, expose, exposed, spread the word, share this, share widely, make him famous,
    make her famous, ruin, flood
  `),
  nameTitle: listed(`
    mr, mrs, ms, miss, dr, prof, sir, lady, lord, councillor, cllr, pastor, rev, father, sister, nurse, officer,
    sergeant, detective, chief, auntie, aunty, uncle
  `),
  third: listed(`
    he, she, him, her, his, hers, he's, she's, they, them, their, they're
  `),
  first: listed(`
    i, i'm, im, i've, ive, i'd, i'll, my, me, mine, myself
  `),
  we: listed(`
    we, we're, we've, our, us, ours
  `),
  you: listed(`
    you, your, you're, ya, u, ur, yours, y'all
  `),
} as const;
