import { clauseAround, sentenceOf } from './clause.ts';
import type { Clause } from './clause.ts';
import { matched } from './phrases.ts';
import { readsOn } from './seam.ts';
import type { Change } from './seam.ts';
import type { Finding, Span } from './types.ts';

/** What to write instead of a finding's span; '' leaves it out. */
export interface Suggestion {
  readonly kind: 'keep' | 'less-exact' | 'leave-out';
  readonly instead: string;
}

type Place = Pick<Finding, 'span' | 'pieces' | 'insteads'>;

type Found = Place & { readonly detector?: string | undefined };

const OUT: Suggestion = { kind: 'leave-out', instead: '' };

/**
 * The ladder: keep it (the writer knows better), say it less exactly, leave it out. Only
 * keeping for the picture, which only the writer can crop; a live secret and a threat are
 * never kept. Nothing is offered that would not read as a sentence, nor an empty draft.
 */
export function suggestionsFor(finding: Finding, text: string): readonly Suggestion[] {
  const { span, aspects } = finding;
  const out: Suggestion[] = [];
  if (!aspects.includes('live-secret') && !aspects.includes('threat')) {
    out.push({ kind: 'keep', instead: '' });
  }
  if (span.start === span.end) return out;
  if (finding.instead) {
    const less: Suggestion = { kind: 'less-exact', instead: finding.instead };
    if (changesIn(text, finding, less).every((change) => readsOn(text, change))) out.push(less);
  }
  if (/[\p{L}\p{N}]/u.test(applySuggestion(text, finding, OUT))) out.push(OUT);
  return out;
}

/** The exact words of a finding, all its pieces together: what a dismissal goes by. */
export function wordsOf(text: string, { span, pieces }: Pick<Finding, 'span' | 'pieces'>): string {
  return (pieces ?? [span]).map(({ start, end }) => text.slice(start, end)).join(' + ');
}

/**
 * The text with the finding's words changed, and the sentence mended: what no longer stands
 * without them (a preposition, a "because", a verb whose object they were) goes as well, so
 * that no stray comma, space or small first letter is left. Nothing else is touched.
 */
export function applySuggestion(text: string, finding: Found, suggestion: Suggestion): string {
  if (suggestion.kind === 'keep') return text;
  return changesIn(text, finding, suggestion).reduceRight(changed, text);
}

/** What changes, with all that goes along; where the rest would not read on, its whole sentence. */
function changesIn(text: string, finding: Found, suggestion: Suggestion): Change[] {
  const ragged = finding.detector === 'hunch';
  const changes = changesOf(finding, suggestion).map((one) => {
    const change = widened(text, one, ragged);
    // A hunch may cut a bracket in two.
    const cut = ragged && /^[^(]*\)/.test(text.slice(change.start, change.end));
    const stays = change.instead !== '' || (!cut && readsOn(text, change));
    return stays ? change : { ...sentenceOf(text, change), instead: '' };
  });
  return apart(changes);
}

/** The span, and of its company the pieces that may not stay as they are; in order of reading. */
function changesOf({ span, pieces = [], insteads = [] }: Place, { instead }: Suggestion): Change[] {
  const changes: Change[] = [{ ...span, instead }];
  pieces.forEach((piece, index) => {
    const own = insteads[index];
    if (own === undefined || piece.start === span.start) return;
    changes.push({ ...piece, instead: instead && own });
  });
  return changes.sort((a, b) => a.start - b.start);
}

/** Changes that have grown into each other are one. */
function apart(changes: readonly Change[]): Change[] {
  const done: Change[] = [];
  for (const change of changes) {
    const last = done.at(-1);
    if (last && change.start < last.end) {
      const end = Math.max(last.end, change.end);
      done[done.length - 1] = { start: last.start, end, instead: last.instead || change.instead };
    } else done.push(change);
  }
  return done;
}

function changed(text: string, { start, end, instead }: Change): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (instead) return before + cased(instead, before) + after;
  return joined(...unwrapped(before, after));
}

/** Says a whole sentence, so that it cannot stand where a noun stood. */
const SAYS =
  /^(?:we|i|thank you) |\b(?:is|are|was|were|has|had|would|will|can|could|went|goes|may|needs?)\b|n't\b/i;
/** A clause may follow; "told me" would make hearsay of it. */
const TAKES_CLAUSE = /\b(?:because|cos|and|but|so|or)$/i;
const DETERMINER = /\b(?:a|an|the|my|our|his|her|their|your|this|that)[ \t]{1,4}$/i;
const DETERMINED = /^(?:an?|the|my|our|some\w{3,5}|one|it|nobody) /i;

