/** Words for the detector `undisclosed-tie`. */
export const undisclosedTie = {
  /** Praise that says what a thing is; what stands in its place must fit there. */
  is: [
    "(?:the |simply the |hands down the |by far the |honestly the )?(?:best|finest|friendliest|nicest|kindest|cleanest|fastest|cheapest|loveliest|tastiest|greatest|coolest|softest|most (?:comfortable|reliable|helpful|beautiful|amazing|delicious|brilliant))(?: [\\w-]{3,14}){0,2}?(?: (?:in (?:town|the (?:world|country|city|area|uk)|[A-Za-z]{3,14})|ever|i(?:'ve| have) ever (?:bought|had|owned|tried|eaten|used|been to|stayed in)|around|going|on the (?:market|high street|planet)|money can buy))",
    "(?:the )?best (?:thing|lamp|buy|purchase|product|app|coffee|pizza|curry|service|staff|deal|place|shop|phone|cream|shoes|pies?|food|garage|hotel|value|gift)", "(?:absolutely |truly |really |seriously |so )?(?:amazing|brilliant|fantastic|incredible|unbeatable|outstanding|superb|life-?changing|wonderful|excellent|awesome|perfect|gorgeous|delicious|unreal|top notch|first class|second to none|head and shoulders above|miles ahead(?: of (?:the )?\\w{3,10})?|worth every penny|a game ?-?changer|10/10|ten out of ten|a bargain|goated|fire|lit)",
    'friendliest \\w{3,12} in town',
  ],
  /** Praise that tells the reader what to do, or what the writer did. */
  does: [
    "(?:can't|cannot|couldn't) recommend (?:them|it|this|[\\w]{3,14}) (?:enough|highly enough)", "(?:highly|thoroughly|strongly|definitely|would) recommend(?:ed)?(?: (?:them|it|this|to (?:anyone|everyone|all)))?", "(?:everyone|everybody|you all|y'all|you) (?:should|need to|must|have to|gotta|ought to) (?:switch to|try|buy|get|use|visit|go to|check out|see|book|order)(?: (?:it|this|them|one|there))?", "(?:go|run|rush) (?:and |to )?(?:get|buy|grab|order|try) (?:one|it|some|yours|them)", "get yours(?: (?:now|today|before [\\w ]{3,14}))?", "five stars|5 stars|\u2605\u2605\u2605\u2605\u2605|\u2B50\u2B50\u2B50\u2B50\u2B50",
    "(?:i |we |absolutely |totally |really |just ){0,3}(?:love|adore|swear by|am obsessed with|obsessed with) (?:it|this|them|these|my|their|that)", "would (?:buy|go|order|book|visit|use) (?:it |them |there |here )?again", "(?:never|not once) (?:had|let me down|a (?:bad|late|single))[\\w ]{0,20}", "get so much unfair (?:stick|press|hate)", "vote for (?:them|it|us|[\\w&' ]{3,24}?)(?: in the [\\w ]{3,20}awards?| for [\\w ]{3,20})", "as an? (?:neutral|impartial|independent|unbiased) (?:observer|customer|user|fan)", "(?:no bias|unbiased|not biased|zero bias)", 'gifted(?: (?:by|from) \\w{3,14})?', '#(?:collab|gifted|gift|partner)', "went above and beyond", 'try them', 'try it', 'fast delivery', 'you won\'t regret it', "don't believe the haters", "try (?:the|their|our) [\\w ]{3,16}",
  ],
  /** The writer says who they are. */
  labels: [
    'with my own money',
    "i (?:work|am employed|'m employed) (?:at|for|there|in|with|on)(?: the team)?", "i(?:'ve| have) worked (?:at|for|there)", 'my (?:employer|company|firm|work|job|team|own firm|own shop|shop|boss)', 'we at', 'our', 'we (?:made|make|built|launched|published|at|are)', "i'?m (?:so )?biased", 'i am (?:so )?biased', 'biased, obviously', 'disclosure', 'disclaimer', '(?:^|[\\s(])ad', '#ad', '#employee', '#sponsored', 'paid partnership', 'sponsored', 'advert', 'my (?:husband|wife|partner|mum|dad|sister|brother|friend|son|daughter) (?:works|owns|runs|is the)',
    'i own', "i'?m (?:the|a|one of the) (?:owner|founder|manager|staff|employee|baker|designer|maker)", 'as (?:an|their) employee', 'i run', 'i made', 'full disclosure', 'declaring an interest', 'proud to work', 'where i work', 'i helped (?:build|make|write|design)',
  ],
  /** Praise of people, jobs and anniversaries is no claim about a product. */
  people: ['(?:good|great|lovely|best|kind|nice|clever|brilliant|amazing) (?:people|team|bunch)', 'colleagues', 'job', 'jobs', 'years at', 'work with', 'working with', 'workplace', 'place to work', 'office', 'offices', 'anniversary', 'new starter', 'hiring', 'first day', 'last day', 'leaving'],
  /** Parts of a firm's name that name nothing. */
  empty: ['the', 'a', 'and', 'of', 'ltd', 'limited', 'plc', 'inc', 'llc', 'group', 'company', 'co', 'foods', 'services', 'solutions', 'sons', 'my', 'our', 'local', 'international', 'global', 'new', 'old', 'best', 'garage', 'cafe', 'shop', 'dental', 'windows', 'logistics', 'bank', 'hotel'],

  instead: { is: 'good, though I work there', does: 'I work there, so I am biased' },
} as const;
