/** An amount has a sign, a comma or a unit. */
const UNIT = '(k|m|grand|thousand|lakhs?)\\b';
const AMOUNT = `([£$€₹₦] ?\\d[\\d,.]{0,11}( ?${UNIT})?|\\d[\\d.,]{0,7} ?(${UNIT}|quid|pounds|dollars|euros?|rupees|naira)|(a|\\w{3,7}) (grand|thousand|lakhs?))`;
/** A thousand or more. */
const LARGE = `([£$€₹] ?\\d{1,3}[,.]?\\d{3}|[£$€]?\\d[\\d.]{0,4} ?${UNIT}|\\w{3,7} (grand|thousand|lakhs?))`;
const GAP = '[^.!?\\n]{0,24}?';
const HELD =
  'debt|loan|mortgage|overdraft|cards?|savings|isa|pension|bonds|shares|inheritance|redundancy|bank|account|balance|payday|house bought';
const ME = "((I|we)('ve|'m|'re| have| am| are)? (just |now |still )?)?";
const RENT = '((my|our|the) )?(rent|mortgage|bills|council tax|payroll|wages)';

/** Words for the detector `money-self`. */
export const moneySelf = {
  /** What came in or lies there. */
  gains: [
    `(${AMOUNT}|\\d{1,3},\\d{3})${GAP}(landed|inherited|payout|windfall)( from [\\w']{2,12} (estate|will))?`,
    `(inherited|came into|left me|won) ${LARGE}( (on|at|in) (the )?(slots|horses|casino|lottery))?`,
    `${AMOUNT} (saved|put (away|aside)|in (the|my|our) (bank|savings|isa|account|pension))( for (the|our|a) (deposit|house|flat|car|wedding))?`,
    `saved (up )?(about )?${LARGE}(?! (on|by|off))`,
    `sold (the|my|our) (flat|house|car|shares|business)${GAP}(for ${AMOUNT}|cash in the bank)`,
  ],
  /** What went out. */
  spent: [
    `(lost|blew|down|up) (about |another )?(${AMOUNT}|[\\w' ]{2,14} wages) (on|at|in) (the )?(slots|horses|bookies|casino|poker|roulette|lottery|bets?|crypto|bitcoin|shares)`,
    `(crypto|bitcoin|shares?)${GAP}bought (a|my|myself) [\\w]{3,9}`,
    `${LARGE} (on|for) (a|the|my|our) (new )?(kitchen|car|bathroom|extension|wedding|holiday|roof|ring|watch|handbag|house|flat|van|loft)`,
  ],
  /** What is owed. */
  debts: [
    `${AMOUNT}${GAP}((on|off) (the|my|our) (credit )?cards?|overdrawn|in (debt|arrears|the red)|of debt|in (student )?loans)`,
    `${ME}owe (about |nearly )?(the (taxman|bank|landlord)|hmrc|my (bookie|landlord|dealer)|${AMOUNT})( ${AMOUNT})?`,
    "(I'm|I am|we're|im) (\\w{3,9} ){0,2}(in debt(?! to)|overdrawn|bankrupt|in arrears)",
    `${ME}maxed (out )?(my|our|all|the)( \\w{2,8}){0,3} cards?`,
    '(the )?bailiffs?( are)? (coming|at (the|my) door|again|round|knocking|came)( (on )?\\w{3,6}day| tomorrow| again| this \\w{7,9})?',
    'payday loan( again)?|loan sharks?|declared bankrupt|repossessed( the \\w{3,5})?',
    `${ME}((\\w{3,6} months? )?behind (on|with) ${RENT}|(can'?t|cannot|couldn't) (pay|make) ${RENT}|missed (a|another|my|our) (mortgage|rent|loan|card) payment)`,
    `(my|our) (debts?|overdraft|bankruptcy|repossession)`,
  ],
  /** An amount beside one of these, in a sentence about the writer. */
  pairs: [`(${HELD})${GAP} ${AMOUNT}`, `${AMOUNT}${GAP}\\b(${HELD})`],
  own: ['I', "I'[mv]e?", 'my', 'our', 'we', 'me', 'got', 'finally', 'paid off', 'down to'],
  /** What one earns. */
  pay: [
    `I('m| am)? (clear|earn|make|take home|on|paid) (about |only |just )?${AMOUNT}( an? (week|month|year|hour))?`,
  ],
  /** Causes, firms, games; and pay talk, which is everybody's right. */
  harmless: [
    'rais(ed|ing)',
    'charity',
    'donat\\w{1,5}',
    '\\w{0,5}fund\\w{0,7}',
    'appeal',
    'grant',
    'turnover',
    'customers?',
    'monopoly',
    'game',
    'film',
    'council',
    'government',
    'technical',
    'others? on',
    'anyone else',
    'union',
    'bake sale',
    'if you|your account',
  ],
  insteadGain: ['good news'],
  insteadDebt: ['money is tight'],
} as const satisfies Record<string, readonly string[]>;
