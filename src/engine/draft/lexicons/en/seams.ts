/**
 * What stands beside words that are changed or left out, and whether the sentence reads on.
 * Every entry is an expression for any case, bounded, without references back; an end that
 * matters is written in it.
 */

const BE = '(is|are|was|were|be|been)';
const OBJECT = '(an?|the|my|our|his|her|their|me|us|him|them|it)\\b';
const OVER = '([,.;:!?)/]|$|if\\b|(and|but|so|or|because|while|who|which)\\b)';
/** "Still runs the team": somebody is missing before it. */
const VERB = `((still|also|now|even|just) )?[a-z]{1,14}([^s\\W]s|ed) ${OBJECT}`;
/** How a suggestion begins that is about nobody. */
const NEWS = '(an? (long|quiet|hard|busy|break)|one of|happy|big|good|it |there |we )';

/** Where a thing ends, as something else begins. */
const PART =
  '(and|but|so|or|because|on|in|at|for|with|to|from|by|last|this|next|to(day|night|morrow)|yesterday|now|again|who|which|that|when|while|after|before|since|if|is|was|are|has|he|she|they|it|you|i|we|me|us|him|them)';

const THING = `((an?|the|his|her|their|my|our) )?(?!${PART}\\b)[\\p{L}\\p{N}'-]{2,16}( (?!${PART}\\b)[\\p{L}'-]{2,16}){0,2}`;

