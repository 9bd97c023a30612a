import { STYLES } from './types.ts';
import type { Style, StyleQuiz, Ways } from './types.ts';

/** A person's mix of styles, and the rules that follow from their own answers. */
export interface Portrait {
  /** How often each style was chosen, the most frequent first; the order of STYLES among equals. */
  readonly mix: readonly { readonly style: Style; readonly times: number }[];
  /** The styles chosen most often: one, or several where they tie. */
  readonly leading: readonly Style[];
  /** Up to five rules, those of the leading styles first. */
  readonly rules: readonly string[];
}

/** More would not be read again. */
const MOST_RULES = 5;

export function portrait(quiz: StyleQuiz, ways: Ways): Portrait {
  const chosen = quiz.situations.flatMap((situation) => {
    const style = Object.hasOwn(ways, situation.id) ? ways[situation.id] : undefined;
    const way = situation.ways.find((one) => one.style === style);
    return way ? [way] : [];
  });
  const mix = STYLES.map((style) => ({
    style,
    times: chosen.filter((way) => way.style === style).length,
  })).sort((a, b) => b.times - a.times);
  const most = mix[0]?.times ?? 0;
  const leading =
    most === 0 ? [] : mix.filter(({ times }) => times === most).map((one) => one.style);
  const first = chosen.filter(({ style }) => leading.includes(style));
  const rest = chosen.filter(({ style }) => !leading.includes(style));
  const rules = [...new Set([...first, ...rest].map(({ rule }) => rule))].slice(0, MOST_RULES);
  return { mix, leading, rules };
}
