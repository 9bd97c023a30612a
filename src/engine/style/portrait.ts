import { STYLES } from './types.ts';
import type { Style, StyleQuiz, Ways } from './types.ts';

/** Styles that were chosen equally often: more than one is a tie. */
export interface Rank {
  readonly times: number;
  readonly styles: readonly Style[];
}

/** A rule, and the answer it follows from. */
export interface OwnRule {
  readonly situation: string;
  readonly style: Style;
  readonly rule: string;
}

/** A person's mix of styles, and the rules that follow from their own answers. */
export interface Portrait {
  readonly answered: number;
  /** All four styles, the most frequent first, ties together. */
  readonly ranks: readonly Rank[];
  /** The styles chosen most often: one, or several where they tie; none before an answer. */
  readonly leading: readonly Style[];
  /** In the order of the situations. */
  readonly rules: readonly OwnRule[];
}

/** More would not be read again. */
const MOST_RULES = 5;

export function portrait(quiz: StyleQuiz, ways: Ways): Portrait {
  const chosen = quiz.situations.flatMap(({ id, ways: choices }): readonly OwnRule[] => {
    const style = Object.hasOwn(ways, id) ? ways[id] : undefined;
    const way = choices.find((one) => one.style === style);
    return way ? [{ situation: id, style: way.style, rule: way.rule }] : [];
  });
  const timesOf = (style: Style) => chosen.filter((one) => one.style === style).length;
  const counts = [...new Set(STYLES.map(timesOf))].sort((a, b) => b - a);
  const ranks = counts.map((times) => ({
    times,
    styles: STYLES.filter((style) => timesOf(style) === times),
  }));
  return {
    answered: chosen.length,
    ranks,
    leading: chosen.length > 0 ? (ranks[0]?.styles ?? []) : [],
    rules: chosenRules(chosen, ranks),
  };
}

/**
 * As many rules of each style as its share of the answers, so that the card shows the mix and
 * not only what leads it. What is left over after rounding goes to the largest remainders; of
 * equal ones, to the style that was chosen more often.
 */
function chosenRules(chosen: readonly OwnRule[], ranks: readonly Rank[]): readonly OwnRule[] {
  const places = Math.min(MOST_RULES, chosen.length);
  if (places === 0) return [];
  const shares = ranks.flatMap(({ times, styles }) =>
    styles.map((style) => {
      const exact = (times * places) / chosen.length;
      return { style, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
    }),
  );
  const over = places - shares.reduce((sum, { whole }) => sum + whole, 0);
  const rounded = [...shares].sort((a, b) => b.rest - a.rest).slice(0, over);
  return chosen.filter(({ style, situation }) => {
    const share = shares.find((one) => one.style === style);
    const most = (share?.whole ?? 0) + (rounded.some((one) => one.style === style) ? 1 : 0);
    const ofStyle = chosen.filter((one) => one.style === style);
    return ofStyle.findIndex((one) => one.situation === situation) < most;
  });
}
