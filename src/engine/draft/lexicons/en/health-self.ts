/** Illnesses and states that weigh on a person; a cold, a bug and a jab do not. */
const ILL =
  "(herpes|hiv|uti|ibs|crohn'?s|endometriosis|pcos|epilep(sy|tic)|seizures?|lupus|diabet(es|ic)|cancer|tumou?r|chemo|dialysis|bipolar|psychosis|ptsd|ocd|adhd|autis(m|tic)|depress(ion|ed)|anxiety|panic attacks?|breakdown|burn-?out|stress|exhaustion|anorexia|bulimia|miscarriage|abortion|menopause|ivf|hepatitis|stroke|\\w{4,9}(itis|ectomy)|stoma|biopsy|alcoholi(sm|c)|overdose|kidney)";
const DRUG =
  '((anti-?depress|relax|stimul)ants?|anti-?psychotics|mood stabili[sz]ers?|meds|medication|insulin|lithium|prozac|xanax|valium|ritalin|methadone|hrt|\\w{3,9}(traline|opram|zepam|apine|trigine|faxine|tide|gabalin))';
const DOSE = '\\d{1,4} ?mg';
const FEW = "([\\w'-]{1,12} ){0,4}?";
const I = "(I('m|'ve| am| have)?|im|ive)";

/** Words for the detector `health-self`. */
export const healthSelf = {
  /** What the writer has, takes or goes through. */
  told: [
    `diagnosed( (with|as) ${FEW}(${ILL}|[\\w'-]{3,16}))?`,
    `(signed[- ]off|signed me off|off sick) ${FEW}(with|for) ${FEW}${ILL}|signed[- ]off (sick|work)`,
    `(start(ed|ing)?|back|now|put me|${I}|came|taking|(week|day)( \\d\\d?)?)( on| off)? (my |the )?(${DOSE} (of )?)?${DRUG}( ${DOSE})?`,
    `${DOSE} (of )?${DRUG}|my ${DRUG}|${DRUG} day \\w{1,5}`,
    `my (\\w{3,9} )?(diagnosis|psychiatrist|oncologist|${ILL})`,
    'my ((blood|test|scan|biopsy) )?results (came|are|were|have come) (back|in)',
    `(${I}( got| had)?|liv(e|ing) with|positive for|recovering from|(lump|it)('s| is)|round of) (the |severe |chronic ){0,2}${ILL}`,
    `${ILL} (flare([- ]?up)?|relapse|update|bag|round|meds|number|this (week|morning))( (number )?(\\d|one|two|three|four|five))?`,
    'bipolar (ii?|[12])',
    '(?<!the |a |our )scan (is )?(on \\w{3,6}day|tomorrow)',
    `panic attacks? (at|in|on|during|before)( (my|the) \\w{3,9})?|(had|having) (a |another |my )${ILL}`,
    "(I'm|I am|im|we're|\\d{1,2} weeks) (\\w{2,8} )?pregnant|(we|I) (lost the baby|miscarried)|trying for a baby",
    '(in|into|to|from) (rehab|detox|hospital again|the psych ward)|been sectioned',
    '(on my|my|heavy) period( (pains?|started|leaked))?(?! of)',
    '(sti|std|hiv|drug) (panel|test)( for \\w{2,12})?: [^.!?\\n]{2,24}',
    // The right to stay, and a record: as sensitive.
    'my (\\w{2,9} )?(visa|permit) (runs? out|ends|(has |is )?expir(es|ed|ing)|(was |got )?(refused|denied))( (in|on|next) \\w{3,9})?',
    "my (asylum|immigration) (claim|case|hearing)|overstayed|(I'm|I am|im) (undocumented|on bail|on parole)",
    'my ((probation|parole) officer|criminal record|conviction(?! that))|I was in (prison|jail)',
  ],
  /** A hint. */
  hints: [
    'my therapist',
    "(I'm|we're) expecting our \\w{3,8}",
    'my (weight|bmi)( is| was)? \\d[\\d.]{0,5}',
  ],
  /** Causes, advice, animals, jokes. */
  harmless: [
    'research',
    'charity',
    'awareness',
    'patients',
    'people',
    'anyone',
    'you',
    'your',
    'film',
    'novel',
    'clinic',
    'nurses?',
    'jabs?',
    'vet',
    '(dog|cat|horse)s? (is|has|got|was)',
    'spreadsheet',
    'servers?',
    'printer',
    'penalt(y|ies)',
    'gave me',
    'giving me',
    'nearly',
    'allergic',
    'so (ocd|bipolar)',
    'exam',
    'paint',
    'day:',
  ],
  insteadOff: ['away for a while'],
} as const satisfies Record<string, readonly string[]>;
