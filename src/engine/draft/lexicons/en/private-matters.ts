/**
 * What people keep to themselves, in plain words, looked up one by one (`vocabulary.ts`):
 * a star stands for any ending, a star alone for any word. A word with a harmless
 * everyday sense stands here only in a phrase that fixes the sense.
 */

/** A list written as running text: commas part the entries. */
export const listed = (text: string): readonly string[] =>
  text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));

/** So private that any mention beside a person tells on them. */
export const privateMatters = {
  health: listed(`
    dementia, alzheimer*, cancer*, leukaemia, leukemia, lymphoma, tumour*, tumor*, biopsy, chemo*, radiotherapy, in hospice,
    in the hospice,
    palliative, terminally ill, weeks to live, months to live, not long left, big c, mastectomy, hysterectomy, vasectomy,
    the snip, colostomy, colonoscopy, stoma, catheter, prostate, piles, haemorrhoids, incontinen*, wet the bed,
    wets the bed, wet himself, wet herself, impotent, viagra, thrush, gonorrhoea, chlamydia, herpes, syphilis, hiv, has aids,
    hepatitis, std, an sti, the clap, crabs, scabies, miscarr*, stillb*, abort*, termination, ivf, infertil*,
    fertility treatment, sperm, surrogate, being induced, in labour, in labor, lost the baby, lost her baby, lost their baby, lose di baby, lose the baby, lost the twins,
    lost the pregnancy, lost a baby, lost the little one, lost another baby, up the stick, up the duff,
    knocked up, impregnat*, preggers, pregnan*, in the family way, baby on the way, morning sickness, due date,
    weeks gone, at * weeks, trying for a baby, menopaus*, womb, ovaries, endometriosis, breakdown, burnout, burnt out,
    psychotic, psychosis, schizo*, bipolar, anorexi*, bulimi*, eating disorder, self-harm*, self harm*, cutting herself,
    cutting himself, suicid*, overdos*, sectioned, psych ward, psychiatric, mental health, antidepressant*, sertraline,
    citalopram, prozac, lithium, xanax, valium, on meds, on medication, panic attack*, depressed, depression,
    ptsd, ocd, adhd, autis*, dyslexi*, asperger*, the priory, rehab, detox, relapsed, alcoholic, alcoholism, drink problem,
    drinking problem, his drinking, her drinking, their drinking, drinking again, back on the drink, on the drink, on the bottle, on the coke, on coke again, on the gear, on smack, has fits,
    drug problem, addict*, off the wagon, clean from, aa meeting*, methadone, heroin, crack cocaine, had a stroke,
    has had a stroke, another stroke, her stroke, his stroke, heart attack, pacemaker, seizure*, epilep*, parkinson*,
    multiple sclerosis, has ms, her ms, his ms, motor neurone, crohn*, colitis, diabet*, dialysis, transplant, cirrhosis, liver failure,
    kidney failure, heart failure, brain damage, in a coma, life support, intensive care, sepsis, gastric band, ozempic,
    botox, boob job, nose job, facelift, hair transplant, a wig, sick note, signed off, on the sick,
    off sick with, off with stress, with stress, her nerves, his nerves, diagnos*, prognosis, test results, scan results,
    in a home, a care home, therapist
  `),
  love: listed(`
    divorc*, separated, splitting up, broke up with, breaking up, marriage counselling, couples therapy, custody,
    child support, alimony, paternity test*, real father, biological father, love child, affair, cheating on her,
    cheating on him, cheating on his, cheated on, unfaithful, adulter*, mistress, bit on the side,
    other woman, other man, playing away, sleeping with, slept with, dey sleep with, wife ran off with, husband ran off with, shagg*, hooked up, hook-up, one night stand,
    got off with, snogg*, in bed with, threesome, swingers, kinky, fetish*, porn, onlyfans, grindr, tinder,
    on hinge, on bumble, an escort, brothel, strip club, nudes, dick pic*, sext*, sex tape,
    sex life, virgin, called off the wedding, calling off the wedding, cancelled the wedding, wedding is off, jilted,
    left him for, left her for, left his wife, left her husband, finally left him, walked out on, kicked him out,
    kicked her out, shacked up, separate beds, open marriage, his girlfriend, beats her, hits her,
    hits him, black eye, stalk*, restraining order, refuge, wife beater
  `),
  self: listed(`
    gay, lesbian, bisexual, is bi, pansexual, asexual, queer, trans, transgender, transitioning, non-binary, nonbinary,
    in the closet, came out to me, came out to us, came out as, coming out, outed, dead name, on hormones, intersex,
    converted to, lost her faith, lost his faith, his sexuality, her sexuality, their sexuality, struggling with men, struggling with women,
    same-sex attraction, struggles with same-sex, struggling with same-sex, visa expired, visa has expired, visa ran out, canada visa, overstay*,
    undocumented, illegally, no papers, fake papers, asylum, deport*, refugee status, immigration status
  `),
  money: listed(`
    bankrupt*, insolven*, in debt, debts, debt collector*, bailiff*, repossess*, evict*, arrears, overdraft, payday loan*,
    loan shark*, maxed out, cards maxed, pawned, gambl*, bookies, betting slips, food bank*, on benefits, for benefits,
    universal credit, on the dole, food stamps, behind on, behind with, hasn't paid, haven't paid, not paid his,
    not paid her, can't afford, skint, remortgag*, his salary, her salary, payslip, inheritance, lottery win,
    severance, payout, hiding money, tax dodg*, cheque bounced, card was declined, is overdrawn, was overdrawn, went overdrawn, naira in it, quid in it, pounds in it,
    euro in it, rupees in it, dollars in it, owes everyone, owes half,
    owes money, owes thousands, earns double, earns more than, on * grand, credit score
  `),
  law: listed(`
    convicted, conviction, sentenced, in prison, to prison, of prison, from prison, in cuffs,
    in handcuffs, jail, jailed, banged up, doing time, did time, served time, did * years,
    on licence, parole, probation officer, on probation, community service, on bail, on remand, remanded, on a tag,
    on tag, ankle tag, curfew, cautioned, criminal record, sex offender*, injunction, asbo, dui, drink driving,
    drunk driving, blew *, lost his licence, lost her licence, driving ban, assault*, gbh, stabb*, robbery,
    embezzl*, money launder*, shoplift*, caught stealing, stole from, stealing from, drug deal*,
    selling drugs, caught with, with weed, cocaine, ketamine, raided, social services, care order, taken into care,
    kids taken, struck off, expelled, groped, sexual harass*, rape*, beaten up, domestic violence, on the run,
    touching up, on camera with, fiddling
  `),
  job: listed(`
    failed his drug test, failed her drug test, failed a drug test, made redundant, disciplinary, final warning, written warning, on a pip, failed probation, failed his probation,
    failed her probation, her notice, his notice, grievance against, tribunal, passed over, moved off the account,
    asleep on shift, failed the bar, flunked, got a u, dropped out, plagiaris*, caught cheating, leaving the firm,
    interviewing elsewhere
  `),
} as const;