export const seams = {
  /** What no sentence looks like: «left‹instead›right», with the sentence's own words on each side. */
  broken: [
    // Left out: a verb without its object or its other half, and whatever has lost its beginning.
    `\\b(meet|meets|met|help(s|ed|ing)?|using|find|thank|proud)‹›(now\\b|\\w{2,12}ing\\b|${OVER})`,
    `(\\b${BE}|(it|that|here|he|she)['\u2019]s)( now| all| still| already)?‹›(${OVER}|(it|i|we|you|he|she|they|just|give|call|ring|text|message|drop)\\b)`,
    // A street without its number, a name without its verb, what was said beside what went.
    '\\b(live|lives|living|stays?)( at| in| on)?‹›\\p{L}',
    '^(\\S{1,20} ?){1,3}‹›and [a-z]{2,14}(ed|s)\\b',
    '^‹›((not|with|than|of) |((and|but) )?[a-z]{2,14}ed\\b(?! (on|in|by|at|for|with|as|to|from)\\b))',
    '^(the|an?|his|her|their) \\S{1,16}( \\S{1,16})?‹›[.,!?]?$',
    `(^|:)‹›((and|but) )?${VERB}`,
    `^‹›(today|tonight|yesterday|tomorrow|(last|this|next) \\w{3,9})([,.!?]|$| and\\b)`,
    '^‹›(if|because|unless|although) [^,.!?]{0,60}[.!?]?$',
    // Said otherwise: an article before a pronoun, a clause or a thing before "who".
    '\\b(an?|the|my|our|his|her|their|your|this|that|these|those|one|two|three|every|each|another|no)‹(some|it |we |I |what |there |an? |the |my |our |one )',
    '‹[^›]{1,60}›,? ?(who|whose|which)\\b(?![^.!]{0,60}\\?)',
    // A noun where a clause stood, or what needs "is" without it.
    '^‹(somebody we|something|people|my boss|our place|school|the club)[^›]{0,12}›([,.;!?]|$|and\\b|but\\b)',
    '\\b(and|but|so|that|then|if|when)‹(an? (long|quiet|hard|busy)|one of|happy|big|good|more )',
    `\\b(?!${BE}\\b)\\w{1,20}‹a secret`,
    '\\b(?!(and|but|so|or|because|please|just)\\b)\\w{1,20}‹(ask|keep|message) ',
    '\\bfor a (while|bit)›(for|until|till|since|from)\\b',
    // News of nobody, and then "and runs" or "he was".
    `‹${NEWS}[^›]{0,50}›(and|but) ${VERB}`,
    `‹${NEWS}[^›]{0,50}›[^.!?]{0,14}, (he|she)\\b`,
    // A thing where somebody stood, a clause behind a name, a "week" before a noun.
    "(?<!because of|about|over|['\u2019]s|is|was)‹something p",
    '^(\\S{1,20} ){0,3}\\S{1,20},‹somebody I',
    '\\bdear‹',
    'bad week›(?!and|but|so|or|because|to|again|when|at|in)\\p{L}',
    '\\bbecause‹we would|put this right›:',
    '\\bby‹people|^between us,‹›',
  ],
  /** Says a whole sentence, so that it cannot stand where a noun stood. */
  says: "^(we|i|thank you|ask|keep|one of) |(?!^)\\b(is|are|was|were|has|had|would|will|can|could|went|goes|may|needs?)\\b|n't\\b",
  /** A clause may follow; "told me" would make hearsay of it. */
  takesClause: '\\b(because|cos|and|but|so|or)$',
  determiner: '\\b(a|an|the|my|our|his|her|their|your|this|that)[ \\t]{1,4}$',
  determined: '^(an?|the|my|our|some\\w{3,5}|one|it|nobody) ',
  /** "I live | our place" needs a preposition, "because | a long story" another. */
  links: [
    ['\\bbecause $', 'of '],
    ['\\b(live|lives|living) $', 'at '],
  ],
  /** Words that nothing follows any longer: prepositions, joints, articles, owners. */
  dangling:
    '(^|[\\s("\u2018\u201C\'])((and|or|but|because|cos|so|since|while|when|where|who|which|that|plus|at|in|on|with|from|to|of|for|by|near|opposite|behind|about|as|than|via|until|till|into|onto|after|before|under|over|the|an?|my|our|his|her|their|your|its|this|these|those|some|just|only|even|also|then|not|last|always|usually|often|never|still|&)(\\s{1,4}|$)){1,6}$',
  /** What cannot end a clause: its object or its other half has gone. */
  hanging:
    "(^|\\s|['\u2019])(is|are|was|were|be|been|being|am|its|s|re|m|im|ve|d|ll|have|has|had|having|want|wants|wanted|need|needs|lives?|lived|living|gets?|got|called|named|born|uses?|used|sees?|saw|meets?|met|likes?|says?|said|told|thinks?|knows?|gives?|gave|makes?|made|takes?|took|puts?|brings?|brought|visit|join|includes?|including|number|mobile|mob|phone|cell|acct?|passcode|dob|date of birth|sort|iban|e-?mail|address|password|pin|code|account|name|username|help(s|ed|ing)?|using|find|thank|told (me|us|him|her|them)|hopes?|proud|run|doing|bought|picked up|(is|are|was|were) now|i|he|she|we|they|you|it|who|which|there|can|could|will|would|do|does|did|don['\u2019]t|very|so|too)$",
  /** A place that ends so goes on to its thing: "behind on | the flat", "Room 4, Mrs | Petrakis". */
  openEnd:
    '(^|\\s)(with|for|of|in|on|at|to|from|about|by|the|an?|his|her|their|my|our|mrs?|ms|miss|dr)$',
  /** The thing, as far as it goes. */
  thing: `^ ${THING}`,
  /** What it is about: "diagnosed | with MS", "arrested | for drink driving". */
  about: `^ (with|for|over|as) ${THING}`,
  /** What cannot begin one: it belonged to the words that went. */
  orphan:
    "^\\s{0,4}(['\u2019]s\\b|(is|are|was|were|am|has|have|had|will|would|can|could|should|may|might|must|does|do|did|isn['\u2019]t|wasn['\u2019]t|who|which|that|whose|of|in|at|on|with|from|for|by|until|till|near|behind|opposite|to|as|before|after|during)\\b)",
  /** Begins anew, so that it is no object of the preposition before it: "a rewire at | this week". */
  adjunct:
    '^\\s{1,4}(and|or|but|so|because|while|if|when|unless|today|tonight|tomorrow|yesterday|now|again|please|pls|asap|ta|(this|next|last|every) (morning|evening|week|weekend|month|year|summer|\\w{3,6}day))\\b',
  /** "The room" alone: a noun whose verb went. */
  bareNoun:
    "^(one|two|three)$|^(the|an?|my|our|your|his|her|their|this|that|old) [\\w'\u2019-]{1,20}( [\\w'\u2019-]{1,20})?$",
} as const;
