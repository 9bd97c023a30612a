/**
 * Numbers that a state or a health service gives one person. Each row: the form as
 * officially described, and whether it is telling enough to stand without its name.
 */
interface Form {
  readonly form: string;
  readonly alone?: boolean;
}

const FORMS: readonly Form[] = [
  // United Kingdom, National Insurance: two letters, six digits, A to D (HMRC manual NIM39110).
  { form: '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]', alone: true },
  // United States, social security: never 000, 666 or 9xx in front (SSA).
  { form: '(?!000|666|9\\d\\d|078-05-1120|219-09-9999|123-45-6789)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}', alone: true },
  // Great Britain, driving licence: five of the surname, birth in six digits, initials (DVLA).
  { form: '[A-Z]{1,5}9{0,4}\\d[0156]\\d[0-3]\\d{2}[A-Z9]{2}\\d[A-Z]{2}', alone: true },
  // India, PAN: the fourth letter tells the kind of holder, P a person.
  { form: '[A-Z]{3}P[A-Z]\\d{4}[A-Z]', alone: true },
  // Italy, codice fiscale.
  { form: '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]', alone: true },
  // Brazil, CPF.
  { form: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', alone: true },
  // Singapore, NRIC and FIN.
  { form: '[STFGM]\\d{7}[A-Z]', alone: true },
  // Ireland, PPS.
  { form: '\\d{7}[A-W][A-IW]?' },
  // Spain, DNI and NIE.
  { form: '[XYZ]?\\d{7,8}-?[A-Z]' },
  // What the United Kingdom's forms print as an example, and people copy: QQ 12 34 56 C.
  { form: '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]' },
  // Anything else that follows the name of such a number: letters in front, digits in groups.
  { form: '[A-Z]{0,3}\\d{1,4}(?:[ -]?\\d{1,4}){1,4}[A-Z]{0,2}' },
];

const union = (forms: readonly Form[]): string => forms.map(({ form }) => form).join('|');

/** Right at the start of what follows the name of a number. */
export const NAMED_NUMBER = new RegExp(`^(?:${union(FORMS)})(?![\\w-])`, 'i');

/** Anywhere, in capitals, as on the paper. */
export const BARE_NUMBER = new RegExp(
  `(?<![\\w.,/-])(?:${union(FORMS.filter(({ alone }) => alone))})(?![\\w-])`,
  'g',
);
