import { clauseAround, sentenceOf } from './clause.ts';
import type { Clause } from './clause.ts';
import type { Lexicon } from './lexicons/en/index.ts';
import { has, matched } from './phrases.ts';
import { readsOn, seam } from './seam.ts';
import type { Change, Seams } from './seam.ts';
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
export function suggestionsFor(
  finding: Finding,
  text: string,
  lexicon: Lexicon,
): readonly Suggestion[] {
  const { seams } = lexicon;
  const { span, aspects } = finding;
  const out: Suggestion[] = [];
  if (!aspects.includes('live-secret') && !aspects.includes('threat')) {
    out.push({ kind: 'keep', instead: '' });
  }
  if (span.start === span.end) return out;
  if (finding.instead) {
    const less: Suggestion = { kind: 'less-exact', instead: finding.instead };
    const changes = changesIn(text, finding, less, lexicon);
    if (changes.every((change) => readsOn(text, change, seams))) out.push(less);
  }
  if (/[\p{L}\p{N}]/u.test(applySuggestion(text, finding, OUT, lexicon))) out.push(OUT);
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
export function applySuggestion(
  text: string,
  finding: Found,
  suggestion: Suggestion,
  lexicon: Lexicon,
): string {
  if (suggestion.kind === 'keep') return text;
  return changesIn(text, finding, suggestion, lexicon).reduceRight(changed, text);
}

/** What changes, with all that goes along; where the rest would not read on, its whole sentence. */
function changesIn(
  text: string,
  finding: Found,
  suggestion: Suggestion,
  { seams, heated }: Lexicon,
): Change[] {
  const { detector } = finding;
  const changes = changesOf(finding, suggestion).map((one) => {
    // "Steve | ripped me off": nobody stands alone once what was said of them has gone.
    const acts = detector === 'heated' && has(text.slice(one.start, one.end), heated.verbs);
    const grown = widened(text, one, acts || detector === 'hunch', seams);
    const change = paired(text, finding, toldOn(text, finding, grown, seams));
    const stays = change.instead !== '' || readsOn(text, change, seams);
    return stays ? change : paired(text, finding, { ...sentenceOf(text, change), instead: '' });
  });
  return apart(changes);
}

/** No bracket or quotation mark goes without its other half, and what stands between. */
function paired(text: string, { detector }: Found, change: Change): Change {
  const { start, end } = change;
  const before = text.slice(0, start);
  const halves = text.slice(start, end).replace(/\([^()]{0,200}\)|"[^"]{0,200}"/g, '');
  const [half] = /[()"]/.exec(halves) ?? [];
  // Of a bare place nothing is known but that it goes.
  if (!detector || !half) return change;
  const opens = half === '(' || (half === '"' && before.split('"').length % 2 === 1);
  return opens
    ? { ...change, end: text.indexOf(half === '(' ? ')' : half, end) + 1 || end }
    : { ...change, start: Math.max(0, before.lastIndexOf(half === ')' ? '(' : half)) };
}

/** What is told of somebody else seldom ends with the words that were found: the rest of the sentence goes too. */
function toldOn(text: string, { detector }: Found, change: Change, seams: Seams): Change {
  const { instead } = change;
  const { start, end } = sentenceOf(text, change);
  const left = text.slice(start, change.start).trim();
  const stays =
    detector === 'third-party'
      ? instead && !seam(seams.says).test(instead)
      : detector !== 'customer-data' || instead || left;
  if (stays) return change;
  // "Heads up" says nothing alone, and "a card for" goes without its "for".
  const whole = !instead && !/\s\S+\s/.test(left);
  const hangs = instead ? 0 : matched(text.slice(start, change.start), seam(seams.dangling)).length;
  return { start: whole ? start : change.start - hangs, end, instead };
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

/** `ragged`: the place is where the words weigh most, or half of what is said, not where a clause begins or ends. */
function widened(text: string, change: Change, ragged: boolean, seams: Seams): Change {
  const { start, instead } = change;
  const said = text.slice(start, change.end);
  // The mark at the end of a place belongs to the sentence; an aside brings its own two.
  const end = change.end - (/[,;:]$/.test(said) ? 1 : 0);
  // A number is not cut at its comma.
  const [digits = ''] = /^\d/.test(said)
    ? (/[£$€]?\d{1,9},$/.exec(text.slice(Math.max(0, start - 12), start)) ?? [])
    : [];
  if (digits) return widened(text, { ...change, start: start - digits.length }, ragged, seams);
  const clause = clauseAround(text, { start, end });
  // "Posted it[, go follow her she has 11] followers": a hunch stops where its words weigh less.
  if (instead === '' && /^[,;:]/.test(said))
    return { ...change, end: ragged ? clause.end : change.end };
  if (instead === '') {
    if (ragged) return { ...withJoint(text, clause, clause), instead };
    return { ...gapIn(text, { start, end }, clause, seams), instead };
  }
  const left = text.slice(clause.start, start).trim();
  const right = text.slice(end, clause.end).trim();
  if (seam(seams.says).test(instead)) {
    const from = left === '' || seam(seams.takesClause).test(left) ? start : clause.start;
    return { start: from, end: right === '' ? end : clause.end, instead };
  }
  const before = text.slice(Math.max(0, start - 12), start);
  const [, link = ''] = seams.links.find(([word]) => seam(word).test(before)) ?? [];
  const doubled = seam(seams.determined).test(instead)
    ? matched(before, seam(seams.determiner)).length
    : 0;
  return { start: start - doubled, end: change.end, instead: link + instead };
}

/** The span, and with it what would not stand without it. */
function gapIn(text: string, span: Span, clause: Clause, seams: Seams): Span {
  const hangs = (words: string) => seam(seams.hanging).test(words);
  const left = text.slice(clause.start, span.start);
  const right = text.slice(span.end, clause.end);
  // A list's mark is no word.
  const bare = !/[\p{L}\p{N}]/u.test(left);
  const kept = bare ? '' : left.replace(seam(seams.dangling), '').trimEnd();
  const alone = right.trim() === '';
  const owner = /^\s{0,4}['\u2019]s\b/.test(right);
  if (alone && kept !== '' && !hangs(kept) && !seam(seams.bareNoun).test(kept)) {
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
  if (!seam(seams.orphan).test(right) && !rest) {
    const stays = kept === '' || !seam(seams.adjunct).test(right);
    return stays ? span : { start: clause.start + kept.length, end: span.end };
  }
  if (bare) return withJoint(text, { start: span.start, end: clause.end }, clause);
  if (kept === '' || hangs(kept)) return withJoint(text, clause, clause);
  return { start: clause.start + kept.length, end: span.end };
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).trim().split(/\s/).length;
}

/** A clause that goes takes its "and" or "because" along: the one before, or at a sentence's start the one behind. */
function withJoint(text: string, gap: Span, clause: Clause): Span {
  if (clause.joint > 0) return { start: clause.start - clause.joint, end: gap.end };
  const behind = /^,?\s{1,4}(?:and|but|or|so|because|cos|while|then)\s/i.exec(
    text.slice(gap.end, gap.end + 14),
  );
  return behind && opensSentence(text.slice(0, gap.start))
    ? { start: gap.start, end: gap.end + behind[0].length }
    : gap;
}

/** What may stand loose before a gap, and after it where a sentence begins anew. */
const LOOSE_END = /[ \t,;:/\-\u2013\u2014]{1,40}$/;
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
