/**
 * Everything that can be put on another site, by name: "check", "decide/which-account",
 * "quiz/share-or-think", "feed". A widget's page is below /embed/ under its activity's name.
 */
export const KINDS = ['check', 'decide', 'quiz', 'feed'] as const;

export type ActivityKind = (typeof KINDS)[number];

/** A widget that is no activity: it says what the page around it allows. */
export const DOCTOR = 'doctor';

/** The kind of a widget, from its name; undefined for what is none. */
export function kindOf(activity: string): ActivityKind | typeof DOCTOR | undefined {
  const [first] = activity.split('/');
  return ([...KINDS, DOCTOR] as const).find((kind) => kind === first);
}

/** Share of a quiz's marks from which a learning system counts it as passed, unless it says otherwise. */
export const PASS = 0.8;
