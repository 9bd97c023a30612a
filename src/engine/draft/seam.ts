import { sentenceOf } from './clause.ts';
import type { Span } from './types.ts';

/** A place that changes, and what it becomes; '' leaves it out. */
export interface Change extends Span {
  readonly instead: string;
}

/** How much is looked at on each side of a change. */
const REACH = 60;

const BE = '(?:is|are|was|were|be|been)';
const OBJECT = '(?:an?|the|my|our|his|her|their|me|us|him|them|it)\\b';
const OVER = '(?:[,.;:!?)]|$|(?:and|but|so|or|because|while|who|which)\\b)';
/** "Still runs the team": somebody is missing before it. */
const VERB = `(?:(?:still|also|now|even|just) )?[a-z]{1,14}(?:[^s\\W]s|ed) ${OBJECT}`;
/** How a suggestion begins that is about nobody. */
const NEWS = '(?:an? (?:long|quiet|hard|busy|break)|one of|happy|big|good|it |there |we )';

/** What no sentence looks like: «left‹instead›right», with the sentence's own words on each side. */
const BROKEN: readonly RegExp[] = [
  // Left out: a verb without its object or its other half, and whatever has lost its beginning.
  `\\b(?:meet|meets|met|help(?:s|ed|ing)?|using|find|thank|proud)‹›(?:now\\b|\\w{2,12}ing\\b|${OVER})`,
  `\\b${BE}(?: now| all| still| already)?‹›${OVER}`,
  `^‹›(?:(?:and|but) )?${VERB}`,
  `^‹›(?:today|tonight|yesterday|tomorrow|(?:last|this|next) \\w{3,9})(?:[,.!?]|$| and\\b)`,
  '^‹›(?:if|because|unless|although) [^,.!?]{0,60}[.!?]?$',
  // Said otherwise: an article before a pronoun, the same word twice, a clause or a thing before "who".
  '\\b(?:an?|the|my|our|his|her|their|your|this|that|these|those|one|two|three|every|each|another|no)‹(?:some|it |we |I |what |there |an? |the |my |our |one )',
  '\\b(\\w{4,12})\\b[^‹]{0,20}‹[^(›][^›]{0,50}\\b\\1\\b',
  '‹[^(›][^›]{0,50}\\b(\\w{4,12})\\b[^›]{0,30}›[^.!?]{0,12}\\b\\1\\b',
  '‹[^›]+›,? ?(?:who|whose|which)\\b(?![^.!]{0,60}\\?)',
  // A noun where a clause stood, or what needs "is" without it.
  '^‹(?:somebody we|something|people|my boss|our place|school|the club)[^›]{0,12}›(?:[,.;!?]|$|and\\b|but\\b)',
  '\\b(?:and|but|so|that|then|if|when)‹(?:an? (?:long|quiet|hard|busy)|one of|happy|big|good|more )',
  `\\b(?!${BE}\\b)\\w{1,20}‹a secret`,
  '\\b(?!(?:and|but|so|or|because|please|just)\\b)\\w{1,20}‹(?:ask|keep|message) ',
  '\\bfor a (?:while|bit)›(?:for|until|till|since|from)\\b',
  // News of nobody, and then "and runs" or "he was".
  `‹${NEWS}[^›]{0,50}›(?:and|but) ${VERB}`,
  `‹${NEWS}[^›]{0,50}›[^.!?]{0,14}, (?:he|she)\\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Whether a sentence still reads as one where words of it have been changed or left out. */
export function readsOn(text: string, change: Change): boolean {
  const { start, end } = sentenceOf(text, change);
  const left = text.slice(Math.max(start, change.start - REACH), change.start).trimEnd();
  const right = text.slice(change.end, Math.min(end + 1, change.end + REACH)).trimStart();
  return !BROKEN.some((pattern) => pattern.test(`${left}‹${change.instead}›${right}`));
}
