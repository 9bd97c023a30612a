const WORD = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a hundred)';
/** An amount: it has a sign, a comma or a unit. */
const AMOUNT = `(?:[£$€₹₦] ?\\d[\\d,.]{0,11}(?: ?(?:k|m|grand|lakhs?))?|\\d{1,3}(?:,\\d{2,3}){1,3}|\\d[\\d.,]{0,7} ?(?:k|grand|quid|pounds|dollars|bucks|euros?|lakhs?|rupees|naira)|(?:a|${WORD}) (?:grand|thousand|lakhs?))`;
/** A thousand or more. */
const LARGE = `(?:[£$€₹₦]? ?\\d{1,3}[,.]?\\d{3}|[£$€]?\\d[\\d.]{0,4} ?(?:k|grand|lakhs?|thousand)|${WORD} (?:grand|thousand|lakhs?))`;
const GAP = '[^.!?\\n]{0,24}?';
const ME = "(?:(?:I|we)(?:'ve|'m|'re| have| am| are)? (?:just |now |still |about )?)?";

/** Words for the detector `money-self`. */
export const moneySelf = {
  /** What came in or lies there. */
  gains: [
    `${AMOUNT}${GAP}(?:landed|inherit(?:ed|ance)|from [\\w']{2,12}(?: [\\w']{2,12})? (?:estate|will)|payout|compensation|windfall)(?: from [\\w']{2,12}(?: [\\w']{2,12})? (?:estate|will))?`,
    `(?:inherited|left me|came into|got (?:my |a )?(?:payout|settlement)(?: of)?) ${AMOUNT}`,
    `(?:won|lost|blew|down|up) (?:about |another )?${AMOUNT} (?:on|at|in|from) (?:the |my |a )?(?:\\w{3,9} )?(?:slots|horses|bookies|casino|poker|roulette|lott(?:ery|o)|scratch ?cards?|bets?|betting|crypto|bitcoin|shares|stocks|acca)`,
    `(?:won|scooped) ${AMOUNT}`,
    `${AMOUNT} (?:saved|stashed|put (?:away|aside)|in (?:the|my|our) (?:bank|savings|isa|account|pension|drawer|safe|current account))(?: for (?:the|our|a) [\\w-]{3,12})?`,
    `saved (?:up )?(?:about )?${LARGE}(?! (?:on|by|off))(?: for (?:the|our|a) [\\w-]{3,12})?`,
    `my (?:bank |account |savings |pension )?(?:balance|savings|pension pot|portfolio)(?: is| are| hit| at|:){0,2} ${AMOUNT}`,
    `sold (?:the|my|our) (?:flat|house|car|shares|business|bike)${GAP}(?:for ${AMOUNT}|cash in the bank|money in the bank)`,
    `(?:crypto|bitcoin|shares?)${GAP}bought (?:a|my|myself) [\\w ]{3,16}`,
    `(?:spent )?${LARGE} (?:on|for) (?:a|an|the|my|our) (?:new )?(?:kitchen|car|bathroom|extension|wedding|honeymoon|holiday|roof|ring|watch|handbag|house|flat|van|loft|deposit|sofa|teeth)`,
  ],
  /** What is owed. */
  debts: [
    `${AMOUNT}${GAP}(?:(?:on|off) (?:the|my|our|\\w{3,5}) (?:credit )?cards?|overdrawn|in (?:debt|arrears|the red)|of debt|in (?:student )?loans|left to pay)`,
    `${ME}(?:owe|owing|overdrawn by|in debt for) (?:about |nearly )?(?:the (?:taxman|bank|council|landlord)|hmrc|the irs|my (?:bookie|landlord|dealer|mum|dad)|${AMOUNT})`,
    `(?:I'm|I am|we're|we are|im) (?:[\\w]{3,10} ){0,2}(?:in debt(?! to)|overdrawn|bankrupt|in arrears)`,
    `${ME}maxed (?:out )?(?:my|our|all|another|the|both)(?: [\\w]{2,8}){0,2} cards?`,
    'bailiffs?(?: are| is)? (?:coming|at the door|at my door|again|round|due|turned up|knocking|knocked|came)(?: (?:on )?\\w{3,6}day| tomorrow| again)?',
    '(?:another |got a |took (?:out )?a )?payday loan(?: again)?',
    `${ME}(?:behind (?:on|with) (?:my|our|the) (?:rent|mortgage|bills|council tax|car payments)|(?:can't|cant|cannot|couldn't) (?:pay|make) (?:my|the|our) (?:rent|mortgage|bills|payroll|wages))`,
    `${ME}missed (?:a|another|my|our) (?:mortgage|rent|loan|card) payment`,
    '(?:my|our) (?:debts?|overdraft|bankruptcy|iva|repossession)',
    `(?:my|our) (?:mortgage|rent)${GAP}${AMOUNT}`,
  ],
  /** What one earns. */
  pay: [`I(?:'m| am)? (?:clear|earn|make|take home|get paid|bring home|on|paid) (?:about |around |only |just )?${AMOUNT}(?: an? (?:week|month|year|hour))?`],
  /** Causes, firms, offers, games; and pay talk, which is everybody's right. */
  harmless: [
    'rais(?:ed|ing)', 'charity', 'donat\\w{1,5}', 'fund ?rais\\w{1,5}', 'crowdfund\\w{0,5}', 'raffle', 'sponsor\\w{0,5}', 'appeal', 'grant', 'turnover', 'revenue', 'customers?', 'monopoly', 'game', 'film', 'episode', 'council', 'government', 'technical', 'others? on', 'anyone else', 'union', 'the rate', 'overtime', 'team', 'points?', 'miles', 'followers', 'bake sale', 'if you', 'years ago', 'advice',
  ],
  insteadGain: ['good news'],
  insteadDebt: ['money is tight'],
} as const satisfies Record<string, readonly string[]>;
