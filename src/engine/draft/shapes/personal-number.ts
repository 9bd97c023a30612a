/**
 * Numbers that a state gives one person and that nothing else looks like, in capitals as on
 * the paper: United Kingdom, National Insurance (HMRC, NIM39110; QQ is the printed example
 * that people copy) and driving licence (DVLA); United States, social security (SSA: never
 * 000, 666 or 9xx in front); India, PAN of a person; Italy, codice fiscale; Brazil, CPF.
 */
export const BARE_NUMBER =
  /(?<![\w.,/-])(?:(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-QPR-TW-Z][A-CEGHJ-NP-QR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]|[A-Z]{1,5}9{0,4}\d[0156]\d[0-3]\d\d[A-Z9]{2}\d[A-Z]{2}|(?!000|666|9|078-05|219-09|123-45)\d{3}-\d\d-\d{4}|[A-Z]{3}P[A-Z]\d{4}[A-Z]|[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]|\d{3}\.\d{3}\.\d{3}-\d\d)(?![\w-])/g;

/** After the name of such a number: "no.", "is", letters, then six digits or more, in groups. */
export const NAMED_NUMBER =
  /^(?:'s)?(?:[ :#.=-]|is|no|number){0,6}(?:[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]|(?=(?:\D?\d){6})[A-Z]{0,5}\d{1,10}(?:[ -]?\d{1,4}){0,4}(?:[A-Z]{0,2}|[A-Z9]{2}\d[A-Z]{2}))(?![\w-])/i;
