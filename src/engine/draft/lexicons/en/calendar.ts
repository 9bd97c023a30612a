/**
 * How English writes days and hours: fragments that other lexicons build on. Each is
 * bounded, and each is a group, so that it can stand anywhere in a phrase.
 */
export const DAY =
  '((mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun)';

export const MONTH =
  '(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)';

const NTH = '\\d{1,2}(st|nd|rd|th)';

/** A day of the month: "the 19th", "2 June", "June 2nd", "2/6". */
export const DATE = `((the )?${NTH}( of)?( ${MONTH})?|\\d{1,2}\\.? ${MONTH}|${MONTH} \\d{1,2}(st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2}([/.]\\d{2,4})?)`;

/** A day one can count to. */
export const WHEN = `(${DATE}|(next |this |the following )?${DAY}( week\\b)?|tomorrow( night)?|next (week|month|weekend)|the weekend|after (the )?(new year|christmas|easter|weekend)|the end of (the )?(week|month)|(early |mid[- ]?|late |the end of )?${MONTH}|new year|christmas|easter)`;

/** An hour: "6.10", "8:40", "5pm", "ten o'clock", "half past six", "midnight". */
export const CLOCK =
  "(\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|(half|quarter) (past|to) (\\d{1,2}|[a-z]{3,6})|(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock|(0\\d|1\\d|2[0-3])[0-5]\\d( hrs| hours)|midnight|noon|dawn)";

/** An hour where the words around it make clear that it is one: "till ten". */
export const HOUR = `(${CLOCK}|\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve)`;
