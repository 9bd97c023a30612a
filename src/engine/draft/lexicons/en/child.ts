import { CLOCK, DATE, DAY } from './calendar.ts';

const WHO =
  '(?:(?:step|grand|god)?(?:sons?|daughters?|child(?:ren)?)|kids?|boys?|girls?|lad|lass|little (?:one|man|girl|boy|lad|princess)|eldest|youngest|oldest|toddler|twins|niece|nephew|baby|mini-?me|teenager)';
const KIND =
  '(?:primary|infants?|juniors?|nursery|academy|pre-?school|kindergarten|elementary|montessori|grammar|(?:middle|high|secondary|primary|infant|junior)? ?school)';
const PLACE = `(?:[\\w'.&-]{2,14} ){1,3}${KIND}(?: school)?`;
const FORM = "(?:(?:year|yr|grade|class|form) ?\\d{1,2}[a-z]?|(?:miss|mrs?|ms) [\\w'-]{2,14} class|reception class|under-?\\d{1,2}'?s|u\\d{1,2}s)";
const AT = `(?:,? (?:at |is |on )?(?:${DAY}s? )?(?:at )?${CLOCK}(?: every (?:morning|day|${DAY}))?(?: (?:at|by|from|past|outside) (?:the )?[\\w' ]{3,16})?)`;

/** Words for the detector `child`. */
export const child = {
  /** A child of the writer's, or near. */
  own: [`(?:my|our|his|her) (?:\\w{2,8} ){0,2}?${WHO}(?! (?:of the|band|menu))`, 'mum of \\w{1,6}', '\\d{1,2}(?:lbs?|kg) \\d{1,2}oz'],
  /** What shows that a name is a child's. */
  about: ['first day', 'starts', 'started', 'year \\w{1,3}', 'class', 'drop-?off', 'pick-?up', 'uniform', "under-?\\d{1,2}'?s", 'u\\d{1,2}s', 'nursery', 'lane \\d', 'so grown up', 'aged? \\d{1,2}', 'goalie', 'sports day', 'nativity', 'assembly', 'pupil', 'star of the week', 'swim gala', 'school play', 'in the bath', 'potty'],
  /** Where and when to find it. */
  places: [
    `(?:first|last|1st) (?:day|morning|week|term) (?:at|of|in) ${PLACE}(?: for (?:my |our )?[\\w'-]{2,12})?`,
    `(?:(?:starts?|started|starting|goes|going|is|now|picked|drop\\w{0,4}|collect\\w{0,3}) )(?:up )?(?:at |to |in |off at |from )${PLACE}`,
    FORM,
    `(?:[\\w'&-]{3,14} ){1,2}(?:primary|infants?|juniors?|nursery|montessori|preschool|elementary)(?! (?:school )?teachers?)`,
    `(?:school )?(?:drop-?off|pick-?up|pickup)${AT}(?: gate)?`,
    `(?:walks?|cycles?|gets? the bus|gets? collected|finishes|swimming|ballet|football|karate|gymnastics|piano|training|practice|scouts|brownies|cubs|street dance)[^.!?\\n]{0,36}?(?:${CLOCK}(?: every \\w{3,9})?|every (?:morning|day|afternoon|${DAY})|${DAY}s(?: and ${DAY}s)?)`,
    `the (?:side|back|front|school) gate|${DAY}s? (?:at )?${CLOCK}`,
    '(?:his|her|their) (?:whole |entire )?(?:class|team) (?:in the background|behind (?:him|her|them)|too)',
    'in (?:his|her|their) (?:new |school |lovely ){0,2}(?:uniform|blazer|kit)',
    '(?:swim gala|sports day|nativity|school play|class|assembly|bath ?time) (?:pictures?|photos?|pics|video)',
    `born (?:on )?(?:the )?${DATE}(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}/20\\d\\d`,
  ],
  /** What a child will not want to be remembered for, or to be known by. */
  shame: [
    "(?:still )?wets? (?:the|his|her) (?:bed|pants)|wet (?:him|her)self|(?:poo|pee|wee)(?:d|ed|s)? (?:in|on|him|her)[^.!?\\n]{0,20}|(?:nits|head lice|worms)(?: again)?|(?:got |in |a )?detention|(?:been |got )?(?:excluded|expelled|suspended)|(?:tantrum|meltdown)s?(?= ?[(,:]? ?(?:video|photo|pic))|diagnos(?:is|ed)(?: (?:with|as) \\w{3,12})?|autis(?:m|tic)|adhd|epilep(?:sy|tic)|dyslexi[ac]|self[- ]harm\\w{0,3}|failed (?:his|her|all his|all her) \\w{3,10}|(?:naked|in the bath)|(?:first|started her) period|bull(?:ied|ying)",
  ],
  /** Somebody else's child. */
  others: [
    `the [\\w'-]{3,14} (?:twins|boys|girls|kids|brothers|sisters)|the (?:boy|girl|kid|lad|child) in (?:class |year |form )?\\d\\w?(?: who [^.!?\\n]{3,40})?|(?:my )?(?:friend|neighbou?r|sister|brother|mate|cousin)'?s (?:\\w{2,8} )?${WHO}|pupil of the (?:week|month)|star of the week`,
  ],
  /** Grown-ups' schools: work, votes, memories, games. */
  harmless: ['teach(?:er|ers|es|ing)?', 'head ?teacher', 'governors?', 'council(?:lor)?', 'vot(?:e|ing)', 'polling', 'ofsted', 'hiring', 'vacanc(?:y|ies)', 'staff', 'job', 'alumni', 'reunion', 'when I was', 'used to', 'I went', 'pgce', 'placement', 'sponsors?', 'sats', 'film', 'episode', 'menu', 'dog', 'puppy', 'cat', 'kitten', 'research', 'charity', 'adults?', 'driving test'],
  insteadFirstDay: ['first day of school'],
} as const satisfies Record<string, readonly string[]>;