/** Said of a person directly ("Dave got sacked"); elsewhere in a sentence they mean little. */
export const saidMatters = {
  pregnancy: listed(`expecting, expecting twins, having twins, due in *, having a baby`),
  love: listed(`
    split up, broke up, broken up, moved out, moving out, moved in with, cheating, cheated, seeing someone,
    seeing somebody, seeing his, seeing her, dumped, been dumped, got dumped, single again, on the rocks,
    been married, married before, are done, marriage has blown up, marriage blew up, marriage is over, marriage has collapsed
  `),
  law: listed(`
    arrested, been arrested, charged with, done for *, got done for *, been done for *, got done for the *, got nicked, nicked for *, been nicked for *,
    suspended, excluded, in court, up in court, wanted by the police, caught on camera, sat my *, took my exam,
    sat my * paper for me, sat my * exam for me
  `),
  job: listed(`
    sacked, been sacked, fired, got fired, been fired, let go, laid off, demoted, been demoted, resigning, resigned,
    walked out of the building, marched out of the building, escorted out, escorted off, escorted from, frogmarched,
    marched off the premises, walked off the premises, shown the door, got the boot, got the push, was terminated, got terminated,
    handing in her notice, handing in his notice, handed in her notice, leaving and
  `),
  self: listed(`
    used to be a man, used to be a bloke, used to be a woman, used to be a guy, was born a man, was born a woman, was born male,
    was born female
  `),
  health: listed(`off with his, off with her, off again with, not coping, in hospital with`),
  money: listed(`skint again, broke again, into the bookies for * *, into the bookies for * grand`),
} as const;
