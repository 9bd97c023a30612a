/** How much a card has to say, so that it keeps to one sheet of A4 or Letter. */
export type Fit = 'roomy' | 'close' | 'full';

/** Letters on a line of rules. */
const LINE = 60;
/** Lines of rules that what a style gives and costs takes the room of. */
const STYLE = 3;

export function fitOf(card: {
  readonly rules: readonly string[];
  readonly styles: readonly unknown[];
}): Fit {
  const lines = card.rules.reduce((sum, rule) => sum + Math.ceil(rule.length / LINE), 0);
  const room = lines + card.styles.length * STYLE;
  if (room <= 13) return 'roomy';
  return room <= 19 ? 'close' : 'full';
}
