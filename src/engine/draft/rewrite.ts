import type { Finding } from './types.ts';

/** What to write instead of a finding's span; '' leaves it out. */
export interface Suggestion {
  readonly kind: 'less-exact' | 'leave-out';
  readonly instead: string;
}

/** The ways out of a finding, the gentlest first. None for the picture: only the writer can crop it. */
export function suggestionsFor(finding: Finding): readonly Suggestion[] {
  if (finding.span.start === finding.span.end) return [];
  const out: Suggestion[] = [];
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
  const { start, end } = finding.span;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (suggestion.instead) return before + cased(suggestion.instead, before) + after;
  return joined(before, after);
}

const OPENS_SENTENCE = /(?:^|[.!?\u2026\n]["')\]]*)\s*$/;

function cased(words: string, before: string): string {
  return OPENS_SENTENCE.test(before.slice(-12)) ? upperFirst(words) : words;
}

function joined(before: string, after: string): string {
  const left = before.replace(/[ \t,;:\-\u2013\u2014]{1,40}$/, '');
  const opens = left === '' || OPENS_SENTENCE.test(left.slice(-12));
  const right = opens
    ? upperFirst(after.replace(/^[ \t,;:.!?\-\u2013\u2014]{1,40}/, ''))
    : after.replace(/^[ \t]{1,40}(?=[,.;:!?])/, '').replace(/^[,;:][ \t]{0,40}(?=[.!?]|$)/, '');
  if (left === '' || right === '' || /^[\s,.;:!?)]/.test(right)) return left + right;
  return /\n$/.test(before) ? before + right : `${left} ${right}`;
}

function upperFirst(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return words === '' ? '' : first.toLocaleUpperCase('en') + words.slice(first.length);
}
