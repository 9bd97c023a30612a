import type { Outcome } from '../../engine/index.ts';

/** Each line of an outcome's text is a paragraph. */
export function paragraphs(outcome: Outcome): readonly string[] {
  return outcome.text.split(/\n+/).filter((line) => line !== '');
}
