/**
 * A boundary style is how somebody handles the line between work and private life. The four
 * are from theory (fact M16), and none is better than the others. Nothing here is scored.
 */
export const STYLES = ['open', 'audience', 'content', 'hybrid'] as const;
export type Style = (typeof STYLES)[number];

/** One sensible way to handle a situation, and the rule that follows from it. */
export interface Way {
  readonly style: Style;
  readonly text: string;
  /** In the first person, for the rule card. */
  readonly rule: string;
}

export interface Situation {
  readonly id: string;
  readonly ask: string;
  /** One for each style. */
  readonly ways: readonly Way[];
}

export interface Portrayal {
  readonly name: string;
  /** The name inside a list: "5 by audience". */
  readonly inline: string;
  readonly is: string;
  readonly gives: string;
  readonly costs: string;
}

export interface StyleQuiz {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly situations: readonly Situation[];
  readonly portraits: Readonly<Record<Style, Portrayal>>;
}

/** The way that was chosen in each situation, by its style; one that was left out is not in it. */
export type Ways = Readonly<Record<string, Style>>;
