/** Illnesses and states that weigh on a person; a cold, a bug and a jab do not. */
const ILL =
  "(?:herpes|chlamydia|hiv|uti|ibs|crohn'?s|colitis|endometriosis|pcos|epilep(?:sy|tic)|seizures?|lupus|diabet(?:es|ic)|cancer|tumou?r|lymphoma|chemo(?:therapy)?|dialysis|bipolar|schizophrenia|psychosis|ptsd|ocd|adhd|autis(?:m|tic)|depress(?:ion|ed)|anxiety|panic attacks?|breakdown|burn-?out|stress|exhaustion|anorexia|bulimia|miscarriage|abortion|menopause|ivf|hysterectomy|vasectomy|hepatitis|stroke|arthritis|\\w{3,12}itis|stoma|biopsy|smear|alcoholi(?:sm|c))";
const DRUG =
  '(?:anti-?(?:depressants?|psychotics?)|meds|medication|insulin|lithium|prozac|xanax|valium|ritalin|ozempic|methadone|hrt|chemo|\\w{3,9}(?:traline|oxetine|opram|zepam|zapine|trigine|tiapine|faxine|glutide|zepatide|formin|gabalin))';
const DOSE = '\\d{1,4} ?mg';
const FEW = "(?:[\\w'-]{1,12} ){0,4}?";
const I = "(?:I(?:'m|'ve| am| have)?|im|ive)";

/** Words for the detector `health-self`. */
export const healthSelf = {
  /** What the writer has, takes or goes through. */
  told: [
    `diagnosed(?: (?:with|as) ${FEW}(?:${ILL}|[\\w'-]{3,16}))?`,
    `(?:signed[- ]off|signed me off|sick note|off sick) ${FEW}(?:with|for|because of) ${FEW}${ILL}|signed[- ]off (?:sick|work)`,
    `(?:start(?:ed|ing)?|back|now|still|put me|${I}|came|taking)(?: on| off)? (?:my |the )?(?:${DOSE} (?:of )?)?${DRUG}(?: ${DOSE})?`,
    `${DOSE} (?:of )?${DRUG}|my ${DRUG}`,
    `my (?:\\w{3,9} )?(?:diagnosis|psychiatrist|oncologist|therapist|${ILL}|overdose|relapse|rehab)`,
    'my (?:(?:blood|test|scan|biopsy) )?results (?:came|are|were|have come) (?:back|in)',
    `(?:${I}(?: got| had)?|liv(?:e|ing) with|tested positive for|recovering from) (?:the |severe |chronic |also ){0,2}${ILL}`,
    `${ILL} (?:flare(?:[- ]?up)?|relapse|update|bag|round|cycle)(?: (?:number )?(?:\\d|one|two|three|four|five))?`,
    'bipolar (?:ii?|[12])',
    '(?:(?<!the |a )scan|my (?:\\w{2,6} )?scan is) (?:on \\w{3,6}day|tomorrow)',
    `panic attacks? (?:at|in|on|during|before)(?: (?:my|the) \\w{3,9})?|(?:had|having) (?:a |another |my )${ILL}`,
    'my (?:knee|hip|back|heart|brain|hernia|gastric) (?:op|operation|surgery|bypass)',
    "(?:I'm|I am|im|we're|\\d{1,2} weeks) (?:\\w{2,8} )?pregnant|(?:we|I) (?:lost the baby|miscarried)",
    '(?:on my|my|heavy) period(?: (?:pains?|started|leaked))?(?! of)',
    '(?:sti|std|hiv|drug) (?:panel|test)(?: for \\w{2,12})?: [^.!?\\n]{2,24}',
    // The right to stay, and a record: as sensitive.
    'my (?:\\w{2,9} )?(?:visa|work permit|leave to remain) (?:runs? out|(?:has |is )?expir(?:es|ed|ing)|(?:was |got )?(?:refused|denied))(?: (?:in|on|next) \\w{3,9})?',
    "my (?:asylum|immigration|deportation) (?:claim|case|appeal|hearing)|overstayed|(?:I'm|I am|im) (?:undocumented|on bail|on parole)",
    'my (?:(?:probation|parole) officer|criminal record|conviction(?! that)|suspended sentence)',
  ],
  /** A hint. */
  hints: ["(?:I'm|we're) expecting(?: our \\w{3,8}| a baby)?", 'my (?:weight|bmi|cholesterol)(?: is| was)? \\d[\\d.]{0,5}'],
  /** Causes, advice, animals, jokes. */
  harmless: [
    'research', 'charity', 'awareness', 'patients?', 'people', 'anyone', 'you', 'your', 'film', 'novel', 'clinic', 'policy', 'nurses?', 'jabs?', 'vet', 'dog', 'cat', 'puppy', 'spreadsheet', 'penalt(?:y|ies)', 'gave me', 'giving me', 'nearly', 'allergic', 'so (?:ocd|bipolar)', 'prep for', 'battery', 'exam', 'day:',
  ],
  insteadOff: ['away for a while'],
} as const satisfies Record<string, readonly string[]>;