/** "I live | our place" needs a preposition, "because | a long story" another. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/\bbecause $/i, 'of '],
  [/\b(?:live|lives|living) $/i, 'at '],
];

/** `ragged`: the place is where the words weigh most, not where a clause begins or ends. */
function widened(text: string, change: Change, ragged: boolean): Change {
  const { start, instead } = change;
  const said = text.slice(start, change.end);
  // The mark at the end of a place belongs to the sentence; an aside brings its own two.
  const end = change.end - (/[,;:]$/.test(said) ? 1 : 0);
  if (instead === '' && /^[,;:]/.test(said)) return change;
  // A number is not cut at its comma.
  const [digits = ''] = /^\d/.test(said)
    ? (/[£$€]?\d{1,9},$/.exec(text.slice(Math.max(0, start - 12), start)) ?? [])
    : [];
  if (digits) return widened(text, { ...change, start: start - digits.length }, ragged);
  const clause = clauseAround(text, { start, end });
  if (instead === '') {
    if (ragged) return { ...withJoint(text, clause, clause), instead };
    return { ...gapIn(text, { start, end }, clause), instead };
  }
  const left = text.slice(clause.start, start).trim();
  const right = text.slice(end, clause.end).trim();
  if (SAYS.test(instead)) {
    const from = left === '' || TAKES_CLAUSE.test(left) ? start : clause.start;
    return { start: from, end: right === '' ? change.end : clause.end, instead };
  }
  const before = text.slice(Math.max(0, start - 12), start);
  const [, link = ''] = LINKS.find(([word]) => word.test(before)) ?? [];
  const doubled = DETERMINED.test(instead) ? matched(before, DETERMINER).length : 0;
  return { start: start - doubled, end: change.end, instead: link + instead };
}

