import { matched, matchesOf } from '../phrases.ts';
import type { Span } from '../types.ts';

const NAME = "[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F'.-]{1,24}";
const HOUSE = '\\d{1,4}(?: ?(?:[a-d]|bis|ter)(?!\\w))?(?:[/-](?:\\d{1,3}|[A-Z]{1,3}(?!\\w)))?';
const LINK = '(?:de|del|della|delle|dei|d[ao]s?|di|la|las|los|le|les|du|des|van|von|den|der)';

/** Streets of the continent, as posts write them; the number before or behind. */
const FORMS = [
  // Germany, Austria, Switzerland, Netherlands, Belgium, Scandinavia: Lindenweg 4, Kerkstraat 12-2.
  `[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F.-]{1,24}(?:stra(?:ß|ss)e|str\\.|(?:-| )(?:Stra(?:ß|ss)e|Allee|Platz|Weg|Str\\.)|weg|platz|allee|gasse|damm|ufer|ring|gracht|straat|laan|plein|kade|dijk|singel|gatan|v\\u00E4gen|vej|gade|katu) ${HOUSE}`,
  `(?:Am|Im|An der|Auf dem|Unter den|Zum|Zur) ${NAME}(?: ${NAME})? ${HOUSE}`,
  // France, Belgium: 12 rue de la Paix.
  `${HOUSE},? (?:bis |ter )?(?:rue|avenue|av\\.?|boulevard|bd|impasse|place|chemin|all\\u00E9e|quai|cours|route|passage) (?:${LINK} ){0,2}(?:(?:de |d'|l')?${NAME} ?){1,3}`,
  // Spain, Latin America, Italy, Portugal, Brazil: Calle Mayor, 14; Via dei Mille 3.
  `(?:Calle|C/|Avenida|Avda\\.?|Plaza|Paseo|Carrer|Via|(?<=\\b(?:in|abito) )via|Viale|Corso|Piazza|Largo|Vicolo|Rua|Travessa) ?(?:${LINK} ){0,2}${NAME}(?: (?:${LINK} )?${NAME}){0,2},? (?:n\\.? ?|n\\u00BA ?)?${HOUSE}`,
  // India: House no 12, Shivaji Nagar; Plot 4, Sector 21.
  `(?:Flat|House|H\\.? ?No|Plot|Door)(?: no)?\\.? ?\\d{1,4}\\w?, ?(?:#?\\w{1,12} ){0,3}(?:Road|Cross|Main|Nagar|Colony|Layout|Marg|Sector \\d{1,3}|Phase \\d)`,
];
/** A door, a postcode and a town behind, of any country. */
const TAIL =
  "(?:,? (?:apt|apartment|unit|suite|flat|floor)\\.? ?#?\\d{1,4}\\w?|, ?\\d{1,2}\\u00BA ?\\w?|, ?(?:\\d{4,5}(?: [A-Z]{2})? )?[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F'-]{1,20}(?: [A-Z][a-z\\u00C0-\\u024F]{2,14})?(?: (?:[A-Z]{2,3} )?\\d{4,6}| [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}| \\d{1,2})?|,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|,? [A-Z]{2} \\d{5}){0,3}";

const ABROAD = new RegExp(`(?<![\\w.,/-])(?:${FORMS.join('|')})(?!\\w)`, 'gu');
const AFTER = new RegExp(`^${TAIL}(?!\\w)`, 'u');
const BEFORE = /(?<![\w'-])(?:[A-Z][\w'.-]{1,20} ){1,2}$/;
/** Half a street's name that all forms above have in them. */
const HINT =
  /stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|ring|gracht|straat|laan|plein|kade|dijk|singel|gatan|v\u00E4gen|vej|gade|katu|\bc\/|\b(?:am|im|an|auf|unter|zum|zur|rue|avenue|av|boulevard|bd|impasse|place|chemin|all\u00E9e|quai|cours|route|passage|calle|avenida|avda|plaza|paseo|carrer|via|viale|corso|piazza|largo|vicolo|rua|travessa|flat|house|h\.? ?no|plot|door)\b/i;

/** Streets with a number, in the forms of other languages; a capital tells them from talk. */
export function addressesAbroad(plain: string): Span[] {
  return HINT.test(plain) ? matchesOf(plain, ABROAD) : [];
}

/** Begins an address before the name of its house: "The Old" of "Barn, Mill Lane". */
export function withName(plain: string, { start, end }: Span): Span {
  const name = matched(plain.slice(Math.max(0, start - 44), start), BEFORE);
  return { start: start - name.length, end };
}

/** Ends an address behind its door, postcode and town. */
export function withTown(plain: string, { start, end }: Span): Span {
  return { start, end: end + matched(plain.slice(end, end + 70), AFTER).length };
}
