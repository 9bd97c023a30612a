import type { Lexicon } from './lexicons/en/index.ts';
import type { Finding, QuestionId, Reading } from './types.ts';

/** What the checker asks instead of guessing, for this draft. */
export function questionsFor(
  _findings: readonly Finding[],
  _reading: Reading,
  _lexicon: Lexicon,
): readonly QuestionId[] {
  return [];
}
