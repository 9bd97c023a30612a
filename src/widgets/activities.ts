/**
 * Everything that can be put on another site, by name: "check", "decide/which-account",
 * "quiz/share-or-think", "feed". A widget's page is below /embed/ under its activity's name.
 */
export const KINDS = ['check', 'decide', 'quiz', 'feed'] as const;

export type ActivityKind = (typeof KINDS)[number];

/** The kind of an activity, from its name; undefined for what is no activity. */
export function kindOf(activity: string): ActivityKind | undefined {
  const [first] = activity.split('/');
  return KINDS.find((kind) => kind === first);
}
