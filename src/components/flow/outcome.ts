import type { Outcome } from '../../engine/index.ts';

/** Each line of an outcome's text is a paragraph. */
export function paragraphs(outcome: Outcome): readonly string[] {
  return outcome.text.split(/\n+/).filter((line) => line !== '');
}

/** Where a report is called for and its label would be cold comfort, somebody may be in danger. */
export function needsHelpLines({ verdict, hideVerdict }: Outcome): boolean {
  return verdict === 'report' && hideVerdict === true;
}
