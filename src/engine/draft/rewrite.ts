import type { Finding } from './types.ts';

/** What to write instead of a finding's span; '' leaves it out. */
export interface Suggestion {
  readonly kind: 'keep' | 'less-exact' | 'leave-out';
  readonly instead: string;
}

/**
 * The ladder: keep it (the writer knows better), say it less exactly, leave it out. Only
 * keeping for the picture, which only the writer can crop; a live secret and a threat are
 * never kept.
 */
export function suggestionsFor(finding: Finding): readonly Suggestion[] {
  const { span, aspects } = finding;
  const out: Suggestion[] = [];
  if (!aspects.includes('live-secret') && !aspects.includes('threat')) {
    out.push({ kind: 'keep', instead: '' });
  }
  if (span.start === span.end) return out;
  if (finding.instead) out.push({ kind: 'less-exact', instead: finding.instead });
  out.push({ kind: 'leave-out', instead: '' });
  return out;
}

/**
 * The text with the span replaced, spaces and punctuation mended, and nothing else
 * touched: leaving words out must not leave a stray comma, space or small first letter.
 */
export function applySuggestion(
  text: string,
  finding: Pick<Finding, 'span'>,
  suggestion: Suggestion,
): string {
  if (suggestion.kind === 'keep') return text;
  const { start, end } = finding.span;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (suggestion.instead) return before + cased(suggestion.instead, before) + after;
  return joined(...unwrapped(before, after));
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
  const [above = ''] = /(?:\r?\n){0,40}$/.exec(left) ?? [];
  const [below = ''] = /^(?:\r?\n){0,40}/.exec(right) ?? [];
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