/** Words that nothing follows any longer: prepositions, joints, articles, owners. */
const DANGLING =
  /(?:^|[\s("\u2018\u201C'])(?:(?:and|or|but|because|cos|so|since|while|when|where|who|which|that|plus|at|in|on|with|from|to|of|for|by|near|opposite|behind|about|as|than|via|until|till|into|onto|after|before|under|over|the|an?|my|our|his|her|their|your|its|this|these|those|some|just|only|even|also|then|not|always|usually|often|never|still|&)(?:\s{1,4}|$)){1,6}$/i;
/** What cannot end a clause: its object or its other half has gone. */
const HANGING =
  /(?:^|\s|['\u2019])(?:is|are|was|were|be|been|being|am|its|s|re|m|im|ve|d|ll|have|has|had|having|want|wants|wanted|need|needs|lives?|lived|living|gets?|got|called|named|born|uses?|used|sees?|saw|meets?|met|likes?|says?|said|told|thinks?|knows?|gives?|gave|makes?|made|takes?|took|puts?|brings?|brought|visit|join|includes?|including|says|number|mobile|phone|dob|address|password|pin|code|account|name|username|help(?:s|ed|ing)?|using|find|thank|told (?:me|us|him|her|them)|hopes?|proud|bought|picked up|(?:is|are|was|were) now|i|he|she|we|they|you|it|who|which|there|can|could|will|would|do|does|did|don['\u2019]t|very|so|too)$/i;
/** What cannot begin one: it belonged to the words that went. */
const ORPHAN =
  /^\s{0,4}(?:['\u2019]s\b|(?:is|are|was|were|am|has|have|had|will|would|can|could|should|may|might|must|does|do|did|isn['\u2019]t|wasn['\u2019]t|who|which|that|whose|of|in|at|on|with|from|for|by|until|till|near|behind|opposite|to|as)\b)/i;

/** Begins anew, so that it is no object of the preposition before it: "a rewire at | this week". */
const ADJUNCT =
  /^\s{1,4}(?:and|or|but|so|because|while|if|when|unless|today|tonight|tomorrow|yesterday|now|again|(?:this|next|last|every) (?:morning|evening|week|weekend|month|year|summer|\w{3,6}day))\b/i;

/** "The room" alone: a noun whose verb went. */
const BARE_NOUN =
  /^(?:one|two|three)$|^(?:the|an?|my|our|your|his|her|their|this|that|old) [\w'\u2019-]{1,20}(?: [\w'\u2019-]{1,20})?$/i;

/** The span, and with it what would not stand without it. */
function gapIn(text: string, span: Span, clause: Clause): Span {
  const left = text.slice(clause.start, span.start);
  const right = text.slice(span.end, clause.end);
  // A list's mark is no word.
  const bare = !/[\p{L}\p{N}]/u.test(left);
  const kept = bare ? '' : left.replace(DANGLING, '').trimEnd();
  const alone = right.trim() === '';
  const owner = /^\s{0,4}['\u2019]s\b/.test(right);
  if (alone && kept !== '' && !HANGING.test(kept) && !BARE_NOUN.test(kept)) {
    return { start: clause.start + kept.length, end: span.end };
  }
  if (alone || owner) {
    return withJoint(
      text,
      { start: bare ? span.start : clause.start, end: alone ? span.end : clause.end },
      clause,
    );
  }
  // The rest of a clause whose beginning went: "Hi Sam, | muddy on the 9th".
  const rest = bare && countWords(text, span) >= 4 && !opensSentence(text.slice(0, span.start));
  if (!ORPHAN.test(right) && !rest) {
    const stays = kept === '' || !ADJUNCT.test(right);
    return stays ? span : { start: clause.start + kept.length, end: span.end };
  }
  if (bare) return withJoint(text, { start: span.start, end: clause.end }, clause);
  if (kept === '' || HANGING.test(kept)) return withJoint(text, clause, clause);
  return { start: clause.start + kept.length, end: span.end };
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).trim().split(/\s/).length;
}

/** A clause that goes takes its "and" or "because" along: the one before, or at a sentence's start the one behind. */
function withJoint(text: string, gap: Span, clause: Clause): Span {
  if (clause.joint > 0) return { start: clause.start - clause.joint, end: gap.end };
  const behind = /^,?\s{1,4}(?:and|but|or|because|cos|while|then)\s/i.exec(
    text.slice(gap.end, gap.end + 14),
  );
  return behind && opensSentence(text.slice(0, gap.start))
    ? { start: gap.start, end: gap.end + behind[0].length }
    : gap;
}

/** What may stand loose before a gap, and after it where a sentence begins anew. */
const LOOSE_END = /[ \t,;:\-\u2013\u2014]{1,40}$/;
const LOOSE_START = /^[ \t,;:.!?\u2026\-\u2013\u2014]{1,40}/;

const PAIRS = ['()', '[]', '""', "''", '\u201C\u201D', '\u2018\u2019', '\u00AB\u00BB'];

/** Without the brackets and quotation marks that held these words and nothing else. */
function unwrapped(before: string, after: string): [before: string, after: string] {
  let width = 0;
  while (
    width < 4 &&
    PAIRS.includes(before.charAt(before.length - 1 - width) + after.charAt(width))
  ) {
    width += 1;
  }
  return [before.slice(0, before.length - width), after.slice(width)];
}

function joined(before: string, after: string): string {
  const left = before.replace(LOOSE_END, '');
  const rest = after.replace(LOOSE_START, '');
  const opensLine = left === '' || left.endsWith('\n');
  if (opensLine && /^(?:\r?\n|$)/.test(rest)) return withoutLine(left, rest);
  const opens = opensSentence(before);
  // A mark that stood right beside the words is theirs no longer, and needs no space.
  const opened = /["'(\[\u2018\u201C]$/.test(before);
  const closes = /^["')\]\u2019\u201D]/.test(after);
  const right =
    opens || opensLine || opened
      ? rest
      : after.replace(/^[ \t]{1,40}(?=[,.;:!?])/, '').replace(/^[,;:][ \t]{0,40}(?=[.!?]|$)/, '');
  const close = opened || closes || opensLine || right === '' || /^[\s,.;:!?\u2026]/.test(right);
  // An indent or the mark of a list stays with its line.
  return (opensLine ? before : left) + (close ? '' : ' ') + (opens ? upperFirst(right) : right);
}

/** The words were all of their line: the line goes, a paragraph's break stays. */
function withoutLine(left: string, right: string): string {
  const above = matched(left, /(?:\r?\n){1,40}$/);
  const below = matched(right, /^(?:\r?\n){1,40}/);
  const head = left.slice(0, left.length - above.length);
  const tail = right.slice(below.length);
  if (head === '' || tail === '') return head + tail;
  return head + (above.length > below.length ? above : below) + tail;
}

/** Whether a sentence begins here: only spaces, quotes and brackets since the last one's end. */
function opensSentence(before: string): boolean {
  let at = before.length;
  while (at > 0 && /[ \t"'()[\]\u2018-\u201D]/.test(before.charAt(at - 1))) at -= 1;
  return at === 0 || /[.!?\u2026\n]/.test(before.charAt(at - 1));
}

function cased(words: string, before: string): string {
  return opensSentence(before) ? upperFirst(words) : words;
}

function upperFirst(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return words === '' ? '' : first.toLocaleUpperCase('en') + words.slice(first.length);
}
