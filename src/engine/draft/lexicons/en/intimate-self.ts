const PARTNER = '(he|she|my (husband|wife|boyfriend|girlfriend|partner|bf|gf))';
const HAS = "('s|s| is| has| was| just| been| still){0,3}";
const GAP = '[^.,!?\\n]{0,40}?';
/** Not sober. */
const DRUNK =
  '((drunk|hammered|wasted)(?! (on|an?|the)\\b)|tipsy|hung ?over|hangover|comedown|day drinking|stoned|high(?= (at|on shift|in|before|during))|(box|bottles?) of (wine|red|vodka|gin)|gummies|edibles|spliffs?)';
/** Where others depend on the writer. */
const DUTY =
  "(at (my desk|work|the school gates?|the office|the client'?s)|(before|in|during|through|into) (the |my |a )?(\\w{3,8} )?(all-hands|stand-?up|meeting|call|interview|shift)|on (shift|call|duty|the ward)|(early|night) shift|dr[io]v(e|ing) (home|in|to)|teaching|marking|(baby)?sitting|minding|conference|away day|school run)";
const DRUGS =
  '((a |two |some |a few )?(\\w{4,5} )?(bumps?|joints?|spliffs?|gumm(y|ies)|edibles?|pingers|lines? (of coke|off))|coke (in|off|at)|cocaine|mdma|molly|ket(amine)?|shrooms|weed)';

/** Words for the detector `intimate-self`. */
export const intimateSelf = {
  told: [
    // Drink and drugs that cost memory, work or care.
    '(zero|no|not much) memory of (getting home|how \\w{1,2} got \\w{2,5}|last night)',
    "(can'?t|cannot|don'?t|barely) remember (getting (home|in)|last night)|no (idea|clue) how I got home|(I |we )?blacked out( again| last night)?",
    '(still|got) (\\w{2,8} )?(drunk|pissed|hammered|wasted|stoned|over the limit)',
    `${DRUNK}${GAP}\\b${DUTY}`,
    `${DUTY}${GAP}\\b${DRUNK}`,
    `(did|doing|done|dropped|smok(ed|ing)|snort(ed|ing)|took|popped|bought|scored|had|on) ${DRUGS}( in the (\\w{3,9} )?\\w{3,9}| at work)?`,
    "(still )?in last night's (clothes|dress|make-?up)( at (the|my) [\\w']{3,10})?",
    // Sex.
    '(had|having|our|my|no|great|bad) sex( life)?(?! ed)',
    "we (did it|shagged) (in|on|over) [\\w']{1,5} ([\\w']{2,10} )?(bed|car|kitchen|conservatory|bathroom|shower|sofa|toilets?|cupboard|tent|lift)",
    '(sle(pt|eping)|hooked up|got off|shagg(ed|ing)) with (him|her|someone|a \\w{3,9}|my (ex|boss|client|colleague|flatmate))',
    '(tinder|grindr) date|one[- ]night stand|threesome|got laid|my nudes|sexting|our bedroom',
    '(swiped right on|matched with|snogged|kissed|flirting with|on a date with|a crush on) (a|my|the) (client|boss|customer|patient|colleague|student|tutor)',
    // Love gone wrong.
    `${PARTNER}${HAS} (cheat(ed|ing)( on me)?(?! (in|at|on (his|her|the|an?)) )|dumped me|left me(?! (in|an?|the|to|with|on|his|her)\\b)|walked out on me|moved out(?! of)|having an affair|wants a divorce|(kicked|threw) me out|sle(pt|eps|eping) (on the (sofa|couch)|in the spare room)|not (speaking|talking) to me)( again)?`,
    "(I|we)('ve|'re| have| are| just| getting| got){0,3} ((broke(n)?|split) up(?! (the|a|for (the )?(summer|christmas|easter|half|hol\\w{0,6})|from school)\\b)|separat(ed|ing)|divorc(ed|ing)|cheated on \\w{2,3})|(my|our) (divorce|affair|separation|break-?up|marriage is \\w{3,6})|filed for divorce|having an affair|(me|he|she) and \\w{2,9} are (done|over)",
    '(had|having) (a|another) (\\w{3,8} )?(row|fight) with my (wife|husband|partner)',
    "my ex('s)?( is| keeps| still)? (stalking|cheating|drunk|threatening|an? (liar|psycho|cheat))",
  ],
  /** What friends laugh at and customers do not. */
  firm: ["(so|still|too|i'm|im|am) hung ?over", 'my (hangover|ex( [^.!?\\n]{1,30})?|tinder date)'],
  /** Fiction, games, other people's, the long dry road. */
  harmless: [
    'film',
    'episode',
    'novel',
    'song',
    'game',
    'exam',
    'recipe',
    'sober',
    'if you',
    'monopoly',
    'whoever',
    'bears?',
  ],
} as const satisfies Record<string, readonly string[]>;
